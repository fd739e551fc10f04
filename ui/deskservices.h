#pragma once

#include "theme.h"

#include <functional>

class ApiRing;
class Connection;
class Customers;
class Deadlines;
class Forms;
class KnownCustomers;
class Language;
class LocalStore;
class Lookup;
class Orders;
class Products;
class Profiles;
class Secrets;
class Settings;
class SlaPlans;
class Submissions;
class Sync;
class Tickets;

//! What the window and its pages work with; main.cpp makes it and outlives the window.
struct Desk
{
    Settings &settings;
    Profiles &profiles;
    Secrets &secrets;
    ApiRing &api;
    Connection &connection;
    Customers &customers;
    Lookup &lookup;
    Language &language;
    LocalStore &store;
    KnownCustomers &known;
    Orders &orders;
    Products &products;
    Tickets &tickets;
    SlaPlans &plans;
    Deadlines &deadlines;
    Submissions &submissions;
    Sync &sync;
    const Forms &forms;
    std::function<bool()> startDemo; //!< starts the demo servers and connects to them; false when that failed
    std::function<void(ThemeChoice)> applyTheme;
};

#pragma once

class Connection;
class Deadlines;
class Forms;
class Orders;
class Products;
class Templates;
class Tickets;

//! All the forms of this program; the services outlive them.
void addForms(Forms &forms, Connection &connection, Orders &orders, Products &products, Tickets &tickets,
    Templates &templates, const Deadlines &deadlines);

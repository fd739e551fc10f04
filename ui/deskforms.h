#pragma once

class Forms;
class Orders;
class Products;

//! All the forms of this program; the services outlive them.
void addForms(Forms &forms, Orders &orders, Products &products);

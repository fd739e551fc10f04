#pragma once

//! Keys of the window that act in the page that has the keyboard (DESIGN 6), as whatever they are mapped to.
enum class FormKey {
    Submit, //!< F9
    Product, //!< F3
    Customer, //!< F4
    Discount, //!< F6; in the outbox it looks once more
};

//! A page in which they mean something.
class FormKeyTarget
{
public:
    virtual ~FormKeyTarget() = default;
    virtual void run(FormKey key) = 0;
};

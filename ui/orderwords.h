#pragma once

#include "orderdraft.h"
#include "orderlinesmodel.h"

#include <QCoreApplication>
#include <QString>

//! What is wrong with an order, in words for an agent.
class OrderWords final
{
    Q_DECLARE_TR_FUNCTIONS(OrderWords)

public:
    //! Beside the field or the cell it concerns.
    [[nodiscard]] static QString of(const OrderProblem &problem);
    //! Below a line: all that is wrong with it, and what the catalogue says of it now.
    [[nodiscard]] static QString ofLine(const OrderLinesModel &model, int row);
    //! The name of a product's kind; empty when it is an ordinary product or not known.
    [[nodiscard]] static QString kind(bool isCombo);
};

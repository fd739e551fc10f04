#pragma once

#include "apierror.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

//! How old what is shown of a customer is, and where it is from.
class AgeWords final
{
    Q_DECLARE_TR_FUNCTIONS(AgeWords)

public:
    QDateTime readAt;
    bool isCopy = false; //!< of this computer
    bool isUpdating = false;
    bool isGone = false; //!< the server does not know them any more
    std::optional<ApiError> failure; //!< of the update

    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString ofCopy() const;
};

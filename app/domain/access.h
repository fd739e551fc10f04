#pragma once

#include <QDateTime>
#include <QString>

//! One look at personal data that was more than ordinary (DESIGN 7).
struct Access
{
    enum class Action { Revealed = 1, Copied = 2, Exported = 3, Erased = 4 };

    qint64 number = 0; //!< from 1, without gaps
    QDateTime at; //!< UTC
    QString who; //!< of this computer: the user's name in the system
    Action action = Action::Revealed;
    QString customer; //!< Customer::key(); empty when it concerns many
    QString what; //!< `phone`, `email`, `text`, `access log`, … : which field or list, never its value

    bool operator==(const Access &) const = default;
};

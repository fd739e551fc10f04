#pragma once

#include "profiles.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

//! Whose the directory is, and what was last done to it as a whole; a cursor of the directory keeps it.
struct DeskState
{
    QString company;
    QString server;
    int scope = int(DirectoryScope::Seen);
    QDateTime tidiedAt;
    QDateTime completeAt;

    [[nodiscard]] static DeskState read(const QByteArray &cursor);
    [[nodiscard]] QByteArray cursor() const;
};

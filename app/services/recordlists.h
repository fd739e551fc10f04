#pragma once

#include "directory.h"
#include "requesthandle.h"

#include <QDateTime>
#include <QList>
#include <QObject>

class ApiRing;

//! A page of one of ApiRing's lists, as the directory keeps it.
struct RecordPage
{
    QList<DirectoryEntry> entries; //!< those that can be told from others
    int count = 0; //!< records in the answer
};

//! The lists of customers, orders, tickets and products (contract 1), for the sync alone: records as they
//! came, in the background.
class RecordLists final
{
public:
    //! \a directory learns the values that the records bring.
    RecordLists(ApiRing &api, Directory &directory);

    //! \a page: from 1. \a since: those changed since then, UTC; invalid: all. Customers are asked for by the
    //! day, in the server's time zone, so more may come; orders cannot be asked for by time: all come.
    [[nodiscard]] RequestHandle read(DirectoryEntry::Kind kind, int page, const QDateTime &since,
        QObject *context, Callback<RecordPage> done);

private:
    ApiRing &m_api;
    Directory &m_directory;
};

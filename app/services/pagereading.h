#pragma once

#include "jsonreader.h"
#include "requesthandle.h"

#include <QList>
#include <QPair>
#include <QString>

#include <functional>

class ApiRing;

//! Why no more pages were read.
enum class PagesEnd {
    Enough, //!< whoever looks at them has seen enough
    Last, //!< there are no more
    Limit, //!< more may follow, and so many are not read
};

//! A list of ApiRing's (contract 1), and how much of it is wanted.
struct PagedList
{
    QString path;
    QList<QPair<QString, QString>> query; //!< besides `page` and `limit`
    int mostPages = 1;
};

//! Reads it page after page. \a look gets each, and tells whether it has seen enough; \a done is called once.
[[nodiscard]] RequestHandle readPages(ApiRing &api, const PagedList &list, QObject *context,
    std::function<bool(const QList<JsonReader> &)> look, Callback<PagesEnd> done);

//! For a list that is asked for one record or for one person's: 404 means that there are none.
[[nodiscard]] Result<PagesEnd> missingAsEmpty(const Result<PagesEnd> &end);

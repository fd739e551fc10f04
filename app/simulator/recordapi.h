#pragma once

#include "apiringrules.h"
#include "simhttp.h"

#include <QJsonObject>

#include <mutex>

//! What the endpoints of one kind of record have in common: GET finds, POST adds, PUT edits and DELETE
//! removes the record that one field names. Thread-safe; the members below are called one at a time.
class RecordApi
{
public:
    [[nodiscard]] SimReply answer(const SimRequest &request);
    [[nodiscard]] int size() const;

protected:
    enum class Id { Text, TextOrNumber };

    //! \a idField names a record, in a body and in the query of a DELETE.
    RecordApi(const QString &idField, Id kind);
    ~RecordApi() = default;

    virtual SimReply find(const QByteArray &query) const = 0;
    virtual SimReply add(const QJsonObject &record) = 0;
    virtual SimReply edit(const QString &id, const QJsonObject &changes) = 0; //!< \a changes: not empty
    virtual SimReply remove(const QString &id) = 0;
    virtual int count() const = 0;

    [[nodiscard]] SimReply notFound() const;
    [[nodiscard]] static SimReply removed();

    mutable std::mutex m_mutex;

private:
    SimReply editOne(QJsonObject body);
    SimReply removeOne(const Query &query, QJsonObject body);
    [[nodiscard]] Checked<QString> takeId(QJsonObject &body) const;

    const QString m_idField;
    const Id m_kind;
};

#pragma once

#include "contactbody.h"
#include "demopeople.h"

#include <QHash>
#include <QJsonArray>

#include <optional>
#include <unordered_map>
#include <vector>

//! What GET /contacts asks for; what is not set is not asked.
struct ContactFilter
{
    std::optional<QString> phone; //!< as stored, to the letter: a naive server understands no numbers
    std::optional<QString> email; //!< without regard to case
    std::optional<QString> customerId;
    std::optional<QString> leadId;
    std::optional<bool> lead; //!< contactType
    std::optional<bool> company; //!< type
    std::optional<qint64> createdFrom, createdBefore, updatedFrom, updatedBefore; //!< epoch ms
    qint64 page = 1;
    qint64 limit = 20;
};

//! The customers and leads, newest first. Generated ones are made when they are asked for; what was edited or
//! added is kept. Not thread-safe.
class ContactStore final
{
public:
    ContactStore(quint64 seed, int customers);

    [[nodiscard]] QJsonArray find(const ContactFilter &filter) const;
    [[nodiscard]] std::optional<qint64> find(const ContactId &id) const;
    //! The record whose `_id` is \a objectId.
    [[nodiscard]] std::optional<QJsonObject> withObjectId(const QString &objectId) const;
    [[nodiscard]] bool isLead(qint64 id) const;
    [[nodiscard]] int size() const { return int(m_entries.size()); }

    //! Returns the new customerId or leadId.
    qint64 add(QJsonObject contact);
    void edit(qint64 id, const QJsonObject &changes);
    void remove(qint64 id);

private:
    struct Entry
    {
        qint64 id;
        qint64 createdAt; // epoch ms
        qint64 updatedAt;
        DemoPeople::Kind kind;
    };
    using Index =
        std::unordered_multimap<std::size_t, qint64>; // hash to id: the text is looked at in the record

    [[nodiscard]] QJsonObject contact(qint64 id) const;
    [[nodiscard]] QStringList phones(qint64 id) const;
    [[nodiscard]] QStringList emails(qint64 id) const; // lower case
    [[nodiscard]] QString code(qint64 id) const;
    [[nodiscard]] const Entry *entry(qint64 id) const;
    [[nodiscard]] std::vector<qint64> candidates(const Index &index, const QString &text) const;
    [[nodiscard]] bool matches(const Entry &entry, const ContactFilter &filter) const;
    void index(qint64 id);
    void unindex(qint64 id);

    DemoPeople m_people;
    std::vector<Entry> m_entries; // by ascending id
    QHash<qint64, QJsonObject> m_kept;
    QHash<QString, qint64> m_keptCodes;
    Index m_byPhone;
    Index m_byEmail;
    qint64 m_nextId = 1;
};

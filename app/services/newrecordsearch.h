#pragma once

#include "jsonreader.h"
#include "pagereading.h"
#include "recordsettling.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

//! Whether a record says what was sent.
enum class Likeness {
    No,
    Perhaps, //!< it does as far as it says anything; what would decide it is missing
    Yes,
};

//! Looks through a list for a record that may or may not have been made: by our code or, where the server
//! gives none back, by what it says and when it was made. \a Record has `code`, `number`, `createdAt` and
//! key().
template <typename Record>
class NewRecordSearch final
{
public:
    //! What is looked for.
    struct Wanted
    {
        QString code; //!< ours
        QDateTime sentAt; //!< UTC; it was sent then or later
        std::function<Likeness(const Record &)> likeness; //!< when it was made apart
        std::function<bool(const Record &)> isOfSamePerson; //!< worth showing to whoever decides
        std::function<QString(const Record &)> fact; //!< what an agent recognises it by, in no language
    };

    explicit NewRecordSearch(Wanted wanted)
        : m_wanted(std::move(wanted))
    { }

    void look(const Record &record);
    //! What follows is of no matter: it is found, or all of that is too old.
    [[nodiscard]] bool isOver() const { return m_found || isPast(); }
    //! What the pages say, of which \a end was the last.
    [[nodiscard]] Settlement verdict(PagesEnd end) const;

private:
    //! By how much our clock and the server's may differ.
    static constexpr std::chrono::milliseconds clocks = std::chrono::minutes(5);
    //! Nothing that is older by so much can be what was sent.
    static constexpr std::chrono::milliseconds longBefore = std::chrono::hours(24);
    static constexpr qsizetype mostFacts = 5;

    [[nodiscard]] Likeness likeness(const Record &record) const;
    [[nodiscard]] bool isPast() const;
    [[nodiscard]] QStringList factsOf(QList<Record> records) const;

    Wanted m_wanted;
    std::optional<Record> m_found; // by our code
    bool m_hasCodes = false; // the server gives codes back
    QList<Record> m_alike;
    QList<Record> m_perhaps;
    QList<Record> m_ofSamePerson;
    bool m_isNewestFirst = true;
    bool m_hasGoneBack = false; // one was older than the one before it
    QDateTime m_last; // when the last one was made
};

//! Reads \a list for it; \a read reads one record, and one that is broken breaks none but itself.
template <typename Record>
[[nodiscard]] RequestHandle settleNew(ApiRing &api, const PagedList &list,
    typename NewRecordSearch<Record>::Wanted wanted, Result<Record> (*read)(const JsonReader &),
    QObject *context, Callback<Settlement> done)
{
    const auto search = std::make_shared<NewRecordSearch<Record>>(std::move(wanted));
    return readPages(
        api, list, context,
        [search, read](const QList<JsonReader> &records) {
            for (const JsonReader &one : records) {
                if (const auto record = read(JsonReader(one.json())))
                    search->look(*record);
            }
            return search->isOver();
        },
        [search, done = std::move(done)](const Result<PagesEnd> &answer) {
            const auto end = missingAsEmpty(answer);
            done(end ? Result<Settlement>(search->verdict(*end)) : tl::make_unexpected(end.error()));
        });
}

template <typename Record>
Likeness NewRecordSearch<Record>::likeness(const Record &record) const
{
    const QDateTime latest = QDateTime::currentDateTimeUtc().addMSecs(clocks.count());
    const bool isOfThatTime = record.createdAt.isValid()
        && record.createdAt >= m_wanted.sentAt.addMSecs(-clocks.count()) && record.createdAt <= latest;
    return isOfThatTime ? m_wanted.likeness(record) : Likeness::No;
}

template <typename Record>
void NewRecordSearch<Record>::look(const Record &record)
{
    if (!record.code.isEmpty()) {
        m_hasCodes = true;
        if (record.code == m_wanted.code)
            m_found = record;
    }
    const auto note = [&record](QList<Record> &list) { // a page may begin with what the last one had
        if (std::ranges::none_of(list, [&record](const Record &one) { return one.key() == record.key(); }))
            list.append(record);
    };
    const Likeness like = likeness(record);
    if (like == Likeness::Yes)
        note(m_alike);
    else if (like == Likeness::Perhaps)
        note(m_perhaps);
    if (m_wanted.isOfSamePerson(record))
        note(m_ofSamePerson);
    m_isNewestFirst =
        m_isNewestFirst && record.createdAt.isValid() && (!m_last.isValid() || record.createdAt <= m_last);
    m_hasGoneBack = m_hasGoneBack || (m_last.isValid() && record.createdAt < m_last);
    m_last = record.createdAt;
}

template <typename Record>
bool NewRecordSearch<Record>::isPast() const
{
    // Records of one moment, as an import makes them, do not show which way the list runs.
    return m_isNewestFirst && m_hasGoneBack && m_last.isValid()
        && m_last < m_wanted.sentAt.addMSecs(-longBefore.count());
}

template <typename Record>
QStringList NewRecordSearch<Record>::factsOf(QList<Record> records) const
{
    std::ranges::stable_sort(records, std::ranges::greater(), &Record::createdAt);
    QStringList facts;
    for (const Record &record : records.first(std::min(records.size(), mostFacts)))
        facts.append(m_wanted.fact(record));
    return facts;
}

template <typename Record>
Settlement NewRecordSearch<Record>::verdict(PagesEnd end) const
{
    using Verdict = Settlement::Verdict;
    if (m_found)
        return settlement(Verdict::Found, m_found->number);
    if (end == PagesEnd::Limit)
        return settlement(Verdict::CannotTell, {}, factsOf(m_ofSamePerson));
    if (m_hasCodes || (m_alike.isEmpty() && m_perhaps.isEmpty()))
        return settlement(Verdict::NotFound, {}, factsOf(m_ofSamePerson));
    if (m_alike.size() > 1 || !m_perhaps.isEmpty())
        return settlement(Verdict::CannotTell, {}, factsOf(m_alike + m_perhaps));
    return settlement(Verdict::Found, m_alike.first().number);
}

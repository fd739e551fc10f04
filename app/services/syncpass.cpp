#include "syncpass.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = DirectoryEntry::Kind;

constexpr int ticketDays = 90; // DESIGN 5
constexpr qint64 overlap = 3'600; // seconds: the server's clock may be behind ours
constexpr int vainPages = 3; // so many in a row, and a list has no more to say
constexpr int mostPages = 50'000; // a million records: a list that goes on has no end

//! Where a list cannot be asked for what has changed, and where deletions show only by absence, everything is
//! read again after so many days.
int fullDays(Kind kind)
{
    switch (kind) {
    case Kind::Order:
        return 7;
    case Kind::Customer:
        return 30;
    case Kind::Ticket:
    case Kind::Product:
        break;
    }
    return 0;
}

//! Products are read whole each time, so not as often.
qint64 intervalSeconds(Kind kind)
{
    return kind == Kind::Product ? 6 * 3'600 : 600;
}

QJsonValue written(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime timeIn(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

} // namespace

SyncPass::SyncPass(Kind kind, const QByteArray &cursor)
    : m_kind(kind)
{
    const QJsonObject object = QJsonDocument::fromJson(cursor).object();
    m_began = timeIn(object.value("began"_L1));
    m_page = std::max(object.value("page"_L1).toInt(1), 1);
    m_isFull = object.value("full"_L1).toBool();
    m_since = timeIn(object.value("since"_L1));
    m_read = object.value("read"_L1).toInt();
    m_vain = object.value("vain"_L1).toInt();
    m_isPatchy = object.value("patchy"_L1).toBool();
    m_doneAt = timeIn(object.value("doneAt"_L1));
    m_doneBegan = timeIn(object.value("doneBegan"_L1));
    m_fullBegan = timeIn(object.value("fullBegan"_L1));
    // A cursor of an earlier version does not say: what it says of the last pass will do.
    m_wholeBegan = timeIn(object.value("wholeBegan"_L1));
    if (!object.contains("wholeBegan"_L1) && !m_isPatchy)
        m_wholeBegan = m_doneBegan;
    m_leftUntil = timeIn(object.value("leftUntil"_L1));
}

QByteArray SyncPass::cursor() const
{
    return QJsonDocument(
        QJsonObject {{u"began"_s, written(m_began)}, {u"page"_s, m_page}, {u"full"_s, m_isFull},
            {u"since"_s, written(m_since)}, {u"read"_s, m_read}, {u"vain"_s, m_vain},
            {u"patchy"_s, m_isPatchy}, {u"doneAt"_s, written(m_doneAt)},
            {u"doneBegan"_s, written(m_doneBegan)}, {u"fullBegan"_s, written(m_fullBegan)},
            {u"wholeBegan"_s, written(m_wholeBegan)}, {u"leftUntil"_s, written(m_leftUntil)}})
        .toJson(QJsonDocument::Compact);
}

bool SyncPass::isDue(const QDateTime &now, bool isAsked) const
{
    if (isLeft(now))
        return false;
    return isUnderWay() || isAsked || !m_doneAt.isValid() || m_doneAt > now // a clock was put back
        || m_doneAt.secsTo(now) >= intervalSeconds(m_kind);
}

void SyncPass::begin(const QDateTime &now, const Rules &rules)
{
    m_leftUntil = {};
    m_began = now;
    m_page = 1;
    m_read = 0;
    m_vain = 0;
    m_isPatchy = false;
    m_hasSeenAll = false;
    m_isFull = m_kind == Kind::Product || !m_fullBegan.isValid()
        || (fullDays(m_kind) > 0 && m_fullBegan.daysTo(now) >= fullDays(m_kind));
    m_since = {};
    if (!m_isFull && m_kind != Kind::Order)
        m_since = std::min(m_doneBegan, now).addSecs(-overlap);
    if (m_kind == Kind::Ticket && m_isFull) {
        const int days = rules.scope == DirectoryScope::All ? rules.retentionDays
                                                            : std::min(rules.retentionDays, ticketDays);
        m_since = now.addDays(-days);
    }
}

void SyncPass::took(const Page &page, const QDateTime &now)
{
    m_read += page.count;
    // What is newest comes first in orders: where nothing is news any more all the rest is known.
    const bool isVain = page.isRepeated || page.isOutdated;
    m_vain = isVain ? m_vain + 1 : 0;
    if (page.count < page.limit)
        return end(now, m_read > 0 && !m_isPatchy);
    if (!m_isFull && m_kind == Kind::Order && page.news == 0)
        return end(now, false);
    if (m_vain >= vainPages || m_page >= mostPages)
        return end(now, false);
    ++m_page;
}

void SyncPass::skipPage()
{
    m_isPatchy = true;
    ++m_page;
}

void SyncPass::leave(const QDateTime &until)
{
    m_leftUntil = until;
}

void SyncPass::end(const QDateTime &now, bool hasSeenAll)
{
    m_doneAt = now;
    m_doneBegan = m_began;
    if (m_isFull)
        m_fullBegan = m_began;
    if (!m_isPatchy)
        m_wholeBegan = m_began;
    // An empty answer empties nothing: it is more often a mistake than the truth.
    m_hasSeenAll = m_isFull && hasSeenAll && m_kind != Kind::Ticket;
    m_began = {};
    m_page = 1;
}

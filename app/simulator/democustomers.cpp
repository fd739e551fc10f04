#include "democustomers.h"

#include "demorecords.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

DemoCustomers::DemoCustomers(quint64 seed, int count)
    : m_seed(seed)
    , m_people(seed, count)
{
    for (const QJsonObject &caller : demoRecords()) {
        const QJsonValue id = caller.value(caller.contains(u"leadId"_s) ? u"leadId"_s : u"customerId"_s);
        m_lastCaller = id.isString() ? id.toString().toLongLong() : id.toInteger();
        m_callers.insert(m_lastCaller, caller);
    }
    m_firstCaller = m_lastCaller - m_callers.size() + 1;
    m_generated = std::max<qint64>(count - m_callers.size(), 0);
}

bool DemoCustomers::isGenerated(qint64 id) const
{
    if (id < m_firstCaller)
        return id >= 1 && id <= m_generated;
    return id > m_lastCaller && id - m_callers.size() <= m_generated;
}

QJsonObject DemoCustomers::contact(qint64 id) const
{
    return isGenerated(id) ? m_people.contact(id) : m_callers.value(id);
}

QStringList DemoCustomers::phones(qint64 id) const
{
    if (isGenerated(id))
        return m_people.phones(id);
    QStringList all;
    const QJsonArray own = m_callers.value(id).value(u"phones"_s).toArray();
    for (const auto &phone : own)
        all.append(phone.toObject().value(u"value"_s).toString());
    return all;
}

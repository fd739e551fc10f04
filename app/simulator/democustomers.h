#pragma once

#include "demopeople.h"

#include <QHash>

//! Everybody there is at the start: the demo callers, and invented people before and after them.
class DemoCustomers final
{
public:
    //! \a count as ContactStore has it: at least the number of demo callers.
    DemoCustomers(quint64 seed, int count);

    [[nodiscard]] qint64 highest() const { return m_generated + m_callers.size(); } //!< of all ids
    [[nodiscard]] bool isGenerated(qint64 id) const; //!< neither a caller nor nobody
    [[nodiscard]] QJsonObject contact(qint64 id) const;
    [[nodiscard]] QStringList phones(qint64 id) const; //!< as stored
    //! What is invented about the callers is the same with every seed.
    [[nodiscard]] quint64 seedOf(qint64 id) const { return isGenerated(id) ? m_seed : 0; }
    [[nodiscard]] const DemoPeople &people() const { return m_people; } //!< those that are generated

private:
    quint64 m_seed;
    DemoPeople m_people;
    QHash<qint64, QJsonObject> m_callers;
    qint64 m_generated; // how many beside the callers
    qint64 m_firstCaller = 0;
    qint64 m_lastCaller = 0;
};

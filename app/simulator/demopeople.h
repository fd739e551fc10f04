#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

//! Invented people, each made from the seed and an id alone, so that a hundred thousand of them cost nothing
//! until somebody asks.
class DemoPeople final
{
public:
    static constexpr qint64 lastDay = 1'794'960'000; //!< epoch seconds; 2026-11-18. Nothing is later

    enum class Kind : quint8 { Lead, Person, Company };

    //! \a count is the highest id; it spreads the records over the years.
    DemoPeople(quint64 seed, qint64 count);

    [[nodiscard]] Kind kind(qint64 id) const;
    [[nodiscard]] QStringList phones(qint64 id) const; //!< as stored
    [[nodiscard]] QString email(qint64 id) const; //!< empty: none
    [[nodiscard]] qint64 createdAt(qint64 id) const; //!< epoch ms
    [[nodiscard]] qint64 updatedAt(qint64 id) const;
    [[nodiscard]] QString code(qint64 id) const; //!< customerIdApiRing; empty for most leads
    //! The whole record as ApiRing answers it, in one of the shapes contract 5 allows.
    [[nodiscard]] QJsonObject contact(qint64 id) const;

private:
    [[nodiscard]] qint64 identity(qint64 id) const;

    quint64 m_seed;
    qint64 m_count;
};

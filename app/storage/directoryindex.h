#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>

#include <array>
#include <functional>

//! The terms of the records of one kind in memory, for searching by any part of them: one run of bytes, for a
//! search at every key press reads all of it.
class DirectoryIndex final
{
public:
    //! \a terms: folded (textfold.h), UTF-8, in one line. \a id: not zero.
    void add(quint32 id, QByteArrayView terms);
    void remove(const QSet<quint32> &ids);
    void clear();
    [[nodiscard]] qsizetype size() const { return m_ids.size() - m_gone; }

    //! At most \a most of those that hold every word of \a wanted (folded, UTF-8), best first: terms that
    //! begin with it, then words that do, then the rest.
    [[nodiscard]] QList<quint32> find(QByteArrayView wanted, qsizetype most) const;

private:
    //! Calls \a hit once for each entry that holds \a needle, until that returns false.
    void scan(const QByteArray &needle, const std::function<bool(qsizetype)> &hit) const;
    [[nodiscard]] QByteArrayView entry(qsizetype i) const;
    void compact();

    QByteArray m_text; // each entry after a line break
    QList<quint32> m_ids; // in the order of the text; 0: removed
    QList<quint32> m_starts; // where the entry's line break is
    qsizetype m_gone = 0;
    std::array<quint32, 256> m_counts {}; // how often a byte was seen, for choosing what to look for
};

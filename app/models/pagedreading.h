#pragma once

#include <QSet>
#include <QString>

//! How far a list that grows page by page has been read. It holds each record once: pages move when records
//! are added on the server, and two pages in a row with nothing new end the list.
class PagedReading final
{
public:
    //! Begins with page 1; without \a paged the list is complete.
    void clear(bool paged)
    {
        *this = {};
        m_complete = !paged;
    }
    //! Whether the record \a key was not in the list; from now on it is. One without a key cannot be told to
    //! be another one, so it is new.
    [[nodiscard]] bool take(const QString &key)
    {
        if (key.isEmpty())
            return true;
        const qsizetype before = m_keys.size();
        m_keys.insert(key);
        return m_keys.size() > before;
    }
    [[nodiscard]] bool has(const QString &key) const { return m_keys.contains(key); }

    //! The page that was asked for is here. \a barren: it brought nothing new.
    void pageRead(bool barren, bool last)
    {
        ++m_pagesRead;
        m_waiting = false;
        m_failed = false;
        m_barrenPages = barren ? m_barrenPages + 1 : 0;
        m_complete = last || m_barrenPages == mostBarrenPages;
    }
    //! It did not come; it is asked for again only after retry().
    void pageFailed()
    {
        m_waiting = false;
        m_failed = true;
    }
    void retry() { m_failed = false; }

    [[nodiscard]] bool mayAsk() const { return !m_complete && !m_waiting && !m_failed; }
    //! The page to be asked for now, from 1.
    [[nodiscard]] int ask()
    {
        m_waiting = true;
        return m_pagesRead + 1;
    }
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    // One page of nothing new comes about when as many records were added on the server meanwhile. More in a
    // row come from a server that answers every page alike: a view that is not full would ask it for ever.
    static constexpr int mostBarrenPages = 2;

    QSet<QString> m_keys;
    int m_pagesRead = 0;
    int m_barrenPages = 0; //!< in a row, up to the last one
    bool m_complete = true;
    bool m_waiting = false; //!< a page has been asked for
    bool m_failed = false;
};

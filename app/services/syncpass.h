#pragma once

#include "directory.h"
#include "pagelimit.h"

#include <QByteArray>
#include <QDateTime>

//! How far the reading of one kind of record has come. It is the cursor that the directory keeps with the
//! records of each page, so that whatever ends the program, the next one asks for the next page. Pure.
class SyncPass final
{
public:
    using Kind = DirectoryEntry::Kind;

    //! What the directory may hold of tickets and orders, and so what is asked for.
    struct Rules
    {
        DirectoryScope scope = DirectoryScope::Seen;
        int retentionDays = 90;
        bool operator==(const Rules &) const = default;
    };

    //! What a page brought.
    struct Page
    {
        int count = 0; //!< records in the answer
        int limit = pageLimit;
        int news = 0; //!< of them added or changed
        bool isRepeated = false; //!< the very page before
        bool isOutdated = false; //!< all of it is older than the retention
    };

    explicit SyncPass(Kind kind = Kind::Customer, const QByteArray &cursor = {});
    [[nodiscard]] QByteArray cursor() const;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isUnderWay() const { return m_began.isValid(); }
    //! Whether it is time for another one, or it is under way. \a isAsked: somebody does not want to wait.
    [[nodiscard]] bool isDue(const QDateTime &now, bool isAsked = false) const;
    void begin(const QDateTime &now, const Rules &rules);

    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] bool isFull() const { return m_isFull; }
    [[nodiscard]] QDateTime since() const { return m_since; } //!< invalid: everything
    [[nodiscard]] QDateTime began() const { return m_began; }

    //! After a page; \a now ends the pass when it was the last one.
    void took(const Page &page, const QDateTime &now);
    //! The page cannot be read: the pass goes on behind it.
    void skipPage();
    //! The server has no such list, or it is broken: not before \a until.
    void leave(const QDateTime &until);

    //! Whether the pass that has just ended has seen all there is: what it did not see is gone.
    [[nodiscard]] bool hasSeenAll() const { return m_hasSeenAll; }
    [[nodiscard]] QDateTime doneAt() const { return m_doneAt; } //!< invalid: never
    //! When the last one began that left no page out: what changed later may not have been read. Invalid:
    //! never.
    [[nodiscard]] QDateTime wholeBegan() const { return m_wholeBegan; }
    [[nodiscard]] bool isLeft(const QDateTime &now) const
    {
        return m_leftUntil.isValid() && now < m_leftUntil;
    }

private:
    void end(const QDateTime &now, bool hasSeenAll);

    Kind m_kind;
    QDateTime m_began; // invalid: none is under way
    int m_page = 1;
    bool m_isFull = false;
    QDateTime m_since;
    int m_read = 0; // records in this pass
    int m_vain = 0; // pages in a row that brought nothing
    bool m_isPatchy = false; // a page was left out
    QDateTime m_doneAt;
    QDateTime m_doneBegan; // when the last complete one began
    QDateTime m_fullBegan; // when the last complete one that asked for everything began
    QDateTime m_wholeBegan;
    QDateTime m_leftUntil;
    bool m_hasSeenAll = false;
};

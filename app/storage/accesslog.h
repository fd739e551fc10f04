#pragma once

#include "access.h"
#include "storagefault.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class Database;
class Vault;

//! Who revealed, copied or exported which customer, and when. It can be added to and read: the database
//! refuses a change or a removal, and a gap in the numbers shows one made from outside.
class AccessLog final : public QObject
{
    Q_OBJECT

public:
    explicit AccessLog(QObject *parent = nullptr);

    void attach(Database *database, const Vault *vault); //!< those made while there was none are added
    void detach();
    void release();

    void add(Access::Action action, const QString &customer, const QString &what);

    struct Reading
    {
        QList<Access> entries; //!< the newest first
        qint64 next = 0; //!< what to read before next; 0: that was the beginning
        int missing =
            0; //!< numbers in the range that are not there, or do not open: the log was tampered with
    };
    //! The newest \a most ones up to number \a before (0: from the end); answers from the event loop.
    void read(qint64 before, int most, QObject *context, std::function<void(Stored<Reading>)> done) const;

    //! Why the last one could not be written; nothing when it could. What could not be written is kept and
    //! tried again with the next one.
    [[nodiscard]] std::optional<StorageFault> fault() const { return m_fault; }

Q_SIGNALS:
    void added();

private:
    void writeWaiting();

    Database *m_database = nullptr;
    const Vault *m_vault = nullptr;
    QList<Access> m_waiting; //!< not given to a database
    QList<Access> m_inMemory; //!< written to a database in memory alone, for the one on disk to come
    std::optional<StorageFault> m_fault;
    int m_attached = 0;
};

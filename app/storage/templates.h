#pragma once

#include "storagefault.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QVariantMap>

#include <optional>

class Database;
class Vault;

//! What an agent keeps to begin forms with.
struct FormTemplate
{
    qint64 id = 0; //!< random, never used again
    QString form; //!< as Draft::form
    int version = 1; //!< of the form's content
    QString name; //!< one of its form
    QVariantMap content;

    bool operator==(const FormTemplate &) const = default;
};

//! The agent's own templates, encrypted in the company's database: somebody will write a customer's name into
//! one.
class Templates final : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 200; //!< of a form
    static constexpr qsizetype longestName = 100; //!< letters

    explicit Templates(QObject *parent = nullptr);

    void attach(Database *database, const Vault *vault); //!< those made while there was none are added
    void detach(); //!< writes what is not written, and forgets all
    void release(); //!< keeps them in memory, for want of a database that can be used

    //! By name.
    [[nodiscard]] QList<FormTemplate> all(const QString &form) const;
    //! The one of that name, upper and lower case, blanks and spellings of letters alike.
    [[nodiscard]] std::optional<FormTemplate> find(const QString &form, const QString &name) const;
    //! Adds, or replaces the one that find() finds. False when there are too many, or
    //! the name is empty or too long.
    bool save(const QString &form, int version, const QString &name, const QVariantMap &content);
    void remove(qint64 id);
    //! Why the last write failed; what was not written stays here and is tried with the next one.
    [[nodiscard]] std::optional<StorageFault> fault() const { return m_fault; }
    //! Those on disk that did not open: somebody or something changed them. They are left as they are.
    [[nodiscard]] int unreadable() const { return m_unreadable; }

Q_SIGNALS:
    void changed(); //!< also when those on disk have been read, and fault()

private:
    void join(const QList<FormTemplate> &onDisk);
    void writeNow();

    Database *m_database = nullptr;
    const Vault *m_vault = nullptr;
    QList<FormTemplate> m_templates;
    QSet<qint64> m_unwritten;
    QSet<qint64> m_removed; //!< may be on disk still
    std::optional<StorageFault> m_fault;
    int m_unreadable = 0;
    int m_attached = 0; //!< counts detach(): an answer of before is not for now
};

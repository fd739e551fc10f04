#pragma once

#include "databasetesting.h"
#include "directory.h"
#include "vault.h"

#include <QJsonDocument>
#include <QJsonObject>

// What the tests of the directory share: records, and a directory in a file or in memory.

using Kind = DirectoryEntry::Kind;

inline void PrintTo(const Directory::PutCount &count, std::ostream *out)
{
    *out << count.added << " added, " << count.changed << " changed, " << count.unchanged << " unchanged, "
         << count.refused << " refused";
}

inline DirectoryEntry person(
    int id, const QString &name, const QString &phone = {}, const QString &email = {})
{
    DirectoryEntry entry;
    entry.key = QStringLiteral("customer:%1").arg(id);
    entry.body =
        QJsonDocument(QJsonObject {{QStringLiteral("customerId"), id}, {QStringLiteral("name"), name},
                          {QStringLiteral("phone"), phone}, {QStringLiteral("email"), email}})
            .toJson(QJsonDocument::Compact);
    entry.terms = {name, QString::number(id)};
    entry.links = {entry.key, QStringLiteral("object:%1").arg(id)};
    if (!phone.isEmpty())
        entry.phones = {PhoneNumber::parse(phone)};
    if (!email.isEmpty()) {
        entry.terms.append(email);
        entry.links.append(email);
    }
    entry.updatedAt = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
    entry.readAt = QDateTime(QDate(2026, 11, 21), QTime(8, 0, 0, 123), Qt::UTC);
    return entry;
}

//! \a age: in days after the first of 2026.
inline DirectoryEntry ticket(int id, const QString &link, long age)
{
    DirectoryEntry entry = person(id, QStringLiteral("Phiếu %1").arg(id));
    entry.kind = Kind::Ticket;
    entry.key = QString::number(id);
    entry.links = {link};
    entry.updatedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addDays(age);
    return entry;
}

//! The keys, a blank between them, in the order they were found.
inline std::string keys(const QList<DirectoryEntry> &entries)
{
    QStringList all;
    for (const DirectoryEntry &entry : entries)
        all.append(entry.key);
    return all.join(u' ').toStdString();
}

//! A directory that has been opened and loaded.
class DirectoryDesk final : public QObject
{
public:
    enum class On { Disk, Memory };

    explicit DirectoryDesk(On where)
        : m_where(where)
    {
        reopen();
    }

    //! Everything is given up, and the file opened anew.
    void reopen()
    {
        m_directory.reset();
        m_database = std::make_unique<Database>(m_where == On::Disk ? m_file.path : QString());
        EXPECT_TRUE(open(*m_database).has_value());
        m_directory = std::make_unique<Directory>();
        attach();
    }

    void attach()
    {
        m_directory->attach(m_database.get(), &m_vault);
        EXPECT_TRUE(becomesTrue([this] { return m_directory->isLoaded(); }));
    }

    Directory::PutCount put(
        const QList<DirectoryEntry> &entries, const QString &cursorName = {}, const QByteArray &cursor = {})
    {
        std::optional<Stored<Directory::PutCount>> answer;
        m_directory->putCounted(
            entries, this, [&answer](const Stored<Directory::PutCount> &count) { answer = count; },
            cursorName, cursor);
        EXPECT_FALSE(answer) << "answered before the event loop";
        EXPECT_TRUE(becomesTrue([&answer] { return answer.has_value(); }));
        EXPECT_TRUE(answer && *answer);
        return answer && *answer ? **answer : Directory::PutCount();
    }

    //! Whether what \a start asks for was done.
    [[nodiscard]] bool wait(const std::function<void(Directory::Done)> &start)
    {
        std::optional<Stored<void>> answer;
        start([&answer](const Stored<void> &done) { answer = done; });
        EXPECT_FALSE(answer) << "answered before the event loop";
        EXPECT_TRUE(becomesTrue([&answer] { return answer.has_value(); }));
        return answer && answer->has_value();
    }

    [[nodiscard]] Directory &directory() { return *m_directory; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const Vault &vault() const { return m_vault; }
    [[nodiscard]] const DatabaseFile &file() const { return m_file; }

private:
    const On m_where;
    DatabaseFile m_file;
    const Vault m_vault {QByteArray(Vault::keySize, 'k')};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Directory> m_directory;
};

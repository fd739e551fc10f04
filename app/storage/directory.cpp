#include "directory.h"

class Directory::Private
{
};

Directory::Directory(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{ }
Directory::~Directory() = default;
void Directory::attach(Database *, const Vault *) { }
void Directory::detach() { }
QList<DirectoryEntry> Directory::findByPhone(DirectoryEntry::Kind, const PhoneNumber &, int) const { return {}; }
QList<DirectoryEntry> Directory::findLinked(DirectoryEntry::Kind, const QString &, int) const { return {}; }
std::optional<DirectoryEntry> Directory::find(DirectoryEntry::Kind, const QString &) const { return {}; }
QList<DirectoryEntry> Directory::search(DirectoryEntry::Kind, const QString &, int) const { return {}; }
int Directory::count(DirectoryEntry::Kind) const { return 0; }
int Directory::unreadable() const { return 0; }
void Directory::put(const QList<DirectoryEntry> &, QObject *, Done, const QString &, const QByteArray &) { }
QByteArray Directory::cursor(const QString &) const { return {}; }
void Directory::setCursor(const QString &, const QByteArray &, QObject *, Done) { }
void Directory::remove(DirectoryEntry::Kind, const QStringList &, QObject *, Done) { }
void Directory::removeOlder(DirectoryEntry::Kind, const QDateTime &, QObject *, Done) { }
void Directory::clear(QObject *, Done) { }
void Directory::erasePerson(const QString &, const QList<PhoneNumber> &, const QStringList &, QObject *, Done) { }
void Directory::learn(Learned, const QStringList &) { }
QStringList Directory::learned(Learned) const { return {}; }

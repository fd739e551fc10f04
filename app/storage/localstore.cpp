#include "localstore.h"

#include "database.h"
#include "profiles.h"
#include "secrets.h"
#include "settings.h"
#include "sql.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int defaultExpiryDays = 30;
const QByteArray checkPlace = "vault";
constexpr qint64 checkRow = 1;

//! Whether the database was sealed with this key; a new one is marked as such. With another key not a
//! record would open: to the agent that is as good as a broken file.
Stored<void> checkKey(QSqlDatabase &database, const Vault &vault)
{
    auto row = runSql(database, u"SELECT sealed FROM vault WHERE id = ?"_s, {checkRow});
    if (!row)
        return tl::make_unexpected(row.error());
    if (row->next()) {
        if (vault.open(checkPlace, checkRow, row->value(0).toByteArray()))
            return {};
        return tl::make_unexpected(StorageFault {StorageFault::Kind::Damaged, u"another key"_s});
    }
    auto written = runSql(database, u"INSERT INTO vault (id, sealed) VALUES (?, ?)"_s,
        {checkRow, vault.seal(checkPlace, checkRow, "RingDesk")});
    return written ? Stored<void>() : tl::make_unexpected(written.error());
}

} // namespace

LocalStore::LocalStore(Secrets &secrets, Settings &settings, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_settings(settings)
    , m_folder(folder)
    , m_outbox(m_drafts)
{ }

LocalStore::~LocalStore()
{
    close();
}

QString LocalStore::dataKeySecret(const Profile &profile)
{
    const QByteArray hash =
        QCryptographicHash::hash(profile.name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"data-key/%1/%2"_s.arg(QString::fromLatin1(hash.first(16)), profile.name);
}

QString LocalStore::fileOf(const Profile &profile) const
{
    if (m_folder.isEmpty())
        return {};
    // The name of a company may hold what a file's name cannot.
    const QByteArray hash =
        QCryptographicHash::hash(profile.name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(m_folder).filePath(u"data/%1.db"_s.arg(QString::fromLatin1(hash.first(16))));
}

int LocalStore::unkept() const
{
    if (m_reason == Reason::Demo || m_file.isEmpty())
        return 0;
    const auto drafts = m_drafts.all();
    // What is only waiting for its turn is written at the end; what the disk did not take is not.
    if (m_state == State::OnDisk && !m_drafts.fault())
        return 0;
    const bool isOnDisk = m_state == State::OnDisk;
    return int(std::ranges::count_if(drafts, [&](const Draft &draft) {
        return draft.submission == 0 && (!isOnDisk || !m_drafts.isWritten(draft.id));
    })) + (isOnDisk ? 0 : m_outbox.unsent());
}

int LocalStore::unreadable() const
{
    return m_drafts.unreadable() + m_outbox.unreadable() + m_templates.unreadable();
}

void LocalStore::open(const Profile &profile)
{
    if (m_state != State::Closed && !m_company.isEmpty() && m_company == profile.name)
        return;
    close();
    m_company = profile.name;
    m_secret = dataKeySecret(profile);
    m_file = fileOf(profile);
    if (m_file.isEmpty())
        return useMemory(Reason::None);
    readKey();
}

void LocalStore::openInMemory()
{
    if (m_state != State::Closed && m_company.isEmpty())
        return;
    close();
    useMemory(Reason::Demo);
}

void LocalStore::close()
{
    ++m_opened;
    m_outbox.detach();
    m_drafts.detach();
    m_accessLog.detach();
    m_templates.detach();
    m_directory.detach();
    m_database.reset(); // writes what was given to it first
    m_vault.reset();
    m_company.clear();
    m_setAside.clear();
    m_keyFault.reset();
    m_fileFault.reset();
    m_reason = Reason::None;
    if (m_state != State::Closed)
        setState(State::Closed);
}

void LocalStore::tryAgain()
{
    if (m_state != State::InMemory || m_company.isEmpty() || m_file.isEmpty())
        return;
    leaveDatabase([this] { readKey(); });
}

void LocalStore::leaveDatabase(const std::function<void()> &then)
{
    ++m_opened;
    m_database->disconnect(this); // one report of damage is enough: the next file is not to pay for it
    m_drafts.release();
    m_outbox.release();
    m_accessLog.release();
    m_templates.release();
    m_directory.detach();
    setState(State::Opening);
    // What was given to it is answered first: nobody is left waiting for a database that is gone.
    m_database->write([](QSqlDatabase &) -> Stored<void> { return {}; }, this,
        [this, then, opened = m_opened](const Stored<void> &) {
            if (opened != m_opened)
                return;
            m_database->setParent(this); // should the program end first
            m_database.release()->deleteLater(); // we are in a call from it
            m_formerVault = std::move(m_vault);
            QMetaObject::invokeMethod(
                this,
                [this, then, opened] {
                    if (opened == m_opened)
                        then();
                },
                Qt::QueuedConnection);
        });
}

void LocalStore::readKey()
{
    m_keyFault.reset();
    m_fileFault.reset();
    setState(State::Opening);
    m_secrets.read(m_secret, this, [this, opened = m_opened](const SecretResult<QByteArray> &key) {
        if (opened == m_opened)
            keyRead(key);
    });
}

void LocalStore::keyRead(const SecretResult<QByteArray> &key)
{
    if (key && key->size() == Vault::keySize)
        return openFile(*key);
    if (!key && key.error() != SecretFault::NotFound) {
        m_keyFault = key.error();
        return useMemory(Reason::Keychain);
    }
    // The keychain is open and has no key (locked is another answer): what was sealed with it cannot be read
    // by anybody here. It is kept, for a keychain may be restored.
    if (QFile::exists(m_file)) {
        m_setAside = setDatabaseAside(m_file);
        if (m_setAside.isEmpty()) {
            m_fileFault = StorageFault {StorageFault::Kind::ReadOnly, u"cannot be set aside"_s};
            return useMemory(Reason::File);
        }
    }
    makeKey();
}

void LocalStore::makeKey()
{
    const QByteArray key = Vault::makeKey();
    m_secrets.write(m_secret, key, Secrets::Keep::Permanent, this,
        [this, key, opened = m_opened](SecretResult<void> written) {
            if (opened != m_opened)
                return;
            if (!written) {
                m_keyFault = written.error();
                return useMemory(Reason::Keychain);
            }
            // Read back: what is sealed with a key that the keychain did not keep is lost.
            m_secrets.read(m_secret, this, [this, key, opened](const SecretResult<QByteArray> &kept) {
                if (opened != m_opened)
                    return;
                if (kept && *kept == key)
                    return openFile(key);
                m_keyFault = kept ? SecretFault::Failed : kept.error();
                useMemory(Reason::Keychain);
            });
        });
}

void LocalStore::openFile(const QByteArray &key)
{
    m_vault = std::make_unique<Vault>(key);
    m_database = std::make_unique<Database>(m_file);
    m_database->open(this, [this, key, opened = m_opened](const Stored<Database::Opening> &opening) {
        if (opened != m_opened)
            return;
        if (!opening) {
            m_fileFault = opening.error();
            return useMemory(Reason::File);
        }
        if (!opening->setAside.isEmpty())
            m_setAside = opening->setAside;
        m_database->write([vault = m_vault.get()](QSqlDatabase &db) { return checkKey(db, *vault); }, this,
            [this, key, opened](const Stored<void> &fits) {
                if (opened != m_opened)
                    return;
                if (fits) {
                    m_reason = Reason::None;
                    return attachAll(State::OnDisk);
                }
                if (fits.error().kind == StorageFault::Kind::Damaged)
                    return replaceDamaged(key);
                m_fileFault = fits.error();
                useMemory(Reason::File);
            });
    });
}

void LocalStore::useMemory(Reason reason)
{
    m_reason = reason;
    m_database.reset();
    m_vault = std::make_unique<Vault>(Vault::makeKey());
    m_database = std::make_unique<Database>(QString());
    m_database->open(this, [this, opened = m_opened](const Stored<Database::Opening> &opening) {
        if (opened == m_opened && opening)
            attachAll(State::InMemory);
    });
}

void LocalStore::attachAll(State state)
{
    m_drafts.attach(m_database.get(), m_vault.get(), draftExpiry());
    m_outbox.attach(m_database.get(), m_vault.get());
    m_accessLog.attach(m_database.get(), m_vault.get());
    m_templates.attach(m_database.get(), m_vault.get());
    m_directory.attach(m_database.get(), m_vault.get(), m_company);
    if (state == State::OnDisk) {
        connect(m_database.get(), &Database::damaged, this, [this] {
            m_secrets.read(m_secret, this, [this, opened = m_opened](const SecretResult<QByteArray> &key) {
                if (opened != m_opened)
                    return;
                if (key && key->size() == Vault::keySize)
                    return replaceDamaged(*key);
                m_keyFault = key ? SecretFault::Failed : key.error();
                leaveDatabase([this] { useMemory(Reason::Keychain); });
            });
        });
    }
    setState(state);
}

void LocalStore::replaceDamaged(const QByteArray &key)
{
    leaveDatabase([this, key] {
        m_setAside = setDatabaseAside(m_file);
        if (!m_setAside.isEmpty())
            return openFile(key);
        m_fileFault = StorageFault {StorageFault::Kind::Damaged, u"cannot be set aside"_s};
        useMemory(Reason::File);
    });
}

void LocalStore::forget(const Profile &profile, QObject *context, std::function<void(bool)> done)
{
    if (m_company == profile.name)
        close();
    bool gone = true;
    const QString file = fileOf(profile);
    if (!file.isEmpty()) {
        for (const QString &beside : {file, file + u"-wal"_s, file + u"-shm"_s})
            gone &= !QFile::exists(beside) || QFile::remove(beside);
    }
    m_secrets.remove(dataKeySecret(profile), context,
        [gone, done = std::move(done)](SecretResult<void> removed) { done(gone && removed.has_value()); });
}

std::chrono::hours LocalStore::draftExpiry() const
{
    bool isNumber = false;
    const int days = m_settings.value(u"drafts/expiryDays"_s, defaultExpiryDays).toInt(&isNumber);
    return 24h * (isNumber && days >= 0 ? days : defaultExpiryDays);
}

bool LocalStore::setDraftExpiry(std::chrono::hours expiry)
{
    return m_settings.setValue(u"drafts/expiryDays"_s, int(expiry / 24h));
}

void LocalStore::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

#pragma once

#include "accesslog.h"
#include "directory.h"
#include "drafts.h"
#include "outbox.h"
#include "secretstore.h"
#include "templates.h"
#include "vault.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class Database;
class Secrets;
class Settings;
struct Profile;

//! What this desk keeps of one company: drafts, outbox, access log, templates, directory, in an encrypted
//! database whose key lies in the keychain. Where that cannot be had all of it is kept in memory, and
//! reason() says why.
class LocalStore final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed, //!< no company
        Opening, //!< the keychain and the file are being asked; what is typed meanwhile is kept
        OnDisk,
        InMemory, //!< lost when the program ends: see reason()
    };
    enum class Reason {
        None,
        Demo, //!< nothing is to be left behind
        Keychain, //!< keyFault() says what is wrong with it; a locked one may be unlocked: tryAgain()
        File, //!< the file cannot be used: fileFault()
    };

    //! \a folder: where the databases are, one file a company; empty: everything stays in memory.
    LocalStore(Secrets &secrets, Settings &settings, const QString &folder, QObject *parent = nullptr);
    ~LocalStore() override; //!< writes what is not written

    //! The store of this company; that of another one is closed first. The same company again: nothing.
    void open(const Profile &profile);
    void openInMemory(); //!< the demo's
    void close();
    //! After the keychain was unlocked, or the disk has room again: what is in memory goes to disk.
    void tryAgain();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Reason reason() const { return m_reason; }
    [[nodiscard]] std::optional<SecretFault> keyFault() const { return m_keyFault; }
    [[nodiscard]] std::optional<StorageFault> fileFault() const { return m_fileFault; }
    //! The name that a damaged file, or one whose key is gone, was given; empty when there was none.
    [[nodiscard]] QString setAside() const { return m_setAside; }
    //! Drafts and unsettled submissions that would be lost if the program ended now; none in the demo.
    [[nodiscard]] int unkept() const;
    //! Drafts, submissions and templates that somebody or something changed.
    [[nodiscard]] int unreadable() const;

    [[nodiscard]] Drafts &drafts() { return m_drafts; }
    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    [[nodiscard]] AccessLog &accessLog() { return m_accessLog; }
    [[nodiscard]] Templates &templates() { return m_templates; }
    [[nodiscard]] Directory &directory() { return m_directory; }

    //! Where the data key of a company lies in the keychain.
    [[nodiscard]] static QString dataKeySecret(const Profile &profile);
    [[nodiscard]] QString fileOf(const Profile &profile) const;
    //! The company was removed: its file goes, and its key. What fails is left, and told.
    void forget(const Profile &profile, QObject *context, std::function<void(bool)> done);

    [[nodiscard]] std::chrono::hours draftExpiry() const; //!< zero: never
    //! False when it could not be written to disk; it holds for this session all the same.
    bool setDraftExpiry(std::chrono::hours expiry);

Q_SIGNALS:
    void changed(); //!< state, reason or faults

private:
    void readKey();
    void keyRead(const SecretResult<QByteArray> &key);
    void makeKey();
    void openFile(const QByteArray &key);
    void useMemory(Reason reason);
    void attachAll(State state);
    void leaveDatabase(const std::function<void()> &then);
    void replaceDamaged(const QByteArray &key);
    void setState(State state);

    Secrets &m_secrets;
    Settings &m_settings;
    const QString m_folder;
    std::unique_ptr<Vault> m_formerVault; //!< of a database that is being left: jobs may still seal with it
    std::unique_ptr<Vault> m_vault; // before what uses it
    std::unique_ptr<Database> m_database;
    Drafts m_drafts;
    Outbox m_outbox;
    AccessLog m_accessLog;
    Templates m_templates;
    Directory m_directory;
    QString m_company; //!< the name of the profile; empty: none, or the demo
    QString m_secret;
    QString m_file;
    State m_state = State::Closed;
    Reason m_reason = Reason::None;
    std::optional<SecretFault> m_keyFault;
    std::optional<StorageFault> m_fileFault;
    QString m_setAside;
    int m_opened = 0;
};

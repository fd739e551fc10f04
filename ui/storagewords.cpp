#include "storagewords.h"

#include "localstore.h"
#include "plaintext.h"

#include <QFileInfo>

QString StorageWords::cause(const StorageFault &fault)
{
    switch (fault.kind) {
    case StorageFault::Kind::Full:
        return tr("the disk is full");
    case StorageFault::Kind::ReadOnly:
        return tr("the folder cannot be written");
    case StorageFault::Kind::Damaged:
        return tr("the data file is damaged");
    case StorageFault::Kind::Newer:
        return tr("the data file is of a newer version");
    case StorageFault::Kind::Failed:
        return tr("the disk failed (%1)").arg(shownLine(fault.detail, 60));
    }
    return {};
}

QString StorageWords::notSaved(const StorageFault &fault)
{
    return tr("Not saved: %1. What you typed stays here while RingDesk is open.").arg(cause(fault));
}

QString StorageWords::cannotSave(const StorageFault &fault)
{
    switch (fault.kind) {
    case StorageFault::Kind::Full:
        return tr(
            "What you type cannot be saved: the disk is full. Free some space and leave RingDesk open; it "
            "tries again by itself.");
    case StorageFault::Kind::ReadOnly:
        return tr(
            "What you type cannot be saved: RingDesk's folder cannot be written. Leave RingDesk open and "
            "tell your supervisor; it tries again by itself.");
    default:
        return tr("What you type cannot be saved: %1. Leave RingDesk open; it tries again by itself.")
            .arg(cause(fault));
    }
}

QString StorageWords::notTaken(const StorageFault &fault)
{
    return tr(
        "It was not sent: nothing is sent that could not be written down first, and %1. The form is as it "
        "was.")
        .arg(cause(fault));
}

QString StorageWords::ofKeychain(SecretFault fault)
{
    switch (fault) {
    case SecretFault::Locked:
        return tr(
            "The keychain is locked: drafts and the outbox are kept in memory until it is unlocked. Log in "
            "again or open your keyring program, then try again.");
    case SecretFault::Unavailable:
        return tr(
            "This computer has no keychain that runs: drafts and the outbox are kept in memory, and are "
            "lost when RingDesk ends.");
    case SecretFault::NoAnswer:
        return tr(
            "The keychain does not answer: drafts and the outbox are kept in memory until it does. It may be "
            "waiting for a password in another window.");
    case SecretFault::Denied:
        return tr(
            "The keychain refused RingDesk its key: drafts and the outbox are kept in memory, and are lost "
            "when RingDesk ends.");
    case SecretFault::NotFound:
    case SecretFault::Failed:
        break;
    }
    return tr(
        "The keychain failed: drafts and the outbox are kept in memory, and are lost when RingDesk ends.");
}

QString StorageWords::ofFile(const StorageFault &fault)
{
    switch (fault.kind) {
    case StorageFault::Kind::Full:
        return tr(
            "The disk is full: drafts and the outbox are kept in memory. Free some space, then try again.");
    case StorageFault::Kind::ReadOnly:
        return tr(
            "RingDesk's data folder cannot be written: drafts and the outbox are kept in memory, and are "
            "lost when RingDesk ends. Tell your supervisor.");
    case StorageFault::Kind::Newer:
        return tr(
            "The data on this computer was made by a newer RingDesk and is left as it is: drafts and the "
            "outbox are kept in memory. Start the newer version to see what is in it.");
    case StorageFault::Kind::Damaged:
    case StorageFault::Kind::Failed:
        break;
    }
    return tr(
        "The data on this computer cannot be used (%1): drafts and the outbox are kept in memory, and are "
        "lost when RingDesk ends.")
        .arg(cause(fault));
}

QString StorageWords::ofMemory(const LocalStore &store)
{
    if (store.state() != LocalStore::State::InMemory)
        return {};
    switch (store.reason()) {
    case LocalStore::Reason::Keychain:
        return ofKeychain(store.keyFault().value_or(SecretFault::Failed));
    case LocalStore::Reason::File:
        return ofFile(store.fileFault().value_or(StorageFault {}));
    case LocalStore::Reason::Demo:
        return tr("This is the demo: nothing you type is kept when RingDesk ends.");
    case LocalStore::Reason::None:
        break;
    }
    return {};
}

QString StorageWords::ofSetAside(const LocalStore &store)
{
    if (store.setAside().isEmpty())
        return {};
    return tr(
        "The data file could not be read: it was damaged, or its key is no longer in the keychain. It was "
        "set aside as “%1” and a new one begun; drafts that were in it are not shown.")
        .arg(shownLine(QFileInfo(store.setAside()).fileName(), 120));
}

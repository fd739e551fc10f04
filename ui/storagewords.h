#pragma once

#include "secretstore.h"
#include "storagefault.h"

#include <QCoreApplication>
#include <QString>

class LocalStore;

//! What is wrong with what is kept on this computer, and what to do, in words for an agent.
class StorageWords final
{
    Q_DECLARE_TR_FUNCTIONS(StorageWords)

public:
    //! Why, as the end of a sentence: `the disk is full`.
    [[nodiscard]] static QString cause(const StorageFault &fault);
    //! Under a form: what was typed is not on disk.
    [[nodiscard]] static QString notSaved(const StorageFault &fault);
    //! The same for the whole window, with what to do.
    [[nodiscard]] static QString cannotSave(const StorageFault &fault);
    //! A submission could not be put into the outbox.
    [[nodiscard]] static QString notTaken(const StorageFault &fault);
    //! Why all is kept in memory alone; empty when it is not, or nobody needs to hear of it.
    [[nodiscard]] static QString ofMemory(const LocalStore &store);
    //! A file was set aside; empty when none was.
    [[nodiscard]] static QString ofSetAside(const LocalStore &store);

private:
    [[nodiscard]] static QString ofKeychain(SecretFault fault);
    [[nodiscard]] static QString ofFile(const StorageFault &fault);
};

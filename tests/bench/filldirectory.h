#pragma once

#include "database.h"
#include "directory.h"
#include "vault.h"

#include <QString>

//! The key of every directory of the benches.
[[nodiscard]] inline Vault benchVault()
{
    return Vault(QByteArray(Vault::keySize, 'b'));
}

//! Opens \a database and attaches \a directory; runs the event loop until it is loaded.
void openDirectory(Database &database, Directory &directory);

//! Puts \a customers of the demo's people into \a directory, as the sync reads them.
void fillDirectory(Directory &directory, int customers);

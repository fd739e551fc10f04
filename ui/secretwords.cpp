#include "secretwords.h"

QString SecretWords::of(SecretFault fault)
{
    switch (fault) {
    case SecretFault::NotFound:
        return tr("No API key is stored for this connection. Enter it in Settings.");
    case SecretFault::Unavailable:
        return tr("This computer has no keychain that runs, so keys cannot be stored on it.");
    case SecretFault::Locked:
        return tr("The keychain is locked. Unlock it (log in again, or open your keyring program), then try "
                  "again.");
    case SecretFault::NoAnswer:
        return tr("The keychain does not answer. It may be waiting for a password in another window.");
    case SecretFault::Denied:
        return tr("The keychain refused. Somebody pressed No, or the system forbids it.");
    case SecretFault::Failed:
        return tr("The keychain failed for a reason it does not tell.");
    }
    return {};
}

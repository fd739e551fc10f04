#include "keyringstate.h"

#include <utility>

void askKeyringState(
    std::chrono::milliseconds /*patience*/, QObject *context, std::function<void(KeyringState)> done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(KeyringState::CannotTell); }, Qt::QueuedConnection);
}

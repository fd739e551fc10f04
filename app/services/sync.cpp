#include "sync.h"

class Sync::Private
{
};

Sync::Sync(ApiRing &, Connection &, Directory &, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{ }
Sync::~Sync() = default;
Sync::State Sync::state() const { return State::Off; }
int Sync::recordsRead() const { return 0; }
QDateTime Sync::lastComplete() const { return {}; }
QDateTime Sync::resumesAt() const { return {}; }
std::optional<ApiError> Sync::problem() const { return {}; }
void Sync::setPaused(bool) { }
void Sync::startNow() { }

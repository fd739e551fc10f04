#include "deskparts.h"

#include "deskforms.h"

using namespace std::chrono_literals;

SyncPace::Limits demoPace()
{
    return {.firstWithin = 1ms, .pause = 50ms, .slowness = 1};
}

DeskParts::DeskParts(SecretStore &keychain, const QString &folder, const SubmissionPauses &pauses,
    const SyncPace::Limits &limits)
    : settings(folder)
    , secrets(keychain)
    , store(secrets, settings, folder)
    , submissions(api, connection, store.drafts(), store.outbox(), nullptr, pauses)
    , sync(api, connection, store.directory(), limits)
{
    kinds.addTo(submissions);
    addForms(forms, connection, orders, products, tickets, store.templates(), deadlines);
}

Desk DeskParts::desk(
    const std::function<bool()> &startDemo, const std::function<void(ThemeChoice)> &applyTheme)
{
    return {settings, profiles, secrets, api, connection, customers, lookup, language, store, known, orders,
        products, tickets, plans, deadlines, submissions, sync, forms, startDemo, applyTheme};
}

#pragma once

#include "apiring.h"
#include "connection.h"
#include "customers.h"
#include "deadlines.h"
#include "deskservices.h"
#include "forms.h"
#include "httpclient.h"
#include "knowncustomers.h"
#include "language.h"
#include "localstore.h"
#include "lookup.h"
#include "orders.h"
#include "products.h"
#include "profiles.h"
#include "secrets.h"
#include "settings.h"
#include "slaplans.h"
#include "submissionkinds.h"
#include "submissions.h"
#include "sync.h"
#include "tickets.h"

//! How the sync reads the demo's servers: they are this program's own, so there is nobody to be polite to, and
//! all is to be known at once.
[[nodiscard]] SyncPace::Limits demoPace();

//! All that stands behind the window, put together once; in the order in which one needs another.
struct DeskParts
{
    //! \a folder: where settings and data are kept; empty: in memory. \a pauses and \a limits: other than the
    //! program's for tests and benches.
    DeskParts(SecretStore &keychain, const QString &folder, const SubmissionPauses &pauses = {},
        const SyncPace::Limits &limits = {});
    DeskParts(const DeskParts &) = delete;
    DeskParts &operator=(const DeskParts &) = delete;

    //! For a window; this outlives it.
    [[nodiscard]] Desk desk(
        const std::function<bool()> &startDemo, const std::function<void(ThemeChoice)> &applyTheme);

    Settings settings;
    Profiles profiles {settings};
    Secrets secrets;
    HttpClient http;
    ApiRing api {http};
    Connection connection {secrets, api};
    LocalStore store;
    KnownCustomers known {store.directory()};
    Customers customers {api, &known};
    Lookup lookup {customers};
    Language language {settings};
    Orders orders {api, store.directory()};
    Products products {api, store.directory()};
    Tickets tickets {api, store.directory()};
    SlaPlans plans {settings};
    Deadlines deadlines {plans, connection, tickets};
    SubmissionKinds kinds {api, connection, orders, products, tickets};
    Submissions submissions;
    Sync sync;
    Forms forms;
};

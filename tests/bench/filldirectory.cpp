#include "filldirectory.h"

#include "benchdesk.h"
#include "contactstore.h"
#include "recordfacets.h"

#include <QDateTime>

void openDirectory(Database &database, Directory &directory)
{
    const Vault vault = benchVault();
    bool isOpen = false;
    database.open(&database, [&](const Stored<Database::Opening> &opened) {
        if (!opened)
            BenchDesk::fail("the database does not open");
        isOpen = true;
    });
    BenchDesk::until([&] { return isOpen; }, "the database does not answer");
    directory.attach(&database, &vault);
    BenchDesk::until([&] { return directory.isLoaded(); }, "the directory is not loaded");
}

void fillDirectory(Directory &directory, int customers)
{
    constexpr int pagesAtOnce = 50;
    const ContactStore store(1, customers);
    bool isEnd = false;
    for (ContactFilter filter; !isEnd;) {
        QList<DirectoryEntry> entries;
        for (int i = 0; i < pagesAtOnce && !isEnd; ++i, ++filter.page) {
            const QJsonArray page = store.find(filter);
            for (const QJsonValue record : page) {
                const RecordFacets facets = readCustomerFacets(JsonReader(record));
                entries.append({DirectoryEntry::Kind::Customer, facets.key, facets.body, facets.terms,
                    facets.phones, facets.links, facets.updatedAt, QDateTime::currentDateTimeUtc()});
            }
            isEnd = page.size() < filter.limit;
        }
        bool isDone = false;
        directory.put(entries, &directory, [&isDone](const Stored<void> &put) {
            if (!put)
                BenchDesk::fail("a page is not put");
            isDone = true;
        });
        BenchDesk::until([&isDone] { return isDone; }, "a page is not put");
    }
}

#pragma once

#include "database.h"
#include "directory.h"
#include "servicestest.h"
#include "vault.h"

// What the tests of records in the directory share: a directory in memory, beside the services on a server.

class RecordsTest : public ServicesTest
{
protected:
    RecordsTest()
    {
        bool isOpen = false;
        m_database.open(&m_context, [&isOpen](const Stored<Database::Opening> &) { isOpen = true; });
        EXPECT_TRUE(becomesTrue([&isOpen] { return isOpen; }));
        m_directory.attach(&m_database, &m_vault);
        EXPECT_TRUE(becomesTrue([this] { return m_directory.isLoaded(); }));
    }

    //! Everything given to the directory is in it; what is to be given once a page is painted, too.
    void settle()
    {
        bool isPainted = false;
        QTimer::singleShot(1, &m_context, [&isPainted] { isPainted = true; });
        EXPECT_TRUE(becomesTrue([&isPainted] { return isPainted; }));
        bool isDone = false;
        m_directory.setCursor(
            QStringLiteral("settled"), "1", &m_context, [&isDone](const Stored<void> &) { isDone = true; });
        EXPECT_TRUE(becomesTrue([&isDone] { return isDone; }));
    }

    [[nodiscard]] int kept(DirectoryEntry::Kind kind) const { return m_directory.count(kind); }

    const Vault m_vault {Vault::makeKey()};
    Database m_database {QString()};
    Directory m_directory;
};

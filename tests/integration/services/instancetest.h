#pragma once

#include "singleinstance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <thread>

//! A folder of data, and a folder for sockets, of a test's own.
class InstanceTest : public testing::Test
{
protected:
    static constexpr int patience = 20'000; //!< for what is expected; nothing waits for it to pass
    static constexpr auto longPatience = std::chrono::milliseconds(patience);

    InstanceTest()
        : m_before(qgetenv("XDG_RUNTIME_DIR"))
        , m_hadRuntimeFolder(qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
    {
        qputenv("XDG_RUNTIME_DIR", m_runtimeFolder.path().toLocal8Bit());
    }
    ~InstanceTest() override
    {
        if (m_hadRuntimeFolder)
            qputenv("XDG_RUNTIME_DIR", m_before);
        else
            qunsetenv("XDG_RUNTIME_DIR");
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString runtimeFolder() const { return m_runtimeFolder.path(); }

    template <typename Condition>
    [[nodiscard]] static bool becomesTrue(Condition condition)
    {
        return QTest::qWaitFor(condition, patience);
    }

    //! What another process would do: it has no event loop and blocks, so it has a thread here.
    [[nodiscard]] bool handOver(const QString &message)
    {
        bool isTaken = false;
        bool isDone = false;
        std::thread second([&] {
            SingleInstance other(folder(), longPatience);
            isTaken = other.handOver(message);
            QMetaObject::invokeMethod(&m_here, [&isDone] { isDone = true; });
        });
        EXPECT_TRUE(becomesTrue([&] { return isDone; }));
        second.join();
        return isTaken;
    }

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_runtimeFolder;
    QByteArray m_before;
    bool m_hadRuntimeFolder;
    QObject m_here;
};

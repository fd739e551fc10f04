#include "ownprocess.h"

#include <QCoreApplication>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

QProcessEnvironment outsideOfSessions()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
        {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        environment.remove(name);
    return environment;
}

void inOwnProcess(const std::function<void()> &body, QProcessEnvironment environment)
{
    constexpr auto marker = "RINGDESK_TEST_OWN_PROCESS";
    if (qEnvironmentVariableIsSet(marker)) {
        body();
        return;
    }
    const auto *test = testing::UnitTest::GetInstance()->current_test_info();
    QProcess process;
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"GTEST_"_s)) // a report or a share of this run is not the other one's
            environment.remove(name);
    }
    environment.insert(QString::fromLatin1(marker), u"1"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(),
        {u"--gtest_filter=%1.%2"_s.arg(
            QString::fromUtf8(test->test_suite_name()), QString::fromUtf8(test->name()))});
    const bool isEnded = process.waitForFinished(50'000);
    const QByteArray output = process.readAll();
    ASSERT_TRUE(isEnded) << output.constData();
    EXPECT_TRUE(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        << output.constData();
    EXPECT_TRUE(output.contains("[  PASSED  ] 1 test.")) << output.constData();
}

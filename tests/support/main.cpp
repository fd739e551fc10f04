#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

// One main() for every test program: no display is needed, no setting of the user is read or written.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // DESIGN 8, rule 13
    QStandardPaths::setTestModeEnabled(true);
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}

// What RingDesk's start and memory are compared with: the least that a Qt program with a window and a field
// is.

#include "firstframe.h"
#include "logging.h"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>

int main(int argc, char **argv)
{
    if (argc != 3 || qstrcmp(argv[1], "--log") != 0 || !logToFile(QString::fromLocal8Bit(argv[2])))
        return 2;
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800); // as large as RingDesk's: what is painted costs time and memory
    auto *field = new QLineEdit;
    window.setCentralWidget(field);
    field->setFocus();
    afterFirstFrame(&window, [] {});
    window.show();
    return QApplication::exec();
}

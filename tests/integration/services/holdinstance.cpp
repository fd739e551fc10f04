#include "singleinstance.h"

#include <QCoreApplication>

#include <cstdio>

// Becomes the one instance of the folder it is given, says so, and stays until it is killed.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    SingleInstance instance(QString::fromLocal8Bit(argv[1]));
    if (instance.take() != SingleInstance::Role::First || !instance.listen())
        return 1;
    std::puts("held");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

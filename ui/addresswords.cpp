#include "addresswords.h"

#include <QCoreApplication>

QString addressFaultText(ServerAddress::Fault fault)
{
    switch (fault) {
    case ServerAddress::Fault::Empty:
        return QCoreApplication::translate(
            "SettingsPage", "Enter the Base URL, such as https://apiring.antbuddy.com.");
    case ServerAddress::Fault::NotAnAddress:
        return QCoreApplication::translate(
            "SettingsPage", "The Base URL is not an address. It looks like https://apiring.antbuddy.com.");
    case ServerAddress::Fault::NotSecure:
        return QCoreApplication::translate("SettingsPage",
            "The Base URL must begin with https://, so that nobody can read the key on its way.");
    case ServerAddress::Fault::HasUserInfo:
        return QCoreApplication::translate(
            "SettingsPage", "The Base URL must not hold a user name or password.");
    case ServerAddress::Fault::HasQuery:
        return QCoreApplication::translate("SettingsPage", "The Base URL must end before “?” or “#”.");
    }
    return {};
}

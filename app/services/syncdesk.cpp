#include "syncdesk.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

DeskState DeskState::read(const QByteArray &cursor)
{
    const QJsonObject object = QJsonDocument::fromJson(cursor).object();
    const auto time = [&object](const QString &key) {
        const qint64 at = object.value(key).toInteger();
        return at > 0 ? QDateTime::fromMSecsSinceEpoch(at, Qt::UTC) : QDateTime();
    };
    return {object.value(u"company"_s).toString(), object.value(u"server"_s).toString(),
        object.value(u"scope"_s).toInt(int(DirectoryScope::Seen)), time(u"tidiedAt"_s),
        time(u"completeAt"_s)};
}

QByteArray DeskState::cursor() const
{
    const auto number = [](const QDateTime &at) { return at.isValid() ? at.toMSecsSinceEpoch() : 0; };
    return QJsonDocument(QJsonObject {{u"company"_s, company}, {u"server"_s, server}, {u"scope"_s, scope},
                             {u"tidiedAt"_s, number(tidiedAt)}, {u"completeAt"_s, number(completeAt)}})
        .toJson(QJsonDocument::Compact);
}

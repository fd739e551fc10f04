#include "demoshapes.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

QString DemoShapes::objectId(DemoRandom &random, qint64 createdAt)
{
    return u"%1%2"_s.arg(createdAt / 1000, 8, 16, QChar(u'0')).arg(random.next(), 16, 16, QChar(u'0'));
}

QJsonValue DemoShapes::number(qint64 value, bool asText)
{
    return asText ? QJsonValue(QString::number(value)) : QJsonValue(value);
}

QJsonValue DemoShapes::time(qint64 ms, DemoRandom &random)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    const qsizetype shape = random.below(100);
    if (shape < 50)
        return utc.toString(Qt::ISODateWithMs);
    if (shape < 82)
        return ms;
    if (shape < 88)
        return ms / 1000;
    if (shape < 92)
        return QString::number(ms);
    const QDateTime vietnam = utc.toOffsetFromUtc(7 * 3600);
    return shape < 96 ? vietnam.toString(Qt::ISODate) : vietnam.toString(u"dd/MM/yyyy HH:mm:ss");
}

void DemoShapes::leaveOut(
    QJsonObject &record, const QString &key, const QJsonValue &empty, DemoRandom &random)
{
    switch (random.below(3)) {
    case 0:
        record[key] = QJsonValue::Null;
        break;
    case 1:
        record[key] = empty;
        break;
    default:
        break;
    }
}

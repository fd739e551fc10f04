#include "directorypacking.h"

#include "textfold.h"

#include <QDataStream>
#include <QIODevice>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTerm = 200; // letters
constexpr qsizetype longestTerms = 600; // bytes of all terms of a record: what it may take of memory
constexpr quint8 bodyVersion = 1;
constexpr qint64 noTime = std::numeric_limits<qint64>::min();

qint64 milliseconds(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : noTime;
}

QDateTime timeOf(qint64 milliseconds)
{
    return milliseconds == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace

QString foldedLink(const QString &link)
{
    return link.trimmed().toCaseFolded();
}

QByteArray foldedTerms(const QStringList &terms)
{
    QByteArray all;
    for (const QString &term : terms) {
        const QByteArray folded = foldText(QStringView(term).left(longestTerm)).toUtf8();
        if (folded.isEmpty() || all.size() + folded.size() >= longestTerms)
            continue;
        if (!all.isEmpty())
            all += '\n';
        all += folded;
    }
    return all;
}

QByteArray inOneLine(QByteArray terms)
{
    return terms.replace('\n', ' ');
}

QStringList canonical(const QList<PhoneNumber> &phones)
{
    QStringList all;
    for (const PhoneNumber &phone : phones) {
        if (phone.isValid() && !all.contains(phone.canonical()))
            all.append(phone.canonical());
    }
    return all;
}

QStringList foldedLinks(const QStringList &links)
{
    QStringList all;
    for (const QString &link : links) {
        if (const QString folded = foldedLink(link); !folded.isEmpty() && !all.contains(folded))
            all.append(folded);
    }
    return all;
}

QByteArray packed(const DirectoryEntry &entry)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << bodyVersion << quint8(entry.kind) << entry.key << canonical(entry.phones)
           << foldedLinks(entry.links) << milliseconds(entry.updatedAt) << entry.body;
    return bytes;
}

std::optional<DirectoryEntry> unpacked(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    quint8 kind = 0;
    QStringList phones;
    qint64 updatedAt = noTime;
    DirectoryEntry entry;
    stream >> version >> kind >> entry.key >> phones >> entry.links >> updatedAt >> entry.body;
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || version != bodyVersion)
        return std::nullopt;
    entry.kind = DirectoryEntry::Kind(kind);
    for (const QString &phone : phones)
        entry.phones.append(PhoneNumber::parse(phone));
    entry.updatedAt = timeOf(updatedAt);
    return entry;
}

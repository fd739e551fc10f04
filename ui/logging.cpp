#include "logging.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QRegularExpression>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Qt's message handler is a plain function: what it writes to can only live here. It is never destroyed, nor
// is anything else that writing needs: Qt's own threads and globals still speak after the end of main().
struct Log
{
    QMutex mutex;
    QFile file;
};
Log *theLog = nullptr;

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const char letters[] = {'D', 'W', 'C', 'F', 'I'}; // in the order of QtMsgType
    const auto category = QByteArrayView(context.category ? context.category : "default");
    const QString text = category.startsWith("ringdesk") ? message : withoutPersonalData(message);
    QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' '
        + QLatin1Char(letters[type]) + u' ' + QString::fromUtf8(category) + u' ' + text;
    // One message is one line, whatever it holds, and tells the terminal that shows it nothing.
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            c = u' ';
    }
    const QMutexLocker lock(&theLog->mutex);
    theLog->file.write(line.toUtf8() + '\n');
    theLog->file.flush();
}

} // namespace

QString withoutPersonalData(QString text)
{
    static const auto &query = *new QRegularExpression(u"\\?[^\\s\"']+"_s);
    static const auto &secret = *new QRegularExpression(
        uR"((api-?key|authorization|password|secret|token|hash)(["'\s]*[:=]["'\s]*)(?:(?:bearer|basic)\s+)?[^\s"',;]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const auto &email = *new QRegularExpression(uR"([^\s"'<>@]+@[^\s"'<>@]+)"_s);
    static const auto &number = *new QRegularExpression(uR"(\+?\d(?:[ .()-]{0,2}\d){6,})"_s);
    return text.replace(query, u"?…"_s)
        .replace(secret, uR"(\1\2***)"_s)
        .replace(email, u"***"_s)
        .replace(number, u"***"_s);
}

bool logToFile(const QString &path)
{
    auto log = std::make_unique<Log>();
    log->file.setFileName(path);
    // The user's alone from its first byte on; what is there already, a device too, stays as it is.
    if (!log->file.open(
            QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    delete std::exchange(theLog, log.release());
    QLoggingCategory::setFilterRules(u"ringdesk.*=true"_s);
    qInstallMessageHandler(writeMessage);
    return true;
}

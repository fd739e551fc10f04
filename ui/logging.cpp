#include "logging.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

// Qt's message handler is a plain function: what it writes to can only live here.
struct Log
{
    // What is said after the end of main() has nowhere to go.
    ~Log()
    {
        if (file.isOpen())
            qInstallMessageHandler(nullptr);
    }

    QMutex mutex;
    QFile file;
};
std::unique_ptr<Log> theLog;

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
    static const QRegularExpression query(u"\\?[^\\s\"']+"_s);
    static const QRegularExpression secret(
        uR"((api-?key|authorization|password|secret|token|hash)(["'\s]*[:=]["'\s]*)(?:(?:bearer|basic)\s+)?[^\s"',;]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression email(uR"([^\s"'<>@]+@[^\s"'<>@]+)"_s);
    static const QRegularExpression number(uR"(\+?\d(?:[ .()-]{0,2}\d){6,})"_s);
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
    theLog = std::move(log);
    QLoggingCategory::setFilterRules(u"ringdesk.*=true"_s);
    qInstallMessageHandler(writeMessage);
    return true;
}

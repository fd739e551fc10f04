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
    line.replace(u'\n', u' '); // one message is one line, whatever it holds
    const QMutexLocker lock(&theLog->mutex);
    theLog->file.write(line.toUtf8() + '\n');
    theLog->file.flush();
}

} // namespace

QString withoutPersonalData(QString text)
{
    static const QRegularExpression query(u"\\?[^\\s\"']+"_s);
    static const QRegularExpression number(u"\\+?\\d{7,}"_s);
    return text.replace(query, u"?…"_s).replace(number, u"***"_s);
}

bool logToFile(const QString &path)
{
    auto log = std::make_unique<Log>();
    log->file.setFileName(path);
    if (!log->file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        return false;
    log->file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    theLog = std::move(log);
    QLoggingCategory::setFilterRules(u"ringdesk.*=true"_s);
    qInstallMessageHandler(writeMessage);
    return true;
}

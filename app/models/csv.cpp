#include "csv.h"

using namespace Qt::StringLiterals;

QByteArray csvLine(const QStringList &fields)
{
    QString line;
    for (const QString &field : fields) {
        if (!line.isEmpty())
            line += u',';
        line += u'"';
        // Blanks before it do not keep a spreadsheet from reading a formula.
        const QStringView content = QStringView(field).trimmed();
        if (!field.isEmpty()
            && (u"\t\r\n"_s.contains(field.front())
                || (!content.isEmpty() && u"=+-@＝＋－＠"_s.contains(content.front()))))
            line += u'\'';
        line += QString(field).replace(u'"', u"\"\""_s);
        line += u'"';
    }
    return line.toUtf8() + "\r\n";
}

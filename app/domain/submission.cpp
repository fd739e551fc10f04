#include "submission.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

QString newSubmissionCode(const QDateTime &now)
{
    // Crockford's letters: no I, L, O, U, which are misread.
    static constexpr QLatin1StringView letters("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    QString code = u"RD-"_s;
    const quint64 time = quint64(std::max<qint64>(0, now.toMSecsSinceEpoch()));
    for (int shift = 45; shift >= 0; shift -= 5)
        code += letters.at(qsizetype((time >> shift) & 31));
    std::array<quint32, 16> random {};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    for (const quint32 bits : random)
        code += letters.at(qsizetype(bits & 31));
    return code;
}

#include "orderstatus.h"

#include "plaintext.h"
#include "textfold.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

Badge::Tone orderTone(const QString &status)
{
    const QString folded = u' ' + foldText(status.left(200)) + u' ';
    const auto says = [&folded](std::initializer_list<QLatin1StringView> words) {
        return std::ranges::any_of(words,
            [&folded](QLatin1StringView word) { return folded.contains(u' ' + QString(word) + u' '); });
    };
    // Called off first: `chua hoan tat` and `not completed` are neither, and stay under way.
    if (says({"huy"_L1, "da huy"_L1, "that bai"_L1, "tu choi"_L1, "cancel"_L1, "canceled"_L1, "cancelled"_L1,
            "failed"_L1, "lost"_L1, "rejected"_L1, "refused"_L1}))
        return Badge::Tone::Bad;
    if (says({"chua"_L1, "not"_L1, "khong"_L1}))
        return Badge::Tone::Accent;
    if (says({"hoan tat"_L1, "hoan thanh"_L1, "thanh cong"_L1, "da giao"_L1, "done"_L1, "completed"_L1,
            "delivered"_L1, "won"_L1, "success"_L1, "successful"_L1, "paid"_L1, "closed won"_L1}))
        return Badge::Tone::Good;
    return Badge::Tone::Accent;
}

QString orderTitle(const QString &number, const QString &name)
{
    if (!number.isEmpty())
        return u'#' + shownLine(number, 40);
    const QString shown = shownLine(name, 80).trimmed();
    return shown.isEmpty() ? QCoreApplication::translate("OrderStatus", "Order without a number") : shown;
}

#include "ticket.h"

#include "textfold.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace {

//! The first of \a keys that holds a text or a number.
QString firstText(const QVariantMap &map, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QVariant value = map.value(key);
        const bool isNested =
            value.typeId() == QMetaType::QVariantMap || value.typeId() == QMetaType::QVariantList;
        if (const QString text = isNested ? QString() : value.toString(); !text.trimmed().isEmpty())
            return text;
    }
    return {};
}

//! The words of \a text with blanks around each, so that a word or several can be looked for whole.
QString wordsOf(QStringView text)
{
    QString words = u" "_s;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark())
            words += c;
        else if (!words.endsWith(u' '))
            words += u' ';
    }
    return words.endsWith(u' ') ? words : QString(words + u' ');
}

bool hasOneOf(const QString &words, std::initializer_list<QLatin1StringView> wanted)
{
    return std::ranges::any_of(
        wanted, [&words](QLatin1StringView word) { return words.contains(u' ' + QString(word) + u' '); });
}

//! What signs part: `Đã đóng (trùng)`.
QStringList clausesOf(const QString &text)
{
    QStringList clauses {QString()};
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSpace())
            clauses.last() += c;
        else if (!clauses.last().isEmpty())
            clauses.append(QString());
    }
    return clauses;
}

//! Takes \a phrase off the beginning of \a words.
bool take(QStringList &words, QLatin1StringView phrase)
{
    const QStringList wanted = QString(phrase).split(u' ');
    if (words.mid(0, wanted.size()) != wanted)
        return false;
    words.remove(0, wanted.size());
    return true;
}

bool takeOneOf(QStringList &words, std::initializer_list<QLatin1StringView> phrases)
{
    return std::ranges::any_of(phrases, [&words](QLatin1StringView phrase) { return take(words, phrase); });
}

//! Whether a Vietnamese clause says that a ticket is at its end. What is closed, called off or done may be
//! something else: `đóng gói` is packing, `đã đóng tiền` paid, `hủy đơn` is of an order. So nothing else may
//! stand there.
bool isEndClause(const QString &clause)
{
    const QStringList marked = clause.simplified().split(u' ');
    QStringList words;
    for (const QString &word : marked)
        words.append(foldText(word));
    const bool isUnmarked = words == marked;
    takeOneOf(words, {"phieu"_L1, "ticket"_L1, "case"_L1, "khieu nai"_L1, "su vu"_L1, "vu viec"_L1});
    const bool isDone = take(words, "da"_L1);
    take(words, "duoc"_L1);
    const qsizetype verb = marked.size() - words.size();
    if (take(words, "dong"_L1)) {
        // Without its marks `đóng`, closed, would be `đồng`, agreed, and `động`, active, as well.
        if (!isUnmarked && marked.at(verb) != u"đóng"_s)
            return false;
    } else if (takeOneOf(words, {"xu ly"_L1, "giai quyet"_L1, "lam"_L1})) {
        if (!takeOneOf(words, {"xong"_L1, "hoan tat"_L1, "hoan thanh"_L1}) && !isDone)
            return false;
    } else if (!takeOneOf(words,
                   {"huy bo"_L1, "huy"_L1, "hoan tat"_L1, "hoan thanh"_L1, "xong"_L1, "ket thuc"_L1,
                       "tu choi"_L1})) {
        return false;
    }
    return words.isEmpty()
        || takeOneOf(words,
            {"phieu"_L1, "ticket"_L1, "case"_L1, "khieu nai"_L1, "su vu"_L1, "vu viec"_L1, "xu ly"_L1,
                "giai quyet"_L1, "cho"_L1, "boi"_L1, "do"_L1, "vi"_L1, "tu dong"_L1, "luc"_L1, "ngay"_L1});
}

} // namespace

QString TicketFile::name() const
{
    if (value.typeId() != QMetaType::QVariantMap)
        return value.toString();
    const QString name = firstText(value.toMap(),
        {"name"_L1, "fileName"_L1, "filename"_L1, "originalName"_L1, "originalname"_L1, "title"_L1});
    return name.isEmpty() ? address() : name;
}

QString TicketFile::address() const
{
    if (value.typeId() != QMetaType::QVariantMap)
        return value.toString();
    return firstText(value.toMap(),
        {"url"_L1, "link"_L1, "href"_L1, "src"_L1, "address"_L1, "location"_L1, "path"_L1, "value"_L1});
}

QString Ticket::key() const
{
    return !number.isEmpty() || id.isEmpty() ? number : QString(u"object:"_s + id);
}

bool isEndStatus(const QString &status)
{
    constexpr qsizetype longest = 200; // of a status as long as a letter nobody knows what it says
    const QString shortened = status.left(longest).normalized(QString::NormalizationForm_C).toLower();
    const QString marked = wordsOf(shortened);
    const QString folded = u' ' + foldText(marked) + u' '; // it leaves no blanks at the ends
    // Without its marks `chờ`, waits, would be `cho`, for.
    const bool isUnmarked = folded == marked;

    // Not yet, not at all, again, being done, waited or asked for: whatever else it says, it is no end.
    if (hasOneOf(folded,
            {"chua"_L1, "khong"_L1, "dang"_L1, "sap"_L1, "se"_L1, "yeu cau"_L1, "de nghi"_L1, "mo lai"_L1,
                "tai mo"_L1, "tam dong"_L1, "mot phan"_L1, "not"_L1, "non"_L1, "un"_L1, "re"_L1, "reopen"_L1,
                "reopened"_L1, "open"_L1, "pending"_L1, "waiting"_L1, "awaiting"_L1, "request"_L1,
                "requested"_L1, "being"_L1, "almost"_L1, "partly"_L1, "partially"_L1, "to be"_L1,
                "to close"_L1, "buoc"_L1, "giai doan"_L1})
        || marked.contains(u" chờ "_s) || marked.contains(u" cần "_s)
        || (isUnmarked && hasOneOf(folded, {"cho"_L1, "can"_L1})))
        return false;
    if (folded.contains(" step "_L1) || status.contains(u'%')) // how far it is, not that it is over
        return false;
    return hasOneOf(folded,
               {"close"_L1, "closed"_L1, "solved"_L1, "resolved"_L1, "done"_L1, "complete"_L1, "completed"_L1,
                   "finished"_L1, "cancel"_L1, "canceled"_L1, "cancelled"_L1, "called off"_L1, "rejected"_L1})
        || std::ranges::any_of(clausesOf(shortened), isEndClause);
}

#include "samesummary.h"

#include "summaryentities.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! An element's name and, of a link, where it leads; of `</p >` it is `</p>`.
QString elementOf(QStringView inside)
{
    const bool isEnd = inside.startsWith(u'/');
    if (isEnd)
        inside = inside.sliced(1);
    const auto nameEnd = std::ranges::find_if(inside, [](QChar c) { return c.isSpace() || c == u'/'; });
    QString name = inside.first(nameEnd - inside.begin()).toString().toLower();
    if (name == "strong"_L1)
        name = u"b"_s;
    else if (name == "em"_L1)
        name = u"i"_s;
    if (isEnd)
        return u"</"_s + name + u'>';
    if (name != "a"_L1)
        return u'<' + name + u'>';

    const qsizetype at = inside.indexOf("href"_L1, 0, Qt::CaseInsensitive);
    QStringView link = at < 0 ? QStringView() : inside.sliced(at + 4).trimmed();
    if (!link.startsWith(u'='))
        return u"<a>"_s;
    link = link.sliced(1).trimmed();
    const QChar quote = link.isEmpty() ? QChar() : link.front();
    if (quote == u'"' || quote == u'\'') {
        link = link.sliced(1);
        link = link.first(std::ranges::find(link, quote) - link.begin());
    } else {
        link = link.first(std::ranges::find_if(link, [](QChar c) { return c.isSpace(); }) - link.begin());
    }
    return u"<a "_s + summaryPlain(link).trimmed() + u'>';
}

//! Where the next element or comment begins, at \a from or behind it; the end where none does.
qsizetype nextElement(QStringView all, qsizetype from, qsizetype lastEnd)
{
    for (qsizetype at = all.indexOf(u'<', from); at >= 0 && at < lastEnd; at = all.indexOf(u'<', at + 1)) {
        const QChar next = all[at + 1];
        if (next.isLetter() || next == u'/' || next == u'!')
            return at;
    }
    return all.size();
}

//! The elements and the texts between them, in one way of writing; empty when nothing is said.
QStringList partsOf(const QString &html)
{
    QStringList parts;
    bool saysSomething = false;
    const QStringView all(html);
    const qsizetype lastEnd = all.lastIndexOf(u'>');
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype element = nextElement(all, at, lastEnd);
        // QChar::isSpace() has the no-break space among them, so simplified() does as well.
        if (const QString text = summaryPlain(all.sliced(at, element - at)).simplified(); !text.isEmpty()) {
            parts.append(text);
            saysSomething = true;
        }
        if (element == all.size())
            break;
        const qsizetype end = all.indexOf(u'>', element);
        if (all[element + 1] != u'!') // a comment says nothing
            parts.append(elementOf(all.sliced(element + 1, end - element - 1)));
        saysSomething = saysSomething || (!parts.isEmpty() && parts.last() == "<img>"_L1);
        at = end + 1;
    }
    return saysSomething ? parts : QStringList();
}

} // namespace

bool isSameSummary(const QString &html, const QString &other)
{
    return html == other || partsOf(html) == partsOf(other);
}

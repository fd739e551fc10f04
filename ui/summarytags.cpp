#include "summarytags.h"

#include <QHash>

using namespace Qt::StringLiterals;

const SummaryTag *summaryTag(const QString &name)
{
    static const QHash<QString, SummaryTag> rules = [] {
        QHash<QString, SummaryTag> all;
        const auto add = [&all](QLatin1StringView names, SummaryTag::Does does, bool isWhole) {
            for (const QLatin1StringView one : names.tokenize(u' '))
                all.insert(QString(one), {does, isWhole});
        };
        add("html head body meta wbr thead tbody tfoot colgroup label tt"_L1, SummaryTag::Does::Nothing,
            true);
        add("b strong"_L1, SummaryTag::Does::Bold, true);
        add("i em"_L1, SummaryTag::Does::Italic, true);
        add("cite var dfn"_L1, SummaryTag::Does::Italic, true);
        add("span font"_L1, SummaryTag::Does::Look, true);
        add("a"_L1, SummaryTag::Does::Link, true);
        add("br"_L1, SummaryTag::Does::Break, true);
        add("p div section article main"_L1, SummaryTag::Does::Block, true);
        add("h1 h2 h3 h4 h5 h6"_L1, SummaryTag::Does::Heading, false);
        add("blockquote pre hr center address aside header footer nav figure figcaption details summary dl "
            "dt dd "
            "form fieldset legend table tr caption option select hgroup dialog menu dir"_L1,
            SummaryTag::Does::Block, false);
        add("td th"_L1, SummaryTag::Does::Cell, false);
        add("ul"_L1, SummaryTag::Does::List, true);
        add("ol"_L1, SummaryTag::Does::NumberedList, true);
        add("li"_L1, SummaryTag::Does::Item, true);
        add("title"_L1, SummaryTag::Does::Skipped, true);
        add("script style template iframe noembed noframes object applet"_L1, SummaryTag::Does::Skipped,
            false);
        add("u s strike del ins sub sup code kbd samp small big mark q abbr acronym time data bdi bdo nobr "
            "ruby rt "
            "rp img input button textarea video audio source track canvas svg math embed param map area link "
            "base "
            "frame frameset marquee blink noscript picture progress meter output slot basefont col"_L1,
            SummaryTag::Does::Nothing, false);
        return all;
    }();
    const auto found = rules.constFind(name);
    return found == rules.cend() ? nullptr : &*found;
}

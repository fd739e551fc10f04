#include "sla.h"
#include "textfold.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

// Whoever names an SLA writes for people. What can be read in two ways gives no length: a deadline that is
// wrong is worse than one that the agent has to set.

namespace {

constexpr qsizetype longestName = 1000; // letters; who writes more has not written a name

struct Token
{
    enum class Kind { Number, Word, Sign };

    Kind kind;
    QStringView text;
    bool isGlued; //!< no blank before it

    [[nodiscard]] bool isNumber() const { return kind == Kind::Number; }
    [[nodiscard]] bool isWord() const { return kind == Kind::Word; }
    [[nodiscard]] bool is(Kind what, QStringView of) const { return kind == what && text == of; }
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

Token::Kind kindOf(QChar c)
{
    if (isDigit(c))
        return Token::Kind::Number;
    return c.isLetterOrNumber() ? Token::Kind::Word : Token::Kind::Sign;
}

QList<Token> tokensOf(QStringView text)
{
    QList<Token> tokens;
    qsizetype i = 0;
    bool isGlued = false;
    while (i < text.size()) {
        if (text[i] == u' ') {
            isGlued = false;
            ++i;
            continue;
        }
        const qsizetype from = i;
        const Token::Kind kind = kindOf(text[i]);
        const auto goesOn = [&] {
            if (i >= text.size() || text[i] == u' ')
                return false;
            const bool isPoint = text[i] == u'.' || text[i] == u',';
            if (kind == Token::Kind::Number && isPoint)
                return i + 1 < text.size() && isDigit(text[i + 1]);
            return kindOf(text[i]) == kind;
        };
        while (goesOn())
            ++i;
        tokens.append({kind, text.sliced(from, i - from), isGlued});
        isGlued = true;
    }
    return tokens;
}

template <std::size_t n>
bool isOneOf(QStringView word, const std::array<QStringView, n> &words)
{
    return std::ranges::find(words, word) != words.end();
}

std::optional<SlaTime::Unit> unitOf(QStringView word)
{
    constexpr std::array<QStringView, 8> minutes {
        u"m", u"p", u"ph", u"phut", u"min", u"mins", u"minute", u"minutes"};
    constexpr std::array<QStringView, 7> hours {u"h", u"hr", u"hrs", u"hour", u"hours", u"gio", u"tieng"};
    constexpr std::array<QStringView, 4> days {u"d", u"day", u"days", u"ngay"};
    if (isOneOf(word, minutes))
        return SlaTime::Unit::Minutes;
    if (isOneOf(word, hours))
        return SlaTime::Unit::Hours;
    if (isOneOf(word, days))
        return SlaTime::Unit::Days;
    return std::nullopt;
}

//! A time all the same, but none that SlaTime can say.
bool isOtherUnit(QStringView word)
{
    constexpr std::array<QStringView, 17> others {u"s", u"sec", u"secs", u"second", u"seconds", u"giay", u"w",
        u"week", u"weeks", u"tuan", u"month", u"months", u"thang", u"quy", u"year", u"years", u"nam"};
    return isOneOf(word, others);
}

//! Between a number and its unit.
bool isQualifier(QStringView word)
{
    constexpr std::array<QStringView, 5> words {u"working", u"work", u"business", u"office", u"calendar"};
    return isOneOf(word, words);
}

bool joinsRange(const Token &between, const Token &number)
{
    constexpr std::array<QStringView, 8> words {u"den", u"toi", u"to", u"or", u"hoac", u"hay", u"and", u"va"};
    constexpr QStringView signs = u"-‐‑‒–—~/⁄*+…";
    if (between.isWord())
        return isOneOf(between.text, words);
    // `4:30h` is a time of day, `Level 1: 30h` a title.
    if (between.text == u":" || between.text == u"." || between.text == u",")
        return between.isGlued && number.isGlued;
    return std::ranges::all_of(between.text, [&](QChar c) { return signs.contains(c) || c == u'.'; });
}

//! In hundredths; nothing for what could be thousands as well, or a version.
std::optional<qint64> hundredthsOf(QStringView number)
{
    const auto isPoint = [](QChar c) { return c == u'.' || c == u','; };
    const auto *const point = std::ranges::find_if(number, isPoint);
    const QStringView whole(number.begin(), point);
    const QStringView part = point == number.end() ? QStringView() : QStringView(point + 1, number.end());
    if (whole.size() > 6 || part.size() > 2 || std::ranges::any_of(part, isPoint))
        return std::nullopt;
    const qint64 parts = part.isEmpty() ? 0 : part.toLongLong() * (part.size() == 1 ? 10 : 1);
    return whole.toLongLong() * 100 + parts;
}

class Name final
{
public:
    explicit Name(QList<Token> tokens)
        : m_tokens(std::move(tokens))
    {
        takeClock();
        QString words = u" "_s;
        for (const Token &token : std::as_const(m_tokens)) {
            if (token.isWord())
                words += token.text.toString() + u' ';
        }
        const auto holds = [&words](const auto &parts) {
            return std::ranges::any_of(parts, [&](QStringView part) { return words.contains(part); });
        };
        m_isAroundTheClock |= holds(std::array<QStringView, 5> {
            u" round the clock ", u" around the clock ", u" ngay dem ", u" ngay lan dem ", u" calendar "});
        m_isWorkingTime = holds(std::array<QStringView, 6> {
            u" working ", u" work ", u" business ", u" office ", u" lam viec ", u" hanh chinh "});
        // `gọi`, call, is `goi` as well.
        m_isProduct = holds(std::array<QStringView, 9> {u" doi tra ", u" bao hanh ", u" dung thu ",
                          u" hop dong ", u" warranty ", u" trial ", u" package ", u" return ", u" returns "})
            || (words.contains(" goi "_L1)
                && !holds(std::array<QStringView, 3> {u" goi lai ", u" goi dien ", u" goi cho "}));
        m_isPerson =
            holds(std::array<QStringView, 4> {u" khach ", u" customer ", u" customers ", u" client "});
    }

    std::optional<SlaTime> time()
    {
        if (m_isAroundTheClock && m_isWorkingTime)
            return std::nullopt;
        std::optional<SlaTime> found;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (!m_tokens[i].isNumber())
                continue;
            const Part part = partAt(i);
            if (part.kind == Part::Kind::Unclear)
                return std::nullopt;
            if (part.kind == Part::Kind::None)
                continue;
            const auto time = timeOf(part);
            if (!time || (found && !isSame(*found, *time)))
                return std::nullopt;
            if (!found)
                found = time;
            i = part.end - 1;
        }
        return found;
    }

private:
    struct Part
    {
        enum class Kind { None, Unclear, Length };

        Kind kind = Kind::None;
        qint64 hundredths = 0;
        SlaTime::Unit unit = SlaTime::Unit::Hours;
        qsizetype end = 0; //!< the token behind it
    };

    [[nodiscard]] const Token *at(qsizetype i) const
    {
        return i >= 0 && i < m_tokens.size() ? &m_tokens[i] : nullptr;
    }

    //! Takes out `24/7`, `24/24h`, `24x7`: its numbers are no length.
    void takeClock()
    {
        const auto isHours = [this](qsizetype i) {
            const Token *token = at(i);
            return token && token->isGlued && token->is(Token::Kind::Word, u"h");
        };
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (!m_tokens[i].is(Token::Kind::Number, u"24"))
                continue;
            const qsizetype sign = i + (isHours(i + 1) ? 2 : 1);
            const Token *between = at(sign);
            const Token *second = at(sign + 1);
            const bool isClock = between && second && (between->text == u"/" || between->text == u"x")
                && second->isNumber() && (second->text == u"7" || second->text == u"24");
            if (!isClock)
                continue;
            m_isAroundTheClock = true;
            const qsizetype end = sign + (isHours(sign + 2) ? 3 : 2);
            m_tokens.remove(i, end - i);
            if (i < m_tokens.size())
                m_tokens[i].isGlued = false;
            --i;
        }
    }

    //! A number that belongs to a word: `P1`, `V2`.
    [[nodiscard]] bool isOfWord(qsizetype i) const
    {
        const Token *before = at(i - 1);
        return before && m_tokens[i].isGlued && before->isWord() && before->text != u"sla";
    }

    //! Whether it is a time of day, or how long something else than the work lasts.
    [[nodiscard]] bool saysWhen(qsizetype i) const
    {
        constexpr std::array<QStringView, 25> words {u"truoc", u"luc", u"before", u"at", u"from", u"tu",
            u"den", u"toi", u"deadline", u"due", u"until", u"till", u"by", u"sau", u"after", u"since", u"ca",
            u"shift", u"vao", u"hen", u"nghi", u"open", u"opens", u"closes", u"qua"};
        constexpr std::array<QStringView, 3> within {u"trong", u"within", u"in"};
        const Token *before = at(--i);
        while (before && before->kind == Token::Kind::Sign)
            before = at(--i);
        if (m_isProduct || (m_isPerson && !(before && isOneOf(before->text, within))))
            return true;
        if (!before || !before->isWord())
            return false;
        const Token *first = at(i - 1);
        const auto isAfter = [first](
                                 QStringView word) { return first && first->is(Token::Kind::Word, word); };
        if (before->text == u"han")
            return !isAfter(u"thoi"); // `Hạn 17h`, but `Thời hạn 4h`
        if (before->text == u"cua")
            return isAfter(u"mo") || isAfter(u"dong");
        return isOneOf(before->text, words);
    }

    //! Whether what stands before the number says that it is no length by itself.
    [[nodiscard]] bool isUnclear(qsizetype i) const
    {
        if (saysWhen(i))
            return true;
        const Token *before = at(i - 1);
        if (!before)
            return false;
        if (before->is(Token::Kind::Sign, u".") && m_tokens[i].isGlued && !before->isGlued)
            return true;
        const Token *first = at(i - 2);
        return first && first->isNumber() && !isOfWord(i - 2) && joinsRange(*before, m_tokens[i]);
    }

    [[nodiscard]] Part partAt(qsizetype i) const
    {
        if (isOfWord(i))
            return {};
        qsizetype next = i + 1;
        const Token *token = at(next);
        if (token && token->isGlued && token->is(Token::Kind::Sign, u"-") && at(next + 1)
            && at(next + 1)->isGlued)
            token = at(++next);
        if (token && token->isWord() && isQualifier(token->text))
            token = at(++next);
        if (!token || !token->isWord())
            return {};
        const auto unit = unitOf(token->text);
        if (!unit)
            return {.kind = isOtherUnit(token->text) ? Part::Kind::Unclear : Part::Kind::None};
        const auto hundredths = hundredthsOf(m_tokens[i].text);
        if (!hundredths || isUnclear(i))
            return {.kind = Part::Kind::Unclear};
        return withMinutes({Part::Kind::Length, *hundredths, *unit, next + 1});
    }

    //! `1h30`, `1 giờ 30 phút`.
    [[nodiscard]] Part withMinutes(Part part) const
    {
        const Token *number = at(part.end);
        if (!number || !number->isNumber())
            return part;
        const Token *unit = at(part.end + 1);
        const bool namesMinutes = unit && unit->isWord() && unitOf(unit->text) == SlaTime::Unit::Minutes;
        const bool isBare = number->isGlued && number->text.size() == 2
            && !(unit && unit->isGlued && unit->kind == Token::Kind::Word);
        const auto minutes = hundredthsOf(number->text);
        const bool isBoth = part.unit == SlaTime::Unit::Hours && part.hundredths % 100 == 0 && minutes
            && *minutes % 100 == 0 && *minutes < 6000 && (namesMinutes || isBare);
        if (isBoth) {
            part.hundredths = part.hundredths * 60 + *minutes;
            part.unit = SlaTime::Unit::Minutes;
            part.end += namesMinutes ? 2 : 1;
        } else if (number->isGlued) {
            part.kind = Part::Kind::Unclear;
        }
        return part;
    }

    //! Working days cannot be cut: nobody says how long one is.
    [[nodiscard]] std::optional<SlaTime> timeOf(const Part &part) const
    {
        using Unit = SlaTime::Unit;
        const auto whole = [this](qint64 hundredths, Unit unit) -> std::optional<SlaTime> {
            const qint64 amount = hundredths / 100;
            if (hundredths % 100 != 0 || amount < 1 || amount > SlaLimits::amount)
                return std::nullopt;
            return SlaTime {int(amount), unit, m_isAroundTheClock};
        };
        if (part.hundredths % 100 == 0 || part.unit == Unit::Minutes)
            return whole(part.hundredths, part.unit);
        if (part.unit == Unit::Hours)
            return whole(part.hundredths * 60, Unit::Minutes);
        if (!m_isAroundTheClock)
            return std::nullopt;
        const auto hours = whole(part.hundredths * 24, Unit::Hours);
        return hours ? hours : whole(part.hundredths * 24 * 60, Unit::Minutes);
    }

    [[nodiscard]] bool isSame(const SlaTime &a, const SlaTime &b) const
    {
        const auto minutes = [](const SlaTime &time) {
            const int hour = time.unit == SlaTime::Unit::Days ? 24 : 1;
            return qint64(time.amount) * (time.unit == SlaTime::Unit::Minutes ? 1 : 60 * hour);
        };
        const bool isWorkingDay =
            !m_isAroundTheClock && (a.unit == SlaTime::Unit::Days) != (b.unit == SlaTime::Unit::Days);
        return !isWorkingDay && minutes(a) == minutes(b);
    }

    QList<Token> m_tokens;
    bool m_isAroundTheClock = false;
    bool m_isWorkingTime = false;
    bool m_isProduct = false; //!< what is sold, which lasts long
    bool m_isPerson = false; //!< whose time it may be
};

} // namespace

std::optional<SlaTime> slaTimeIn(const QString &name)
{
    if (name.size() > longestName)
        return std::nullopt;
    const QString folded = foldText(name);
    return Name(tokensOf(folded)).time();
}

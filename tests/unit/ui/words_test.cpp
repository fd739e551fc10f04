#include "errorwords.h"
#include "secretwords.h"

#include <QTranslator>

#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;

constexpr std::array allKinds {Kind::Offline, Kind::Timeout, Kind::Tls, Kind::Unauthorized, Kind::NotFound,
    Kind::Rejected, Kind::RateLimited, Kind::Server, Kind::Protocol, Kind::Cancelled, Kind::Unknown};
constexpr std::array allFaults {SecretFault::NotFound, SecretFault::Unavailable, SecretFault::Locked,
    SecretFault::NoAnswer, SecretFault::Denied, SecretFault::Failed};

//! The language of the program while it lives.
class Speaking final
{
public:
    explicit Speaking(const QString &code)
    {
        EXPECT_TRUE(m_translator.load(u":/i18n/ringdesk_%1.qm"_s.arg(code)));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Speaking() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QTranslator m_translator;
};

ErrorText wordsOf(Kind kind, int status = 0)
{
    return ErrorWords::ofRead({kind, status, {}, u"what was wrong"_s});
}

} // namespace

TEST(ErrorWords, EveryKindSaysWhatHappenedAndWhatToDoInBothLanguages)
{
    std::map<Kind, ErrorText> english;
    {
        const Speaking language(u"en"_s);
        for (const Kind kind : allKinds)
            english[kind] = wordsOf(kind);
    }
    const Speaking language(u"vi"_s);
    std::set<QString> titles;
    for (const Kind kind : allKinds) {
        const ErrorText vietnamese = wordsOf(kind);
        for (const ErrorText &text : {english[kind], vietnamese}) {
            EXPECT_FALSE(text.title.isEmpty()) << int(kind);
            EXPECT_FALSE(text.advice.isEmpty()) << int(kind);
            EXPECT_EQ(text.server, QString());
            EXPECT_LE(text.title.size(), 80) << int(kind);
            EXPECT_FALSE(QString(text.title + text.advice).contains(u'%')) << int(kind);
        }
        EXPECT_NE(vietnamese.title, english[kind].title) << int(kind) << " is not translated";
        EXPECT_NE(vietnamese.advice, english[kind].advice) << int(kind) << " is not translated";
        titles.insert({vietnamese.title, english[kind].title});
    }
    EXPECT_EQ(titles.size(), 2 * allKinds.size()) << "two kinds say the same";
}

TEST(ErrorWords, ARedirectIsToldFromAnAnswerThatCannotBeRead)
{
    for (const QString &code : {u"en"_s, u"vi"_s}) {
        const Speaking language(code);
        const ErrorText redirect = wordsOf(Kind::Protocol, 302);
        EXPECT_NE(redirect.title, wordsOf(Kind::Protocol, 200).title);
        EXPECT_TRUE(redirect.title.contains(u"302"_s));
        EXPECT_TRUE(wordsOf(Kind::Protocol, 200).advice.contains(u"what was wrong"_s));
        EXPECT_TRUE(wordsOf(Kind::Server, 503).title.contains(u"503"_s));
    }
}

TEST(ErrorWords, TheServersOwnWordsAreHarmless)
{
    const QString hostile = u"<b>no</b>\r\n\u202Eevil"_s + QChar(0) + QString(1'000'000, u'x');
    const ErrorText text = ErrorWords::ofRead({Kind::Rejected, 400, hostile, hostile});
    EXPECT_TRUE(text.server.startsWith(u"<b>no</b>  evil␀xxx"_s)) << text.server.left(40).toStdString();
    EXPECT_LE(text.server.size(), 501);
    const ErrorText unread = ErrorWords::ofRead({Kind::Protocol, 200, {}, hostile});
    EXPECT_LE(unread.advice.size(), 600);
    EXPECT_FALSE(unread.advice.contains(QChar(0x202e)));
}

TEST(SecretWords, EveryFaultHasWordsInBothLanguages)
{
    std::map<SecretFault, QString> english;
    {
        const Speaking language(u"en"_s);
        for (const SecretFault fault : allFaults)
            english[fault] = SecretWords::of(fault);
    }
    const Speaking language(u"vi"_s);
    std::set<QString> all;
    for (const SecretFault fault : allFaults) {
        EXPECT_FALSE(english[fault].isEmpty()) << int(fault);
        all.insert({english[fault], SecretWords::of(fault)});
    }
    EXPECT_EQ(all.size(), 2 * allFaults.size()) << "one is not translated, or two say the same";
}

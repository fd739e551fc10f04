#include "summaryhtml.h"
#include "summaryview.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTextBlock>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString html(const QString &from)
{
    return cleanSummary(from).html;
}

bool isWhole(const QString &from)
{
    return cleanSummary(from).isWhole;
}

//! What an editor that was filled with \a from holds.
QString throughDocument(const QString &from)
{
    SafeDocument document;
    insertSummary(QTextCursor(&document), from);
    return summaryOf(document);
}

void expectStable(const QString &from)
{
    const QString once = html(from);
    const CleanSummary twice = cleanSummary(once);
    EXPECT_EQ(twice.html, once) << from.left(500).toStdString();
    EXPECT_TRUE(twice.isWhole) << from.left(500).toStdString();
    EXPECT_EQ(throughDocument(once), once) << from.left(500).toStdString();
}

} // namespace

TEST(SummaryHtml, PlainSimpleHtmlIsWhole)
{
    const std::pair<QString, QString> same[] = {
        {u"<p>test</p>"_s, u"<p>test</p>"_s},
        {u"<div>a</div><div>b</div>"_s, u"<p>a</p><p>b</p>"_s},
        {u"<p><strong>a</strong> <em>b</em></p>"_s, u"<p><b>a</b> <i>b</i></p>"_s},
        {u"one\ntwo\r\nthree"_s, u"<p>one<br>two<br>three</p>"_s},
        {u"a < b & c"_s, u"<p>a &lt; b &amp; c</p>"_s},
        {u"Tom &amp; Jerry"_s, u"<p>Tom &amp; Jerry</p>"_s},
        {u"from <an@example.com>"_s, u"<p>from &lt;an@example.com&gt;</p>"_s},
        {u"<p>&#272;&agrave;&nbsp;L&#x1EA1;t</p>"_s, u"<p>Đà\u00a0Lạt</p>"_s},
        {u"<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"_s,
            u"<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"_s},
        {u"<ol>\n <li>a</li>\n <li><p>b</p><p>c</p></li>\n</ol>"_s, u"<ol><li>a</li><li>b<br>c</li></ol>"_s},
        {u"<p>a</p><p><br></p><p>b</p>"_s, u"<p>a</p><p><br></p><p>b</p>"_s},
        {u"<p>a</p><p>&nbsp;</p><p>b</p>"_s, u"<p>a</p><p><br></p><p>b</p>"_s},
        {u"<p>a<br>b<br></p>"_s, u"<p>a<br>b</p>"_s},
        {u"<span style=\"font-weight:bold; margin: 0\">a</span>b"_s, u"<p><b>a</b>b</p>"_s},
        {u"<a href=\"https://example.com/?a=1&amp;b=2\" target=_blank>x</a>"_s,
            u"<p><a href=\"https://example.com/?a=1&amp;b=2\">x</a></p>"_s},
        {u"<a href='tel:0867123456'>call</a>"_s, u"<p><a href=\"tel:0867123456\">call</a></p>"_s},
        {u"<!DOCTYPE html><html><head><title>t</title></head><body>a<!-- no --></body></html>"_s,
            u"<p>a</p>"_s},
        {QString(), QString()},
        {u" \n "_s, QString()},
        {u"<p></p><p><br></p>"_s, QString()},
    };
    for (const auto &[from, to] : same) {
        EXPECT_EQ(html(from), to) << from.toStdString();
        EXPECT_TRUE(isWhole(from)) << from.toStdString();
        expectStable(from);
    }
}

TEST(SummaryHtml, WhatIsLeftOutLeavesTheTextReadable)
{
    const std::pair<QString, QString> cut[] = {
        {u"<p style=\"color:red\">a</p>"_s, u"<p>a</p>"_s},
        {u"<font size=7>a</font>"_s, u"<p>a</p>"_s},
        {u"<h1>Title</h1>text"_s, u"<p><b>Title</b></p><p>text</p>"_s},
        {u"<table><tr><td>a</td><td>b</td></tr><tr><td><table><tr><td>c</td></tr></table></td></tr></table>"_s,
            u"<p>a b</p><p>c</p>"_s},
        {u"a<img src=x onerror=alert(1)>b"_s, u"<p>ab</p>"_s},
        {u"a<script>alert('<p>')</script>b"_s, u"<p>ab</p>"_s},
        {u"a<style>p{background:url(http://127.0.0.1/x)}</style>b"_s, u"<p>ab</p>"_s},
        {u"a<iframe src=\"file:///etc/passwd\">x</iframe>b"_s, u"<p>ab</p>"_s},
        {u"<a href=\"javascript:alert(1)\">a</a>"_s, u"<p>a</p>"_s},
        {u"<a href=\"&#106;ava&#x0A;script:alert(1)\">a</a>"_s, u"<p>a</p>"_s},
        {u"<a href=\"file:///etc/passwd\">a</a>"_s, u"<p>a</p>"_s},
        {u"<a href=\"data:text/html,x\">a</a>"_s, u"<p>a</p>"_s},
        {u"<a href=\"//evil.example\">a</a>"_s, u"<p>a</p>"_s},
        {u"<a href=\"https://bank.vn@evil.example\">a</a>"_s, u"<p>a</p>"_s},
        {u"<p onclick=\"x()\">a"_s, u"<p>a</p>"_s},
        {u"<base href=\"http://127.0.0.1/\">a"_s, u"<p>a</p>"_s},
        {u"<unknown-thing>a</unknown-thing><p>b"_s, u"<p>a</p><p>b</p>"_s},
        {u"<p>a<script>never closed"_s, u"<p>a</p>"_s},
    };
    for (const auto &[from, to] : cut) {
        EXPECT_EQ(html(from), to) << from.toStdString();
        EXPECT_FALSE(isWhole(from)) << from.toStdString();
        expectStable(from);
    }
}

TEST(SummaryHtml, BrokenMarkupIsReadAsFarAsItGoes)
{
    const std::pair<QString, QString> broken[] = {
        {u"<b>a<i>b</b>c"_s, u"<p><b>a</b><b><i>b</i></b><i>c</i></p>"_s},
        {u"<p>a <b"_s, u"<p>a &lt;b</p>"_s},
        {u"<p>1 < 2 > 0</p>"_s, u"<p>1 &lt; 2 &gt; 0</p>"_s},
        {u"<p title=\"unclosed>a</p>"_s, u"<p>a</p>"_s},
        {u"</ul></b></p>a<br>"_s, u"<p>a</p>"_s},
        {u"<li>a<li>b"_s, u"<ul><li>a</li><li>b</li></ul>"_s},
        {u"<ul>a<li>b</ul>c"_s, u"<ul><li>a</li><li>b</li></ul><p>c</p>"_s},
        {u"<p>&unknown; & &#xD800; &amp</p>"_s, u"<p>&amp;unknown; &amp; \uFFFD &amp;amp</p>"_s},
        {u"<p>a\u202Eb\u200Fc"_s + QChar(0) + u"d\uFDD0\uFFFCe"_s + QChar(0xd800) + u"</p>"_s,
            u"<p>abcde\uFFFD</p>"_s},
    };
    for (const auto &[from, to] : broken) {
        EXPECT_EQ(html(from), to) << from.toStdString();
        expectStable(from);
    }
}

TEST(SummaryHtml, LinksGoOnlyWhereTheyMay)
{
    for (const QString &good : {u"http://example.com"_s, u"HTTPS://example.com/a b"_s, u"mailto:a@b.vn"_s,
             u"tel:+84867123456"_s, u" https://vi.wikipedia.org/wiki/Đà_Lạt "_s})
        EXPECT_FALSE(safeLink(good).isEmpty()) << good.toStdString();
    for (const QString &bad : {QString(), u"javascript:alert(1)"_s, u"JaVaScRiPt:alert(1)"_s, u"file:///x"_s,
             u"ftp://x"_s, u"data:text/html,x"_s, u"https:"_s, u"https:///x"_s, u"/etc/passwd"_s, u"x.exe"_s,
             u"ringdesk://call"_s, u"\\\\host\\share"_s, u"tel:"_s, u"smb://x/y"_s,
             u"https://a.vn/"_s + QString(3000, u'x')})
        EXPECT_TRUE(safeLink(bad).isEmpty()) << bad.toStdString();
}

TEST(SummaryHtml, ItsTextForALine)
{
    EXPECT_EQ(summaryText(u"<p>a <b>b</b></p><ul><li>c</li></ul>"_s), u"a b\nc"_s);
    EXPECT_EQ(summaryText(u"a\nb"_s), u"a\nb"_s);
}

TEST(SummaryHtml, BlanksThatWereTypedStay)
{
    SafeDocument document;
    QTextCursor(&document).insertText(u"  a  b\n\nc   "_s);
    EXPECT_EQ(summaryOf(document), u"<p>\u00a0 a \u00a0b</p><p><br></p><p>c</p>"_s);
    expectStable(summaryOf(document));
}

TEST(SummaryHtml, WhatIsHugeIsCutAndFrozenByNothing)
{
    constexpr int million = 1'000'000;
    const auto times = [](const QString &what, int count) {
        QString out;
        out.reserve(what.size() * count);
        for (int i = 0; i < count; ++i)
            out += what;
        return out;
    };
    for (const QString &huge :
        {QString(2 * million, u'x'), times(u"<div>"_s, 100'000), times(u"<ul>"_s, 100'000),
            times(u"<ul><li>x"_s, 100'000), times(u"<b>x<i>"_s, 100'000),
            times(u"<span style=color:red>x"_s, 50'000), times(u"<p>x"_s, 100'000), times(u"\n"_s, million),
            times(u"x\n"_s, million), QString(million, u'<'), times(u"<b"_s, million), QString(million, u'&'),
            times(u"<a href=\""_s, 100'000), times(u"<p title=\"x>"_s, 100'000), times(u"<!--"_s, 100'000),
            times(u"<script>"_s, 100'000), u"<p>"_s + times(u"&lt;"_s, 300'000),
            times(u"<table><tr><td>x"_s, 50'000), times(u"<br>"_s, 100'000),
            u"<p "_s + times(u"a=b "_s, 100'000) + u">x"_s, times(u"<a href=http://x.vn>y</a>z"_s, 50'000)}) {
        const CleanSummary clean = cleanSummary(huge);
        EXPECT_LE(clean.html.size(), SummaryLimits::shown);
        const CleanSummary again = cleanSummary(clean.html);
        EXPECT_EQ(again.html, clean.html) << huge.left(40).toStdString();
        EXPECT_TRUE(again.isWhole) << huge.left(40).toStdString();
        SafeDocument document;
        insertSummary(QTextCursor(&document), huge);
        EXPECT_EQ(summaryOf(document), clean.html) << huge.left(40).toStdString();
    }
}

TEST(SummaryHtml, GarbageIsReadTheSameTwice)
{
    const QStringList pieces {u"<"_s, u">"_s, u"</"_s, u"p"_s, u"<p>"_s, u"</p>"_s, u"<ul>"_s, u"</ul>"_s,
        u"<ol>"_s, u"</ol>"_s, u"<li>"_s, u"</li>"_s, u"<b>"_s, u"</b>"_s, u"<i>"_s, u"</i>"_s, u"<br>"_s,
        u" "_s, u"\n"_s, u"\t"_s, u"\u00a0"_s, u"&nbsp;"_s, u"&amp;"_s, u"&lt;"_s, u"&"_s, u"\""_s, u"'"_s,
        u"="_s, u"<a href=\"https://x.vn/?a&b\">"_s, u"<a href='javascript:x'>"_s, u"</a>"_s, u"<!--"_s,
        u"-->"_s, u"<script>"_s, u"</script>"_s, u"<table><tr><td>"_s, u"</table>"_s, u"<h1>"_s, u"</h1>"_s,
        u"<span style=\"font-weight:bold\">"_s, u"</span>"_s, u"chữ"_s, u"x"_s, u"y"_s, u"\u2028"_s, u"\r"_s,
        u"\U0001F600"_s, QString(QChar(0xd83d)), QString(QChar(0xde00)), QString(QChar(0)), u"\u202e"_s};
    QRandomGenerator random(20261120);
    for (int round = 0; round < 2000 && !testing::Test::HasFailure(); ++round) {
        QString garbage;
        for (int length = random.bounded(60); length > 0; --length)
            garbage += pieces.at(random.bounded(int(pieces.size())));
        expectStable(garbage);
    }
}

TEST(SummaryView, TheHostileSampleShowsItsTextAndLoadsNothing)
{
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    int connections = 0;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&connections] { ++connections; });
    QFile sample(QStringLiteral(RINGDESK_TEST_DATA "/tickets.json"));
    ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
    QString summary = QJsonDocument::fromJson(sample.readAll()).array().at(0)["summary"_L1].toString();
    ASSERT_TRUE(summary.contains("127.0.0.1:9"_L1));
    summary.replace("127.0.0.1:9"_L1, "127.0.0.1:%1"_L1.arg(server.serverPort()));
    SummaryView view;
    QSignalSpy chosen(&view, &SummaryView::linkChosen);
    view.setSummary(summary);
    view.resize(400, 300);
    view.show();
    view.grab();
    EXPECT_EQ(view.toPlainText(), u"test x"_s);
    EXPECT_TRUE(view.isCut());
    EXPECT_TRUE(view.document()->allFormats().size() < 10);
    for (const QTextFormat &format : view.document()->allFormats())
        EXPECT_TRUE(!format.isImageFormat() && format.property(QTextFormat::AnchorHref).isNull());
    EXPECT_FALSE(view.document()
                     ->resource(QTextDocument::HtmlResource, QUrl::fromLocalFile(sample.fileName()))
                     .isValid());
    server.waitForNewConnection(0);
    QCoreApplication::processEvents();
    EXPECT_EQ(connections, 0);
    EXPECT_EQ(chosen.count(), 0);
}

TEST(SummaryView, ALinkIsToldAndNotOpened)
{
    SummaryView view;
    QSignalSpy chosen(&view, &SummaryView::linkChosen);
    view.setSummary(u"<a href=\"https://example.com/a\">there</a>"_s);
    view.resize(300, 200);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toString(), u"https://example.com/a"_s);
    EXPECT_EQ(view.toPlainText(), u"there"_s);
    Q_EMIT view.anchorClicked(QUrl(u"file:///etc/passwd"_s));
    EXPECT_EQ(chosen.count(), 1);
}

TEST(SummaryView, CopiesItsTextAndOurHtmlAlone)
{
    SummaryView view;
    view.setSummary(u"<p style=\"color:red\">a <b>b</b></p>"_s);
    view.selectAll();
    view.copy();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text(), u"a b"_s);
    EXPECT_EQ(copied->html(), u"<p>a <b>b</b></p>"_s);
    EXPECT_EQ(copied->formats().size(), 2);
    EXPECT_FALSE(view.acceptDrops());
}

TEST(SummaryView, HugeTextWithoutBlanksHasPlacesToBreakAt)
{
    // Without them each layout takes seconds: Qt looks for the end of the word once for each line.
    SummaryView view;
    view.resize(500, 400);
    for (const QString &huge : {QString(2'000'000, u'x'), QString(2'000'000, u'ậ')}) {
        view.setSummary(huge);
        EXPECT_TRUE(view.isCut());
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            for (const QString &word : block.text().split(QChar(0x200b)))
                EXPECT_LE(word.size(), 200);
        }
        view.grab();
    }
    const QString word(1000, u'x');
    view.setSummary(word);
    view.selectAll();
    view.copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), word);
    EXPECT_EQ(throughDocument(word), u"<p>"_s + word + u"</p>"_s);
}

TEST(SummaryHtml, AHeapOfMarksIsThinned)
{
    const QString heap = u'e' + QString(100'000, QChar(0x0301)) + u"x"_s;
    EXPECT_EQ(html(heap), u"<p>e"_s + QString(8, QChar(0x0301)) + u"x</p>"_s);
    EXPECT_FALSE(isWhole(heap));
    expectStable(heap);
    const QString joined = u"\u200d"_s.repeated(20) + u"a"_s + u"\U000E0101"_s.repeated(20);
    EXPECT_EQ(
        html(joined), u"<p>"_s + u"\u200d"_s.repeated(8) + u'a' + u"\U000E0101"_s.repeated(8) + u"</p>"_s);
    expectStable(joined);
    // One heap, whatever tags stand within.
    EXPECT_EQ(summaryText(u"e\u0301\u0301\u0301\u0301\u0301<b>\u0301\u0301\u0301</b>\u0301<p>\u0301"_s),
        u"e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\n\u0301"_s);
    // Vietnamese taken apart, a flag, and a family keep all they have.
    for (const QString &whole : {QString(u"Nguyễn Thị Ngọc Ế"_s).normalized(QString::NormalizationForm_D),
             u"\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"_s,
             u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s}) {
        EXPECT_EQ(summaryText(whole), whole);
        EXPECT_TRUE(isWhole(whole));
    }
}

TEST(SummaryHtml, WhatIsLongSaysSoAndIsTheSameTwice)
{
    QString list = u"<ul>"_s;
    for (int i = 0; i < 3000; ++i)
        list += u"<li>x</li>"_s;
    for (const QString &much :
        {QString(u"a<br>"_s).repeated(60'000), QString(u"<br>"_s).repeated(60'000) + u'a', list,
            QString(150'000, u'中'), u"\U0001F600\u200d"_s.repeated(60'000), QString(99'000, u'x')}) {
        const CleanSummary view = cleanSummary(much, SummaryUse::View);
        EXPECT_FALSE(view.isWhole) << much.left(20).toStdString();
        EXPECT_LE(view.html.size(), SummaryLimits::viewed);
        const CleanSummary again = cleanSummary(view.html, SummaryUse::View);
        EXPECT_EQ(again.html, view.html) << much.left(20).toStdString();
        EXPECT_TRUE(again.isWhole) << much.left(20).toStdString();
        expectStable(much);
    }
    EXPECT_FALSE(isWhole(QString(150'000, u'中')));
    // What the program itself writes can be edited again whole.
    EXPECT_TRUE(isWhole(QString(99'000, u'ậ')));
    EXPECT_TRUE(isWhole(list + u"</ul>"_s));
}

TEST(SummaryView, LaysOutLittleAtOnceWhateverComes)
{
    SummaryView view;
    view.resize(400, 300);
    for (const QString &hostile : {u'e' + QString(200'000, QChar(0x0301)),
             u"\U0001F600\u200d"_s.repeated(60'000), QString(150'000, u'中'), QString(150'000, QChar(0x1100)),
             QString(u"<br>"_s).repeated(60'000) + u'a', QString(u"a<br>"_s).repeated(60'000),
             QString(u"e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"_s).repeated(20'000),
             QString(u"<p>x"_s).repeated(50'000), QString(u"<b>x</b><i>y</i>"_s).repeated(10'000)}) {
        view.setSummary(hostile);
        EXPECT_TRUE(view.isCut()) << hostile.left(20).toStdString();
        EXPECT_LE(view.document()->blockCount(), 1'000);
        qsizetype lines = 0;
        qsizetype units = 0;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            lines += 1 + block.text().count(QChar(QChar::LineSeparator));
            units += block.length();
            for (const QString &word : block.text().split(QChar(0x200b)))
                EXPECT_TRUE(word.size() <= 220 || word.contains(QChar(QChar::LineSeparator)));
        }
        EXPECT_LE(lines, 4'000) << hostile.left(20).toStdString();
        EXPECT_LE(units, 31'000) << hostile.left(20).toStdString();
        view.grab();
    }
}

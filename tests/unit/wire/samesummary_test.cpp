#include "samesummary.h"

#include <QString>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(SameSummary, TheSameWrittenInAnotherWay)
{
    const QString html =
        u"<p>Máy <b>không</b> lên &amp; kêu, <a href=\"https://a.vn/?x=1&amp;y=2\">ảnh</a><br>hết</p>"_s;
    for (const QString &other :
        {html,
            u"<P>Máy <STRONG>không</STRONG> lên &#38; kêu, <A HREF='https://a.vn/?x=1&y=2' target=_blank>ảnh</A><BR/>hết</P>"_s,
            u"<p class=\"MsoNormal\">\n  Máy <b style='color:red'>không</b>\n  lên &#x26; kêu, "
            "<a rel=nofollow href=https://a.vn/?x=1&amp;y=2>ảnh</a><br />\nhết\n</p>\n"_s,
            u"<p>Máy&nbsp;<b>kh&#244;ng</b> l&#xEA;n &amp; k&#xea;u, <a href=\"https://a.vn/?x=1&amp;y=2\" >ảnh</a ><br>hết</p>"_s})
        EXPECT_TRUE(isSameSummary(html, other) && isSameSummary(other, html)) << other.toStdString();
    EXPECT_TRUE(isSameSummary(u"<i>a</i>"_s, u"<em>a</em>"_s));
    EXPECT_TRUE(isSameSummary(u"a < b & c"_s, u"a &lt; b &amp; c"_s));
    EXPECT_TRUE(isSameSummary(u"à “ô” – €"_s, u"&agrave; &ldquo;&ocirc;&rdquo; &ndash; &euro;"_s));
    EXPECT_TRUE(isSameSummary(u"a<!-- kept by one -->b"_s, u"a<!--> b"_s));
    EXPECT_TRUE(isSameSummary(u"&#128578;"_s, u"🙂"_s));
    for (const QString &nothing : {u"<p></p>"_s, u"<p><br></p>"_s, u" \n"_s, u"&nbsp;"_s})
        EXPECT_TRUE(isSameSummary(nothing, {})) << nothing.toStdString();
}

TEST(SameSummary, WhatSaysSomethingElse)
{
    const QString html = u"<p>a <b>b</b> <a href=\"https://a.vn/1\">c</a></p>"_s;
    for (const QString &other : {u""_s, u"a b c"_s, u"<p>a b <a href=\"https://a.vn/1\">c</a></p>"_s,
             u"<p>a <b>b</b> <a href=\"https://a.vn/2\">c</a></p>"_s, u"<p>a <b>b</b> <a>c</a></p>"_s,
             u"<p>a <b>B</b> <a href=\"https://a.vn/1\">c</a></p>"_s,
             u"<p>a <b>b</b> <a href=\"https://a.vn/1\">c</a></p><p>d</p>"_s,
             u"<div>a <b>b</b> <a href=\"https://a.vn/1\">c</a></div>"_s,
             u"<p>a <b>b</b> <a href=\"https://a.vn/1\">c</a></p><img src=x>"_s})
        EXPECT_FALSE(isSameSummary(html, other) || isSameSummary(other, html)) << other.toStdString();
    EXPECT_FALSE(isSameSummary(u"<img src=x>"_s, {})) << "a picture says something";
    EXPECT_FALSE(isSameSummary(u"<b>a</b>"_s, u"&lt;b&gt;a&lt;/b&gt;"_s)) << "markup that was made text";
    EXPECT_FALSE(isSameSummary(u"ab"_s, u"a b"_s));
}

TEST(SameSummary, BrokenAndHostileMarkupIsOnlyText)
{
    for (const QString &odd : {u"<"_s, u"<>"_s, u"</>"_s, u"< p>"_s, u"a<b"_s, u"&"_s, u"&;"_s, u"&#;"_s,
             u"&#x;"_s, u"&#0;"_s, u"&#xD800;"_s, u"&#x110000;"_s, u"&#99999999999;"_s, u"&unknown;"_s,
             u"<a href>"_s, u"<a href=>"_s, u"<a href=\">"_s, u"<a href='x>b</a>"_s}) {
        EXPECT_TRUE(isSameSummary(odd, odd + u" "_s)) << odd.toStdString();
        EXPECT_FALSE(isSameSummary(odd + u"x"_s, odd + u"y"_s)) << odd.toStdString();
    }
    // In a time that grows with its length: a square of it would be minutes.
    for (const QString &part : {u"<"_s, u"&"_s, u"<a href=\""_s, u"<p>"_s, u"&#"_s, u" "_s}) {
        const QString huge = part.repeated(200'000);
        EXPECT_FALSE(isSameSummary(huge + u"x"_s, huge + u"y"_s));
    }
}

#include "textfold.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

TEST(TextFold, FoldsVietnameseNames)
{
    EXPECT_EQ(foldText(u"Nguyễn Thị Ánh"), u"nguyen thi anh"_s);
    EXPECT_EQ(foldText(u"Đặng Văn ĐỨC"), u"dang van duc"_s);
    EXPECT_EQ(foldText(u"Trương Mỹ Hoà"), u"truong my hoa"_s);
    EXPECT_EQ(foldText(u"ƯỚC mơ"), u"uoc mo"_s);
}

TEST(TextFold, EveryVietnameseLetterComesOutPlain)
{
    const QString letters =
        u"aàáảãạăằắẳẵặâầấẩẫậ eèéẻẽẹêềếểễệ iìíỉĩị oòóỏõọôồốổỗộơờớởỡợ uùúủũụưừứửữự yỳýỷỹỵ dđ"_s;
    const QString plain =
        u"aaaaaaaaaaaaaaaaaa eeeeeeeeeeee iiiiii oooooooooooooooooo uuuuuuuuuuuu yyyyyy dd"_s;
    EXPECT_EQ(foldText(letters), plain);
    EXPECT_EQ(foldText(letters.toUpper()), plain);
    EXPECT_EQ(foldText(letters.normalized(QString::NormalizationForm_D)), plain);
    EXPECT_EQ(foldText(letters.toUpper().normalized(QString::NormalizationForm_D)), plain);
}

TEST(TextFold, ComposedAndDecomposedAreAlike)
{
    const QString name = u"Nguyễn Thị Ngọc Huyền Đỗ"_s;
    EXPECT_NE(name.normalized(QString::NormalizationForm_C), name.normalized(QString::NormalizationForm_D));
    EXPECT_EQ(foldText(name.normalized(QString::NormalizationForm_C)),
        foldText(name.normalized(QString::NormalizationForm_D)));
}

TEST(TextFold, WhiteSpaceIsOneBlankAndNoneAtTheEnds)
{
    EXPECT_EQ(foldText(u"  Nguyen \t\r\n  Anh  "), u"nguyen anh"_s);
    EXPECT_EQ(foldText(u"\u00A0Ánh\u2003\u3000Vân\u00A0"), u"anh van"_s);
    EXPECT_EQ(foldText(u" \t "), QString());
    EXPECT_EQ(foldText({}), QString());
    EXPECT_EQ(foldText(u"A\u200Bnh"), u"anh"_s);
}

TEST(TextFold, OtherScriptsAndSigns)
{
    EXPECT_EQ(foldText(u"Äpfel & Öl, 100%"), u"apfel & ol, 100%"_s);
    EXPECT_EQ(foldText(u"ＡＢＣ１２"), u"abc12"_s);
    EXPECT_EQ(foldText(u"МОСКВА"), u"москва"_s);
    EXPECT_EQ(foldText(u"\U0001F600 X"), u"\U0001F600 x"_s);
}

TEST(TextFold, DoesNotDependOnTheLocale)
{
    QLocale::setDefault(QLocale(QLocale::Turkish));
    EXPECT_EQ(foldText(u"INH Iİ"), u"inh ii"_s);
    QLocale::setDefault(QLocale::system());
}

TEST(TextFold, SurvivesHostileText)
{
    QString text;
    for (int i = 0; i < 500'000; ++i) // marks that a normalization would have to sort
        text += i % 2 == 0 ? u'\u0301' : u'\u0323';
    EXPECT_EQ(foldText(text), QString());
    EXPECT_EQ(foldText(QString(1 << 20, u'Ế')), QString(1 << 20, u'e'));
    const QString lone = QString(QChar(0xD800)) + u'A' + QChar(0xDC00);
    EXPECT_EQ(foldText(lone).size(), 3);
    EXPECT_EQ(foldText(QString(QChar(u'\0')) + u"A"_s).size(), 2);
}

TEST(TextFold, FoldingTwiceChangesNothing)
{
    for (char32_t c = 1; c < 0x20000; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString once = foldText(QStringView(QChar::fromUcs4(c)));
        ASSERT_EQ(foldText(once), once) << std::hex << uint(c);
    }
}

} // namespace

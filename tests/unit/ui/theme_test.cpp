#include "theme.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

//! WCAG 2.1, "relative luminance".
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

//! WCAG 2.1, "contrast ratio": 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

const Colours &coloursFor(ThemeChoice choice)
{
    return coloursOf(themePalette(choice, QPalette()));
}

class ThemeTest : public testing::TestWithParam<ThemeChoice>
{ };

} // namespace

TEST(Contrast, IsMeasuredAsTheStandardDoes)
{
    EXPECT_DOUBLE_EQ(contrast(Qt::black, Qt::white), 21);
    EXPECT_DOUBLE_EQ(contrast(Qt::white, Qt::white), 1);
    EXPECT_NEAR(contrast(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.01);
}

// WCAG 2.1, 1.4.3, level AA: at least 4.5 for text of this size (DESIGN 6).
TEST_P(ThemeTest, EveryTextCanBeReadOnWhatIsBehindIt)
{
    const Colours &c = coloursFor(GetParam());
    struct Pair
    {
        const char *what;
        QColor ink;
        QColor behind;
    };
    for (const Pair &pair : {
             Pair {"text on surface", c.text, c.surface},
             Pair {"text on ground", c.text, c.ground},
             Pair {"text on selection", c.text, c.selection},
             Pair {"text on neutral tint", c.text, c.neutralTint},
             Pair {"muted on surface", c.muted, c.surface},
             Pair {"muted on ground", c.muted, c.ground},
             Pair {"muted on selection", c.muted, c.selection},
             Pair {"muted on neutral tint", c.muted, c.neutralTint},
             Pair {"accent on surface", c.accent, c.surface},
             Pair {"accent on ground", c.accent, c.ground},
             Pair {"accent on selection", c.accent, c.selection},
             Pair {"on accent", c.onAccent, c.accent},
             Pair {"good on surface", c.good, c.surface},
             Pair {"good on ground", c.good, c.ground},
             Pair {"good on its tint", c.good, c.goodTint},
             Pair {"warning on surface", c.warning, c.surface},
             Pair {"warning on ground", c.warning, c.ground},
             Pair {"warning on its tint", c.warning, c.warningTint},
             Pair {"bad on surface", c.bad, c.surface},
             Pair {"bad on ground", c.bad, c.ground},
             Pair {"bad on its tint", c.bad, c.badTint},
         })
        EXPECT_GE(contrast(pair.ink, pair.behind), 4.5) << pair.what;
}

TEST_P(ThemeTest, ThePaletteSaysTheSame)
{
    const QPalette palette = themePalette(GetParam(), QPalette());
    const Colours &c = coloursOf(palette);
    EXPECT_EQ(palette.color(QPalette::Window), c.ground);
    EXPECT_EQ(palette.color(QPalette::Base), c.surface);
    EXPECT_EQ(palette.color(QPalette::Text), c.text);
    EXPECT_EQ(palette.color(QPalette::Highlight), c.selection);
    EXPECT_EQ(palette.color(QPalette::HighlightedText), c.text);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto &[ink, behind] : {
                 std::pair {QPalette::WindowText, QPalette::Window},
                 std::pair {QPalette::Text, QPalette::Base},
                 std::pair {QPalette::PlaceholderText, QPalette::Base},
                 std::pair {QPalette::ButtonText, QPalette::Button},
                 std::pair {QPalette::ToolTipText, QPalette::ToolTipBase},
                 std::pair {QPalette::HighlightedText, QPalette::Highlight},
                 std::pair {QPalette::Link, QPalette::Base},
             })
            EXPECT_GE(contrast(palette.color(group, ink), palette.color(group, behind)), 4.5)
                << int(group) << ' ' << int(ink);
    }
}

INSTANTIATE_TEST_SUITE_P(Both, ThemeTest, testing::Values(ThemeChoice::Light, ThemeChoice::Dark),
    [](const auto &choice) { return choice.param == ThemeChoice::Light ? "Light" : "Dark"; });

TEST(Theme, FollowsTheSystemOnlyWhenToldTo)
{
    const QPalette light(QColor(0xee, 0xee, 0xee));
    const QPalette dark(QColor(0x22, 0x22, 0x22));
    const auto ground = [](ThemeChoice choice, const QPalette &system) {
        return themePalette(choice, system).color(QPalette::Window);
    };
    EXPECT_EQ(ground(ThemeChoice::System, light), ground(ThemeChoice::Light, dark));
    EXPECT_EQ(ground(ThemeChoice::System, dark), ground(ThemeChoice::Dark, light));
    EXPECT_NE(ground(ThemeChoice::Dark, light), ground(ThemeChoice::Light, light));
}

TEST(Theme, IsReadFromItsCode)
{
    EXPECT_EQ(themeFromCode(u"light"_s), ThemeChoice::Light);
    EXPECT_EQ(themeFromCode(u"dark"_s), ThemeChoice::Dark);
    for (const QString &code : {QString(), u"system"_s, u"Dark"_s, u"blue"_s})
        EXPECT_EQ(themeFromCode(code), ThemeChoice::System);
}

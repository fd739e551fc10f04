#include "desk.h"

#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

struct Begun
{
    Qt::Key key;
    const char *field; //!< where it begins
    const char *submit;
};

void PrintTo(const Begun &begun, std::ostream *out)
{
    *out << begun.submit;
}

} // namespace

//! The forms in the window, with all that is round them.
class FormTabsTest : public testing::TestWithParam<Begun>
{
protected:
    [[nodiscard]] static QString focusName()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? TestDesk::nameOf(focus) : QString();
    }
    //! The names of all that Tab comes to from where it is, until it comes round.
    [[nodiscard]] QStringList way() const
    {
        QStringList names;
        const QWidget *first = QApplication::focusWidget();
        do {
            names.append(focusName());
            desk.key(Qt::Key_Tab);
        } while (QApplication::focusWidget() != first && names.size() < 150);
        return names;
    }

    TestDesk desk {u"en"_s, {}, nullptr, TestDesk::With::OwnForms};
};

TEST_P(FormTabsTest, ComeFromTheLastFieldToTheButtonsAndThenRoundTheWindow)
{
    desk.openDemo();
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"0867 123 456"_s));
    ASSERT_TRUE(TestDesk::until([this] { return desk.api.agentRequests() == 0; }));
    desk.key(GetParam().key, Qt::ControlModifier);
    ASSERT_TRUE(TestDesk::until(
        [this] { return desk.find<QAbstractButton>(QString::fromLatin1(GetParam().submit)) != nullptr; }));
    ASSERT_TRUE(TestDesk::until([] { return focusName() == QString::fromLatin1(GetParam().field); }));
    const QStringList names = way();
    const auto submit = names.indexOf(QString::fromLatin1(GetParam().submit));
    const auto lookup = names.indexOf(u"Phone lookup"_s);
    ASSERT_GT(submit, 3) << names.join(u", "_s).toStdString();
    EXPECT_EQ(names.at(submit - 1), u"Discard"_s);
    EXPECT_EQ(lookup, submit + 1) << names.join(u", "_s).toStdString();
    EXPECT_EQ(names.last(), u"Details and forms"_s) << "what comes before the form in the window";
    desk.key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(focusName(), u"Details and forms"_s) << "and the same way back";
}

INSTANTIATE_TEST_SUITE_P(OwnForms, FormTabsTest,
    testing::Values(Begun {Qt::Key_T, "Ticket title", "Submit ticket"},
        Begun {Qt::Key_N, "Order lines", "Submit order"}));

TEST(WindowTabs, LeadRoundTheWindowFromEverySectionAndFromACustomersPages)
{
    TestDesk desk(u"en"_s, {}, nullptr, TestDesk::With::OwnForms);
    desk.openDemo();
    const auto comesRound = [&desk] {
        QStringList names;
        desk.key(Qt::Key_L, Qt::ControlModifier);
        const QWidget *first = QApplication::focusWidget();
        for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            do {
                names.append(TestDesk::nameOf(QApplication::focusWidget()));
                desk.key(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            } while (QApplication::focusWidget() != first && names.size() < 200);
        }
        EXPECT_LT(names.size(), 200) << names.join(u", "_s).toStdString();
        return names;
    };
    for (int section = 1; section <= 9; ++section) {
        desk.key(Qt::Key(Qt::Key_0 + section), Qt::ControlModifier);
        EXPECT_TRUE(TestDesk::until([&] { return desk.api.agentRequests() == 0; }));
        const QStringList names = comesRound();
        EXPECT_TRUE(names.contains(u"Sections"_s)) << section << names.join(u", "_s).toStdString();
        if (section == 4) {
            for (const char *name : {"Filter tickets", "Status", "Deleted ones", "New ticket",
                     "Change status", "Tickets", "Edit ticket", "Delete ticket"})
                EXPECT_TRUE(names.contains(QString::fromLatin1(name))) << name;
        }
    }
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"KH-00475"_s));
    auto *bar = desk.find<QTabBar>(u"Details and forms"_s);
    ASSERT_NE(bar, nullptr);
    for (int page = 0; page < bar->count(); ++page) {
        bar->setCurrentIndex(page);
        ASSERT_TRUE(TestDesk::until([&] { return desk.api.agentRequests() == 0; }));
        EXPECT_TRUE(comesRound().contains(u"Details and forms"_s)) << page;
    }
}

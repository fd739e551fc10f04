#include "desk.h"

#include <QComboBox>
#include <QKeySequenceEdit>
#include <QListWidget>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

//! Every widget that Tab comes by, from where the focus is, once round.
QList<QWidget *> tabRound(const TestDesk &desk)
{
    QList<QWidget *> round;
    QWidget *start = QApplication::focusWidget();
    do {
        round.append(QApplication::focusWidget());
        desk.key(Qt::Key_Tab);
    } while (QApplication::focusWidget() != start && round.size() < 200);
    return round;
}

} // namespace

TEST(GuiKeyboard, TabReachesEveryControlAndEachHasAName)
{
    TestDesk desk;
    desk.openDemo();
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"KH-00475"_s));
    const QList<QWidget *> round = tabRound(desk);
    EXPECT_LT(round.size(), 100) << "the round closes";
    for (const QAbstractButton *button : desk.window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || !button->isEnabled() || qobject_cast<QTabBar *>(button->parentWidget()))
            continue; // a tab's own cross: Ctrl+W
        EXPECT_TRUE(
            round.contains(const_cast<QAbstractButton *>(button)) || button->focusPolicy() == Qt::NoFocus)
            << TestDesk::nameOf(button).toStdString();
        EXPECT_FALSE(TestDesk::nameOf(button).isEmpty());
    }
    for (const QWidget *widget : round) {
        const bool group =
            !widget->findChildren<QAbstractButton *>().isEmpty() || qobject_cast<const QTabBar *>(widget);
        EXPECT_TRUE(group || !TestDesk::nameOf(widget).isEmpty()) << widget->metaObject()->className();
    }
}

TEST(GuiKeyboard, SectionsTabsAndHelpHaveTheirKeys)
{
    TestDesk desk;
    desk.openDemo();
    const auto *sections = desk.find<QListWidget>(u"Sections"_s);
    ASSERT_NE(sections, nullptr);
    const QStringList names {u"Customers"_s, u"Orders"_s, u"Products"_s, u"Tickets"_s, u"Loyalty"_s,
        u"Calls"_s, u"Campaigns"_s, u"Ratings"_s, u"Outbox"_s};
    ASSERT_EQ(sections->count(), names.size());
    for (int i = 0; i < names.size(); ++i) {
        EXPECT_EQ(sections->item(i)->text(), names.at(i));
        desk.key(Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        EXPECT_EQ(sections->currentRow(), i);
    }
    desk.key(Qt::Key_1, Qt::ControlModifier);
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"KH-00475"_s));
    const auto *tabs = desk.window->findChild<QTabWidget *>();
    EXPECT_EQ(tabs->currentIndex(), 1);
    desk.key(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(tabs->currentIndex(), 0);
    desk.key(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(tabs->currentIndex(), 1);
    desk.key(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(tabs->count(), 1);
    desk.key(Qt::Key_F1);
    EXPECT_TRUE(desk.shows(u"Keyboard shortcuts"_s));
    desk.key(Qt::Key_Escape);
    EXPECT_FALSE(desk.shows(u"Keyboard shortcuts"_s));
}

TEST(GuiKeyboard, TheNamesOfTheDesignAreThere)
{
    TestDesk desk;
    desk.openDemo();
    EXPECT_NE(desk.find<QLineEdit>(u"Phone lookup"_s), nullptr);
    EXPECT_NE(desk.find<QAbstractButton>(u"Look up"_s), nullptr);
    EXPECT_NE(desk.find<QListWidget>(u"Sections"_s), nullptr);
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"KH-00475"_s));
    for (const QString &name :
        {u"New order"_s, u"New ticket"_s, u"Earn points"_s, u"Redeem gift"_s, u"Edit customer"_s}) {
        const auto *button = desk.find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        EXPECT_FALSE(button->isEnabled());
        EXPECT_FALSE(button->toolTip().isEmpty()) << "it says why";
    }
    desk.key(Qt::Key_Comma, Qt::ControlModifier);
    for (const QString &name : {u"API key"_s, u"Base URL"_s})
        EXPECT_NE(desk.find<QLineEdit>(name), nullptr) << name.toStdString();
    EXPECT_NE(desk.find<QAbstractButton>(u"Test connection"_s), nullptr);
}

TEST(GuiKeyboard, AnotherKeyCanBeChosenAndIsKept)
{
    TestDesk desk;
    desk.openDemo();
    desk.key(Qt::Key_F1);
    auto *edit = desk.find<QKeySequenceEdit>(u"Look up a caller"_s);
    ASSERT_NE(edit, nullptr);
    edit->setFocus();
    edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_G));
    Q_EMIT edit->editingFinished();
    EXPECT_EQ(desk.settings.value(u"shortcuts/lookup"_s).toString(), u"Ctrl+G"_s);
    desk.key(Qt::Key_1, Qt::ControlModifier);
    desk.find<QListWidget>(u"Sections"_s)->setFocus();
    desk.key(Qt::Key_G, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), desk.find<QLineEdit>(u"Phone lookup"_s));
}

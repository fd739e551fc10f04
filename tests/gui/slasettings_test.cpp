#include "desk.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class GuiSlaSettings : public testing::Test
{
protected:
    GuiSlaSettings()
    {
        server.always({200, "[]"});
        desk.open(server);
        EXPECT_TRUE(TestDesk::until([this] { return desk.store->state() == LocalStore::State::InMemory; }));
        desk.store->directory().learn(Learned::Sla, {u"4h"_s, u"4h"_s, u"VIP"_s});
        desk.store->directory().learn(Learned::Staff, {u"an@example.vn"_s, u"<b>binh</b>@example.vn"_s});
        openSettings();
    }

    void openSettings() const { desk.key(Qt::Key_Comma, Qt::ControlModifier); }
    [[nodiscard]] const SlaPlan &plan() const { return desk.deadlines->plan(); }

    template <typename T>
    [[nodiscard]] T &at(const QString &name) const
    {
        auto *found = desk.find<T>(name);
        if (!found)
            qFatal("no field %s", qPrintable(name));
        return *found;
    }
    void choose(const QString &name, const QString &text) const
    {
        auto &box = at<QComboBox>(name);
        EXPECT_GE(box.findText(text), 0) << text.toStdString();
        box.setCurrentIndex(box.findText(text));
    }

    FaultServer server;
    TestDesk desk;
};

} // namespace

TEST_F(GuiSlaSettings, WhatIsSetHoldsAtOnceAndIsKept)
{
    EXPECT_EQ(at<QLineEdit>(u"Monday"_s).text(), u"08:00-12:00, 13:00-17:30"_s);
    EXPECT_EQ(at<QLineEdit>(u"Sunday"_s).text(), QString());
    desk.type(u"Saturday"_s, u"9-11h30"_s);
    desk.type(u"Friday"_s, {});
    at<QPlainTextEdit>(u"Holidays"_s).setPlainText(u"2/9/2026, 01/01/2027\n30/04/2027"_s);
    at<QComboBox>(u"Time zone"_s).setEditText(u"Europe/Berlin"_s);
    at<QSpinBox>(u"Warn before"_s).setValue(45);
    choose(u"Warn of"_s, u"an@example.vn"_s);
    choose(u"Deadline of VIP"_s, u"As set here"_s);
    at<QSpinBox>(u"Amount of VIP"_s).setValue(2);
    choose(u"Unit of VIP"_s, u"days"_s);
    at<QCheckBox>(u"VIP around the clock"_s).setChecked(true);
    choose(u"Deadline of 4h"_s, u"No deadline"_s);
    EXPECT_EQ(plan(), SlaPlan()) << "nothing is changed before Save";
    desk.press(u"Save"_s);
    ASSERT_TRUE(desk.comesToShow(u"Saved."_s));

    SlaPlan expected;
    expected.times.days[5] = {{540, 690}};
    expected.times.days[4] = {};
    expected.times.holidays = {QDate(2026, 9, 2), QDate(2027, 1, 1), QDate(2027, 4, 30)};
    expected.times.timeZone = "Europe/Berlin";
    expected.warnBefore = 45min;
    expected.person = u"an@example.vn"_s;
    expected.lengths = {{u"VIP"_s, SlaTime {2, SlaTime::Unit::Days, true}}, {u"4h"_s, std::nullopt}};
    EXPECT_EQ(plan(), expected);
    EXPECT_EQ(SlaPlans(desk.settings).of(u"Test"_s), expected);

    // It is shown again as it was saved; what is as its name says is set no more.
    desk.press(u"Close"_s);
    openSettings();
    EXPECT_EQ(at<QLineEdit>(u"Saturday"_s).text(), u"09:00-11:30"_s);
    EXPECT_EQ(at<QComboBox>(u"Warn of"_s).currentText(), u"an@example.vn"_s);
    EXPECT_EQ(at<QComboBox>(u"Deadline of 4h"_s).currentText(), u"No deadline"_s);
    choose(u"Deadline of 4h"_s, u"As its name says"_s);
    at<QCheckBox>(u"Warn of tickets that are due"_s).setChecked(false);
    EXPECT_FALSE(at<QSpinBox>(u"Warn before"_s).isEnabled());
    desk.press(u"Save"_s);
    expected.lengths.remove(u"4h"_s);
    expected.isWarning = false;
    EXPECT_EQ(plan(), expected);
}

TEST_F(GuiSlaSettings, WhatANameSaysIsShownAndNotSet)
{
    EXPECT_EQ(at<QComboBox>(u"Deadline of 4h"_s).currentText(), u"As its name says"_s);
    EXPECT_EQ(at<QSpinBox>(u"Amount of 4h"_s).value(), 4);
    EXPECT_FALSE(at<QSpinBox>(u"Amount of 4h"_s).isEnabled());
    EXPECT_EQ(desk.find<QSpinBox>(u"Amount of VIP"_s), nullptr) << "its name says nothing";
    choose(u"Deadline of VIP"_s, u"As set here"_s);
    EXPECT_TRUE(at<QSpinBox>(u"Amount of VIP"_s).isEnabled());
    EXPECT_TRUE(desk.shows(u"VIP"_s));
}

TEST_F(GuiSlaSettings, WhatCannotBeIsSaidBesideItsFieldAndNothingIsLost)
{
    desk.type(u"Monday"_s, u"8-25"_s);
    at<QPlainTextEdit>(u"Holidays"_s).setPlainText(u"02/09/2026, 31/02/2026"_s);
    at<QComboBox>(u"Time zone"_s).setEditText(u"Nowhere/Atlantis"_s);
    at<QSpinBox>(u"Warn before"_s).setValue(7);
    desk.press(u"Save"_s);
    EXPECT_TRUE(desk.shows(u"Write hours such as 08:00-12:00, 13:00-17:30"_s));
    EXPECT_TRUE(desk.shows(u"“31/02/2026” is no date"_s));
    EXPECT_TRUE(desk.shows(u"This time zone is not known"_s));
    EXPECT_TRUE(desk.shows(u"Not saved"_s));
    EXPECT_EQ(QApplication::focusWidget(), &at<QLineEdit>(u"Monday"_s));
    EXPECT_FALSE(at<QLineEdit>(u"Monday"_s).accessibleDescription().isEmpty());
    EXPECT_EQ(plan(), SlaPlan());
    EXPECT_EQ(SlaPlans(desk.settings).of(u"Test"_s), SlaPlan());
    EXPECT_EQ(at<QLineEdit>(u"Monday"_s).text(), u"8-25"_s);
    EXPECT_EQ(at<QSpinBox>(u"Warn before"_s).value(), 7);

    // What is mended is no longer said.
    desk.type(u"Monday"_s, u"8-12"_s);
    EXPECT_FALSE(desk.shows(u"Write hours such as"_s));
    EXPECT_TRUE(desk.shows(u"“31/02/2026” is no date"_s));
    EXPECT_EQ(QApplication::focusWidget(), &at<QLineEdit>(u"Monday"_s)) << "the focus stays where one types";
    QApplication::clipboard()->setText(QString(2'000'000, u'x'));
    at<QPlainTextEdit>(u"Holidays"_s).selectAll();
    at<QPlainTextEdit>(u"Holidays"_s).paste();
    EXPECT_LT(at<QPlainTextEdit>(u"Holidays"_s).toPlainText().size(), 20'000);
    desk.press(u"Save"_s);
    EXPECT_TRUE(desk.shows(u"is no date"_s));
    at<QPlainTextEdit>(u"Holidays"_s).setPlainText(u"02/09/2026"_s);
    at<QComboBox>(u"Time zone"_s).setEditText(u"Asia/Ho_Chi_Minh"_s);
    desk.press(u"Save"_s);
    EXPECT_TRUE(desk.comesToShow(u"Saved."_s));
    EXPECT_EQ(plan().times.days[0], (QList<WorkingSpan> {{480, 720}}));
    EXPECT_EQ(plan().times.holidays, QList<QDate> {QDate(2026, 9, 2)});
    EXPECT_EQ(plan().warnBefore, 7min);
}

TEST_F(GuiSlaSettings, AsManyHolidaysAsAreReadCanBeSaved)
{
    QStringList typed;
    for (int i = 0; i < SlaLimits::holidays; ++i)
        typed.append(QDate(2026, 1, 1).addDays(i).toString(u"dd/MM/yyyy"_s));
    at<QPlainTextEdit>(u"Holidays"_s).setPlainText(typed.join(u", "_s) + u", 01/01/2050"_s);
    desk.press(u"Save"_s);
    EXPECT_TRUE(desk.shows(u"These are too many days."_s));
    at<QPlainTextEdit>(u"Holidays"_s).setPlainText(typed.join(u", "_s));
    desk.press(u"Save"_s);
    ASSERT_TRUE(desk.comesToShow(u"Saved."_s));
    EXPECT_EQ(SlaPlans(desk.settings).of(u"Test"_s).times.holidays.size(), SlaLimits::holidays);
}

TEST_F(GuiSlaSettings, GoWithTheNameOfTheConnectionAndWithItself)
{
    at<QSpinBox>(u"Warn before"_s).setValue(7);
    desk.type(u"Connection name"_s, u"Renamed"_s);
    desk.type(u"API key"_s, u"another-key"_s);
    desk.press(u"Save"_s);
    ASSERT_TRUE(TestDesk::until([this] { return desk.connection->profile().name == u"Renamed"; }));
    EXPECT_EQ(SlaPlans(desk.settings).of(u"Renamed"_s).warnBefore, 7min);
    EXPECT_EQ(SlaPlans(desk.settings).of(u"Test"_s), SlaPlan());
    EXPECT_EQ(plan().warnBefore, 7min);
    desk.press(u"Remove"_s);
    desk.press(u"Remove for good"_s);
    EXPECT_EQ(SlaPlans(desk.settings).of(u"Renamed"_s), SlaPlan());
}

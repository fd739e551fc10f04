#pragma once

#include "desk.h"

#include "ticketdraft.h"
#include "ticketsmodel.h"

#include <QComboBox>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>

//! A ticket's life in the window, on the demo servers, with the keyboard alone and in either language: what
//! has the keyboard is told by its name, as to somebody who hears it.
class TicketLifeTest : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        desk.openDemo();
        desk.lookUp(QStringLiteral("0867123456"));
        ASSERT_TRUE(desk.comesToShow(QStringLiteral("KH-00475")));
        desk.sync->startNow();
        ASSERT_TRUE(TestDesk::until([this] { return openTickets() == 4 && desk.api.agentRequests() == 0; }))
            << openTickets();
    }

    //! \a source as it is in the language of the desk.
    [[nodiscard]] static QString word(const char *context, const char *source, int count = -1)
    {
        return QCoreApplication::translate(context, source, nullptr, count);
    }
    [[nodiscard]] static QString focusName()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? TestDesk::nameOf(focus) : QString();
    }
    [[nodiscard]] static bool comesToFocus(const QString &name)
    {
        const bool has = TestDesk::until([&] { return focusName() == name; });
        EXPECT_TRUE(has) << focusName().toStdString() << " in the place of " << name.toStdString();
        return has;
    }
    static void keys(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    //! Presses \a by until \a name has the keyboard.
    void tabTo(const QString &name, Qt::Key by = Qt::Key_Tab) const
    {
        QStringList way;
        for (; way.size() < 120 && focusName() != name; way.append(focusName()))
            desk.key(by, by == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        ASSERT_EQ(focusName(), name) << way.join(QStringLiteral(", ")).toStdString();
    }
    void press(const QString &button) const
    {
        tabTo(button);
        desk.key(Qt::Key_Return);
    }
    //! Into the field \a name.
    void fill(const QString &name, const QString &text) const
    {
        tabTo(name);
        keys(text);
    }
    //! Chooses \a value in the box \a name with the arrow keys.
    void choose(const QString &name, const QString &value) const
    {
        tabTo(name);
        const auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        ASSERT_NE(box, nullptr) << name.toStdString();
        desk.key(Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != value; ++i)
            desk.key(Qt::Key_Down);
        ASSERT_EQ(box->currentText(), value);
    }
    //! Chooses \a entry in the menu of \a button with the arrow keys.
    void pick(const QString &button, const QString &entry) const
    {
        press(button);
        QCoreApplication::processEvents(); // it becomes the active window after it was shown
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr) << button.toStdString();
        for (int i = 0; i < 80 && !(menu->activeAction() && menu->activeAction()->text() == entry); ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        ASSERT_TRUE(menu->activeAction() && menu->activeAction()->text() == entry) << entry.toStdString();
        QTest::keyClick(menu, Qt::Key_Return);
        desk.window->activateWindow(); // which is the screen's affair where there is one
        ASSERT_TRUE(QTest::qWaitForWindowActive(desk.window.get()));
    }
    //! The form is sent, the server has it, and it is closed.
    void submit() const
    {
        desk.key(Qt::Key_F9);
        ASSERT_TRUE(comesToFocus(word("FormFrame", "Close")));
        desk.key(Qt::Key_Return);
    }

    [[nodiscard]] QTableView *table() const { return desk.find<QTableView>(word("TicketList", "Tickets")); }
    [[nodiscard]] int rows() const { return table() ? table()->model()->rowCount() : 0; }
    [[nodiscard]] QStringList column(TicketsModel::Column column) const
    {
        QStringList cells;
        for (int row = 0; row < rows(); ++row)
            cells.append(table()->model()->index(row, column).data().toString());
        return cells;
    }
    [[nodiscard]] bool isAll(TicketsModel::Column of, const QString &value) const
    {
        const QStringList cells = column(of);
        return !cells.isEmpty() && cells.count(value) == cells.size();
    }
    //! As the customer's tab says it.
    [[nodiscard]] int openTickets() const
    {
        const auto *bar = desk.find<QTabBar>(word("FormStack", "Details and forms"));
        static const QRegularExpression number(QStringLiteral("\\d+"));
        return bar ? number.match(bar->tabText(1)).captured().toInt() : -1;
    }
    //! The section of tickets, when its list has been read.
    void openSection() const
    {
        desk.key(Qt::Key_4, Qt::ControlModifier);
        ASSERT_TRUE(TestDesk::until([this] { return rows() >= 20 && desk.api.agentRequests() == 0; }));
    }
    //! What the server has: all that \a query asks for, of one page.
    [[nodiscard]] QList<Ticket> onServer(const TicketQuery &query)
    {
        QList<Ticket> tickets;
        bool isRead = false;
        const auto request =
            desk.tickets->find(query, desk.window.get(), [&](const Result<TicketPage> &page) {
                isRead = true;
                if (page)
                    tickets = page->tickets;
            });
        EXPECT_TRUE(TestDesk::until([&] { return isRead; }));
        return tickets;
    }
    [[nodiscard]] std::optional<Ticket> onServer(const QString &number)
    {
        TicketQuery query;
        query.number = number;
        const QList<Ticket> tickets = onServer(query);
        return tickets.isEmpty() ? std::nullopt : std::optional(tickets.first());
    }

    TestDesk desk {QString::fromLatin1(GetParam()), {}, nullptr, TestDesk::With::OwnForms};
};

#pragma once

#include "deadlines.h"
#include "ticketlist.h"
#include "ticketsdesk.h"

#include <QMenu>

//! A list of tickets in a window of its own, as its pages have it.
class TicketListTest : public TicketsTest
{
protected:
    void TearDown() override
    {
        list.reset();
        TicketsTest::TearDown();
    }

    //! \a asks: AntCRM is asked page by page; else it is what this computer knows.
    void openList(bool asks = true)
    {
        TicketList::Source source;
        if (asks) {
            source = [this](int number, QObject *context, Callback<TicketPage> done) {
                TicketQuery query;
                query.page = number;
                return desk.tickets->find(query, context, std::move(done));
            };
        }
        list = std::make_unique<TicketList>(*services, std::move(source), [] {
            return DraftPlace {QStringLiteral("section:tickets"), {}, {}};
        });
        QObject::connect(list.get(), &TicketList::notice, [this](const QString &text) { notice = text; });
        list->setEmptyWords([] { return QStringLiteral("No tickets"); }, [] { return QString(); });
        show(*list, {1'110, 700});
    }
    //! Shows the tickets \a json of the server.
    void openWith(const QByteArray &json, const QString &numbers)
    {
        server->always({200, json});
        openList();
        list->reload({});
        ASSERT_TRUE(comeToBe(numbers));
    }
    //! The numbers of all that are selected, in the order of the table.
    [[nodiscard]] QString chosen() const
    {
        QStringList numbers;
        for (int row = 0; row < rows(); ++row) {
            if (table()->selectionModel()->isRowSelected(row, {}))
                numbers << table()->model()->index(row, numberColumn).data().toString();
        }
        return numbers.join(QLatin1Char(' '));
    }
    //! Selects that row alone; whatever keys an earlier test left held down.
    void select(int row) const
    {
        table()->setFocus();
        const QRect cell = table()->visualRect(table()->model()->index(row, numberColumn));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }
    //! Selects the rows \a first to \a last with the keyboard.
    void selectRows(int first, int last) const
    {
        select(first);
        for (int row = first; row < last; ++row)
            QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    }
    //! Opens the menu of \a button by keyboard; null when none came.
    [[nodiscard]] QMenu *menuOf(const QString &button) const
    {
        auto *found = find<QAbstractButton>(button);
        if (!found)
            return nullptr;
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Return);
        QCoreApplication::processEvents(); // it becomes the active window after it was shown
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    //! Chooses \a entry in the menu of \a button by keyboard.
    void pick(const QString &button, const QString &entry) const
    {
        QMenu *menu = menuOf(button);
        ASSERT_NE(menu, nullptr) << button.toStdString();
        for (QAction *action : menu->actions()) {
            if (action->text() != entry)
                continue;
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            shown->activateWindow(); // which is the screen's affair where there is one
            ASSERT_TRUE(QTest::qWaitForWindowActive(shown));
            return;
        }
        FAIL() << "no " << entry.toStdString();
    }
    //! What was sent with \a method, a body each.
    [[nodiscard]] QList<QByteArray> sent(const QByteArray &method) const
    {
        QList<QByteArray> bodies;
        for (const auto &request : server->requests()) {
            if (request.method == method)
                bodies.append(request.body);
        }
        return bodies;
    }
    [[nodiscard]] bool areSent(const QByteArray &method, int count) const
    {
        const bool are = TestDesk::until([&] { return sent(method).size() >= count; });
        EXPECT_EQ(sent(method).size(), count) << method.constData();
        return are;
    }

    std::unique_ptr<TicketList> list;
    QString notice;
};

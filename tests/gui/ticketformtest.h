#pragma once

#include "directory.h"
#include "draftform.h"
#include "formtest.h"
#include "ticketdraft.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QTextEdit>

//! Of the tests of the ticket form alone.
namespace TicketFormTesting {

using namespace Qt::StringLiterals;

//! A desk on a server with one customer, whose page is open with a new ticket.
class TicketFormTest : public FormTest
{
protected:
    void SetUp() override { begin(contactJson("475", "Nguyễn Thị Ánh", "0867123456")); }

    void begin(const QByteArray &contact)
    {
        server.always({200, contact});
        desk.open(server);
        desk.store->directory().learn(Learned::Sla, {u"Trong 4h"_s, u"24h 24/7"_s});
        desk.store->directory().learn(Learned::TicketStatus, {u"Assigned"_s});
        desk.lookUp(u"0867123456"_s);
        ASSERT_TRUE(TestDesk::until([this] { return desk.shows(u"0867 123 456"_s); }));
        ASSERT_TRUE(TestDesk::until([this] { return desk.api.agentRequests() == 0; }));
        desk.key(Qt::Key_T, Qt::ControlModifier);
        ASSERT_TRUE(TestDesk::until([this] { return summary() != nullptr; }));
    }

    [[nodiscard]] QTextEdit *summary() const { return desk.find<QTextEdit>(u"Ticket summary"_s); }
    [[nodiscard]] QLineEdit *line(const QString &name) const { return desk.find<QLineEdit>(name); }
    [[nodiscard]] QComboBox *choice(const QString &name) const { return desk.find<QComboBox>(name); }
    [[nodiscard]] DraftForm *form() const { return desk.window->findChild<DraftForm *>(); }
    [[nodiscard]] static QString focusName()
    {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && focus->focusProxy())
            focus = focus->focusProxy();
        return focus ? TestDesk::nameOf(focus) : QString();
    }
    static void keys(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void put(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    void paste() const { desk.key(Qt::Key_V, Qt::ControlModifier); }
    //! A ticket that can be sent.
    void fillIn()
    {
        desk.type(u"Ticket title"_s, u"Noi com khong nong"_s);
        choice(u"SLA"_s)->setFocus();
        choice(u"SLA"_s)->setEditText(u"Trong 4h"_s);
    }
    [[nodiscard]] TicketDraft draft() const { return firstDraft(ticketDraftOf); }
    //! The entry \a text of the menu of templates.
    [[nodiscard]] QAction *entry(const QString &text) const
    {
        auto *button = desk.find<QPushButton>(u"Templates"_s);
        if (!button)
            return nullptr;
        QList<QAction *> all = button->findChild<QMenu *>({}, Qt::FindDirectChildrenOnly)->actions();
        for (const QAction *action : QList<QAction *>(all)) {
            if (action->menu())
                all += action->menu()->actions();
        }
        const auto found = std::ranges::find(all, text, &QAction::text);
        return found == all.end() ? nullptr : *found;
    }
};

} // namespace TicketFormTesting

#include "orderslip.h"

#include "desk.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

class GuiOrderSlip : public testing::Test
{
protected:
    GuiOrderSlip()
    {
        server.always({200, contactJson("1", "Lê Thị Kín", "0867123456")});
        desk.open(server);
        m_services = std::make_unique<Desk>(desk.services());
        slip = std::make_unique<PrintSlip>(*m_services, desk.window.get());
        QObject::connect(slip.get(), &PrintSlip::notice, [this](const QString &text) { notice = text; });
        order.number = u"36/09"_s;
        order.customer.customerId = u"475"_s;
        order.receiverName = u"Lê Thị Kín"_s;
        order.lines.resize(3);
    }
    //! What was written down, the newest first.
    [[nodiscard]] QList<Access> log() const
    {
        QList<Access> entries;
        bool read = false;
        desk.store->accessLog().read(
            0, 100, desk.window.get(), [&](const Stored<AccessLog::Reading> &answer) {
                entries = answer ? answer->entries : QList<Access>();
                read = true;
            });
        EXPECT_TRUE(TestDesk::until([&read] { return read; }));
        return entries;
    }
    void expectLogged(int times) const
    {
        const auto entries = log();
        ASSERT_EQ(entries.size(), times);
        EXPECT_EQ(entries.first().action, Access::Action::Exported);
        EXPECT_EQ(entries.first().customer, u"customer:475"_s);
        EXPECT_EQ(entries.first().what, u"order slip"_s);
    }

    FaultServer server;
    TestDesk desk;
    Order order;
    std::unique_ptr<PrintSlip> slip;
    QString notice;

private:
    std::unique_ptr<Desk> m_services;
};

} // namespace

TEST_F(GuiOrderSlip, IsSavedWithTheKeyboardAlone)
{
    slip->offer(order, desk.window->mapToGlobal(QPoint(400, 300)));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_Down);
    EXPECT_EQ(menu->activeAction()->text(), u"Save as PDF (A5) …"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    auto *dialog = desk.window->findChild<QFileDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->isModal()) << "a call may come in over it";
    EXPECT_EQ(dialog->selectedFiles().value(0).section(u'/', -1), u"order-3609-a5.pdf"_s)
        << "no folder out of the server's text";
    EXPECT_TRUE(log().isEmpty()) << "nothing was taken away yet";
    const QTemporaryDir folder;
    Q_EMIT dialog->fileSelected(folder.filePath(u"slip.pdf"_s));
    EXPECT_EQ(notice, u"The slip is saved as slip.pdf."_s);
    QFile file(folder.filePath(u"slip.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
    expectLogged(1);
}

TEST_F(GuiOrderSlip, AFileThatCannotBeWrittenIsTold)
{
    slip->save(order, QPageSize::A4);
    const QTemporaryDir folder;
    Q_EMIT desk.window->findChild<QFileDialog *>()->fileSelected(folder.filePath(u"no/such/slip.pdf"_s));
    EXPECT_TRUE(notice.contains(u"could not be written"_s)) << notice.toStdString();
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(GuiOrderSlip, WhatIsPrintedIsTheOrderThatWasShown)
{
    slip->print(order);
    auto *dialog = desk.window->findChild<QPrintDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->isModal()) << "a call may come in over it";
    order.number = u"1"_s; // another page came to the front meanwhile
    const QTemporaryDir folder;
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(folder.filePath(u"printed.pdf"_s));
    Q_EMIT dialog->accepted(dialog->printer());
    EXPECT_EQ(notice, u"The slip was given to the printer."_s);
    EXPECT_GT(QFileInfo(folder.filePath(u"printed.pdf"_s)).size(), 1000);
    expectLogged(1);
}

TEST_F(GuiOrderSlip, AnotherCompanyClosesWhatWasAsked)
{
    slip->save(order, QPageSize::A5);
    slip->print(order);
    QPointer<QFileDialog> file = desk.window->findChild<QFileDialog *>();
    QPointer<QPrintDialog> print = desk.window->findChild<QPrintDialog *>();
    ASSERT_TRUE(file && print);
    desk.openDemo();
    EXPECT_TRUE(TestDesk::until([&] { return !file && !print; }));
    EXPECT_TRUE(notice.isEmpty());
}

#pragma once

#include "deletionform.h"
#include "desk.h"
#include "productform.h"
#include "productspage.h"

#include <QFile>
#include <QFileDialog>
#include <QTableView>

#include <memory>
#include <optional>

//! Products \a from and on, \a count of them, as `GET /products` answers.
[[nodiscard]] inline QByteArray productsJson(int from, int count)
{
    QByteArrayList products;
    for (int i = from; i < from + count; ++i) {
        const QByteArray n = QByteArray::number(i);
        products.append(R"({"_id":"id-)" + n + R"(","name":"Product )" + n + R"(","code":"SP)" + n
            + R"(","productIdApiRing":"P-)" + n + R"(","value":)" + n + R"(000,"type":"product"})");
    }
    return '[' + products.join(',') + ']';
}

//! The section Products over the window of a desk.
class GuiProducts : public testing::Test
{
protected:
    GuiProducts()
    {
        for (const FormKind &kind : {newProductForm(), editProductForm(), deleteProductForm()}) {
            if (!desk.forms.find(kind.name))
                desk.forms.add(kind);
        }
        m_services.emplace(desk.services());
    }
    void show()
    {
        products = std::make_unique<ProductsPage>(*m_services, desk.window.get());
        products->setGeometry(desk.window->rect());
        products->setAutoFillBackground(true);
        products->show();
        products->raise();
        products->focusContent();
        QObject::connect(
            products.get(), &ProductsPage::notice, [this](const QString &text) { notice = text; });
    }
    void openDemo()
    {
        desk.openDemo();
        show();
        ASSERT_TRUE(TestDesk::until([&] { return rows() >= 20; }));
    }
    //! Answered by \a first and then nothing but failures.
    void open(const FaultServer::Reply &first)
    {
        server.always({200, "[]"});
        desk.open(server);
        server.then(first);
        show();
        ASSERT_TRUE(TestDesk::until([&] { return !desk.shows(QStringLiteral("Reading products")); }));
    }
    [[nodiscard]] QTableView *table() const { return desk.find<QTableView>(QStringLiteral("Products")); }
    [[nodiscard]] int rows() const { return table() ? table()->model()->rowCount() : 0; }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table() ? table()->model()->index(row, column).data().toString() : QString();
    }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, 0) == name)
                return row;
        }
        return -1;
    }
    void choose(const QString &name)
    {
        ASSERT_TRUE(TestDesk::until([&] { return rowOf(name) >= 0; })) << name.toStdString();
        table()->setFocus();
        table()->selectRow(rowOf(name));
    }
    void typeHere(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] QString focused() const
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? TestDesk::nameOf(focus) : QString();
    }
    [[nodiscard]] int writes() const
    {
        int count = 0;
        for (const auto &request : server.requests())
            count += request.method != "GET";
        return count;
    }
    //! Presses `Price list`, and takes \a path in the dialog.
    void savePrices(const QString &path)
    {
        desk.press(QStringLiteral("Price list"));
        auto *dialog = desk.window->findChild<QFileDialog *>();
        ASSERT_NE(dialog, nullptr);
        EXPECT_FALSE(dialog->isModal()) << "a call may come in over it";
        notice.clear();
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        ASSERT_TRUE(TestDesk::until([&] { return !notice.isEmpty(); }));
    }
    [[nodiscard]] static QByteArray fileAt(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    FaultServer server;
    TestDesk desk {QStringLiteral("en"), {}, nullptr, TestDesk::With::OwnForms};
    QString notice;
    std::unique_ptr<ProductsPage> products;

private:
    std::optional<Desk> m_services;
};

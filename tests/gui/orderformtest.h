#pragma once

#include "directory.h"
#include "draftform.h"
#include "formtest.h"
#include "orderdraft.h"
#include "orderlinesmodel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QWheelEvent>

//! Of the tests of the order form alone.
namespace OrderFormTesting {

using namespace Qt::StringLiterals;
using Model = OrderLinesModel;

struct Article
{
    QString name;
    QString sku;
    QString code;
    qint64 price;
    bool mayEdit = true;
    bool isCombo = false;
};

//! A desk whose catalogue is known, on a server with one customer, whose page is open with a new order.
class OrderFormTest : public FormTest
{
protected:
    void SetUp() override
    {
        server.always({200, contactJson("475", "Nguyễn Thị Ánh", "0867123456")});
        desk.open(server);
        put({{u"Nồi cơm điện 1,8L"_s, u"NC-18"_s, u"P1"_s, 890'000},
            {u"Nồi cơm cao tần"_s, u"NC-CT"_s, u"P2"_s, 3'250'000},
            {u"Nắp nồi cơm"_s, u"NC-NAP"_s, u"P3"_s, 120'000, false},
            {u"Combo gia đình 005"_s, u"CB005"_s, u"P4"_s, 90'000, true, true}});
        desk.lookUp(u"0867123456"_s);
        ASSERT_TRUE(TestDesk::until([this] { return desk.shows(u"0867 123 456"_s); }));
        ASSERT_TRUE(TestDesk::until([this] { return desk.api.agentRequests() == 0; }));
        desk.key(Qt::Key_N, Qt::ControlModifier);
        ASSERT_TRUE(TestDesk::until([this] { return table() != nullptr; }));
    }

    void put(const QList<Article> &articles)
    {
        QList<DirectoryEntry> entries;
        for (const Article &article : articles) {
            const QJsonObject body {{u"_id"_s, article.code}, {u"name"_s, article.name},
                {u"code"_s, article.sku}, {u"productIdApiRing"_s, article.code}, {u"value"_s, article.price},
                {u"canEdit"_s, article.mayEdit}, {u"type"_s, article.isCombo ? u"combo"_s : u"product"_s}};
            entries.append({DirectoryEntry::Kind::Product, article.code,
                QJsonDocument(body).toJson(QJsonDocument::Compact), {article.name, article.sku, article.code},
                {}, {u"code:"_s + article.sku, u"code:"_s + article.code}, {},
                QDateTime::currentDateTimeUtc()});
        }
        bool isDone = false;
        desk.store->directory().put(entries, desk.window.get(), [&](auto) { isDone = true; });
        ASSERT_TRUE(TestDesk::until([&] { return isDone; }));
        Q_EMIT desk.products->changed();
    }

    [[nodiscard]] QTableView *table() const { return desk.find<QTableView>(u"Order lines"_s); }
    [[nodiscard]] Model *model() const { return static_cast<Model *>(table()->model()); }
    [[nodiscard]] static QString focusName()
    {
        return QApplication::focusWidget() ? TestDesk::nameOf(QApplication::focusWidget()) : QString();
    }
    //! Key by key, for the first of them may open a field.
    static void keys(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    void enter() const { desk.key(Qt::Key_Return); }
    //! A line: what finds the product, and how many.
    void line(const QString &find, const QString &quantity)
    {
        keys(find);
        enter();
        keys(quantity);
        enter();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return model()->index(row, column).data().toString();
    }
    [[nodiscard]] OrderDraft draft() const { return firstDraft(orderDraftOf); }
};

} // namespace OrderFormTesting

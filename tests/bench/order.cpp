// The order at the till: what a keystroke in an order of a thousand lines costs until its new total, until it
// stands in the draft, and what a search among a hundred thousand products costs at every key press.

#include "benchdesk.h"
#include "draftform.h"
#include "figures.h"
#include "filldirectory.h"
#include "orderlinesmodel.h"
#include "recordfacets.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using Kind = DirectoryEntry::Kind;

QList<LineDraft> manyLines(int count)
{
    QList<LineDraft> lines;
    for (int i = 0; i < count; ++i) {
        LineDraft line;
        line.product = u"Nồi cơm điện loại %1"_s.arg(i);
        line.isPicked = true;
        line.sku = u"NC-%1"_s.arg(i);
        line.productCode = u"P%1"_s.arg(i);
        line.quantity = QString::number(1 + i % 9);
        line.price = Money(10'000 + 1'000 * i).digits();
        line.discount = i % 3 == 0 ? u"12,5 %"_s : QString();
        line.cataloguePrice = Money(10'000 + 1'000 * i);
        lines.append(line);
    }
    return lines;
}

template <typename Call>
void timed(Figures &figures, Call call)
{
    QElapsedTimer clock;
    clock.start();
    call();
    figures.add(std::chrono::nanoseconds(clock.nsecsElapsed()));
}

//! Keystrokes in one cell, and the first one in another, which keeps the state before it.
QJsonObject edits(int count)
{
    OrderLinesModel model;
    model.setLines(manyLines(count));
    Figures keystroke;
    Figures firstInCell;
    for (int i = 0; i < 2'000; ++i) {
        const int row = int((i * 7919LL) % count);
        const QModelIndex cell = model.index(row, OrderLinesModel::QuantityColumn);
        const QString before = cell.data(Qt::EditRole).toString();
        const Money sum = model.totals().toPay;
        timed(firstInCell, [&] { model.setData(cell, before + u'7'); });
        if (model.totals().toPay == sum)
            BenchDesk::fail("the total did not follow");
        timed(keystroke, [&] { model.setData(cell, before + u"75"_s); });
        model.setData(cell, before);
    }
    return {{u"lines"_s, count}, {u"first_keystroke_in_a_cell"_s, firstInCell.toJson()},
        {u"further_keystroke"_s, keystroke.toJson()}};
}

//! The same in the form, with what it shows, and until the draft holds it.
QJsonObject formEdits(DeskParts &parts, int count)
{
    const FormKind *kind = parts.forms.find(QString::fromLatin1(FormName::order));
    const std::unique_ptr<DraftForm> form(kind->make(nullptr));
    OrderDraft draft;
    draft.lines = manyLines(count);
    form->setContent(contentOf(draft), 1);
    form->resize(1080, 560);
    form->show();
    auto *model = form->findChild<OrderLinesModel *>();
    const qint64 id = parts.store.drafts().add(kind->name, 1, {}, form->content());
    QObject::connect(form.get(), &DraftForm::edited, form.get(),
        [&] { parts.store.drafts().change(id, form->content()); });
    Figures toDraft;
    for (int i = 0; i < 500; ++i) {
        const QModelIndex cell = model->index(int((i * 7919LL) % count), OrderLinesModel::QuantityColumn);
        const QString before = cell.data(Qt::EditRole).toString();
        timed(toDraft, [&] { model->setData(cell, before + u'7'); });
        if (parts.store.drafts().find(id)->content != form->content())
            BenchDesk::fail("the draft is not the form");
        model->setData(cell, before);
    }
    return toDraft.toJson();
}

void fillProducts(Directory &directory, int count)
{
    const QStringList what {u"Nồi cơm điện"_s, u"Ấm siêu tốc"_s, u"Bếp từ đôi"_s, u"Quạt đứng"_s,
        u"Máy xay sinh tố"_s, u"Chảo chống dính"_s, u"Nước mắm cá cơm"_s, u"Gạo thơm"_s, u"Bột giặt"_s};
    const QStringList kind {
        u"cao cấp"_s, u"gia đình"_s, u"mini"_s, u"tiết kiệm"_s, u"xuất khẩu"_s, u"loại một"_s};
    QList<DirectoryEntry> entries;
    for (int i = 0; i < count; ++i) {
        const QJsonObject body {{u"_id"_s, u"%1"_s.arg(i, 24, 16, QChar(u'0'))},
            {u"name"_s, u"%1 %2 %3"_s.arg(what.at(i % what.size()), kind.at(i / 7 % kind.size())).arg(i)},
            {u"code"_s, u"SP%1"_s.arg(i, 6, 10, QChar(u'0'))}, {u"productIdApiRing"_s, u"P%1"_s.arg(i)},
            {u"value"_s, QString::number(10'000 + i)}, {u"canEdit"_s, i % 5 != 0}};
        const RecordFacets facets = readProductFacets(JsonReader(body));
        entries.append({Kind::Product, facets.key, facets.body, facets.terms, facets.phones, facets.links,
            facets.updatedAt, QDateTime::currentDateTimeUtc()});
        if (entries.size() < 1'000 && i + 1 < count)
            continue;
        bool isDone = false;
        directory.put(std::exchange(entries, {}), &directory, [&isDone](const Stored<void> &put) {
            if (!put)
                BenchDesk::fail("products are not put");
            isDone = true;
        });
        BenchDesk::until([&isDone] { return isDone; }, "products are not put");
    }
}

QJsonObject searches(ApiRing &api, int count)
{
    const QTemporaryDir folder;
    Database database(folder.filePath(u"desk.db"_s));
    Directory directory;
    openDirectory(database, directory);
    fillProducts(directory, count);
    const Products products(api, directory);
    const QStringList typed {u"noi com"_s, u"nồi cơm điện mini"_s, u"am sieu toc"_s, u"SP0123"_s,
        u"gao thom 99"_s, u"quạt"_s, u"bot giat xuat khau"_s, u"99999"_s, u"zz"_s, u"a"_s,
        u"chao chong dinh gia dinh 777"_s};
    Figures perKey;
    QString slowest;
    qint64 longest = 0;
    int found = 0;
    for (int round = 0; round < 5; ++round) {
        for (const QString &text : typed) {
            for (qsizetype letters = 1; letters <= text.size(); ++letters) {
                QElapsedTimer clock;
                clock.start();
                found += int(products.search(text.first(letters), 8).size());
                const qint64 took = clock.nsecsElapsed();
                perKey.add(std::chrono::nanoseconds(took));
                if (took > longest) {
                    longest = took;
                    slowest = text.first(letters);
                }
            }
        }
    }
    if (found == 0)
        BenchDesk::fail("nothing is found");
    Figures byCode;
    for (int i = 0; i < 2'000; ++i) {
        const QString code = u"SP%1"_s.arg((i * 7919LL) % count, 6, 10, QChar(u'0'));
        timed(byCode, [&] { found = int(products.coded(code).size()); });
        if (found != 1)
            BenchDesk::fail("a code is not found");
    }
    return {{u"products"_s, products.count()}, {u"search_per_key"_s, perKey.toJson()},
        {u"slowest_search"_s, slowest}, {u"by_code"_s, byCode.toJson()}};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int products = argc > 1 ? std::atoi(argv[1]) : 100'000;
    SessionSecretStore keychain;
    DeskParts parts(keychain, {});
    parts.store.openInMemory();
    constexpr int lines = 1'000;
    const QJsonObject all {{u"edit"_s, edits(lines)}, {u"edit_to_draft"_s, formEdits(parts, lines)},
        {u"search"_s, searches(parts.api, products)}};
    std::puts(QJsonDocument(all).toJson().constData());
    return 0;
}

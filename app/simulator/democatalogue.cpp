#include "democatalogue.h"

#include "demogoods.h"
#include "demoproducts.h"
#include "demorandom.h"
#include "demoshapes.h"
#include "demosubjects.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstAdded = 1'646'092'800'000; // epoch ms; 2022-03-01

QJsonObject sampleTivi()
{
    return {{u"_id"_s, u"64d9f28b2b3ba308b322c710"_s}, {u"name"_s, u"Tivi"_s}, {u"code"_s, u"TIVI01"_s},
        {u"productIdApiRing"_s, u"1"_s}, {u"value"_s, u"4520000"_s}, {u"canEdit"_s, false}};
}

QJsonObject sampleCombo()
{
    return {{u"_id"_s, u"64d9f28b2b3ba308b322c711"_s}, {u"name"_s, u"Combo bò"_s}, {u"code"_s, 3609},
        {u"productIdApiRing"_s, u"CB-1"_s}, {u"value"_s, 1000}};
}

//! \a n is the entry's place in the catalogue. A SKU of digits may come as a number.
QJsonObject recordOf(const CatalogueEntry &entry, quint64 seed, qsizetype n)
{
    DemoRandom shape(seed, quint64(n), DemoSubject::GoodsShape);
    bool digits = false;
    const qint64 number = entry.sku.toLongLong(&digits);
    QJsonObject record {
        {u"_id"_s, DemoShapes::objectId(shape, firstAdded + n * 3'600'000)},
        {u"name"_s, entry.name},
        {u"code"_s, digits ? DemoShapes::number(number, shape.chance(30)) : QJsonValue(entry.sku)},
        {u"productIdApiRing"_s, entry.code},
        {u"value"_s, DemoShapes::number(entry.price, shape.chance(40))},
    };
    if (!entry.mayEditPrice)
        record[u"canEdit"_s] = false;
    else if (shape.chance(55))
        record[u"canEdit"_s] = true;
    if (!shape.chance(6))
        record[u"type"_s] = entry.isCombo ? u"combo"_s : u"product"_s;
    return record;
}

qint64 roundPrice(const DemoGoods &kind, DemoRandom &random)
{
    const qint64 thousands = kind.cheapest + random.below(kind.dearest - kind.cheapest + 1);
    return (thousands < 100 ? thousands : thousands / 10 * 10 + (random.chance(40) ? 9 : 0)) * 1000;
}

//! Catalogues are typed by people too: letters apart from their marks, a blank nobody saw.
QString asTyped(const QString &name, qsizetype n)
{
    if (n % 61 == 40)
        return name.normalized(QString::NormalizationForm_D);
    return n == 77 ? QString(name % u' ') : name;
}

} // namespace

QList<CatalogueItem> demoCatalogue(quint64 seed)
{
    QList<CatalogueItem> all;
    const auto add = [&](const CatalogueEntry &entry) {
        all.append({entry, recordOf(entry, seed, all.size())});
    };
    for (const DemoProduct &one : demoProducts)
        add({one.name.toString(), one.sku.toString(), one.code.toString(), one.price, one.mayEditPrice,
            one.isCombo});
    all[0].record = sampleTivi();
    all[1].record = sampleCombo();

    for (const DemoGoods &kind : DemoWords::goods) {
        qint64 variant = 0;
        for (const QStringView &text : kind.variants) {
            const qsizetype n = all.size();
            DemoRandom random(seed, quint64(n), DemoSubject::Goods);
            const QString name = kind.name % u' ' % random.oneOf(DemoWords::brands) % u' ' % text;
            const QString sku = random.chance(9)
                ? QString::number(893'600'000 + n)
                : QLatin1String(kind.sku) % u'-' % QString::number(++variant * 10);
            add({asTyped(name, n), sku, u"P-%1"_s.arg(n + 1, 5, 10, QChar(u'0')), roundPrice(kind, random),
                !random.chance(30), false});
        }
    }
    qsizetype combo = 10;
    for (const QStringView &name : DemoWords::combos) {
        DemoRandom random(seed, quint64(all.size()), DemoSubject::Goods);
        const qint64 price = (99 + 10 * random.below(200)) * 1000;
        add({name.toString(), u"KM-%1"_s.arg(combo), u"CB-%1"_s.arg(combo, 3, 10, QChar(u'0')), price,
            !random.chance(50), true});
        ++combo;
    }
    return all;
}

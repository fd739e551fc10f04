#pragma once

#include <QStringView>

#include <array>

// The products every demo, test and guide counts on. They are the same with every seed, and no other one has
// a name with "nồi", "cơm", "tivi", "bò" or "sản phẩm" in it, or a SKU that begins like one of theirs.

struct DemoProduct
{
    QStringView name;
    QStringView sku; //!< wire: code
    QStringView code; //!< wire: productIdApiRing
    qint64 price; //!< đồng
    bool mayEditPrice;
    bool isCombo;
};

//! contract/samples/products.json is the first two, to the letter.
inline constexpr std::array demoProducts {
    DemoProduct {u"Tivi", u"TIVI01", u"1", 4'520'000, false, false},
    DemoProduct {u"Combo bò", u"3609", u"CB-1", 1'000, true, true},
    DemoProduct {u"Nồi cơm điện 1,8L", u"NC-18", u"P-00003", 890'000, true, false},
    DemoProduct {u"Nồi cơm cao tần", u"NC-CT", u"P-00004", 3'250'000, true, false},
    DemoProduct {u"Nắp nồi cơm", u"NC-NAP", u"P-00005", 120'000, false, false},
    DemoProduct {u"Nồi chiên không dầu 5L", u"NC-5L", u"P-00006", 2'490'000, true, false},
    DemoProduct {u"Combo gia đình 005", u"CB005", u"CB-005", 90'000, true, true},
    DemoProduct {u"Sản phẩm 003", u"SP003", u"P-00008", 60'000, true, false},
};

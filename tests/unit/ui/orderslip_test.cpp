#include "orderslip.h"

#include "slippages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTranslator>

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

const QSizeF a5 = QPageSize::size(QPageSize::A5, QPageSize::Point) * SlipUnits::perPoint;
const QSizeF a4 = QPageSize::size(QPageSize::A4, QPageSize::Point) * SlipUnits::perPoint;

OrderLine lineOf(int number)
{
    OrderLine line;
    line.product = u"Nồi chiên không dầu số %1"_s.arg(number);
    line.sku = u"NC-%1"_s.arg(number);
    line.quantity = number % 7 + 1;
    line.unitPrice = Money(1'000 * number);
    line.note = number % 3 ? QString() : u"Ghi chú dòng %1"_s.arg(number);
    return line;
}

Order orderOf(int lines)
{
    Order order;
    order.number = u"3609"_s;
    order.code = u"RD-01JD0000000000000000000000"_s;
    order.createdAt = QDateTime(QDate(2026, 11, 21), QTime(9, 41), QTimeZone::systemTimeZone());
    order.customer.name = u"Nguyễn Thị Ánh"_s;
    order.receiverName = u"Trần Văn Bình"_s;
    order.receiverPhone = u"+84901234567"_s;
    order.receiverAddress.houseNumber = u"319"_s;
    order.receiverAddress.streetName = u"Nguyễn Kiệm"_s;
    order.receiverAddress.city = u"Hồ Chí Minh"_s;
    order.deliveryNote = u"Gọi trước khi giao"_s;
    order.shipping = Money(25'000);
    for (int number = 1; number <= lines; ++number)
        order.lines << lineOf(number);
    return order;
}

//! Everything on a page, a line each.
QString textOf(const SlipPage &page)
{
    QStringList texts;
    for (const SlipText &text : page.texts)
        texts << text.text;
    return texts.join(u'\n');
}

QString textOf(const QList<SlipPage> &pages)
{
    QStringList texts;
    for (const SlipPage &page : pages)
        texts << textOf(page);
    return texts.join(u'\n');
}

//! What stands of the line \a line, on all pages.
QStringList partsOf(const QList<SlipPage> &pages, int line)
{
    QStringList parts;
    for (const SlipPage &page : pages) {
        for (const SlipText &text : page.texts) {
            if (text.line == line)
                parts << text.text;
        }
    }
    return parts;
}

int pagesIn(const QByteArray &pdf)
{
    int pages = 0;
    for (qsizetype at = pdf.indexOf("/Type /Page"); at >= 0; at = pdf.indexOf("/Type /Page", at + 1)) {
        if (pdf.mid(at + 11, 1) != "s")
            ++pages;
    }
    return pages;
}

QByteArray fileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Shouting final : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

TEST(OrderSlip, SaysWhatTheOrderIs)
{
    for (const QSizeF &paper : {a5, a4}) {
        const auto pages = layOutSlip(orderOf(3), u"Điện máy Sao Mai"_s, paper);
        ASSERT_EQ(pages.size(), 1);
        const QString text = textOf(pages);
        for (const QString &wanted : {u"Điện máy Sao Mai"_s, u"Order slip"_s, u"3609"_s, u"RD-01JD"_s,
                 u"21/11/2026 09:41"_s, u"Nguyễn Thị Ánh"_s, u"Trần Văn Bình"_s, u"0901 234 567"_s,
                 u"319 Nguyễn Kiệm"_s, u"Gọi trước khi giao"_s, u"Nồi chiên"_s, u"NC-2"_s, u"2.000"_s,
                 u"Shipping fee"_s, u"Sum to pay"_s, u"Seller"_s, u"(signature and full name)"_s, u"1 / 1"_s})
            EXPECT_TRUE(text.contains(wanted)) << wanted.toStdString() << "\n" << text.toStdString();
        const OrderTotals totals = totalsOf(orderOf(3).lines, Money(25'000));
        EXPECT_TRUE(text.contains(totals.toPay.display())) << text.toStdString();
    }
}

TEST(OrderSlip, EveryLineIsOnOnePageAndOnlyOnce)
{
    const Order order = orderOf(200);
    for (const QSizeF &paper : {a5, a4}) {
        const auto pages = layOutSlip(order, u"Sao Mai"_s, paper);
        ASSERT_GT(pages.size(), 3);
        int before = 0;
        for (int line = 0; line < order.lines.size(); ++line) {
            int on = -1;
            for (int page = 0; page < pages.size(); ++page) {
                if (std::ranges::count(pages.at(page).texts, line, &SlipText::line) == 0)
                    continue;
                EXPECT_EQ(on, -1) << "line " << line << " is torn";
                on = page;
            }
            ASSERT_GE(on, before) << "line " << line << " is missing, or out of its order";
            before = on;
            const QString all = partsOf(pages, line).join(u' ');
            const OrderLine &wanted = order.lines.at(line);
            EXPECT_EQ(all.count(wanted.sku), 1) << all.toStdString();
            EXPECT_TRUE(all.contains(wanted.product)) << all.toStdString();
            EXPECT_TRUE(all.contains(wanted.note)) << all.toStdString();
            EXPECT_TRUE(all.contains(totalOf(wanted).total.digits())) << all.toStdString();
        }
    }
}

TEST(OrderSlip, EveryPageHasTheHeadersAndItsNumber)
{
    const auto pages = layOutSlip(orderOf(200), u"Sao Mai"_s, a5);
    for (int page = 0; page < pages.size(); ++page) {
        const QString text = textOf(pages.at(page));
        EXPECT_TRUE(text.contains(u"%1 / %2"_s.arg(page + 1).arg(pages.size()))) << text.toStdString();
        const bool hasLines =
            std::ranges::any_of(pages.at(page).texts, [](const SlipText &part) { return part.line >= 0; });
        EXPECT_EQ(text.contains(u"Unit price"_s), hasLines) << "page " << page + 1;
        EXPECT_TRUE(text.contains(u"3609"_s)) << "page " << page + 1;
    }
    EXPECT_TRUE(textOf(pages.last()).contains(u"Sum to pay"_s));
    EXPECT_TRUE(textOf(pages.last()).contains(u"Seller"_s)) << "the sum and the signatures stay together";
}

TEST(OrderSlip, NothingStandsOutsideThePaperOrOverSomethingElse)
{
    Order order = orderOf(40);
    order.lines[3].product = QString(300, u'W');
    order.lines[5].product =
        u"Một cái tên sản phẩm rất dài phải xuống dòng nhiều lần mới hết được "_s.repeated(4);
    order.lines[7].unitPrice = Money(OrderLimits::price);
    order.lines[7].quantity = OrderLimits::quantity;
    order.deliveryNote = u"Giao giờ hành chính. "_s.repeated(60);
    order.customer.name = u"Công ty "_s.repeated(40);
    order.number = QString(40, u'9');
    for (const QSizeF &paper : {a5, a4}) {
        const QRectF sheet(QPointF(), paper);
        const auto pages = layOutSlip(order, QString(100, u'M'), paper);
        for (const SlipPage &page : pages) {
            for (qsizetype i = 0; i < page.texts.size(); ++i) {
                const SlipText &text = page.texts.at(i);
                EXPECT_TRUE(sheet.contains(text.rect)) << text.text.toStdString();
                const qreal width =
                    QFontMetricsF(slipFont(text.size, text.bold)).horizontalAdvance(text.text);
                EXPECT_LE(width, text.rect.width() + 1) << text.text.toStdString();
                for (qsizetype other = 0; other < i; ++other) {
                    const QRectF both = text.rect.intersected(page.texts.at(other).rect);
                    EXPECT_FALSE(both.width() > 1 && both.height() > 1)
                        << text.text.toStdString() << " over " << page.texts.at(other).text.toStdString();
                }
            }
        }
        EXPECT_EQ(partsOf(pages, 3).join(QString()).count(u'W'), 300) << "wrapped, not cut";
    }
}

TEST(OrderSlip, TheSumsAndTheSignaturesHaveTheirPlaceHoweverFullThePageIs)
{
    for (const QSizeF &paper : {a5, a4}) {
        for (int lines = 1; lines <= 45; ++lines) {
            const auto pages = layOutSlip(orderOf(lines), u"Sao Mai"_s, paper);
            const QList<SlipText> &texts = pages.last().texts;
            const auto at = [&texts](const QString &text) {
                const auto found = std::ranges::find(texts, text, &SlipText::text);
                return found == texts.end() ? QRectF() : found->rect;
            };
            const QRectF foot = at(u"%1 / %1"_s.arg(pages.size()));
            const QRectF sign = at(u"(signature and full name)"_s);
            ASSERT_TRUE(foot.isValid() && sign.isValid() && at(u"Sum to pay"_s).isValid())
                << lines << " lines: they are torn apart";
            constexpr qreal room = 15 * SlipUnits::perInch / 25.4; // to sign in
            EXPECT_GT(foot.top() - sign.bottom(), room) << lines << " lines";
        }
    }
}

TEST(OrderSlip, WhatTheServerSaysIsTextAndNothingElse)
{
    Order order = orderOf(1);
    order.lines[0].product = u"<b>Tivi</b> & <img src='http://example.invalid/x.png'>"_s;
    order.receiverName = u"Lan\u202Egnah\nHoàng"_s;
    order.lines << lineOf(2);
    order.lines[1].product = u"Quạt\u202E đứng\u0007"_s;
    order.lines[1].note = u"tối\u2066 nay"_s;
    order.lines[1].sku = u"Q\u202E1"_s;
    const QString text = textOf(layOutSlip(order, u"A & B\u202E"_s, a4));
    EXPECT_FALSE(text.contains(QChar(0x2066)));
    EXPECT_FALSE(text.contains(QChar(7)));
    EXPECT_TRUE(text.contains(u"<b>Tivi</b> &"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"A & B"_s));
    EXPECT_FALSE(text.contains(QChar(0x202e)));
    EXPECT_TRUE(text.contains(u"Langnah Hoàng"_s)) << text.toStdString();
}

TEST(OrderSlip, SumsAreTheOnesOfTheOrder)
{
    Order order = orderOf(1);
    order.lines[0].unitPrice = Money(100'000);
    order.lines[0].quantity = 2;
    order.lines[0].discount = {Discount::Kind::Percent, 1'250};
    QString text = textOf(layOutSlip(order, {}, a4));
    for (const qint64 sum : {200'000, 25'000, 200'000 + 25'000 - 25'000})
        EXPECT_TRUE(text.contains(Money(sum).display())) << sum << text.toStdString();
    EXPECT_TRUE(text.contains(u"12,5 %"_s)) << text.toStdString();

    order.goods = Money(123'000); // what AntCRM has, whatever our own sum
    order.paid = Money(50'000);
    text = textOf(layOutSlip(order, {}, a4));
    EXPECT_TRUE(text.contains(Money(123'000).display()));
    EXPECT_TRUE(text.contains(Money(148'000).display()));
    EXPECT_TRUE(text.contains(u"Paid already\n"_s + Money(50'000).display())) << text.toStdString();
}

TEST(OrderSlip, IsInTheLanguageOfTheProgram)
{
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    const QString text = textOf(layOutSlip(orderOf(1), {}, a5));
    QCoreApplication::removeTranslator(&shouting);
    for (const QString &word : {u"ORDER SLIP"_s, u"CUSTOMER"_s, u"RECEIVER"_s, u"ADDRESS"_s, u"QUANTITY"_s,
             u"UNIT PRICE"_s, u"SUM TO PAY"_s, u"SELLER"_s})
        EXPECT_TRUE(text.contains(word)) << word.toStdString();
}

TEST(OrderSlip, AnEmptyOrderHasASlipToo)
{
    const auto pages = layOutSlip(Order(), {}, a5);
    ASSERT_EQ(pages.size(), 1);
    EXPECT_TRUE(textOf(pages).contains(u"Sum to pay"_s));
}

TEST(OrderSlip, IsSavedAsAPdfOfAsManyPagesAsItNeeds)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"slip.pdf"_s);
    int before = 0;
    for (const int lines : {1, 60, 200}) {
        for (const auto &[id, size] : {std::pair(QPageSize::A5, a5), std::pair(QPageSize::A4, a4)}) {
            ASSERT_TRUE(saveSlip(path, id, orderOf(lines), u"Sao Mai"_s));
            const QByteArray pdf = fileAt(path);
            EXPECT_TRUE(pdf.startsWith("%PDF-"));
            EXPECT_TRUE(pdf.contains("%%EOF"));
            EXPECT_EQ(pagesIn(pdf), layOutSlip(orderOf(lines), u"Sao Mai"_s, size).size());
            if (id == QPageSize::A5) {
                EXPECT_GT(pagesIn(pdf), before);
                before = pagesIn(pdf);
            }
            const QByteArray box = id == QPageSize::A5 ? "[0 0 420." : "[0 0 595.";
            EXPECT_TRUE(pdf.contains(box)) << pdf.mid(pdf.indexOf("/MediaBox"), 60).toStdString();
        }
    }
}

TEST(OrderSlip, AFileThatCannotBeWrittenIsTold)
{
    const QTemporaryDir folder;
    EXPECT_FALSE(saveSlip(folder.filePath(u"no/such/folder/slip.pdf"_s), QPageSize::A5, orderOf(1), {}));
    EXPECT_FALSE(saveSlip(folder.path(), QPageSize::A5, orderOf(1), {})) << "a folder is in the way";
}

#ifdef Q_OS_UNIX
TEST(OrderSlip, WhatDoesNotFitLeavesTheFileThatWasThere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"slip.pdf"_s);
    ASSERT_TRUE(saveSlip(path, QPageSize::A5, orderOf(1), {}));
    const QByteArray before = fileAt(path);
    // No file may grow beyond this: to the program it is as a full disk.
    rlimit usual = {};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const rlimit small = {4'096, usual.rlim_max};
    const auto former = std::signal(SIGXFSZ, SIG_IGN);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const bool isSaved = saveSlip(path, QPageSize::A5, orderOf(60), {});
    setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, former);
    EXPECT_FALSE(isSaved);
    EXPECT_EQ(fileAt(path), before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1) << "nothing is left beside it";
}
#endif

TEST(OrderSlip, APrinterGetsTheSamePages)
{
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
    printer.setPageSize(QPageSize(QPageSize::A5));
    ASSERT_TRUE(paintSlip(printer, orderOf(60), u"Sao Mai"_s));
    EXPECT_EQ(
        pagesIn(fileAt(folder.filePath(u"printed.pdf"_s))), layOutSlip(orderOf(60), u"Sao Mai"_s, a5).size());
}

#include "slippages.h"

#include "orderdraft.h"
#include "phonenumber.h"
#include "plaintext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int millimetre = int(SlipUnits::perInch / 25.4);
constexpr qreal narrowest = 170 * millimetre; // narrower paper than this is taken for A5

enum Column {
    NumberColumn,
    ProductColumn,
    CodeColumn,
    QuantityColumn,
    PriceColumn,
    DiscountColumn,
    TotalColumn
};
constexpr int columnCount = TotalColumn + 1;

struct Look
{
    int size = 0;
    bool bold = false;
    bool muted = false;
    Qt::Alignment alignment = Qt::AlignLeft;
};

QStringList wrapped(const QString &text, const Look &look, qreal width)
{
    QStringList lines;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, slipFont(look.size, look.bold));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

class Slip final
{
    Q_DECLARE_TR_FUNCTIONS(OrderSlip)

public:
    Slip(const Order &order, const QString &company, const QSizeF &paper)
        : m_order(order)
        , m_company(shownLine(company, 100))
        , m_paper(paper)
        , m_isSmall(paper.width() < narrowest)
        , m_margin((m_isSmall ? 10 : 15) * millimetre)
        , m_base(m_isSmall ? 85 : 100)
        , m_gap(m_isSmall ? 60 : 90)
        , m_width(paper.width() - 2 * m_margin)
    { }

    QList<SlipPage> pages()
    {
        m_pages.append(SlipPage());
        m_y = m_margin;
        putHead();
        putParties();
        putLines();
        putEnd();
        putFeet();
        return m_pages;
    }

private:
    [[nodiscard]] Look look(
        qreal times = 1, bool bold = false, bool muted = false, Qt::Alignment alignment = Qt::AlignLeft) const
    {
        return {int(m_base * times), bold, muted, alignment};
    }
    [[nodiscard]] static qreal lineHeight(const Look &look) { return look.size * 1.35; }
    [[nodiscard]] static qreal heightOf(const QString &text, const Look &look, qreal width)
    {
        return text.isEmpty() ? 0 : qreal(wrapped(text, look, width).size()) * lineHeight(look);
    }
    [[nodiscard]] static qreal widthOf(const QString &text, const Look &look)
    {
        return QFontMetricsF(slipFont(look.size, look.bold)).horizontalAdvance(text);
    }
    [[nodiscard]] qreal bottom() const { return m_paper.height() - m_margin - 2 * m_base; }

    //! \a x: from the left margin. Returns the height that was needed.
    qreal put(qreal x, qreal y, qreal width, const QString &text, const Look &look, int line = -1)
    {
        if (text.isEmpty())
            return 0;
        qreal below = 0;
        const QStringList lines = wrapped(text, look, width);
        for (const QString &part : lines) {
            m_pages.last().texts.append({QRectF(m_margin + x, y + below, width, lineHeight(look)), part,
                look.size, look.bold, look.muted, look.alignment | Qt::AlignVCenter, line});
            below += lineHeight(look);
        }
        return below;
    }
    void rule(qreal y) { m_pages.last().rules.append({m_margin, y, m_margin + m_width, y}); }

    [[nodiscard]] QString orderName() const
    {
        return m_order.number.isEmpty() ? tr("Order") : tr("Order %1").arg(shownLine(m_order.number, 40));
    }

    void newPage()
    {
        m_pages.append(SlipPage());
        m_y = m_margin;
        m_y +=
            put(0, m_y, m_width, m_company.isEmpty() ? orderName() : u"%1 · %2"_s.arg(m_company, orderName()),
                look(.9, false, true));
        m_y += m_gap;
    }

    void putHead()
    {
        const qreal half = (m_width - m_gap) / 2;
        const Look large = look(1.5, true);
        const Look right = look(1, false, false, Qt::AlignRight);
        const Look quiet = look(.9, false, true, Qt::AlignRight);
        const qreal left = put(0, m_y, half, m_company, large);
        qreal y = m_y;
        const qreal x = m_width - half;
        y += put(x, y, half, tr("Order slip"), {large.size, true, false, Qt::AlignRight});
        if (!m_order.number.isEmpty())
            y += put(x, y, half, tr("No. %1").arg(shownLine(m_order.number, 40)), right);
        if (m_order.createdAt.isValid())
            y += put(x, y, half, m_order.createdAt.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s), right);
        y += put(x, y, half, shownLine(m_order.code, 60), quiet);
        m_y = std::max(y, m_y + left) + m_gap;
        rule(m_y);
        m_y += m_gap;
    }

    void putParties()
    {
        const PhoneNumber phone = PhoneNumber::parse(m_order.receiverPhone);
        const std::array<std::pair<QString, QString>, 5> parties = {{
            {tr("Customer"), shownLine(m_order.customer.name, 200)},
            {tr("Receiver"), shownLine(m_order.receiverName, 200)},
            {tr("Phone"), phone.isValid() ? phone.display() : shownLine(m_order.receiverPhone, 60)},
            {tr("Address"), shownLine(m_order.receiverAddress.line(), 300)},
            {tr("Delivery note"), shownText(m_order.deliveryNote.trimmed(), 600)},
        }};
        const Look quiet = look(1, false, true);
        qreal labels = 0;
        for (const auto &[label, value] : parties)
            labels = std::max(labels, widthOf(label, quiet));
        labels = std::min(labels + 2 * m_gap, m_width / 2);
        for (const auto &[label, value] : parties) {
            if (value.trimmed().isEmpty())
                continue;
            put(0, m_y, labels - m_gap, label, quiet);
            m_y += put(labels, m_y, m_width - labels, value, look()) + m_gap / 4;
        }
        m_y += m_gap;
    }

    [[nodiscard]] static QStringList cells(const OrderLine &line, int number)
    {
        return {QString::number(number), shownLine(line.product, 300), shownLine(line.sku, 60),
            Money(line.quantity).digits(), line.unitPrice.digits(), discountText(line.discount),
            totalOf(line).total.digits()};
    }
    [[nodiscard]] static QStringList headers()
    {
        return {tr("No."), tr("Product"), tr("Code"), tr("Quantity"), tr("Unit price"), tr("Discount"),
            tr("Total")};
    }
    [[nodiscard]] static Qt::Alignment alignmentOf(int column)
    {
        return column >= QuantityColumn ? Qt::AlignRight : Qt::AlignLeft;
    }

    //! Every column but the product's is as wide as what stands in it; the product has the rest.
    void sizeColumns(const QList<QStringList> &rows)
    {
        std::array<qreal, columnCount> natural = {};
        for (int column = 0; column < columnCount; ++column) {
            natural[std::size_t(column)] = widthOf(headers().at(column), look(1, true));
            for (const QStringList &row : rows)
                natural[std::size_t(column)] = std::max(
                    natural[std::size_t(column)], widthOf(row.at(column), look(1, column == TotalColumn)));
            natural[std::size_t(column)] += m_gap + 2; // a width that is just enough wraps all the same
        }
        natural[CodeColumn] = std::min(natural[CodeColumn], m_width / 5);
        natural[ProductColumn] = 0;
        const qreal others = std::accumulate(natural.begin(), natural.end(), 0.0);
        const qreal most = m_width * .68;
        const qreal factor = others > most ? most / others : 1;
        for (std::size_t column = 0; column < columnCount; ++column)
            m_columns[column] = natural[column] * factor;
        m_columns[ProductColumn] = m_width - others * factor;
    }

    qreal putRow(const QStringList &row, const Look &base, int line)
    {
        qreal x = 0;
        qreal height = 0;
        for (int column = 0; column < columnCount; ++column) {
            const qreal width = m_columns[std::size_t(column)];
            Look look = base;
            look.alignment = alignmentOf(column);
            look.bold |= column == TotalColumn;
            look.muted |= column == NumberColumn || column == CodeColumn;
            // The gap is on the side that the text does not lean on.
            const bool isLast = column == TotalColumn;
            const qreal indent = look.alignment == Qt::AlignRight ? m_gap : 0;
            height = std::max(height,
                put(x + indent, m_y, width - (isLast || indent > 0 ? indent : m_gap), row.at(column), look,
                    line));
            x += width;
        }
        return height;
    }

    void putHeaders()
    {
        rule(m_y);
        m_y += m_gap / 2;
        m_y += putRow(headers(), look(1, true, true), -1) + m_gap / 2;
        rule(m_y);
        m_y += m_gap / 2;
    }

    void putLines()
    {
        QList<QStringList> rows;
        for (int i = 0; i < m_order.lines.size(); ++i)
            rows.append(cells(m_order.lines.at(i), i + 1));
        sizeColumns(rows);
        const Look quiet = look(.9, false, true);
        const qreal product = m_columns[ProductColumn] - m_gap;
        putHeaders();
        for (int i = 0; i < rows.size(); ++i) {
            const QString note = shownLine(m_order.lines.at(i).note.trimmed(), 300);
            qreal height = 0;
            for (int column = 0; column < columnCount; ++column)
                height = std::max(height,
                    heightOf(rows.at(i).at(column), look(1, column == TotalColumn),
                        m_columns[std::size_t(column)] - m_gap));
            height = std::max(height,
                heightOf(rows.at(i).at(ProductColumn), look(), product) + heightOf(note, quiet, product));
            if (m_y + height + m_gap > bottom()) {
                newPage();
                putHeaders();
            }
            putRow(rows.at(i), look(), i);
            put(m_columns[NumberColumn], m_y + heightOf(rows.at(i).at(ProductColumn), look(), product),
                product, note, quiet, i);
            m_y += height + m_gap / 2;
            rule(m_y);
            m_y += m_gap / 2;
        }
    }

    //! The sums and the place for signatures: they stay together.
    void putEnd()
    {
        const OrderTotals totals = totalsOf(m_order.lines, m_order.shipping);
        QList<std::pair<QString, QString>> sums;
        if (!m_order.goods || *m_order.goods == totals.goods) {
            sums.append({tr("Goods"), totals.gross.display()});
            if (totals.discount.dong() != 0)
                sums.append({tr("Discount"), u'−' + totals.discount.display()});
        } else {
            sums.append({tr("Goods"), m_order.goods->display()}); // as AntCRM has it, which is not our sum
        }
        sums.append({tr("Shipping fee"), m_order.shipping.display()});
        const Look right = look(1, false, false, Qt::AlignRight);
        const Look large {2 * m_base, true, false, Qt::AlignRight};
        const Look centred = look(1, true, false, Qt::AlignHCenter);
        const Look hint = look(.9, false, true, Qt::AlignHCenter);
        const bool isPaid = m_order.paid && m_order.paid->dong() > 0;
        const qreal needed = m_gap + qreal(sums.size() + (isPaid ? 1 : 0)) * lineHeight(right)
            + lineHeight(large) + 3 * m_gap + lineHeight(centred) + lineHeight(hint) + signatureRoom();
        if (m_y + needed > bottom())
            newPage();
        m_y += m_gap / 2;
        const qreal value = std::max(m_width * .3, widthOf(m_order.toPay().display(), large) + m_gap);
        const auto sum = [&](const QString &label, const QString &text, const Look &look) {
            const qreal height = lineHeight(look);
            put(0, m_y + (height - lineHeight(right)) / 2, m_width - value, label,
                {m_base, look.bold, false, Qt::AlignRight});
            put(m_width - value, m_y, value, text, look);
            m_y += height;
        };
        for (const auto &[label, text] : std::as_const(sums))
            sum(label, text, right);
        sum(tr("Sum to pay"), m_order.toPay().display(), large);
        if (isPaid)
            sum(tr("Paid already"), m_order.paid->display(), right);
        m_y += 2 * m_gap;
        const qreal half = m_width / 2;
        put(0, m_y, half, tr("Seller"), centred);
        m_y += put(half, m_y, half, tr("Receiver"), centred);
        put(0, m_y, half, tr("(signature and full name)"), hint);
        put(half, m_y, half, tr("(signature and full name)"), hint);
    }
    [[nodiscard]] qreal signatureRoom() const { return (m_isSmall ? 16 : 24) * millimetre; }

    void putFeet()
    {
        const Look quiet = look(.9, false, true, Qt::AlignRight);
        const qreal y = m_paper.height() - m_margin - lineHeight(quiet);
        for (int page = 0; page < m_pages.size(); ++page) {
            m_pages[page].texts.append({QRectF(m_margin, y, m_width, lineHeight(quiet)),
                u"%1 / %2"_s.arg(page + 1).arg(m_pages.size()), quiet.size, false, true,
                Qt::AlignRight | Qt::AlignVCenter, -1});
        }
    }

    const Order &m_order;
    const QString m_company;
    const QSizeF m_paper;
    const bool m_isSmall;
    const qreal m_margin;
    const int m_base; //!< size of the text
    const qreal m_gap;
    const qreal m_width; //!< between the margins
    std::array<qreal, columnCount> m_columns = {};
    QList<SlipPage> m_pages;
    qreal m_y = 0;
};

} // namespace

QFont slipFont(int size, bool bold)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(size);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting); // it is scaled to the printer's dots
    return font;
}

QList<SlipPage> layOutSlip(const Order &order, const QString &company, const QSizeF &paper)
{
    return Slip(order, company, paper).pages();
}

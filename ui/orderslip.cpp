#include "orderslip.h"

#include "connection.h"
#include "localstore.h"
#include "plaintext.h"
#include "slippages.h"

#include <QAction>
#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

// A slip is ink on paper, whatever the colours of the program are.
constexpr QRgb ink = 0xff000000;
constexpr QRgb mutedInk = 0xff4d4d4d;
constexpr QRgb ruleInk = 0xffb3b3b3;

void paintPage(QPainter &painter, const SlipPage &page)
{
    painter.setPen(QPen(QColor(ruleInk), SlipUnits::perPoint / 2.0));
    painter.drawLines(page.rules);
    for (const SlipText &text : page.texts) {
        painter.setPen(QColor(text.muted ? mutedInk : ink));
        painter.setFont(slipFont(text.size, text.bold));
        painter.drawText(text.rect, int(text.alignment) | Qt::TextSingleLine | Qt::TextDontClip, text.text);
    }
}

//! A file name of what the server calls the order.
QString fileName(const Order &order, QPageSize::PageSizeId paper)
{
    QString name;
    for (const QChar c : order.number.isEmpty() ? order.code : order.number) {
        if ((c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-')
            name += c;
    }
    const QString size = paper == QPageSize::A5 ? u"a5"_s : u"a4"_s;
    return name.isEmpty() ? u"order-%1.pdf"_s.arg(size) : u"order-%1-%2.pdf"_s.arg(name.left(40), size);
}

} // namespace

bool paintSlip(QPagedPaintDevice &device, const Order &order, const QString &company)
{
    // The slip has margins of its own, wider than those a printer needs.
    QPageLayout layout = device.pageLayout();
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
    const QSizeF paper = layout.fullRect(QPageLayout::Point).size() * SlipUnits::perPoint;
    const QList<SlipPage> pages = layOutSlip(order, company, paper);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = qreal(device.logicalDpiX()) / SlipUnits::perInch;
    for (int page = 0; page < pages.size(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        paintPage(painter, pages.at(page));
        painter.restore();
    }
    return painter.end();
}

bool saveSlip(const QString &path, QPageSize::PageSizeId paper, const Order &order, const QString &company)
{
    // Made in memory first: a file that is cut short never takes the place of one that was whole.
    QBuffer made;
    made.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&made);
        writer.setPageSize(QPageSize(paper));
        writer.setCreator(u"RingDesk"_s);
        writer.setTitle(shownLine(order.number, 60));
        if (!paintSlip(writer, order, company))
            return false;
    }
    QSaveFile file(path);
    // A full disk is noticed at the flush; QSaveFile alone would put a torn file in place.
    return file.open(QIODevice::WriteOnly) && file.write(made.data()) == made.size() && file.flush()
        && file.commit();
}

PrintSlip::PrintSlip(const Desk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{ }

void PrintSlip::offer(const Order &order, const QPoint &where)
{
    m_order = order;
    if (!m_menu)
        m_menu = new QMenu(m_window);
    m_menu->clear();
    m_menu->addAction(tr("Print …"), this, [this] { print(m_order); });
    m_menu->addAction(tr("Save as PDF (A5) …"), this, [this] { save(m_order, QPageSize::A5); });
    m_menu->addAction(tr("Save as PDF (A4) …"), this, [this] { save(m_order, QPageSize::A4); });
    m_menu->popup(where); // not exec(): that would run an event loop of its own while it is open
    m_menu->setActiveAction(m_menu->actions().constFirst());
}

//! Not modal, and not exec(): a call may come in over it. Of another company nothing is asked any more.
void PrintSlip::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    connect(&m_desk.connection, &Connection::switched, dialog, &QDialog::reject);
    dialog->show();
}

void PrintSlip::logExport(const Order &order)
{
    Customer customer;
    customer.customerId = order.customer.customerId;
    customer.code = order.customer.code;
    m_desk.store.accessLog().add(Access::Action::Exported, customer.key(), u"order slip"_s);
}

void PrintSlip::print(const Order &order)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A5));
    printer->setDocName(QFileInfo(fileName(order, QPageSize::A5)).completeBaseName());
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setWindowTitle(tr("Print the order slip"));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
        [this, printer, order, company = m_desk.connection.profile().name] {
            logExport(order);
            Q_EMIT notice(paintSlip(*printer, order, company)
                    ? tr("The slip was given to the printer.")
                    : tr("The slip could not be printed; is the printer ready?"));
        });
    open(dialog);
}

void PrintSlip::save(const Order &order, QPageSize::PageSizeId paper)
{
    auto *dialog = new QFileDialog(m_window, tr("Save the order slip"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Documents (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(fileName(order, paper));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, paper, order, company = m_desk.connection.profile().name](const QString &path) {
            logExport(order);
            Q_EMIT notice(saveSlip(path, paper, order, company)
                    ? tr("The slip is saved as %1.").arg(shownLine(QFileInfo(path).fileName(), 80))
                    : tr("The file could not be written; is the disk full, or the folder read-only?"));
        });
    open(dialog);
}

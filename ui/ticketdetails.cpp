#include "ticketdetails.h"

#include "badge.h"
#include "facts.h"
#include "keybutton.h"
#include "labels.h"
#include "phonerow.h"
#include "plaintext.h"
#include "slawords.h"
#include "summaryview.h"
#include "theme.h"
#include "ticketwords.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 2 * Metrics::grid;
constexpr int wideFrom = 820; // pixels: facts and summary have room side by side
constexpr int factsWidth = 336;
constexpr qsizetype mostFacts = 200; // custom fields; a hostile reply may hold a million
constexpr qsizetype mostRows = 50; // of files, numbers and addresses

} // namespace

TicketDetails::TicketDetails(DeadlineOf deadlineOf, Clock now, QWidget *parent)
    : QFrame(parent)
    , m_deadlineOf(std::move(deadlineOf))
    , m_now(std::move(now))
    , m_title(wrappedLabel({}, this))
    , m_badges(new QWidget(this))
    , m_actions(new QWidget(this))
    , m_copy(new KeyButton(m_actions))
    , m_edit(new KeyButton(m_actions))
    , m_delete(new KeyButton(m_actions))
    , m_due(plainLabel({}, m_badges))
    , m_middle(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_scroll(new QScrollArea(this))
    , m_summary(new SummaryView(this))
    , m_cut(wrappedLabel({}, this))
    , m_link(new QWidget(this))
    , m_linkText(plainLabel({}, m_link))
    , m_linkOpen(new KeyButton(m_link))
    , m_linkCopy(new KeyButton(m_link))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(textFont(font(), Metrics::nameFont, true));
    m_cut->setForegroundRole(QPalette::PlaceholderText);
    build();

    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_ticket); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteWanted(m_ticket); });
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(m_ticket.number.left(200)); });
    connect(m_summary, &SummaryView::linkChosen, this, &TicketDetails::showLink);
    connect(m_linkCopy, &QPushButton::clicked, this, [this] { copy(m_address); });
    connect(m_linkOpen, &QPushButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(QUrl(m_address)))
            Q_EMIT notice(tr("This computer has no program that opens the link; it can be copied."));
    });
    retranslate();
}

void TicketDetails::build()
{
    lineOf(m_badges, {})->addWidget(m_due);
    lineOf(m_actions, {m_copy, m_edit, m_delete});
    auto *second = new QHBoxLayout;
    second->setSpacing(Metrics::grid);
    second->addWidget(m_badges);
    second->addStretch(1);
    second->addWidget(m_actions);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(margin, 12, margin, Metrics::grid);
    header->setSpacing(Metrics::grid);
    header->addWidget(m_title);
    header->addLayout(second);

    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    m_body = new QVBoxLayout(page);
    m_body->setContentsMargins(margin, 0, margin, Metrics::grid);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(page);

    lineOf(m_link, {m_linkText, m_linkOpen, m_linkCopy})->setStretch(0, 1);
    m_linkText->setMinimumWidth(0);
    m_linkText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_link->hide();
    auto *summary = new QVBoxLayout;
    summary->setContentsMargins(margin, 0, margin, Metrics::grid);
    summary->setSpacing(Metrics::grid);
    summary->addWidget(m_summary, 1);
    summary->addWidget(m_cut);
    summary->addWidget(m_link);
    m_summary->setMinimumHeight(72);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addLayout(summary);
    m_middle->addWidget(m_scroll);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addLayout(m_middle, 1);
    arrange();
    const QList<QWidget *> order {m_copy, m_edit, m_delete, m_summary, m_linkOpen, m_linkCopy, m_scroll};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

//! Side by side the facts and the summary scroll each for itself; in a narrow place the summary comes first.
void TicketDetails::arrange()
{
    m_middle->setDirection(m_isWide ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
    m_middle->setStretch(0, 1);
    m_middle->setStretch(1, m_isWide ? 0 : 1);
    m_scroll->setMinimumWidth(m_isWide ? factsWidth : 0);
    m_scroll->setMaximumWidth(m_isWide ? factsWidth : QWIDGETSIZE_MAX);
}

void TicketDetails::setMasked(bool masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    if (m_isFilled)
        fillFacts();
}

void TicketDetails::setTicket(const Ticket &ticket)
{
    if (m_isFilled && m_ticket == ticket)
        return tick();
    const bool isSame = m_isFilled && m_ticket.key() == ticket.key();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    const int read = m_summary->verticalScrollBar()->value();
    m_ticket = ticket;
    m_isFilled = true;
    fill();
    m_scroll->verticalScrollBar()->setValue(isSame ? scrolled : 0);
    m_summary->verticalScrollBar()->setValue(isSame ? read : 0);
}

void TicketDetails::fill()
{
    m_title->setText(ticketTitle(m_ticket.number, m_ticket.title));
    m_copy->setVisible(!m_ticket.number.isEmpty());
    setFocusProxy(m_ticket.number.isEmpty() ? static_cast<QWidget *>(m_summary) : m_copy);
    // What the server gave no number for cannot be named to it; what is deleted stays as it was.
    const bool mayChange = !m_ticket.number.isEmpty() && !m_ticket.isDeleted;
    m_edit->setEnabled(mayChange);
    m_delete->setEnabled(mayChange);
    qDeleteAll(m_badges->findChildren<Badge *>());
    auto *badges = static_cast<QBoxLayout *>(m_badges->layout());
    int place = 0;
    const auto badge = [this, badges, &place](const QString &text, Badge::Tone tone) {
        if (!text.isEmpty())
            badges->insertWidget(place++, new Badge(shownLine(text, 40), tone, m_badges));
    };
    if (m_ticket.isDeleted)
        badge(tr("Deleted"), Badge::Tone::Bad);
    badge(m_ticket.status, ticketTone(m_ticket.status));
    badge(m_ticket.priority, Badge::Tone::Neutral);
    m_summary->setSummary(m_ticket.summary);
    m_cut->setVisible(m_summary->isCut());
    m_link->hide();
    m_address.clear();
    fillFacts();
    tick();
}

void TicketDetails::tick()
{
    const SlaDeadline deadline = m_deadlineOf(m_ticket);
    m_due->setVisible(deadline.state != SlaState::None);
    m_due->setText(tr("Due %1").arg(SlaWords::full(deadline, m_now())));
    const Colours &colours = coloursOf(palette());
    QPalette shown = palette();
    shown.setColor(QPalette::WindowText,
        deadline.state == SlaState::Overdue    ? colours.bad
            : deadline.state == SlaState::Soon ? colours.warning
                                               : colours.text);
    m_due->setPalette(shown);
}

void TicketDetails::addPhones(QGridLayout *grid)
{
    for (const CustomerPhone &phone :
        m_ticket.contact.phones.first(qMin(mostRows, m_ticket.contact.phones.size()))) {
        if (phone.value.isEmpty())
            continue;
        auto *shown = new PhoneRow(phone, m_masked, grid->parentWidget());
        connect(shown, &PhoneRow::copied, this, [this](const QString &number) {
            Q_EMIT accessed(Access::Action::Copied, u"phone number"_s);
            Q_EMIT notice(tr("Copied %1.").arg(number));
        });
        connect(shown, &PhoneRow::revealed, this,
            [this] { Q_EMIT accessed(Access::Action::Revealed, u"phone number"_s); });
        addFact(grid, tr("Phone"), shown);
    }
}

//! Files are not fetched: their addresses can be copied.
void TicketDetails::addFiles(QGridLayout *grid)
{
    for (const TicketFile &file : m_ticket.files.first(qMin(mostRows, m_ticket.files.size()))) {
        auto *row = new QWidget(grid->parentWidget());
        QHBoxLayout *line = lineOf(row, {});
        line->addWidget(valueLabel(shownLine(file.name(), 200), row), 1);
        if (const QString address = file.address(); !address.isEmpty()) {
            auto *copyAddress = new KeyButton(row);
            copyAddress->setLabel(tr("Copy address"));
            connect(copyAddress, &QPushButton::clicked, this, [this, address] { copy(address); });
            line->addWidget(copyAddress, 0, Qt::AlignTop);
        }
        addFact(grid, tr("File"), row);
    }
}

QString TicketDetails::orderText() const
{
    const TicketOrder &order = m_ticket.order;
    QStringList parts;
    if (!order.number.isEmpty())
        parts.append(u'#' + order.number);
    if (!order.name.isEmpty())
        parts.append(order.name);
    return parts.join(u' ');
}

void TicketDetails::fillFacts()
{
    delete m_facts;
    m_facts = new QWidget(m_scroll->widget());
    auto *column = new QVBoxLayout(m_facts);
    column->setContentsMargins(0, 0, 0, 0);
    QGridLayout *grid = factsGrid(column);
    column->addStretch(1);
    const Ticket &t = m_ticket;
    addFact(grid, tr("Contact"), t.contact.name);
    addPhones(grid);
    for (const CustomerEmail &email : t.contact.emails.first(qMin(mostRows, t.contact.emails.size())))
        addFact(grid, tr("Email"), email.value);
    addFact(grid, tr("SLA"), t.sla);
    addFact(grid, tr("Category"), t.category);
    addFact(grid, tr("Group"), t.group);
    addFact(grid, tr("In charge"), t.assignedTo);
    addFact(grid, tr("Resolution"), t.resolution);
    addFact(grid, tr("Order"), orderText());
    addFiles(grid);
    for (const CustomField &field : t.customFields.first(qMin(mostFacts, t.customFields.size())))
        addFact(grid, field.name, field.text());
    addFact(grid, tr("Created"), factTime(t.createdAt));
    addFact(grid, tr("Updated"), factTime(t.updatedAt));
    addFact(grid, tr("Our code"), t.code);
    m_body->addWidget(m_facts, 1);
    m_facts->show();
}

void TicketDetails::showLink(const QString &address)
{
    m_address = address;
    m_linkText->setText(shownLine(address, 300));
    m_linkText->setToolTip(shownLine(address, 2'000).toHtmlEscaped());
    m_link->show();
}

void TicketDetails::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT notice(tr("Copied %1.").arg(shownLine(text, 60)));
}

void TicketDetails::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (m_isWide == (width() >= wideFrom))
        return;
    m_isWide = !m_isWide;
    arrange();
}

void TicketDetails::retranslate()
{
    m_scroll->setAccessibleName(tr("Ticket details"));
    m_summary->setAccessibleName(tr("Ticket summary"));
    m_copy->setLabel(tr("Copy number"));
    m_copy->setAccessibleName(tr("Copy ticket number")); // a phone number is copied by the other one
    m_edit->setLabel(tr("Edit ticket"));
    m_delete->setLabel(tr("Delete ticket"));
    m_cut->setText(
        tr("Images, tables or other things of this summary are not shown here; AntCRM shows them."));
    m_linkOpen->setLabel(tr("Open link"));
    m_linkCopy->setLabel(tr("Copy link"));
}

void TicketDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_isFilled)
            fill();
    }
    if (event->type() == QEvent::PaletteChange && m_isFilled)
        tick();
    QFrame::changeEvent(event);
}

#include "customercard.h"

#include "badge.h"
#include "customersmodel.h"
#include "deskstyle.h"
#include "flowlayout.h"
#include "forms.h"
#include "keybutton.h"
#include "labels.h"
#include "phonerow.h"
#include "plaintext.h"
#include "theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 30; // of a list on the card; the details beside it show the rest

//! A button for a form; for what a later version brings it is seen, and says why it does nothing.
KeyButton *formButton(const QKeySequence &key, QWidget *parent)
{
    auto *button = new KeyButton(parent);
    button->setKey(key);
    button->setEnabled(false);
    return button;
}

} // namespace

CustomerCard::CustomerCard(const Forms &forms, QWidget *parent)
    : QFrame(parent)
    , m_forms(forms)
    , m_scroll(new QScrollArea(this))
    , m_footer(mutedLabel({}, this))
    , m_newOrder(formButton(Qt::CTRL | Qt::Key_N, this))
    , m_newTicket(formButton(Qt::CTRL | Qt::Key_T, this))
    , m_earn(formButton(Qt::CTRL | Qt::Key_E, this))
    , m_redeem(formButton(Qt::CTRL | Qt::Key_R, this))
    , m_edit(formButton({}, this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->setFocusPolicy(Qt::TabFocus); // so that the keyboard can scroll it

    const std::pair<KeyButton *, const char *> buttons[] = {{m_newOrder, FormName::order},
        {m_newTicket, FormName::ticket}, {m_earn, FormName::earn}, {m_redeem, FormName::redeem},
        {m_edit, FormName::customer}};
    for (const auto &[button, form] : buttons) {
        const QString name = QString::fromLatin1(form);
        button->setEnabled(m_forms.find(name) != nullptr);
        connect(button, &QPushButton::clicked, this, [this, name] { Q_EMIT formWanted(name); });
    }
    auto *actions = new QGridLayout;
    actions->setSpacing(Metrics::grid);
    actions->addWidget(m_newOrder, 0, 0);
    actions->addWidget(m_newTicket, 0, 1);
    actions->addWidget(m_earn, 1, 0);
    actions->addWidget(m_redeem, 1, 1);
    actions->addWidget(m_edit, 2, 0, 1, 2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2 * Metrics::grid);
    layout->setSpacing(Metrics::grid);
    layout->addWidget(m_scroll, 1);
    actions->setContentsMargins(2 * Metrics::grid - 2, 0, 2 * Metrics::grid - 2, 0);
    layout->addLayout(actions);
    m_footer->setContentsMargins(2 * Metrics::grid - 2, 0, Metrics::grid, 0);
    layout->addWidget(m_footer);
    retranslate();
}

void CustomerCard::setMasked(bool masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    rebuild();
}

void CustomerCard::setCustomer(const Customer &customer)
{
    if (m_isShown && m_customer == customer)
        return; // what was selected or revealed stays so
    m_isShown = true;
    m_customer = customer;
    rebuild();
}

void CustomerCard::setFooter(const QString &text)
{
    m_footer->setText(text);
}

void CustomerCard::addRow(QGridLayout *grid, const QString &name, QWidget *value)
{
    const int row = grid->rowCount();
    QLabel *label = mutedLabel(name, value->parentWidget());
    label->setFixedHeight(24);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
}

void CustomerCard::addRow(QGridLayout *grid, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *label = valueLabel(shownLine(value), m_scroll->widget());
    label->setMinimumHeight(24);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setContentsMargins(0, 3, 0, 3);
    addRow(grid, name, label);
}

void CustomerCard::rebuild()
{
    // Brought up to date under somebody's hands: place and keyboard stay where they are.
    const int scrolled = m_scroll->verticalScrollBar()->value();
    const auto focusable = [this] { return m_scroll->widget()->findChildren<QToolButton *>(); };
    const qsizetype focused =
        m_scroll->widget() ? focusable().indexOf(qobject_cast<QToolButton *>(window()->focusWidget())) : -1;
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(
        2 * Metrics::grid - 2, 2 * Metrics::grid, 2 * Metrics::grid - 2, Metrics::grid);
    layout->setSpacing(Metrics::grid);
    m_scroll->setWidget(page); // the former page goes with it
    page->hide(); // what is put into it is then shown at once, and can take the keyboard
    fill(page);
    page->show();
    page->adjustSize();
    m_scroll->verticalScrollBar()->setValue(scrolled);
    if (focused >= 0 && focused < focusable().size())
        focusable().at(focused)->setFocus(Qt::OtherFocusReason);
}

void CustomerCard::fill(QWidget *page)
{
    auto *layout = static_cast<QVBoxLayout *>(page->layout());
    const QString name = shownLine(m_customer.name, 120);
    QLabel *title = valueLabel(name.trimmed().isEmpty() ? tr("(no name)") : name, page);
    title->setFont(textFont(font(), Metrics::nameFont, true));
    layout->addWidget(title);

    auto *badges = new FlowLayout(6);
    if (!m_customer.rank.isEmpty())
        badges->addWidget(new Badge(shownLine(m_customer.rank, 40), Badge::Tone::Warning, page));
    const QString id = m_customer.kind == CustomerKind::Lead ? m_customer.leadId : m_customer.customerId;
    const QString kind = customerKindText(m_customer.kind);
    badges->addWidget(
        new Badge(id.isEmpty() ? kind : kind + u" · "_s + shownLine(id, 40), Badge::Tone::Neutral, page));
    if (!m_customer.code.isEmpty())
        badges->addWidget(new Badge(shownLine(m_customer.code, 40), Badge::Tone::Neutral, page));
    layout->addLayout(badges);

    auto *points = new QHBoxLayout;
    points->setSpacing(Metrics::grid);
    if (m_customer.points) {
        QLabel *sum = plainLabel(QLocale().toString(*m_customer.points), page);
        sum->setFont(textFont(font(), Metrics::sumFont, true));
        points->addWidget(sum, 0, Qt::AlignBaseline);
        points->addWidget(mutedLabel(tr("points to spend"), page), 0, Qt::AlignBaseline);
    } else {
        points->addWidget(mutedLabel(tr("Points not known"), page));
    }
    points->addStretch();
    layout->addLayout(points);
    if (m_customer.rankPoints)
        layout->addWidget(
            mutedLabel(tr("%1 rank points").arg(QLocale().toString(*m_customer.rankPoints)), page));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Metrics::grid);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, 76);
    grid->setColumnStretch(1, 1);
    for (qsizetype i = 0; i < qMin<qsizetype>(m_customer.phones.size(), most); ++i) {
        auto *row = new PhoneRow(m_customer.phones.at(i), m_masked, page);
        connect(row, &PhoneRow::copied, this, [this](const QString &shown) {
            Q_EMIT notice(tr("Copied %1.").arg(shown));
            Q_EMIT accessed(Access::Action::Copied, u"phone"_s);
        });
        connect(row, &PhoneRow::revealed, this,
            [this] { Q_EMIT accessed(Access::Action::Revealed, u"phone"_s); });
        addRow(grid, i == 0 ? tr("Phone") : QString(), row);
    }
    for (qsizetype i = 0; i < qMin<qsizetype>(m_customer.emails.size(), most); ++i)
        addRow(grid, i == 0 ? tr("Email") : QString(), m_customer.emails.at(i).value);
    if (!m_customer.addresses.isEmpty())
        addRow(grid, tr("Address"), m_customer.addresses.first().line());
    addRow(grid, tr("Stage"), m_customer.stage);
    addRow(grid, tr("Staff"), m_customer.responsibleStaff);
    addRow(grid, tr("Source"), m_customer.leadSource ? m_customer.leadSource->name : m_customer.source);
    layout->addLayout(grid);

    if (!m_customer.tags.isEmpty()) {
        auto *tags = new FlowLayout(6);
        for (const QString &tag : m_customer.tags.first(qMin<qsizetype>(m_customer.tags.size(), most)))
            tags->addWidget(new Badge(shownLine(tag, 60), Badge::Tone::Accent, page));
        layout->addLayout(tags);
    }
    if (!m_customer.note.isEmpty()) {
        QLabel *note = valueLabel(shownText(m_customer.note, 600), page);
        note->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(note);
    }
    layout->addStretch();
}

void CustomerCard::retranslate()
{
    setAccessibleName(tr("Customer"));
    m_newOrder->setLabel(tr("New order"));
    m_newTicket->setLabel(tr("New ticket"));
    m_earn->setLabel(tr("Earn points"));
    m_redeem->setLabel(tr("Redeem gift"));
    m_edit->setLabel(tr("Edit customer"));
    for (KeyButton *button : {m_newOrder, m_newTicket, m_earn, m_redeem, m_edit}) {
        button->setToolTip(
            button->isEnabled() ? QString() : tr("Not in this version yet; until it is, do this in AntCRM."));
    }
}

void CustomerCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    }
    QFrame::changeEvent(event);
}

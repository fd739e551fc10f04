#include "callerpage.h"

#include "customercard.h"
#include "customerdetails.h"
#include "customersmodel.h"
#include "deskstyle.h"
#include "errorwords.h"
#include "keybutton.h"
#include "labels.h"
#include "messagepane.h"
#include "plaintext.h"
#include "tables.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

CallerPage::CallerPage(Lookup &lookup, QWidget *parent)
    : QWidget(parent)
    , m_lookup(lookup)
    , m_stack(new QStackedLayout(this))
    , m_message(new MessagePane(this))
    , m_retry(m_message->addButton(true))
    , m_settings(m_message->addButton())
    , m_newCustomer(m_message->addButton(true))
    , m_cardPage(new QWidget(this))
    , m_otherMatches(new KeyButton(m_cardPage))
    , m_card(new CustomerCard(m_cardPage))
    , m_details(new CustomerDetails(m_cardPage))
{
    connect(m_retry, &QPushButton::clicked, this, [this] { look(m_key); });
    connect(m_settings, &QPushButton::clicked, this, &CallerPage::settingsWanted);
    m_newCustomer->setEnabled(false);

    connect(m_otherMatches, &QPushButton::clicked, this, &CallerPage::showMatches);
    m_card->setFocusProxy(m_card->findChild<QScrollArea *>());
    connect(m_card, &CustomerCard::notice, this, &CallerPage::notice);
    m_card->setFixedWidth(340);
    auto *left = new QVBoxLayout;
    left->addWidget(m_otherMatches);
    left->addWidget(m_card, 1);
    auto *cardLayout = new QHBoxLayout(m_cardPage);
    cardLayout->setContentsMargins(12, 12, 12, 12);
    cardLayout->setSpacing(12);
    cardLayout->addLayout(left);
    cardLayout->addWidget(m_details, 1);

    m_stack->addWidget(m_message);
    m_stack->addWidget(m_cardPage);
    retranslate();
}

void CallerPage::setMasked(bool masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    m_card->setMasked(masked);
    if (m_matchesModel)
        m_matchesModel->setMasked(masked);
    showFound();
}

void CallerPage::look(const LookupKey &key)
{
    m_key = key;
    m_customer.reset();
    m_found = {};
    m_failure.reset();
    m_gone = false;
    refresh();
}

void CallerPage::showCustomer(const Customer &customer)
{
    m_request.cancel();
    m_running = false;
    m_failure.reset();
    m_gone = false;
    m_found = {{customer}, true, true};
    // A lead that has become a customer may keep both ids, and a record may be called what it has no id for.
    const bool byLead = customer.kind == CustomerKind::Lead || customer.customerId.isEmpty();
    m_key = {LookupKey::Kind::Id, {},
        byLead && !customer.leadId.isEmpty() ? customer.leadId : customer.customerId};
    m_customer = customer;
    m_readAt = QDateTime::currentDateTime();
    showFound();
}

void CallerPage::refresh()
{
    // A record without an id of its own cannot be asked for; a question without one would be for everybody.
    if (m_key.kind == LookupKey::Kind::Id && m_key.text.isEmpty())
        return;
    m_running = true;
    m_request = m_lookup.start(m_key, this, [this](Result<LookupResult> found) { lookupEnded(found); });
    showFound();
}

void CallerPage::lookupEnded(const Result<LookupResult> &found)
{
    m_running = false;
    m_failure.reset();
    if (!found) {
        m_failure = found.error();
        showFound();
        return;
    }
    if (m_customer) {
        updateCustomer(*found);
    } else {
        m_found = *found;
        m_readAt = QDateTime::currentDateTime();
        if (m_found.customers.size() == 1 && m_found.certain)
            m_customer = m_found.customers.first();
    }
    showFound();
}

void CallerPage::updateCustomer(const LookupResult &found)
{
    const auto same = std::ranges::find(found.customers, m_customer->key(), &Customer::key);
    m_gone = same == found.customers.end();
    if (m_gone)
        return; // what is shown is as old as it was, and the foot of the card says so
    m_customer = *same;
    m_readAt = QDateTime::currentDateTime();
    // An id may be a customer's and a lead's at once; whoever was opened by id is one of them.
    m_found = m_key.kind == LookupKey::Kind::Id ? LookupResult {{*m_customer}, true, true} : found;
}

void CallerPage::showFound()
{
    const QString shown = m_key.display(m_masked);
    m_retry->hide();
    m_settings->hide();
    m_newCustomer->hide();
    m_message->setBusy(false);
    m_message->setQuote({});
    m_message->setText({});

    if (m_customer) {
        m_card->setCustomer(*m_customer);
        m_details->setCustomer(*m_customer);
        const auto matches = m_found.customers.size();
        m_otherMatches->setVisible(matches > 1);
        m_otherMatches->setLabel(tr("All %n matches", nullptr, int(matches)));
        writeFooter();
        m_stack->setCurrentWidget(m_cardPage);
    } else if (m_running) {
        m_message->setIcon(u"search"_s);
        m_message->setTitle(tr("Looking up %1 …").arg(shown));
        m_message->setBusy(true);
        m_stack->setCurrentWidget(m_message);
    } else if (m_failure) {
        const ErrorText text = ErrorWords::ofRead(*m_failure);
        m_message->setIcon(m_failure->kind == ApiError::Kind::Offline ? u"offline"_s
                : m_failure->kind == ApiError::Kind::Unauthorized     ? u"key"_s
                                                                      : u"warning"_s);
        m_message->setTitle(text.title);
        m_message->setText(text.advice);
        m_message->setQuote(text.server);
        m_retry->show();
        m_settings->setVisible(m_failure->kind == ApiError::Kind::Unauthorized
            || m_failure->kind == ApiError::Kind::Tls || m_failure->kind == ApiError::Kind::NotFound);
        m_stack->setCurrentWidget(m_message);
    } else if (m_found.customers.isEmpty()) {
        m_message->setIcon(u"person-unknown"_s);
        m_message->setTitle(m_key.kind == LookupKey::Kind::Phone ? tr("Nobody by the number %1").arg(shown)
                                                                 : tr("Nobody by %1").arg(shown));
        m_message->setText(m_key.kind == LookupKey::Kind::Phone
                ? tr("AntCRM has no customer with this number, in any of the ways it may be written.")
                : tr("AntCRM has no customer by this."));
        m_newCustomer->show();
        m_stack->setCurrentWidget(m_message);
    } else {
        showMatches();
        return;
    }
    Q_EMIT changed();
}

void CallerPage::makeMatchesPage()
{
    m_matchesPage = new QWidget(this);
    m_matchesTitle = headingLabel({}, m_matchesPage);
    m_matchesNote = mutedLabel({}, m_matchesPage);
    m_matchesNote->setWordWrap(true);
    m_matches = new QTableView(m_matchesPage);
    m_matches->setAccessibleName(tr("Matches"));
    m_matchesModel = new CustomersModel(this);
    m_matchesModel->setMasked(m_masked);
    m_matches->setModel(m_matchesModel);
    setUpTable(m_matches);
    sizeCustomerColumns(m_matches);
    connect(m_matches, &QTableView::activated, this, &CallerPage::choose);
    auto *layout = new QVBoxLayout(m_matchesPage);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_matchesTitle);
    layout->addWidget(m_matchesNote);
    layout->addWidget(m_matches, 1);
    m_stack->addWidget(m_matchesPage);
}

void CallerPage::showMatches()
{
    m_customer.reset();
    // Most callers are one person, and a table is a tenth of what a caller's page costs to make.
    if (!m_matchesPage)
        makeMatchesPage();
    const QString shown = m_key.display(m_masked);
    const int count = int(m_found.customers.size());
    m_matchesTitle->setText(tr("%n customers match %1. Who is it?", nullptr, count).arg(shown));
    QString note = tr("Down and Enter choose with the keyboard.");
    if (!m_found.certain)
        note = tr("The server returned them, but none of them carries what was asked for: ask before you "
                  "trust it.");
    else if (!m_found.complete)
        note =
            tr("There may be more: a part of the lookup was not answered, or there are more than one page.");
    m_matchesNote->setText(note);
    m_matchesModel->clear(false);
    m_matchesModel->appendPage(m_found.customers, true);
    m_matches->selectRow(0);
    m_stack->setCurrentWidget(m_matchesPage);
    Q_EMIT changed();
}

void CallerPage::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_customer = m_matchesModel->customer(index.row());
    showFound();
}

void CallerPage::writeFooter()
{
    const QString at = m_readAt.toString(u"HH:mm:ss"_s);
    if (m_running)
        m_card->setFooter(tr("Updating …"));
    else if (m_failure)
        m_card->setFooter(tr("As of %1; the update failed.").arg(at));
    else if (m_gone)
        m_card->setFooter(tr("As of %1; AntCRM has them no more.").arg(at));
    else
        m_card->setFooter(tr("Read from AntCRM at %1").arg(at));
}

void CallerPage::focusContent()
{
    if (m_stack->currentWidget() == m_matchesPage)
        m_matches->setFocus();
    else if (m_stack->currentWidget() == m_cardPage)
        m_card->setFocus();
    else
        m_retry->setFocus();
}

QString CallerPage::title() const
{
    if (!m_customer)
        return m_key.display(m_masked);
    const QString name = shownLine(m_customer->name, 40).trimmed();
    return name.isEmpty() ? tr("(no name)") : name;
}

QString CallerPage::summary() const
{
    const QString shown = m_key.display(m_masked);
    if (m_running)
        return tr("Looking up %1 …").arg(shown);
    if (m_failure)
        return ErrorWords::ofRead(*m_failure).title;
    if (m_found.customers.isEmpty())
        return tr("Nobody matches %1.").arg(shown);
    if (!m_found.certain)
        return tr("Nobody certain for %1.").arg(shown);
    if (m_found.customers.size() == 1 && m_found.complete)
        return tr("One match for %1.").arg(shown);
    const auto leads = std::ranges::count(m_found.customers, CustomerKind::Lead, &Customer::kind);
    const auto people = m_found.customers.size() - leads;
    return tr("Matches for %1: customers %2, leads %3.").arg(shown).arg(people).arg(leads);
}

void CallerPage::retranslate()
{
    m_retry->setLabel(tr("Retry"));
    m_settings->setLabel(tr("Open settings"));
    m_newCustomer->setLabel(tr("New customer"));
    m_newCustomer->setToolTip(tr("Not in this version yet; until it is, add the customer in AntCRM."));
    if (m_matchesPage) {
        m_matches->setAccessibleName(tr("Matches"));
        m_matchesModel->retranslate();
    }
}

void CallerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showFound();
    }
    QWidget::changeEvent(event);
}

#include "callerpage.h"

#include "agewords.h"
#include "callermessage.h"
#include "callerside.h"
#include "copywatch.h"
#include "customercard.h"
#include "draft.h"
#include "errorwords.h"
#include "formpane.h"
#include "forms.h"
#include "keybutton.h"
#include "knowncustomers.h"
#include "localstore.h"
#include "matchespane.h"
#include "plaintext.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int cardWidth = 340;
constexpr int widthForAll = 1400; // the card and a wide form beside it
} // namespace

CallerPage::CallerPage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_layout(new QHBoxLayout(this))
    , m_holder(new QWidget(this))
    , m_stack(new QStackedLayout(m_holder))
    , m_message(new CallerMessage(m_desk.forms.find(QString::fromLatin1(FormName::customer)), m_holder))
    , m_cardPage(new QWidget(m_holder))
    , m_otherMatches(new KeyButton(m_cardPage))
    , m_card(new CustomerCard(m_desk.forms, m_cardPage))
    , m_side(new CallerSide(m_desk, this))
{
    connect(m_message, &CallerMessage::retryWanted, this, [this] { look(m_key); });
    connect(m_message, &CallerMessage::settingsWanted, this, &CallerPage::settingsWanted);
    connect(m_message, &CallerMessage::newCustomerWanted, this,
        [this] { startForm(QString::fromLatin1(FormName::customer)); });

    connect(m_otherMatches, &QPushButton::clicked, this, [this] {
        m_customer.reset();
        showMatches();
    });
    m_card->setFocusProxy(m_card->findChild<QScrollArea *>());
    connect(m_card, &CustomerCard::notice, this, &CallerPage::notice);
    connect(m_card, &CustomerCard::formWanted, this, &CallerPage::startForm);
    const auto accessed = [this](Access::Action action, const QString &what) {
        m_desk.store.accessLog().add(action, m_customer ? m_customer->key() : QString(), what);
    };
    connect(m_card, &CustomerCard::accessed, this, accessed);
    connect(new CopyWatch(this), &CopyWatch::copied, this,
        [accessed] { accessed(Access::Action::Copied, QStringLiteral("text")); });
    connect(m_side, &CallerSide::changed, this, [this] {
        arrange();
        Q_EMIT changed();
    });
    connect(m_side, &CallerSide::notice, this, &CallerPage::notice);
    auto *left = new QVBoxLayout(m_cardPage);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_otherMatches);
    left->addWidget(m_card, 1);
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_holder);
    m_layout->addWidget(m_side);

    m_stack->addWidget(m_message);
    m_stack->addWidget(m_cardPage);
    arrange();
}

void CallerPage::setMasked(bool masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    m_card->setMasked(masked);
    m_side->setMasked(masked);
    if (m_matches)
        m_matches->setMasked(masked);
    showFound();
}

void CallerPage::forget()
{
    m_request.cancel();
    m_isPending = m_running = m_gone = m_isCopy = m_isGuess = false;
    m_customer.reset();
    m_found = {};
    m_failure.reset();
    m_readAt = {};
}

void CallerPage::look(const LookupKey &key)
{
    if (m_key != key)
        m_expected.clear();
    forget();
    m_key = key;
    showKnown();
    refresh();
}

void CallerPage::lookLater(const LookupKey &key, const QString &title)
{
    forget();
    m_key = key;
    m_expected = title;
    m_isPending = true;
    showFound();
}

void CallerPage::lookNever(const QString &title)
{
    forget();
    m_key = {LookupKey::Kind::Id, {}, {}};
    m_expected = title;
    showFound();
}

void CallerPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isPending)
        look(m_key);
}

void CallerPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CallerPage::showKnown()
{
    const QList<KnownCustomer> known = m_desk.known.find(m_key);
    if (known.isEmpty())
        return;
    m_isCopy = true;
    for (const KnownCustomer &one : known) {
        m_found.customers.append(one.customer);
        if (!m_readAt.isValid() || one.readAt < m_readAt)
            m_readAt = one.readAt;
    }
    if (known.size() > 1)
        return;
    m_customer = known.first().customer;
    m_isGuess = true;
}

void CallerPage::showCustomer(const Customer &customer, const QDateTime &readAt)
{
    forget();
    m_found = {{customer}, true, true};
    // A lead that has become a customer may keep both ids, and a record may be called what it has no id for.
    const bool byLead = customer.kind == CustomerKind::Lead || customer.customerId.isEmpty();
    m_key = {LookupKey::Kind::Id, {},
        byLead && !customer.leadId.isEmpty() ? customer.leadId : customer.customerId};
    m_customer = customer;
    m_isCopy = readAt.isValid();
    m_readAt = m_isCopy ? readAt : QDateTime::currentDateTimeUtc();
    if (m_isCopy)
        refresh();
    showFound();
}

void CallerPage::refresh()
{
    m_isPending = false;
    // A record without an id of its own cannot be asked for; a question without one would be for everybody.
    if (m_key.kind == LookupKey::Kind::Id && m_key.text.isEmpty())
        return;
    m_running = true;
    m_request = m_desk.lookup.start(m_key, this, [this](Result<LookupResult> found) { lookupEnded(found); });
    showFound();
}

void CallerPage::lookupEnded(const Result<LookupResult> &found)
{
    m_running = false;
    m_failure.reset();
    QString before;
    if (!found) {
        m_failure = found.error();
    } else if (m_customer && m_isGuess) {
        before = m_customer->key();
        settleGuess(*found);
    } else if (m_customer) {
        updateCustomer(*found);
    } else {
        m_found = *found;
        m_isCopy = false;
        m_readAt = QDateTime::currentDateTimeUtc();
        if (m_found.customers.size() == 1 && m_found.certain)
            m_customer = m_found.customers.first();
    }
    showFound();
    if (!m_customer && m_matches)
        m_matches->select(before);
}

void CallerPage::settleGuess(const LookupResult &found)
{
    const bool isAnswer = !found.customers.isEmpty() && found.certain;
    const bool isSame = std::ranges::any_of(
        found.customers, [this](const Customer &one) { return one.key() == m_customer->key(); });
    // Once a form is begun for somebody the page stays theirs.
    if (!isAnswer || m_side->hasForms() || (isSame && found.customers.size() == 1))
        return updateCustomer(found);
    m_isGuess = m_isCopy = m_gone = false;
    m_found = found;
    m_readAt = QDateTime::currentDateTimeUtc();
    m_customer.reset();
    if (found.customers.size() > 1)
        return;
    m_customer = found.customers.first();
    Q_EMIT notice(tr("AntCRM has somebody else by %1 now.").arg(m_key.display(m_masked)));
}

void CallerPage::updateCustomer(const LookupResult &found)
{
    m_isGuess = false;
    const auto same = std::ranges::find(found.customers, m_customer->key(), &Customer::key);
    m_gone = same == found.customers.end();
    if (m_gone)
        return; // what is shown is as old as it was, and the foot of the card says so
    m_customer = *same;
    m_isCopy = false;
    m_readAt = QDateTime::currentDateTimeUtc();
    // An id may be a customer's and a lead's at once; whoever was opened by id is one of them.
    m_found = m_key.kind == LookupKey::Kind::Id ? LookupResult {{*m_customer}, true, true} : found;
}

void CallerPage::showFound()
{
    const QString shown = m_key.display(m_masked);
    if (m_customer) {
        m_card->setCustomer(*m_customer);
        m_side->setCustomer(*m_customer);
        m_side->setPlace({m_key.toText(), m_customer->key(), m_customer->name.left(200)});
        const auto matches = m_found.customers.size();
        m_otherMatches->setVisible(matches > 1);
        m_otherMatches->setLabel(tr("All %n matches", nullptr, int(matches)));
        m_card->setFooter(age());
        m_stack->setCurrentWidget(m_cardPage);
    } else if (m_found.customers.size() > 1 || (!m_found.customers.isEmpty() && !m_found.certain)) {
        showMatches();
        return;
    } else if (m_running || m_isPending) {
        m_message->showRunning(shown);
        m_stack->setCurrentWidget(m_message);
    } else if (m_failure) {
        m_message->showFailure(*m_failure);
        m_stack->setCurrentWidget(m_message);
    } else {
        m_message->showNobody(m_key.kind, shown);
        m_stack->setCurrentWidget(m_message);
    }
    arrange();
    Q_EMIT changed();
}

void CallerPage::showMatches(const QString &selected)
{
    // Most callers are one person, and a table is a tenth of what a caller's page costs to make.
    if (!m_matches) {
        m_matches = new MatchesPane(m_holder);
        m_matches->setMasked(m_masked);
        m_stack->addWidget(m_matches);
        connect(m_matches, &MatchesPane::chosen, this, [this](const Customer &customer) {
            m_customer = customer;
            m_isGuess = false;
            showFound();
        });
    }
    const int count = int(m_found.customers.size());
    QString note = tr("Down and Enter choose with the keyboard.");
    if (m_isCopy)
        note = age();
    else if (!m_found.certain)
        note = tr("The server returned them, but none of them carries what was asked for: ask before you "
                  "trust it.");
    else if (!m_found.complete)
        note =
            tr("There may be more: a part of the lookup was not answered, or there are more than one page.");
    m_matches->setWords(
        tr("%n customers match %1. Who is it?", nullptr, count).arg(m_key.display(m_masked)), note);
    m_matches->setCustomers(m_found.customers);
    m_matches->select(selected);
    m_stack->setCurrentWidget(m_matches);
    arrange();
    Q_EMIT changed();
}

void CallerPage::arrange()
{
    const bool forms = m_side->hasForms();
    m_side->setPagesShown(m_customer.has_value());
    m_side->setVisible(m_customer || forms);
    const bool isOfNobody = m_key.toText() == "id:"_L1 && !m_customer; // a draft without a place
    // What a wide form needs to know of its customer it says itself; the card is a tab away.
    const bool isCovered = m_customer && m_side->isWideFormInFront() && width() < widthForAll;
    m_holder->setVisible(!isOfNobody && !isCovered);
    // The card has its width; a message or a choice shares the page with the forms, if there are any.
    m_holder->setMaximumWidth(m_customer ? cardWidth : QWIDGETSIZE_MAX);
    m_holder->setMinimumWidth(m_customer || forms ? cardWidth : 0);
    m_layout->setStretch(0, m_customer ? 0 : 2);
    m_layout->setStretch(1, 3);
}

QString CallerPage::age() const
{
    return AgeWords {m_readAt, m_isCopy, m_running, m_gone, m_failure}.text();
}

void CallerPage::startForm(const QString &name)
{
    Customer customer = m_customer.value_or(Customer());
    if (!m_customer && m_key.kind == LookupKey::Kind::Phone)
        customer.phones = {{u"Work"_s, m_key.phone.national(), m_key.phone, {}}};
    const QString title = m_customer ? m_customer->name.left(200) : m_key.display(m_masked);
    const FormKind *kind = m_desk.forms.find(name);
    m_side->start(name, {m_key.toText(), customer.key(), title},
        kind && kind->prefill ? kind->prefill(customer) : QVariantMap());
}

void CallerPage::readAgain()
{
    refresh();
    m_side->refresh();
}

bool CallerPage::hasDraft(qint64 draft) const
{
    return std::ranges::any_of(
        m_side->panes(), [draft](const FormPane *pane) { return pane->draft() == draft; });
}

bool CallerPage::isSettled() const
{
    return m_customer.has_value() || m_side->hasForms();
}

void CallerPage::focusContent()
{
    if (m_side->isFormInFront())
        m_side->focusFront();
    else if (m_matches && m_stack->currentWidget() == m_matches)
        m_matches->setFocus();
    else if (m_stack->currentWidget() == m_cardPage)
        m_card->setFocus();
    else
        m_message->setFocus();
}
QString CallerPage::title() const
{
    if (!m_customer) {
        const QString key = m_key.display(m_masked);
        const bool isExpected = m_isPending || m_running || m_key.toText() == "id:"_L1;
        return isExpected && !m_expected.isEmpty() ? shownLine(m_expected, 40) : key;
    }
    const QString name = shownLine(m_customer->name, 40).trimmed();
    return name.isEmpty() ? tr("(no name)") : name;
}

QString CallerPage::summary() const
{
    if (m_failure && !m_running)
        return ErrorWords::ofRead(*m_failure).title;
    return CallerMessage::summaryOf(m_found, m_running, m_key.display(m_masked));
}

void CallerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showFound();
    QWidget::changeEvent(event);
}

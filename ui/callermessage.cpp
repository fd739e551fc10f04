#include "callermessage.h"

#include "errorwords.h"
#include "keybutton.h"
#include "messagepane.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

CallerMessage::CallerMessage(bool mayAdd, QWidget *parent)
    : QWidget(parent)
    , m_mayAdd(mayAdd)
    , m_pane(new MessagePane(this))
    , m_retry(m_pane->addButton(true))
    , m_settings(m_pane->addButton())
    , m_newCustomer(m_pane->addButton(true))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_newCustomer->setEnabled(mayAdd);
    setFocusProxy(m_retry);
    connect(m_retry, &QPushButton::clicked, this, &CallerMessage::retryWanted);
    connect(m_settings, &QPushButton::clicked, this, &CallerMessage::settingsWanted);
    connect(m_newCustomer, &QPushButton::clicked, this, &CallerMessage::newCustomerWanted);
    retranslate();
}

void CallerMessage::clear()
{
    m_retry->hide();
    m_settings->hide();
    m_newCustomer->hide();
    m_pane->setBusy(false);
    m_pane->setQuote({});
    m_pane->setText({});
}

void CallerMessage::showRunning(const QString &shown)
{
    clear();
    m_pane->setIcon(u"search"_s);
    m_pane->setTitle(tr("Looking up %1 …").arg(shown));
    m_pane->setBusy(true);
}

void CallerMessage::showFailure(const ApiError &failure)
{
    clear();
    const ErrorText text = ErrorWords::ofRead(failure);
    m_pane->setIcon(failure.kind == ApiError::Kind::Offline ? u"offline"_s
            : failure.kind == ApiError::Kind::Unauthorized  ? u"key"_s
                                                            : u"warning"_s);
    m_pane->setTitle(text.title);
    m_pane->setText(text.advice);
    m_pane->setQuote(text.server);
    m_retry->show();
    m_settings->setVisible(failure.kind == ApiError::Kind::Unauthorized || failure.kind == ApiError::Kind::Tls
        || failure.kind == ApiError::Kind::NotFound);
}

void CallerMessage::showNobody(LookupKey::Kind kind, const QString &shown)
{
    clear();
    const bool isNumber = kind == LookupKey::Kind::Phone;
    m_pane->setIcon(u"person-unknown"_s);
    m_pane->setTitle(isNumber ? tr("Nobody by the number %1").arg(shown) : tr("Nobody by %1").arg(shown));
    m_pane->setText(isNumber
            ? tr("AntCRM has no customer with this number, in any of the ways it may be written.")
            : tr("AntCRM has no customer by this."));
    m_newCustomer->show();
}

QString CallerMessage::summaryOf(const LookupResult &found, bool isRunning, const QString &shown)
{
    if (isRunning)
        return tr("Looking up %1 …").arg(shown);
    if (found.customers.isEmpty())
        return tr("Nobody matches %1.").arg(shown);
    if (!found.certain)
        return tr("Nobody certain for %1.").arg(shown);
    if (found.customers.size() == 1 && found.complete)
        return tr("One match for %1.").arg(shown);
    const auto leads = std::ranges::count(found.customers, CustomerKind::Lead, &Customer::kind);
    const auto people = found.customers.size() - leads;
    return tr("Matches for %1: customers %2, leads %3.").arg(shown).arg(people).arg(leads);
}

void CallerMessage::retranslate()
{
    m_retry->setLabel(tr("Retry"));
    m_settings->setLabel(tr("Open settings"));
    m_newCustomer->setLabel(tr("New customer"));
    m_newCustomer->setToolTip(
        m_mayAdd ? QString() : tr("Not in this version yet; until it is, add the customer in AntCRM."));
}

void CallerMessage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

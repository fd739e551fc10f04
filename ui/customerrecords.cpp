#include "customerrecords.h"

#include "listpane.h"
#include "localstore.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

CustomerRecords::CustomerRecords(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_filter(new QLineEdit(this))
{
    // A timer, not a posted call: the card beside it is painted first.
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    m_later.callOnTimeout(this, [this] { fill(); });
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(260);
}

void CustomerRecords::build(ListPane *list, QWidget *beside, int share, QWidget *last)
{
    m_list = list;
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    if (share == 0)
        top->addStretch(1);
    top->addWidget(beside, share);
    if (last)
        top->addWidget(last);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Metrics::grid, 0, 0);
    layout->setSpacing(Metrics::grid);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { filterChanged(); });
    connect(m_list, &ListPane::notice, this, &CustomerRecords::notice);
    retranslate();
}

void CustomerRecords::setMasked(bool masked)
{
    m_list->setMasked(masked);
}

void CustomerRecords::setCustomer(const Customer &customer)
{
    const QString key = customer.key();
    const bool isSame = key.isEmpty() ? m_customer == customer : m_customer.key() == key;
    const bool isEqual = m_customer == customer;
    m_customer = customer;
    if (isSame) {
        if (!isEqual)
            customerAmended();
        return;
    }
    m_filter->clear();
    m_list->clear();
    customerChanged();
    fillLater();
}

void CustomerRecords::fillLater()
{
    m_isFilled = false;
    m_later.start();
}

bool CustomerRecords::mayConcern(const QString &key) const
{
    return key.isEmpty() || key == m_customer.key();
}

void CustomerRecords::begin(const char *form, const QVariantMap &content)
{
    Q_EMIT formWanted(QString::fromLatin1(form), content);
}

void CustomerRecords::log(Access::Action action, const QString &what)
{
    m_desk.store.accessLog().add(action, m_customer.key(), what);
}

void CustomerRecords::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isFilled)
        m_later.start();
}

void CustomerRecords::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

#include "customertabs.h"

#include "callerpage.h"
#include "customerspage.h"
#include "icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

CustomerTabs::CustomerTabs(Customers &customers, Lookup &lookup, QWidget *parent)
    : QTabWidget(parent)
    , m_lookup(lookup)
    , m_list(new CustomersPage(customers, lookup, this))
{
    setDocumentMode(true);
    setTabsClosable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    tabBar()->setExpanding(false);
    tabBar()->setDrawBase(true);

    auto *plus = new QToolButton(this);
    plus->setIcon(deskIcon(u"plus"_s, IconInk::Muted, this));
    plus->setAutoRaise(true);
    plus->setFixedSize(28, 28);
    connect(plus, &QToolButton::clicked, this, &CustomerTabs::lookupWanted);
    m_plus = plus;
    auto *corner = new QWidget(this);
    auto *cornerLayout = new QHBoxLayout(corner);
    cornerLayout->setContentsMargins(4, 2, 12, 4);
    cornerLayout->addWidget(plus);
    setCornerWidget(corner, Qt::TopRightCorner);

    addTab(m_list, deskIcon(u"list"_s, IconInk::Muted, this), {});
    tabBar()->setTabButton(0, QTabBar::RightSide, nullptr);
    tabBar()->setTabButton(0, QTabBar::LeftSide, nullptr);

    connect(this, &QTabWidget::tabCloseRequested, this, &CustomerTabs::closePage);
    connect(this, &QTabWidget::currentChanged, this, &CustomerTabs::summaryChanged);
    connect(m_list, &CustomersPage::customerChosen, this, &CustomerTabs::open);
    retranslate();
}

CallerPage *CustomerTabs::pageAt(int index) const
{
    return index > 0 ? static_cast<CallerPage *>(widget(index)) : nullptr;
}

CallerPage *CustomerTabs::pageFor(const LookupKey &key) const
{
    for (int i = 1; i < count(); ++i) {
        CallerPage *page = pageAt(i);
        if (page->key() == key)
            return page;
        if (key.kind == LookupKey::Kind::Phone && page->customer() && page->customer()->hasPhone(key.phone)
            && page->key().kind == LookupKey::Kind::Id)
            return page; // opened from the list
    }
    return nullptr;
}

CallerPage *CustomerTabs::addPage()
{
    auto *page = new CallerPage(m_lookup, this);
    page->setMasked(m_masked);
    connect(page, &CallerPage::changed, this, [this, page] {
        showTitle(page);
        if (page == currentWidget())
            Q_EMIT summaryChanged();
    });
    connect(page, &CallerPage::notice, this, &CustomerTabs::notice);
    connect(page, &CallerPage::settingsWanted, this, &CustomerTabs::settingsWanted);
    addTab(page, {});
    return page;
}

void CustomerTabs::lookUp(const LookupKey &key)
{
    CallerPage *page = pageFor(key);
    if (!page) {
        CallerPage *current = pageAt(currentIndex());
        page = current && !current->isSettled() ? current : addPage();
    }
    setCurrentWidget(page);
    if (page->isSettled())
        page->refresh(); // the card stays while it is brought up to date
    else
        page->look(key);
}

void CustomerTabs::lookUpBehind(const LookupKey &key)
{
    if (pageFor(key))
        return;
    addPage()->look(key);
}

void CustomerTabs::open(const Customer &customer)
{
    for (int i = 1; i < count(); ++i) {
        if (const auto &shown = pageAt(i)->customer(); shown && shown->key() == customer.key())
            return setCurrentIndex(i);
    }
    CallerPage *page = addPage();
    page->showCustomer(customer);
    setCurrentWidget(page);
}

void CustomerTabs::closePage(int index)
{
    CallerPage *page = pageAt(index);
    if (!page)
        return;
    removeTab(index);
    page->deleteLater();
}

void CustomerTabs::closeCurrent()
{
    closePage(currentIndex());
}

void CustomerTabs::refreshCurrent()
{
    if (CallerPage *page = pageAt(currentIndex()))
        page->refresh();
    else
        m_list->reload();
}

void CustomerTabs::focusCurrent()
{
    if (CallerPage *page = pageAt(currentIndex()))
        page->focusContent();
    else
        m_list->setFocus();
}

void CustomerTabs::startOver()
{
    while (count() > 1)
        closePage(count() - 1);
    m_list->reload();
}

void CustomerTabs::setMasked(bool masked)
{
    m_masked = masked;
    m_list->setMasked(masked);
    for (int i = 1; i < count(); ++i)
        pageAt(i)->setMasked(masked);
}

QString CustomerTabs::summary() const
{
    const CallerPage *page = pageAt(currentIndex());
    return page ? page->summary() : QString();
}

void CustomerTabs::showTitle(CallerPage *page)
{
    // An ampersand in a name is not a shortcut key.
    QString title = page->title();
    const int index = indexOf(page);
    setTabText(index, title.replace(u'&', u"&&"_s));
    setTabToolTip(index, page->title().toHtmlEscaped());
}

void CustomerTabs::retranslate()
{
    setTabText(0, tr("All customers"));
    setAccessibleName(tr("Open customers"));
    m_plus->setToolTip(tr("Look up another caller (Ctrl+L)"));
    m_plus->setAccessibleName(tr("Look up another caller"));
}

void CustomerTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

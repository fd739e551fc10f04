#include "customertabs.h"

#include "callerpage.h"
#include "callerside.h"
#include "customerspage.h"
#include "draft.h"
#include "icons.h"
#include "plaintext.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto quiet = 60ms; // after which the next caller's page is made; it takes 2 ms, the first one 30

//! The mark of a tab in which something is not sent; words say it too.
QIcon unsentMark(const QPalette &palette)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap picture(16 * scale, 16 * scale);
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(coloursOf(palette).accent);
        painter.drawEllipse(QRectF(6, 4.5, 7, 7));
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace

CustomerTabs::CustomerTabs(const Desk &desk, QWidget *parent)
    : QTabWidget(parent)
    , m_desk(desk)
    , m_list(new CustomersPage(desk, this))
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

    m_idle.setSingleShot(true);
    m_idle.setInterval(quiet);
    m_idle.callOnTimeout(this, &CustomerTabs::prepare);
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
    CallerPage *page = m_spare ? std::exchange(m_spare, nullptr) : new CallerPage(m_desk, this);
    m_idle.start();
    page->setMasked(m_masked);
    connect(page, &CallerPage::changed, this, [this, page] {
        showTitle(page);
        if (page == currentWidget())
            Q_EMIT summaryChanged();
        Q_EMIT draftsShown();
    });
    connect(page, &CallerPage::notice, this, &CustomerTabs::notice);
    connect(page, &CallerPage::settingsWanted, this, &CustomerTabs::settingsWanted);
    addTab(page, {});
    return page;
}

//! What can be done before a caller is there is not done while one waits.
void CustomerTabs::prepare()
{
    if (m_spare)
        return;
    if (!std::exchange(m_isWarm, true)) {
        // The first card of a program needs fonts, icons and pictures: one is drawn of nobody, where nobody
        // sees it.
        Customer nobody;
        nobody.name = u"Nguyễn Thị Ánh Hữu Ước Đỗ Lê Trần Phạm Võ Bùi Đặng Hồ Ngô Dương Lý"_s;
        nobody.phones = {{u"Work"_s, u"0912345678"_s, PhoneNumber::parse(u"0912345678"), {}}};
        CallerPage page(m_desk, this);
        page.hide();
        page.resize(size());
        page.showCustomer(nobody);
        page.grab();
        return m_idle.start(); // the rest in another pause: a key pressed meanwhile waits for one of them
    }
    m_spare = new CallerPage(m_desk, this);
    m_spare->hide();
}

void CustomerTabs::showEvent(QShowEvent *event)
{
    QTabWidget::showEvent(event);
    m_idle.start();
}

void CustomerTabs::lookUp(const LookupKey &key)
{
    commitTyping();
    CallerPage *page = pageFor(key);
    if (!page) {
        CallerPage *current = pageAt(currentIndex());
        page = current && !current->isSettled() ? current : addPage();
    }
    const bool isSettled = page->isSettled(); // looking at it may look it up
    setCurrentWidget(page);
    if (isSettled)
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

void CustomerTabs::open(const Customer &customer, const QDateTime &readAt)
{
    for (int i = 1; i < count(); ++i) {
        if (const auto &shown = pageAt(i)->customer(); shown && shown->key() == customer.key())
            return setCurrentIndex(i);
    }
    CallerPage *page = addPage();
    page->showCustomer(customer, readAt);
    setCurrentWidget(page);
}

void CustomerTabs::startForm(const QString &name)
{
    if (CallerPage *page = pageAt(currentIndex()))
        page->startForm(name);
    else
        Q_EMIT notice(tr("Open a customer first."));
}

bool CustomerTabs::isOpen(qint64 draft) const
{
    for (int i = 1; i < count(); ++i) {
        if (pageAt(i)->hasDraft(draft))
            return true;
    }
    return false;
}

CallerPage *CustomerTabs::pageOfDraft(const Draft &draft)
{
    const auto key = LookupKey::fromText(draft.place.tab);
    for (int i = 1; i < count(); ++i) {
        CallerPage *page = pageAt(i);
        if (page->hasDraft(draft.id) || (key && page->key() == *key))
            return page;
    }
    CallerPage *page = addPage();
    if (key)
        page->lookLater(*key, draft.place.title);
    else
        page->lookNever(draft.place.title);
    return page;
}

int CustomerTabs::restore(const QList<Draft> &drafts)
{
    int restored = 0;
    for (const Draft &draft : drafts) {
        if (draft.submission != 0 || draft.isDiscarded || isOpen(draft.id)
            || !LookupKey::fromText(draft.place.tab))
            continue; // the outbox has it
        pageOfDraft(draft)->side().open(draft, false);
        ++restored;
    }
    return restored;
}

void CustomerTabs::showDraft(const Draft &draft)
{
    CallerPage *page = pageOfDraft(draft);
    setCurrentWidget(page);
    page->side().open(draft, true);
}

void CustomerTabs::commitTyping()
{
    if (CallerPage *page = pageAt(currentIndex()))
        page->side().commit();
}

void CustomerTabs::closePage(int index)
{
    CallerPage *page = pageAt(index);
    if (!page)
        return;
    page->side().commit();
    const QString left = page->side().hasUnsent() ? page->title() : QString();
    removeTab(index);
    page->deleteLater();
    Q_EMIT draftsShown();
    if (!left.isEmpty())
        Q_EMIT notice(tr("“%1” is closed. What is not sent is kept in the Outbox.").arg(left));
}

void CustomerTabs::step(int by)
{
    setCurrentIndex((currentIndex() + by + count()) % count());
}

void CustomerTabs::closeCurrent()
{
    closePage(currentIndex());
}

void CustomerTabs::refreshCurrent()
{
    if (CallerPage *page = pageAt(currentIndex()))
        page->readAgain();
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
    const int index = indexOf(page);
    setTabText(index, withoutKeys(page->title()));
    const QString words =
        page->side().hasUnsent() ? tr("%1: not sent yet").arg(page->title()) : page->title();
    setTabIcon(index, page->side().hasUnsent() ? unsentMark(palette()) : QIcon());
    setTabToolTip(index, words.toHtmlEscaped());
    tabBar()->setAccessibleTabName(index, words);
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
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        for (int i = 1; i < count(); ++i)
            showTitle(pageAt(i));
    }
    QTabWidget::changeEvent(event);
}

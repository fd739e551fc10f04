#include "callerside.h"

#include "customerdetails.h"
#include "erasebox.h"
#include "formpane.h"
#include "forms.h"
#include "theme.h"

#include <QEvent>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

CallerSide::CallerSide(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stack(new QStackedLayout)
    , m_details(new CustomerDetails(this))
    , m_erase(new EraseBox(desk, m_details))
{
    m_details->layout()->addWidget(m_erase);
    connect(m_erase, &EraseBox::notice, this, &CallerSide::notice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_details);
}

void CallerSide::setCustomer(const Customer &customer)
{
    m_details->setCustomer(customer);
    m_erase->setCustomer(customer);
}

QList<FormPane *> CallerSide::panes() const
{
    QList<FormPane *> panes;
    for (int i = 1; i < m_stack->count(); ++i)
        panes.append(static_cast<FormPane *>(m_stack->widget(i)));
    return panes;
}

bool CallerSide::hasUnsent() const
{
    return std::ranges::any_of(panes(), &FormPane::isUnsent);
}

bool CallerSide::isFormInFront() const
{
    return m_stack->currentIndex() > 0;
}

void CallerSide::setDetailsShown(bool shown)
{
    if (m_hasDetails == shown)
        return;
    m_hasDetails = shown;
    if (!shown && m_stack->currentIndex() == 0 && m_stack->count() > 1)
        m_stack->setCurrentIndex(1);
    fillBar();
}

void CallerSide::start(const QString &name, const DraftPlace &place, const QVariantMap &content)
{
    for (FormPane *pane : panes()) {
        if (pane->formName() == name && pane->isEditable()) {
            bringToFront(pane);
            return pane->focusForm();
        }
    }
    if (const FormKind *kind = m_desk.forms.find(name))
        add(new FormPane(m_desk, *kind, place, content, this), true);
}

void CallerSide::open(const Draft &draft, bool front)
{
    for (FormPane *pane : panes()) {
        if (pane->draft() != draft.id)
            continue;
        bringToFront(pane);
        if (front)
            pane->focusForm();
        return;
    }
    add(new FormPane(m_desk, draft, this), front);
}

void CallerSide::add(FormPane *pane, bool front)
{
    connect(pane, &FormPane::changed, this, [this] {
        fillBar();
        Q_EMIT changed();
    });
    connect(pane, &FormPane::notice, this, &CallerSide::notice);
    connect(pane, &FormPane::closed, this, [this, pane] { remove(pane); });
    m_stack->addWidget(pane);
    bringToFront(pane);
    if (front)
        pane->focusForm();
    Q_EMIT changed();
}

void CallerSide::remove(FormPane *pane)
{
    const int index = m_stack->indexOf(pane);
    if (index < 0)
        return;
    const bool hadFocus = pane->isAncestorOf(window()->focusWidget());
    m_stack->removeWidget(pane);
    pane->hide();
    pane->deleteLater();
    m_stack->setCurrentIndex(m_hasDetails || m_stack->count() == 1 ? 0 : 1);
    fillBar();
    if (hadFocus)
        focusFront();
    Q_EMIT changed();
}

void CallerSide::bringToFront(FormPane *pane)
{
    m_stack->setCurrentWidget(pane);
    fillBar();
}

void CallerSide::focusFront()
{
    if (auto *pane = qobject_cast<FormPane *>(m_stack->currentWidget()))
        pane->focusForm();
    else
        m_details->setFocus(Qt::OtherFocusReason);
}

void CallerSide::showAt(int index)
{
    if (m_isFilling)
        return;
    m_stack->setCurrentIndex(m_hasDetails ? index : index + 1);
    Q_EMIT changed();
}

void CallerSide::fillBar()
{
    const QList<FormPane *> all = panes();
    if (!m_bar) {
        if (all.isEmpty())
            return;
        m_bar = new QTabBar(this);
        m_bar->setExpanding(false);
        m_bar->setDrawBase(false);
        m_bar->setFocusPolicy(Qt::TabFocus);
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_bar);
        setTabOrder(m_bar, m_details);
        connect(m_bar, &QTabBar::currentChanged, this, &CallerSide::showAt);
    }
    m_isFilling = true;
    const int wanted = int(all.size()) + (m_hasDetails ? 1 : 0);
    while (m_bar->count() > wanted)
        m_bar->removeTab(m_bar->count() - 1);
    while (m_bar->count() < wanted)
        m_bar->addTab({});
    int tab = 0;
    if (m_hasDetails)
        m_bar->setTabText(tab++, tr("Details"));
    for (const FormPane *pane : all)
        m_bar->setTabText(tab++, pane->title().replace(u'&', u"&&"_s));
    m_bar->setCurrentIndex(m_stack->currentIndex() - (m_hasDetails ? 0 : 1));
    m_bar->setAccessibleName(tr("Details and forms"));
    m_bar->setVisible(!all.isEmpty());
    m_isFilling = false;
}

void CallerSide::setPlace(const DraftPlace &place)
{
    for (FormPane *pane : panes())
        pane->setPlace(place);
}

void CallerSide::commit()
{
    for (FormPane *pane : panes())
        pane->commit();
}

void CallerSide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fillBar();
    QWidget::changeEvent(event);
}

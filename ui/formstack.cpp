#include "formstack.h"

#include "formpane.h"
#include "forms.h"
#include "plaintext.h"

#include <QEvent>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

FormStack::FormStack(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stack(new QStackedLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_stack, 1);
}

void FormStack::addPage(QWidget *page, const std::function<QString()> &title)
{
    m_stack->addWidget(page);
    m_titles.append(title);
    fillBar();
}

void FormStack::showPage(QWidget *page)
{
    bringToFront(page);
    Q_EMIT changed();
}

//! How many of the widgets have no tab.
int FormStack::hidden() const
{
    return m_hasPages ? 0 : int(m_titles.size());
}

QList<FormPane *> FormStack::panes() const
{
    QList<FormPane *> panes;
    for (int i = int(m_titles.size()); i < m_stack->count(); ++i)
        panes.append(static_cast<FormPane *>(m_stack->widget(i)));
    return panes;
}

bool FormStack::hasUnsent() const
{
    return std::ranges::any_of(panes(), &FormPane::isUnsent);
}

bool FormStack::isFormInFront() const
{
    return m_stack->currentIndex() >= m_titles.size();
}

bool FormStack::isWideFormInFront() const
{
    const auto *pane = qobject_cast<FormPane *>(m_stack->currentWidget());
    const FormKind *kind = pane ? m_desk.forms.find(pane->formName()) : nullptr;
    return kind && kind->isWide;
}

void FormStack::setPagesShown(bool shown)
{
    if (m_hasPages == shown)
        return;
    m_hasPages = shown;
    if (!shown && !isFormInFront() && hasForms())
        m_stack->setCurrentIndex(int(m_titles.size()));
    fillBar();
}

void FormStack::start(const QString &name, const DraftPlace &place, const QVariantMap &content)
{
    for (FormPane *pane : panes()) {
        const QString &theirs = pane->place().customer;
        if (pane->formName() == name && pane->isEditable()
            && (theirs.isEmpty() || theirs == place.customer)) {
            bringToFront(pane);
            return pane->focusForm();
        }
    }
    if (const FormKind *kind = m_desk.forms.find(name))
        add(new FormPane(m_desk, *kind, place, content, this), true);
}

void FormStack::startAnother(const QString &name, const DraftPlace &place, const QVariantMap &content)
{
    for (FormPane *pane : panes()) {
        if (pane->formName() == name && pane->isEditable() && pane->begunWith() == content) {
            bringToFront(pane);
            return pane->focusForm();
        }
    }
    if (const FormKind *kind = m_desk.forms.find(name))
        add(new FormPane(m_desk, *kind, place, content, this), true);
}

void FormStack::open(const Draft &draft, bool front)
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

void FormStack::add(FormPane *pane, bool front)
{
    connect(pane, &FormPane::changed, this, [this] {
        fillBar();
        Q_EMIT changed();
    });
    connect(pane, &FormPane::notice, this, &FormStack::notice);
    connect(pane, &FormPane::closed, this, [this, pane] { remove(pane); });
    m_stack->addWidget(pane);
    bringToFront(pane);
    if (front)
        pane->focusForm();
    Q_EMIT changed();
}

void FormStack::remove(FormPane *pane)
{
    const int index = m_stack->indexOf(pane);
    if (index < 0)
        return;
    const bool hadFocus = pane->isAncestorOf(window()->focusWidget());
    const bool wasInFront = m_stack->currentWidget() == pane;
    m_stack->removeWidget(pane);
    pane->hide();
    pane->deleteLater();
    if (wasInFront)
        m_stack->setCurrentIndex(m_hasPages || !hasForms() ? 0 : int(m_titles.size()));
    fillBar();
    if (hadFocus)
        focusFront();
    Q_EMIT changed();
}

void FormStack::closeForms()
{
    commit();
    const auto all = panes();
    for (FormPane *pane : all)
        remove(pane);
}

void FormStack::bringToFront(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    fillBar();
}

void FormStack::focusFront()
{
    if (auto *pane = qobject_cast<FormPane *>(m_stack->currentWidget()))
        pane->focusForm();
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void FormStack::showAt(int index)
{
    if (m_isFilling)
        return;
    m_stack->setCurrentIndex(index + hidden());
    Q_EMIT changed();
}

void FormStack::fillBar()
{
    const int wanted = m_stack->count() - hidden();
    if (!m_bar) {
        if (wanted < 2)
            return;
        m_bar = new QTabBar(this);
        m_bar->setExpanding(false);
        m_bar->setDrawBase(false);
        m_bar->setFocusPolicy(Qt::TabFocus);
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_bar);
        connect(m_bar, &QTabBar::currentChanged, this, &FormStack::showAt);
    }
    m_isFilling = true;
    while (m_bar->count() > wanted)
        m_bar->removeTab(m_bar->count() - 1);
    while (m_bar->count() < wanted)
        m_bar->addTab({});
    int tab = 0;
    for (int page = hidden(); page < m_titles.size(); ++page)
        m_bar->setTabText(tab++, m_titles.at(page)());
    for (const FormPane *pane : panes())
        m_bar->setTabText(tab++, withoutKeys(pane->title()));
    m_bar->setCurrentIndex(m_stack->currentIndex() - hidden());
    m_bar->setAccessibleName(tr("Details and forms"));
    m_bar->setVisible(wanted > 1);
    m_isFilling = false;
}

void FormStack::setPlace(const DraftPlace &place)
{
    m_place = place;
    for (FormPane *pane : panes())
        pane->setPlace(place);
}

void FormStack::commit()
{
    for (FormPane *pane : panes())
        pane->commit();
}

void FormStack::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fillBar();
    QWidget::changeEvent(event);
}

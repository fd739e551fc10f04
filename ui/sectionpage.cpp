#include "sectionpage.h"

#include "formpane.h"
#include "formstack.h"

#include <QVBoxLayout>

#include <algorithm>

SectionPage::SectionPage(const Desk &desk, const QString &tab, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tab(tab)
    , m_forms(new FormStack(desk, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_forms);
    connect(m_forms, &FormStack::notice, this, &SectionPage::notice);
    connect(m_forms, &FormStack::changed, this, &SectionPage::changed);
}

void SectionPage::setList(QWidget *list, const std::function<QString()> &title)
{
    m_list = list;
    m_forms->addPage(list, title);
}

void SectionPage::showListPage()
{
    m_forms->showPage(m_list);
}

bool SectionPage::isListInFront() const
{
    return !m_forms->isFormInFront();
}

void SectionPage::start(const char *name, const QVariantMap &content)
{
    m_forms->start(QString::fromLatin1(name), place(), content);
}

void SectionPage::startAnother(const char *name, const QString &title, const QVariantMap &content)
{
    m_forms->startAnother(QString::fromLatin1(name), place(title), content);
}

void SectionPage::refresh()
{
    if (isListInFront())
        reload();
}

void SectionPage::startOver()
{
    m_forms->closeForms();
    reload();
}

void SectionPage::commit()
{
    m_forms->commit();
}

void SectionPage::focusContent()
{
    m_forms->focusFront();
}

int SectionPage::restore(const QList<Draft> &drafts)
{
    const bool hadForms = m_forms->hasForms();
    int restored = 0;
    for (const Draft &draft : drafts) {
        if (draft.place.tab != m_tab || draft.submission != 0 || draft.isDiscarded || isOpen(draft.id))
            continue;
        m_forms->open(draft, false);
        ++restored;
    }
    if (!hadForms && m_forms->hasForms())
        m_forms->showPage(m_list);
    return restored;
}

void SectionPage::showDraft(const Draft &draft)
{
    m_forms->open(draft, true);
}

bool SectionPage::isOpen(qint64 draft) const
{
    const auto panes = m_forms->panes();
    return std::ranges::any_of(panes, [draft](const FormPane *pane) { return pane->draft() == draft; });
}

#include "productspage.h"

#include "deletiondraft.h"
#include "draft.h"
#include "formpane.h"
#include "forms.h"
#include "formstack.h"
#include "localstore.h"
#include "productdraft.h"
#include "productlist.h"
#include "products.h"

#include <QVBoxLayout>

#include <algorithm>

ProductsPage::ProductsPage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_forms(new FormStack(desk, this))
    , m_list(new ProductList(desk.products, m_forms))
{
    m_forms->addPage(m_list, [] { return tr("All products"); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_forms);
    connect(m_forms, &FormStack::notice, this, &ProductsPage::notice);
    connect(m_forms, &FormStack::changed, this, &ProductsPage::changed);
    connect(m_list, &ProductList::notice, this, &ProductsPage::notice);
    connect(m_list, &ProductList::newWanted, this, [this] {
        m_forms->start(QString::fromLatin1(FormName::product), {QString::fromLatin1(tab), {}, {}});
    });
    connect(m_list, &ProductList::editWanted, this, [this](const Product &product) {
        startForm(FormName::productEdit, product, contentOf(editOf(product)));
    });
    connect(m_list, &ProductList::deletionWanted, this, [this](const Product &product) {
        startForm(FormName::productDelete, product,
            contentOf(DeletionDraft {product.code, product.name, product.sku}));
    });
    connect(&m_desk.store.outbox(), &Outbox::changed, this, &ProductsPage::outboxChanged);
}

void ProductsPage::reload()
{
    m_list->reload();
}

void ProductsPage::startOver()
{
    m_forms->closeForms();
    reload();
}

void ProductsPage::outboxChanged(qint64 id)
{
    const auto submission = m_desk.store.outbox().find(id);
    if (!submission || submission->state != SubmissionState::Done || id == m_lastWritten)
        return;
    for (const char *name : {FormName::product, FormName::productEdit, FormName::productDelete}) {
        if (submission->kind != QLatin1StringView(name))
            continue;
        m_lastWritten = id;
        return reload();
    }
}

void ProductsPage::startForm(const char *name, const Product &product, const QVariantMap &content)
{
    m_forms->startAnother(QString::fromLatin1(name), {QString::fromLatin1(tab), {}, product.name}, content);
}

void ProductsPage::commit()
{
    m_forms->commit();
}

int ProductsPage::restore(const QList<Draft> &drafts)
{
    int restored = 0;
    for (const Draft &draft : drafts) {
        if (!isOwn(draft) || draft.submission != 0 || draft.isDiscarded || isOpen(draft.id))
            continue;
        m_forms->open(draft, false);
        ++restored;
    }
    return restored;
}

void ProductsPage::showDraft(const Draft &draft)
{
    m_forms->open(draft, true);
}

bool ProductsPage::isOwn(const Draft &draft)
{
    return draft.place.tab == QLatin1StringView(tab);
}

bool ProductsPage::isOpen(qint64 draft) const
{
    const auto panes = m_forms->panes();
    return std::ranges::any_of(panes, [draft](const FormPane *pane) { return pane->draft() == draft; });
}

bool ProductsPage::hasUnsent() const
{
    return m_forms->hasUnsent();
}

void ProductsPage::focusContent()
{
    m_forms->focusFront();
}

void ProductsPage::showList()
{
    m_forms->showPage(m_list);
    m_forms->focusFront();
}

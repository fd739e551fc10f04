#include "productspage.h"

#include "deletiondraft.h"
#include "forms.h"
#include "localstore.h"
#include "productdraft.h"
#include "productlist.h"
#include "products.h"

#include <QLayout>

ProductsPage::ProductsPage(const Desk &desk, QWidget *parent)
    : SectionPage(desk, QString::fromLatin1(tab), parent)
    , m_list(new ProductList(desk.products, this))
{
    layout()->setContentsMargins(12, 12, 12, 12);
    setList(m_list, [] { return tr("All products"); });
    connect(m_list, &ProductList::notice, this, &ProductsPage::notice);
    connect(m_list, &ProductList::newWanted, this, [this] { start(FormName::product); });
    connect(m_list, &ProductList::editWanted, this, [this](const Product &product) {
        startAnother(FormName::productEdit, product.name, contentOf(editOf(product)));
    });
    connect(m_list, &ProductList::deletionWanted, this, [this](const Product &product) {
        startAnother(FormName::productDelete, product.name,
            contentOf(DeletionDraft {product.code, product.name, product.sku}));
    });
    connect(&m_desk.store.outbox(), &Outbox::changed, this, &ProductsPage::outboxChanged);
}

void ProductsPage::reload()
{
    m_list->reload();
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

#include "orderlinestable.h"

#include "errorwords.h"
#include "orderlinesdelegate.h"
#include "orderlinesmodel.h"
#include "plaintext.h"
#include "products.h"
#include "productsuggestions.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using Model = OrderLinesModel;

// The field in a cell.

void OrderLinesTable::fieldOpened(QLineEdit *field, const QModelIndex &index)
{
    m_field = field;
    m_open = field;
    m_at = index;
    m_asked.cancel();
    m_model.seal();
    if (!m_suggestions)
        m_suggestions = new ProductSuggestions(window());
    m_suggestions->disconnect(this);
    connect(m_suggestions, &ProductSuggestions::clicked, this, [this](const Product &product) {
        if (m_field && m_at.isValid())
            take(m_at.row(), product);
    });
    m_suggestions->hide();
    field->setAccessibleDescription(wordsBelow(index.row()));
}

void OrderLinesTable::fieldTyped(const QModelIndex &index)
{
    m_asked.cancel();
    if (index.column() == Model::ProductColumn)
        suggest();
}

void OrderLinesTable::suggest(const QString &words)
{
    if (!m_field || !m_suggestions)
        return;
    const QString typed = m_field->text().trimmed();
    if (typed.isEmpty() || !m_field->isModified())
        return m_suggestions->hide();
    const QList<Product> found = m_products.search(typed, ProductSuggestions::most);
    QString said = words;
    if (said.isEmpty() && m_products.isReading())
        said = tr("The catalogue is being read: %n entries so far.", nullptr, m_products.count());
    else if (said.isEmpty() && found.isEmpty())
        said = tr("Nothing in the catalogue on this computer. Enter asks AntCRM for this code.");
    m_suggestions->show(found, said, m_field);
}

void OrderLinesTable::fieldEntered(QLineEdit *field, const QModelIndex &index)
{
    const int row = index.row();
    switch (index.column()) {
    case Model::ProductColumn: {
        const QString text = field->text().trimmed();
        const LineDraft line = m_model.line(row);
        if (text.isEmpty() && line.isBlank()) {
            closeField();
            Q_EMIT finished();
        } else if (line.isPicked) {
            typeAt(row, Model::QuantityColumn);
        } else if (const QList<Product> exact = m_products.coded(text); exact.size() == 1) {
            take(row, exact.first()); // a scanner's code is not the beginning of another one
        } else if (const Product *chosen = m_suggestions->chosen()) {
            take(row, *chosen);
        } else {
            takeTyped(row, text);
        }
        break;
    }
    case Model::QuantityColumn:
        if (m_model.line(row).price.trimmed().isEmpty())
            typeAt(row, Model::PriceColumn); // the catalogue knows none
        else
            findProduct();
        break;
    default:
        findProduct();
        break;
    }
}

void OrderLinesTable::fieldStepped(const QModelIndex &index, int by)
{
    if (m_suggestions->chosen())
        m_suggestions->step(by);
    else if (m_model.index(index.row() + by, index.column()).isValid())
        typeAt(index.row() + by, index.column());
}

void OrderLinesTable::fieldGivenUp(QLineEdit *field, const QModelIndex &index)
{
    const QPersistentModelIndex at(index);
    m_field = nullptr;
    closeEditor(field, QAbstractItemDelegate::NoHint);
    m_model.giveUp(at.row(), at.column());
    checkCatalogue();
    setCurrentIndex(
        m_model.index(std::min(at.row() < 0 ? m_model.rowCount() - 1 : at.row(), m_model.rowCount() - 1),
            std::max(0, at.column())));
    setFocus(Qt::OtherFocusReason);
}

void OrderLinesTable::take(int row, const Product &product)
{
    const Product taken = product; // what it is taken from goes with the field
    m_suggestions->hide();
    m_field->setModified(false); // what was typed to find it is not the line's name
    m_model.pick(row, taken);
    typeAt(row, Model::QuantityColumn);
}

void OrderLinesTable::takeTyped(int row, const QString &text)
{
    suggest(tr("AntCRM is asked for the code %1 …").arg(shownLine(text, 40)));
    m_asked = m_products.find(
        {text, std::nullopt, 1, pageLimit}, this, [this, row, text](const Result<ProductPage> &page) {
            coded(
                row, text, page ? Result<QList<Product>>(page->products) : tl::make_unexpected(page.error()));
        });
}

void OrderLinesTable::coded(int row, const QString &text, const Result<QList<Product>> &found)
{
    if (!m_field || m_at.row() != row || m_field->text().trimmed() != text)
        return;
    if (!found)
        return suggest(ErrorWords::ofRead(found.error()).title);
    for (const Product &product : *found) {
        if (product.sku.compare(text, Qt::CaseInsensitive) != 0)
            continue;
        m_products.refresh(product.sku); // this computer knows it from now on
        return take(row, product);
    }
    suggest(tr("AntCRM has no product of the code %1.").arg(shownLine(text, 40)));
}

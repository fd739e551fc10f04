#include "matchespane.h"

#include "customersmodel.h"
#include "labels.h"
#include "tables.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

MatchesPane::MatchesPane(QWidget *parent)
    : QWidget(parent)
    , m_title(headingLabel({}, this))
    , m_note(mutedLabel({}, this))
    , m_table(new QTableView(this))
    , m_model(new CustomersModel(this))
{
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    m_table->setAccessibleName(tr("Matches"));
    m_table->setModel(m_model);
    setUpTable(m_table);
    sizeCustomerColumns(m_table);
    setFocusProxy(m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT chosen(m_model->customer(index.row()));
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
}

void MatchesPane::setMasked(bool masked)
{
    m_model->setMasked(masked);
}

void MatchesPane::setWords(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setText(note);
}

void MatchesPane::setCustomers(const QList<Customer> &customers)
{
    if (m_customers == customers)
        return;
    const int former = m_table->currentIndex().row();
    const QString key = former >= 0 ? m_model->customer(former).key() : QString();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_customers = customers;
    m_model->clear(false);
    m_model->appendPage(customers, true);
    m_table->selectRow(0);
    select(key);
    m_table->verticalScrollBar()->setValue(scrolled);
}

void MatchesPane::select(const QString &key)
{
    for (int row = 0; !key.isEmpty() && row < m_model->rowCount(); ++row) {
        if (m_model->customer(row).key() == key)
            return m_table->selectRow(row);
    }
}

void MatchesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_table->setAccessibleName(tr("Matches"));
        m_model->retranslate();
    }
    QWidget::changeEvent(event);
}

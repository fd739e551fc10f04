#include "customerspage.h"

#include "customersmodel.h"
#include "errorwords.h"
#include "keybutton.h"
#include "labels.h"
#include "tables.h"
#include "textfold.h"
#include "theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

//! Rows whose folded name holds all the words asked for. While a name is looked for it lets the view read on
//! only so far: a view that is not full would otherwise read the whole company.
class CustomersPage::Filter final : public QSortFilterProxyModel
{
public:
    static constexpr int rowsAtATime = 10 * pageLimit;

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QStringList &words)
    {
        m_words = words;
        m_readUntil = read() + rowsAtATime;
        invalidateFilter();
    }
    void readFurther()
    {
        m_readUntil = read() + rowsAtATime;
        fetchMore({});
    }
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }
    [[nodiscard]] bool mayReadOn() const { return !isSearching() || read() < m_readUntil; }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return mayReadOn() && QSortFilterProxyModel::canFetchMore(parent);
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto origin = CustomersModel::Origin(
            sourceModel()->index(row, 0, parent).data(CustomersModel::OriginRole).toInt());
        if (origin != CustomersModel::Origin::Server)
            return origin == CustomersModel::Origin::Known;
        if (m_words.isEmpty())
            return true;
        const QString name =
            sourceModel()->index(row, 0, parent).data(CustomersModel::FoldedNameRole).toString();
        return std::ranges::all_of(m_words, [&name](const QString &word) { return name.contains(word); });
    }

private:
    [[nodiscard]] int read() const { return static_cast<CustomersModel *>(sourceModel())->readCount(); }

    QStringList m_words;
    int m_readUntil = 0;
};

CustomersPage::CustomersPage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new CustomersModel(this))
    , m_filter(new Filter(this))
    , m_kind(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_typing(new QTimer(this))
    , m_table(new QTableView(this))
    , m_state(mutedLabel({}, this))
    , m_more(new KeyButton(this))
    , m_retry(new KeyButton(this))
{
    m_filter->setSourceModel(m_model);
    m_kind->addItem({}, QVariant());
    m_kind->addItem({}, int(CustomerKind::Lead));
    m_kind->addItem({}, int(CustomerKind::Person));
    m_kind->addItem({}, int(CustomerKind::Company));
    m_kind->setMinimumWidth(160);
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(420);
    m_typing->setSingleShot(true);
    m_typing->setInterval(250); // one question of the server for a number, not one for each digit

    m_table->setModel(m_filter);
    setUpTable(m_table);
    sizeCustomerColumns(m_table);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &CustomersPage::filterChanged);
    connect(m_text, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &CustomersPage::filterChanged);
    connect(m_model, &CustomersModel::pageWanted, this, &CustomersPage::readPage);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        const int row = m_filter->mapToSource(index).row();
        Q_EMIT customerChosen(
            m_model->customer(row), row < m_model->knownCount() ? m_known.value(row).readAt : QDateTime());
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_filter->readFurther();
        showState();
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_failure.reset();
        m_model->retry();
        showState();
    });

    auto *top = new QHBoxLayout;
    top->addWidget(m_text, 1);
    top->addWidget(m_kind);
    top->addStretch(1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_state);
    bottom->addWidget(m_more);
    bottom->addWidget(m_retry);
    bottom->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(Metrics::grid);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addLayout(bottom);
    setFocusProxy(m_table);
    retranslate();
}

void CustomersPage::setMasked(bool masked)
{
    m_model->setMasked(masked);
}

void CustomersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_started)
        reload();
}

void CustomersPage::reload()
{
    if (!isVisible()) {
        // Nobody looks: the server is asked when somebody does.
        m_started = false;
        m_request.cancel();
        m_model->clear(false);
        return;
    }
    m_started = true;
    m_request.cancel();
    m_loading = false;
    m_failure.reset();
    m_model->clear(true);
    m_model->fetchMore({});
    showKnown();
    showState();
}

void CustomersPage::filterChanged()
{
    const QVariant kind = m_kind->currentData();
    const auto wantedKind = kind.isValid() ? std::optional(CustomerKind(kind.toInt())) : std::nullopt;
    const QString typed = m_text->text();
    const auto wantedKey = LookupKey::parse(typed);
    const bool anew = wantedKind != m_wantedKind || wantedKey != m_wantedKey;
    m_wantedKind = wantedKind;
    m_wantedKey = wantedKey;
    m_filter->setWords(wantedKey ? QStringList() : foldText(typed).split(u' ', Qt::SkipEmptyParts));
    if (anew)
        reload();
    showKnown();
    showState();
}

void CustomersPage::showKnown()
{
    // Who is looked up by a number is known to the lookup; an empty field asks for the list, not for the
    // copy, unless there is no other.
    const QString typed = m_text->text();
    const bool isOffline = m_failure && m_failure->kind == ApiError::Kind::Offline;
    m_known.clear();
    if (m_wantedKey)
        m_known = m_desk.known.find(*m_wantedKey);
    else if (m_filter->isSearching() || isOffline)
        m_known = m_desk.known.search(typed);
    QList<Customer> customers;
    m_known.removeIf(
        [this](const KnownCustomer &known) { return m_wantedKind && known.customer.kind != *m_wantedKind; });
    for (const KnownCustomer &known : std::as_const(m_known))
        customers.append(known.customer);
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    const QString key = current.isValid() ? m_model->customer(current.row()).key() : QString();
    m_model->setKnown(customers);
    for (int row = 0; !key.isEmpty() && row < m_filter->rowCount(); ++row) {
        if (m_model->customer(m_filter->mapToSource(m_filter->index(row, 0)).row()).key() == key)
            return m_table->selectRow(row);
    }
}

void CustomersPage::readPage(int page)
{
    m_loading = true;
    if (m_wantedKey) {
        lookUp();
    } else {
        CustomerQuery query;
        query.kind = m_wantedKind;
        query.page = page;
        m_request = m_desk.customers.find(query, this, [this](Result<CustomerPage> read) { pageRead(read); });
    }
    showState();
}

void CustomersPage::lookUp()
{
    m_request = m_desk.lookup.start(*m_wantedKey, this, [this](Result<LookupResult> found) {
        if (!found)
            return pageRead(tl::make_unexpected(found.error()));
        if (m_wantedKind)
            found->customers.removeIf(
                [this](const Customer &customer) { return customer.kind != *m_wantedKind; });
        pageRead(CustomerPage {found->customers, true});
    });
}

void CustomersPage::pageRead(const Result<CustomerPage> &page)
{
    m_loading = false;
    if (page) {
        m_model->appendPage(page->customers, page->last);
        // The view asks for more only when rows are inserted or it is scrolled; a page of which the filter
        // let nothing through does neither.
        if (m_filter->isSearching() && m_filter->rowCount() < pageLimit)
            QMetaObject::invokeMethod(
                m_filter, [this] { m_filter->fetchMore({}); }, Qt::QueuedConnection);
    } else {
        m_failure = page.error();
        m_model->pageFailed();
        showKnown();
    }
    showState();
}

void CustomersPage::showState()
{
    const int read = m_model->readCount();
    const int shown = m_filter->rowCount();
    m_retry->setVisible(m_failure.has_value());
    m_more->setVisible(!m_loading && !m_failure && !m_model->isComplete() && !m_filter->mayReadOn());
    if (m_failure) {
        QString words = ErrorWords::ofRead(*m_failure).line();
        if (m_model->knownCount() > 0)
            words += u' ' + tr("Shown are %n customers this computer knows.", nullptr, m_model->knownCount());
        m_state->setText(words);
    } else if (m_loading && read == 0) {
        m_state->setText(tr("Reading customers …"));
    } else if (m_filter->isSearching()) {
        m_state->setText(m_model->isComplete()
                ? tr("%1 of all %2 customers have this name.").arg(shown).arg(read)
                : tr("%1 of the first %2 customers have this name.").arg(shown).arg(read));
    } else if (m_model->isComplete()) {
        m_state->setText(read == 0 ? tr("No customers.") : tr("All %n customers.", nullptr, read));
    } else {
        m_state->setText(tr("The first %n customers; scroll for more.", nullptr, read));
    }
}

void CustomersPage::retranslate()
{
    m_text->setPlaceholderText(tr("Name; or a number, email or #id"));
    m_text->setAccessibleName(tr("Filter customers"));
    m_kind->setAccessibleName(tr("Type"));
    m_kind->setItemText(0, tr("All types"));
    m_kind->setItemText(1, tr("Leads"));
    m_kind->setItemText(2, tr("Customers"));
    m_kind->setItemText(3, tr("Companies"));
    m_table->setAccessibleName(tr("Customers table"));
    m_more->setLabel(tr("Search further"));
    m_retry->setLabel(tr("Retry"));
    m_model->retranslate();
    showState();
}

void CustomersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

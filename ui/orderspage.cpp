#include "orderspage.h"

#include "copywatch.h"
#include "customerpicker.h"
#include "deletiondraft.h"
#include "deskstyle.h"
#include "formpane.h"
#include "forms.h"
#include "formstack.h"
#include "keybutton.h"
#include "localstore.h"
#include "lookup.h"
#include "orderdraft.h"
#include "orderlist.h"
#include "ordersmodel.h"
#include "orderstatus.h"
#include "plaintext.h"
#include "theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChoices = 100; // of stages and of statuses

QString place()
{
    return u"section:orders"_s;
}

//! The value that is chosen; empty for all.
QString chosen(const QComboBox *box)
{
    return box->currentData().toString();
}

void setChoices(QComboBox *box, const QStringList &values)
{
    QStringList before;
    for (int i = 1; i < box->count(); ++i)
        before.append(box->itemData(i).toString());
    if (before == values)
        return;
    const QSignalBlocker quiet(box);
    const QString current = chosen(box);
    while (box->count() > 1)
        box->removeItem(1);
    for (const QString &value : values)
        box->addItem(shownLine(value, 60), value);
    box->setCurrentIndex(std::max(0, box->findData(current)));
}

//! \a more, each once, behind what is there.
void join(QStringList &values, const QString &more)
{
    if (!more.isEmpty() && values.size() < mostChoices && !values.contains(more))
        values.append(more);
}

} // namespace

OrdersPage::Wanted OrdersPage::Wanted::parse(const QString &typed)
{
    Wanted wanted;
    QString digits = typed.trimmed();
    if (digits.startsWith(u'#'))
        digits = digits.mid(1).trimmed();
    const bool isNumber = digits.size() >= 3 && digits.size() <= 7
        && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isNumber)
        wanted.number = digits;
    else if (const auto key = LookupKey::parse(typed); key && key->kind == LookupKey::Kind::Phone)
        wanted.phone = key->phone;
    return wanted;
}

//! Somebody of whom nothing is known but the telephone number.
Customer OrdersPage::Wanted::customer() const
{
    Customer customer;
    if (phone.isValid())
        customer.phones = {{{}, phone.national(), phone, {}}};
    return customer;
}

//! A server that does not know what it was asked by answers with everybody's.
bool OrdersPage::Wanted::covers(const Order &order) const
{
    return isAll() || (number.isEmpty() ? isOf(order, customer()) : order.number == number);
}

OrdersPage::OrdersPage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stack(new FormStack(desk, this))
    , m_page(new QWidget(m_stack))
    , m_text(new QLineEdit(m_page))
    , m_stage(new QComboBox(m_page))
    , m_status(new QComboBox(m_page))
    , m_new(new KeyButton(m_page))
    , m_picker(new CustomerPicker(desk, m_page))
    , m_list(new OrderList(
          false,
          [this](int page, QObject *context, Callback<OrderPage> done) {
              return readPage(page, context, std::move(done));
          },
          [this](const QString &number, QObject *context, Callback<OrderPage> done) {
              return m_desk.orders.find({number, {}, {}}, context, std::move(done));
          },
          m_page))
    , m_typing(new QTimer(this))
{
    build();
    connect(m_text, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &OrdersPage::filterChanged);
    for (QComboBox *box : {m_stage, m_status})
        connect(box, &QComboBox::currentIndexChanged, this, &OrdersPage::filterChanged);
    connect(m_new, &QPushButton::clicked, this, [this] { showPicker(!m_picker->isVisible()); });
    connect(m_picker, &CustomerPicker::closed, this, [this] { showPicker(false); });
    connect(m_picker, &CustomerPicker::chosen, this, [this](const Customer &customer) {
        showPicker(false);
        Q_EMIT newOrderWanted(customer);
    });
    connect(m_list, &OrderList::changed, this, &OrdersPage::listChanged);
    connect(m_list, &OrderList::notice, this, &OrdersPage::notice);
    connect(m_list, &OrderList::printWanted, this, &OrdersPage::printWanted);
    connect(m_list, &OrderList::editWanted, this,
        [this](const Order &order) { startForm(FormName::orderEdit, order, contentOf(editOf(order))); });
    connect(m_list, &OrderList::duplicateWanted, this,
        [this](const Order &order) { startForm(FormName::order, order, contentOf(copyOf(order))); });
    connect(m_list, &OrderList::deleteWanted, this, [this](const Order &order) {
        startForm(FormName::orderDelete, order, contentOf(DeletionDraft {order.number, order.name, {}}));
    });
    connect(m_list, &OrderList::accessed, this,
        [this](Access::Action action, const QString &what, const Order &order) {
            Customer customer;
            customer.customerId = order.customer.customerId;
            customer.code = order.customer.code;
            m_desk.store.accessLog().add(action, customer.key(), what);
        });
    connect(new CopyWatch(this), &CopyWatch::copied, this,
        [this] { m_desk.store.accessLog().add(Access::Action::Copied, {}, u"text"_s); });
    connect(m_stack, &FormStack::notice, this, &OrdersPage::notice);
    connect(m_stack, &FormStack::changed, this, &OrdersPage::changed);
    connect(&m_desk.orders, &Orders::changed, this, &OrdersPage::reload);
    retranslate();
}

void OrdersPage::build()
{
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(420);
    m_typing->setSingleShot(true);
    m_typing->setInterval(250); // one question of the server for a number, not one for each digit
    for (QComboBox *box : {m_stage, m_status}) {
        box->addItem({}, QString());
        box->setMinimumWidth(140);
        box->setMaximumWidth(220);
    }
    setPrimary(m_new);
    m_picker->hide();
    m_list->setEmptyWords([] { return tr("No orders"); },
        [] { return tr("New order begins one, as soon as it is known for whom."); });

    auto *top = new QHBoxLayout;
    top->addWidget(m_text, 1000); // as wide as it may be
    top->addWidget(m_stage);
    top->addWidget(m_status);
    top->addStretch(1);
    top->addWidget(m_new);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(12, 12, 12, 12);
    page->setSpacing(Metrics::grid);
    page->addLayout(top);
    page->addWidget(m_picker, 1);
    page->addWidget(m_list, 1);
    m_page->setFocusProxy(m_list);
    m_stack->addPage(m_page, [] { return tr("All orders"); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_list);
}

void OrdersPage::setMasked(bool masked)
{
    m_list->setMasked(masked);
    m_picker->setMasked(masked);
}

void OrdersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_started)
        reload();
}

void OrdersPage::reload()
{
    m_started = isVisible();
    if (m_started)
        read();
    else
        m_list->clear(); // nobody looks: the server is asked when somebody does
}

void OrdersPage::refresh()
{
    if (!m_stack->isFormInFront())
        reload();
}

void OrdersPage::read()
{
    m_written = 0;
    m_list->reload(known());
    fillChoices();
}

QList<KnownOrder> OrdersPage::known() const
{
    if (!m_wanted.number.isEmpty()) {
        const auto order = m_desk.orders.known(m_wanted.number);
        return order ? QList<KnownOrder> {*order} : QList<KnownOrder>();
    }
    if (m_wanted.phone.isValid())
        return m_desk.orders.known(m_wanted.customer());
    return m_desk.orders.search(m_text->text());
}

RequestHandle OrdersPage::readPage(int page, QObject *context, Callback<OrderPage> done)
{
    OrderQuery query;
    query.page = page;
    query.number = m_wanted.number;
    if (m_wanted.phone.isValid())
        query.phones =
            (QStringList {m_wanted.phone.national()} + m_wanted.phone.otherWrittenForms()).at(m_written);
    return m_desk.orders.find(
        query, context, [wanted = m_wanted, done = std::move(done)](Result<OrderPage> read) {
            if (read)
                read->orders.removeIf([&wanted](const Order &order) { return !wanted.covers(order); });
            done(read);
        });
}

void OrdersPage::filterChanged()
{
    m_typing->stop();
    const Wanted wanted = Wanted::parse(m_text->text());
    const bool anew = wanted != m_wanted;
    m_wanted = wanted;
    m_list->setWanted(wanted.isAll() ? m_text->text() : QString(), chosen(m_stage), chosen(m_status));
    if (anew)
        reload();
    else
        m_list->setKnown(known());
}

void OrdersPage::listChanged()
{
    const OrdersModel &orders = m_list->model();
    // As with customers: the server compares text, and may have stored the number in another form (contract
    // 4).
    if (m_wanted.phone.isValid() && orders.isComplete() && orders.readCount() == 0
        && m_written < m_wanted.phone.otherWrittenForms().size()) {
        ++m_written;
        return m_list->reload(known());
    }
    fillChoices();
}

void OrdersPage::fillChoices()
{
    QStringList stages;
    for (const QString &stage : m_desk.orders.stages())
        join(stages, stage);
    join(stages, chosen(m_stage));
    QStringList statuses;
    join(statuses, chosen(m_status));
    const OrdersModel &orders = m_list->model();
    for (int row = 0; row < orders.rowCount(); ++row) {
        join(stages, orders.order(row).stage);
        join(statuses, orders.order(row).status);
    }
    stages.sort();
    statuses.sort();
    setChoices(m_stage, stages);
    setChoices(m_status, statuses);
}

void OrdersPage::startForm(const char *form, const Order &order, const QVariantMap &content)
{
    m_stack->startAnother(
        QString::fromLatin1(form), {place(), {}, orderTitle(order.number, order.name)}, content);
}

void OrdersPage::showPicker(bool shown)
{
    const bool hadFocus = m_picker->isAncestorOf(window()->focusWidget());
    m_picker->setVisible(shown);
    m_list->setVisible(!shown); // there is not room for both
    m_page->setFocusProxy(shown ? static_cast<QWidget *>(m_picker) : m_list);
    if (shown)
        m_picker->open();
    else if (hadFocus)
        m_new->setFocus(Qt::OtherFocusReason);
}

void OrdersPage::commit()
{
    m_stack->commit();
}

bool OrdersPage::isOwn(const Draft &draft)
{
    return draft.place.tab == place();
}

int OrdersPage::restore(const QList<Draft> &drafts)
{
    const bool hadForms = m_stack->hasForms();
    int restored = 0;
    for (const Draft &draft : drafts) {
        if (!isOwn(draft) || draft.submission != 0 || draft.isDiscarded || isOpen(draft.id))
            continue;
        m_stack->open(draft, false);
        ++restored;
    }
    if (!hadForms && m_stack->hasForms())
        m_stack->showPage(m_page);
    return restored;
}

void OrdersPage::focusContent()
{
    m_stack->focusFront();
}

void OrdersPage::pickCustomer()
{
    if (!m_stack->isFormInFront())
        showPicker(true);
}

void OrdersPage::startOver()
{
    m_stack->closeForms();
    reload();
}

void OrdersPage::showDraft(const Draft &draft)
{
    m_stack->open(draft, true);
}

bool OrdersPage::isOpen(qint64 draft) const
{
    return std::ranges::any_of(
        m_stack->panes(), [draft](const FormPane *pane) { return pane->draft() == draft; });
}

void OrdersPage::retranslate()
{
    m_text->setPlaceholderText(tr("Name, order number or phone number"));
    m_text->setAccessibleName(tr("Filter orders"));
    m_stage->setAccessibleName(tr("Stage"));
    m_stage->setItemText(0, tr("All stages"));
    m_status->setAccessibleName(tr("Status"));
    m_status->setItemText(0, tr("All statuses"));
    m_new->setLabel(tr("New order"));
}

void OrdersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

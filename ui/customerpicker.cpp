#include "customerpicker.h"

#include "customersmodel.h"
#include "errorwords.h"
#include "keybutton.h"
#include "knowncustomers.h"
#include "labels.h"
#include "tables.h"
#include "theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr int most = 20;

} // namespace

CustomerPicker::CustomerPicker(const Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_label(mutedLabel({}, this))
    , m_text(new QLineEdit(this))
    , m_cancel(new KeyButton(this))
    , m_table(new QTableView(this))
    , m_model(new CustomersModel(this))
    , m_state(mutedLabel({}, this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_label->setBuddy(m_text);
    m_cancel->setKey(Qt::Key_Escape);
    m_table->setModel(m_model);
    setUpTable(m_table);
    sizeCustomerColumns(m_table);
    m_table->setFrameShape(QFrame::NoFrame);

    connect(m_text, &QLineEdit::textChanged, this, &CustomerPicker::showKnown);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_cancel, &QPushButton::clicked, this, &CustomerPicker::closed);

    auto *field = new QHBoxLayout;
    field->addWidget(m_label);
    field->addWidget(m_text, 1);
    field->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(Metrics::grid);
    layout->addLayout(field);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 100);
    layout->addStretch(1);
    setFocusProxy(m_text);
    retranslate();
}

void CustomerPicker::setMasked(bool masked)
{
    m_model->setMasked(masked);
}

void CustomerPicker::open()
{
    m_text->clear();
    showKnown();
    m_text->setFocus(Qt::OtherFocusReason);
}

void CustomerPicker::showKnown()
{
    m_request.cancel();
    m_isRunning = false;
    m_isCertain = true;
    m_failure.reset();
    m_asked.reset();
    m_key = LookupKey::parse(m_text->text());
    QList<Customer> customers;
    for (const KnownCustomer &one :
        m_key ? m_desk.known.find(*m_key) : m_desk.known.search(m_text->text(), most))
        customers.append(one.customer);
    setCustomers(customers);
}

void CustomerPicker::setCustomers(const QList<Customer> &customers)
{
    m_model->clear(false);
    m_model->appendPage(customers, true);
    m_table->selectRow(0);
    showState();
}

void CustomerPicker::enter()
{
    if (m_isRunning)
        return;
    // The copy may be old, and one number may be several people's.
    if (m_key && m_asked != m_key)
        return lookUp(*m_key);
    choose(m_table->currentIndex().row());
}

void CustomerPicker::lookUp(const LookupKey &key)
{
    m_asked = key;
    m_isRunning = true;
    m_request = m_desk.lookup.start(key, this, [this](Result<LookupResult> found) {
        m_isRunning = false;
        if (!found) {
            m_failure = found.error();
            if (m_model->rowCount() == 0)
                m_asked.reset(); // there is nobody to choose: Enter asks again
            return showState();
        }
        m_isCertain = found->certain;
        setCustomers(found->customers);
        if (m_model->rowCount() == 1 && found->certain && found->complete)
            choose(0);
    });
    showState();
}

void CustomerPicker::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_request.cancel();
    m_isRunning = false;
    const Customer customer = m_model->customer(row);
    Q_EMIT chosen(customer);
}

void CustomerPicker::showState()
{
    const int count = m_model->rowCount();
    QString text;
    if (m_isRunning)
        text = tr("Asking AntCRM …");
    else if (m_failure)
        text = count > 0 ? ErrorWords::ofRead(*m_failure).title + u' '
                + tr("Shown is whom this computer knows; Enter chooses.")
                         : ErrorWords::ofRead(*m_failure).title;
    else if (!m_isCertain)
        text =
            tr("The server returned them, but none of them carries what was asked for: ask before you trust "
               "it.");
    else if (m_key && m_asked != m_key)
        text = tr("Enter asks AntCRM for them.");
    else if (m_key && count == 0)
        text = tr("AntCRM has no customer by this.");
    else if (count > 0)
        text = tr("Up and Down select, Enter chooses.");
    else if (m_text->text().trimmed().isEmpty())
        text = tr(
            "A name this computer knows; or a number, an email address or #id, which Enter asks AntCRM for.");
    else
        text = tr("This computer knows nobody by that name. Enter their number to ask AntCRM.");
    m_state->setText(text);
    m_table->setVisible(count > 0);
}

bool CustomerPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        auto *press = static_cast<QKeyEvent *>(event);
        switch (press->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_table, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (press->modifiers() & ~Qt::KeypadModifier)
                break;
            enter();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CustomerPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

void CustomerPicker::retranslate()
{
    m_label->setText(tr("For which customer"));
    m_text->setAccessibleName(tr("For which customer"));
    m_text->setPlaceholderText(tr("Name; or a number, email or #id"));
    m_cancel->setLabel(tr("Cancel"));
    m_table->setAccessibleName(tr("Matches"));
    m_model->retranslate();
    showState();
}

void CustomerPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

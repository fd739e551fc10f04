#include "customerdetails.h"

#include "facts.h"
#include "labels.h"
#include "plaintext.h"
#include "theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 200; // rows of one group; a hostile reply may hold a million

//! A group of names and values under a heading; an empty one is not shown.
class Group
{
public:
    Group(const QString &heading, QWidget *page)
        : m_page(page)
        , m_heading(heading)
    { }

    void add(const QString &name, const QString &value)
    {
        if (value.isEmpty() || m_rows.size() >= most)
            return;
        m_rows.append({shownLine(name, 80), value});
    }

    void place(QVBoxLayout *layout)
    {
        if (m_rows.isEmpty())
            return;
        layout->addSpacing(Metrics::grid);
        layout->addWidget(headingLabel(m_heading, m_page));
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(2 * Metrics::grid);
        grid->setVerticalSpacing(6);
        grid->setColumnMinimumWidth(0, 160);
        grid->setColumnStretch(1, 1);
        for (int row = 0; row < m_rows.size(); ++row) {
            QLabel *value = valueLabel(shownText(m_rows.at(row).second, 2000), m_page);
            if (m_rows.at(row).first.isEmpty()) {
                grid->addWidget(value, row, 0, 1, 2);
                continue;
            }
            QLabel *name = mutedLabel(m_rows.at(row).first, m_page);
            name->setWordWrap(m_rows.at(row).first.size() > 16); // wrapping is slow to lay out
            name->setMaximumWidth(220);
            grid->addWidget(name, row, 0, Qt::AlignTop);
            grid->addWidget(value, row, 1);
        }
        layout->addLayout(grid);
    }

private:
    QWidget *m_page;
    QString m_heading;
    QList<QPair<QString, QString>> m_rows;
};

} // namespace

CustomerDetails::CustomerDetails(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(m_scroll, 1);
    setFocusProxy(m_scroll);
}

void CustomerDetails::setCustomer(const Customer &customer)
{
    if (m_scroll->widget() && m_customer == customer)
        return;
    m_customer = customer;
    const int scrolled = m_scroll->verticalScrollBar()->value();
    rebuild();
    m_scroll->widget()->adjustSize();
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void CustomerDetails::rebuild()
{
    m_scroll->setAccessibleName(tr("Details"));
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(2 * Metrics::grid, Metrics::grid, 2 * Metrics::grid, 2 * Metrics::grid);
    layout->setSpacing(Metrics::grid);
    m_scroll->setWidget(page);

    const Customer &c = m_customer;
    Group person(tr("Person"), page);
    person.add(tr("Born"), c.birthDate.isValid() ? c.birthDate.toString(u"dd/MM/yyyy"_s) : QString());
    if (c.gender) {
        person.add(tr("Gender"),
            *c.gender == Gender::Male         ? tr("Male")
                : *c.gender == Gender::Female ? tr("Female")
                                              : tr("Other"));
    }
    person.add(tr("Industry"), c.industry);
    for (const MessengerAccount &account : c.messengers)
        person.add(account.protocol.isEmpty() ? tr("Messenger") : account.protocol, account.value);
    person.place(layout);

    Group addresses(tr("Addresses"), page);
    for (const Address &address : c.addresses)
        addresses.add(address.type.isEmpty() ? tr("Address") : address.type, address.line());
    addresses.place(layout);

    Group fields(tr("Custom fields"), page);
    for (const CustomField &field : c.customFields)
        fields.add(field.name, field.text());
    fields.place(layout);

    Group note(tr("Note"), page);
    note.add({}, c.note);
    note.place(layout);

    Group origin(tr("Where they came from"), page);
    origin.add(tr("Source"), c.source);
    if (c.leadSource) {
        origin.add(tr("Became a customer from"),
            c.leadSource->code.isEmpty() ? c.leadSource->name
                                         : u"%1 (%2)"_s.arg(c.leadSource->name, c.leadSource->code));
    }
    origin.add(tr("Created by"), c.createdBy);
    origin.add(tr("Created"), factTime(c.createdAt));
    origin.add(tr("Updated"), factTime(c.updatedAt));
    origin.place(layout);

    Group ads(tr("Advertisements"), page);
    for (const AdTouch &touch : c.adHistory) {
        const QString at = factTime(touch.at);
        ads.add(at.isEmpty() ? tr("Time not known") : at, tr("Ad %1, post %2").arg(touch.adId, touch.postId));
    }
    ads.place(layout);

    Group ids(tr("Records"), page);
    ids.add(tr("Customer id"), c.customerId);
    ids.add(tr("Lead id"), c.leadId);
    ids.add(tr("Code"), c.code);
    ids.add(tr("AntCRM record"), c.id);
    ids.place(layout);
    layout->addStretch();
}

void CustomerDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QFrame::changeEvent(event);
}

#include "recordspage.h"

#include "connection.h"
#include "copywatch.h"
#include "customerpicker.h"
#include "deskstyle.h"
#include "keybutton.h"
#include "listpane.h"
#include "localstore.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RecordsPage::RecordsPage(const Desk &desk, const char *tab, const char *form, QWidget *parent)
    : SectionPage(desk, QString::fromLatin1(tab), parent)
    , m_form(form)
    , m_page(new QWidget(this))
    , m_text(new QLineEdit(m_page))
    , m_new(new KeyButton(m_page))
    , m_whom(new QWidget(m_page))
    , m_whomLayout(new QVBoxLayout(m_whom))
    , m_picker(new CustomerPicker(desk, m_whom))
    , m_typing(new QTimer(this))
{
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(420);
    m_typing->setSingleShot(true);
    m_typing->setInterval(250ms); // one question of the server for a number, not one for each digit
    setPrimary(m_new);
    m_whom->hide();
    m_whomLayout->setContentsMargins(0, 0, 0, 0);
    m_whomLayout->setSpacing(Metrics::grid);
    m_whomLayout->addWidget(m_picker, 1);
}

void RecordsPage::build(
    ListPane *list, const QList<QWidget *> &filters, QLayout *below, const std::function<QString()> &title)
{
    m_list = list;
    auto *top = new QHBoxLayout;
    top->addWidget(m_text, 1000); // as wide as it may be
    QWidget *before = m_text;
    for (QWidget *filter : filters) {
        (below ? below : top)->addWidget(filter);
        setTabOrder(std::exchange(before, filter), filter);
    }
    top->addStretch(1);
    top->addWidget(m_new);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(12, 12, 12, 12);
    page->setSpacing(Metrics::grid);
    page->addLayout(top);
    if (below)
        page->addLayout(below);
    page->addWidget(m_whom, 1);
    page->addWidget(m_list, 1);
    m_page->setFocusProxy(m_list);
    setList(m_page, title);
    setFocusProxy(m_list);

    connect(m_text, &QLineEdit::textChanged, this, &RecordsPage::filterSoon);
    connect(m_typing, &QTimer::timeout, this, &RecordsPage::filterNow);
    connect(m_new, &QPushButton::clicked, this, [this] { showPicker(!m_whom->isVisible()); });
    connect(m_picker, &CustomerPicker::closed, this, [this] { showPicker(false); });
    connect(m_picker, &CustomerPicker::chosen, this, [this](const Customer &customer) {
        showPicker(false);
        Q_EMIT newWanted(customer, QString::fromLatin1(m_form));
    });
    connect(m_list, &ListPane::notice, this, &RecordsPage::notice);
    connect(&m_desk.connection, &Connection::switched, m_list, &ListPane::giveUp);
    connect(new CopyWatch(this), &CopyWatch::copied, this,
        [this] { m_desk.store.accessLog().add(Access::Action::Copied, {}, u"text"_s); });
    retranslate();
}

void RecordsPage::filterSoon()
{
    m_typing->start();
}

void RecordsPage::filterNow()
{
    m_typing->stop();
    filterChanged();
}

void RecordsPage::setMasked(bool masked)
{
    m_list->setMasked(masked);
    m_picker->setMasked(masked);
}

void RecordsPage::reload()
{
    m_started = isVisible();
    if (m_started)
        read();
    else
        m_list->clear(); // nobody looks: the server is asked when somebody does
}

void RecordsPage::startForm(const QString &name)
{
    if (name == QLatin1StringView(m_form) && isListInFront())
        showPicker(true);
}

void RecordsPage::showPicker(bool shown)
{
    const bool hadFocus = m_whom->isAncestorOf(window()->focusWidget());
    m_whom->setVisible(shown);
    m_list->setVisible(!shown); // there is not room for both
    m_page->setFocusProxy(shown ? static_cast<QWidget *>(m_picker) : m_list);
    if (shown)
        m_picker->open();
    else if (hadFocus)
        m_new->setFocus(Qt::OtherFocusReason);
}

void RecordsPage::showEvent(QShowEvent *event)
{
    SectionPage::showEvent(event);
    if (!m_started)
        reload();
}

void RecordsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SectionPage::changeEvent(event);
}

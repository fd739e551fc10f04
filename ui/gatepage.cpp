#include "gatepage.h"

#include "connection.h"
#include "keybutton.h"
#include "messagepane.h"
#include "plaintext.h"
#include "secretwords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GatePage::GatePage(Connection &connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_pane(new MessagePane(this))
    , m_first(m_pane->addButton(true))
    , m_second(m_pane->addButton())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(m_first, &QPushButton::clicked, this, &GatePage::settingsWanted);
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (m_connection.state() != Connection::State::None)
            m_connection.readKeyAgain();
        else
            Q_EMIT demoWanted();
    });
}

void GatePage::refresh(bool opening)
{
    const Connection::State state = m_connection.state();
    switch (state) {
    case Connection::State::Ready:
        return;
    case Connection::State::None:
        if (opening) {
            m_pane->setIcon({});
            m_pane->setTitle({});
            m_pane->setText({});
            break;
        }
        m_pane->setIcon(u"customers"_s);
        m_pane->setTitle(tr("Welcome to RingDesk"));
        m_pane->setText(
            tr("Connect to your company's AntCRM with the Base URL and the API key from your supervisor. "
               "Or look around first: the demo has invented customers, and needs nothing."));
        m_first->setLabel(tr("Connect to AntCRM"));
        m_second->setLabel(tr("Try the demo"));
        break;
    case Connection::State::ReadingKey:
        m_pane->setIcon(u"key"_s);
        m_pane->setTitle(tr("Opening the keychain …"));
        m_pane->setText(tr("The API key lies in this computer's keychain."));
        break;
    case Connection::State::NoKey:
        m_pane->setIcon(u"key"_s);
        m_pane->setTitle(tr("No API key for “%1”").arg(shownLine(m_connection.profile().name, 60)));
        m_pane->setText(SecretWords::of(m_connection.keyFault().value_or(SecretFault::Failed)) + u' '
            + tr("In Settings you can also enter the key for this session only."));
        m_first->setLabel(tr("Open settings"));
        m_second->setLabel(tr("Try again"));
        break;
    }
    m_pane->setBusy(state == Connection::State::ReadingKey);
    const bool asks = state != Connection::State::ReadingKey && !opening;
    m_first->setVisible(asks);
    m_second->setVisible(asks);
}

#include "companies.h"

#include "connection.h"
#include "language.h"
#include "localstore.h"
#include "plaintext.h"
#include "profiles.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

Companies::Companies(const Desk &desk, MayLeave mayLeave, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_mayLeave(std::move(mayLeave))
{ }

void Companies::sayNotWritten()
{
    Q_EMIT notice(tr("The choice holds until RingDesk ends: it could not be written to disk."));
}

void Companies::fillMenu(QMenu &menu)
{
    menu.clear();
    const auto all = m_desk.profiles.all();
    for (const Profile &profile : all) {
        QAction *action = menu.addAction(withoutKeys(shownLine(profile.name, 60)));
        action->setCheckable(true);
        action->setChecked(!m_desk.connection.isDemo() && profile.name == m_desk.connection.profile().name);
        connect(action, &QAction::triggered, this, [this, name = profile.name] { use(name); });
    }
    if (!all.isEmpty())
        menu.addSeparator();
    QAction *add = menu.addAction(tr("New connection …"));
    connect(add, &QAction::triggered, this, [this] { Q_EMIT newWanted(); });
}

void Companies::use(const QString &name)
{
    const auto profile = m_desk.profiles.find(name);
    if (!profile)
        return;
    if (name != m_desk.connection.profile().name && !m_mayLeave([this, name] { use(name); }))
        return;
    if (!m_desk.profiles.setCurrent(name))
        sayNotWritten();
    if (!profile->language.isEmpty())
        m_desk.language.apply(profile->language);
    m_desk.connection.open(*profile);
}

void Companies::saved(const QString &name, bool keyChanged)
{
    const auto profile = m_desk.profiles.find(name);
    const Connection &connection = m_desk.connection;
    const bool inUse = !connection.isDemo() && connection.state() == Connection::State::Ready && profile
        && profile->name == connection.profile().name && profile->address == connection.profile().address;
    if (!inUse || keyChanged)
        return use(name);
    m_desk.connection.amend(*profile); // the same company: its tabs stay
    if (!profile->language.isEmpty())
        m_desk.language.apply(profile->language);
}

void Companies::removed(const QString &name)
{
    Profile gone;
    gone.name = name;
    if (!m_desk.connection.isDemo() && m_desk.connection.profile().name == name)
        m_desk.connection.close();
    m_desk.store.forget(gone, this, [this](bool done) {
        if (!done)
            Q_EMIT notice(tr("What was kept of this connection could not be removed from this computer."));
    });
}

void Companies::toggleLanguage()
{
    const QString other = m_desk.language.current() == "vi"_L1 ? u"en"_s : u"vi"_s;
    m_desk.language.remember(other);
    m_desk.language.apply(other);
    if (auto profile = m_desk.profiles.find(m_desk.connection.profile().name);
        profile && !profile->language.isEmpty()) {
        profile->language = other;
        if (!m_desk.profiles.save(*profile))
            sayNotWritten();
    }
}

void Companies::openStore()
{
    const Connection &connection = m_desk.connection;
    if (connection.isDemo())
        m_desk.store.openInMemory();
    else if (connection.profile().name.isEmpty())
        m_desk.store.close();
    else
        m_desk.store.open(connection.profile());
}

#include "storagenotices.h"

#include "banner.h"
#include "localstore.h"
#include "storagewords.h"

using namespace Qt::StringLiterals;

StorageNotices::StorageNotices(const Desk &desk, Banner &banner, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_banner(banner)
{
    connect(&m_desk.store, &LocalStore::changed, this, &StorageNotices::refresh);
    connect(&m_desk.store.drafts(), &Drafts::faultChanged, this, &StorageNotices::refresh);
    connect(&m_desk.store.drafts(), &Drafts::loaded, this, &StorageNotices::refresh);
    connect(&m_desk.store.outbox(), &Outbox::loaded, this, [this] {
        m_waiting = m_desk.store.outbox().unsent();
        refresh();
    });
    connect(&m_desk.store.outbox(), &Outbox::changed, this, [this] {
        if (m_waiting == 0)
            return;
        m_waiting = qMin(m_waiting, m_desk.store.outbox().unsent());
        refresh();
    });
    connect(&m_banner, &Banner::putAway, this, [this](const QString &id) {
        if (id == "restored"_L1)
            m_restored = 0;
        else if (id == "waiting"_L1)
            m_waiting = 0;
        else if (id == "closing"_L1 || id == "switching"_L1)
            m_leaving.reset();
        refresh();
    });
    refresh();
}

void StorageNotices::setRestored(int drafts)
{
    m_restored += drafts;
    refresh();
}

void StorageNotices::startOver()
{
    m_restored = 0;
    m_waiting = 0;
    refresh();
}

void StorageNotices::setWaitingSeen()
{
    m_waiting = 0;
    refresh();
}

bool StorageNotices::mayLeave(Leaving how, std::function<void()> again)
{
    const int unkept = m_desk.store.unkept();
    if (unkept == 0 || (m_leaving == how && unkept <= m_announced))
        return true;
    m_leaving = how;
    m_announced = unkept;
    m_leaveAgain = std::move(again);
    refresh();
    return false;
}

void StorageNotices::refresh()
{
    LocalStore &store = m_desk.store;
    const int unkept = store.unkept();
    if (unkept == 0)
        m_leaving.reset();
    const bool isDemo = store.reason() == LocalStore::Reason::Demo;
    const bool mayHelp = store.reason() == LocalStore::Reason::Keychain
        || (store.reason() == LocalStore::Reason::File && store.fileFault()
            && store.fileFault()->kind != StorageFault::Kind::Newer);
    using Tone = Banner::Tone;
    QList<Banner::Message> messages;
    if (m_leaving == Leaving::Closing) {
        messages.append({u"closing"_s, Tone::Bad,
            tr("%n drafts or submissions are in memory alone and are lost when RingDesk closes.", nullptr,
                unkept),
            tr("Close all the same"), m_leaveAgain, true});
    } else if (m_leaving == Leaving::Switching) {
        messages.append({u"switching"_s, Tone::Bad,
            tr("%n drafts or submissions are in memory alone and are lost when you change the connection.",
                nullptr, unkept),
            tr("Change it all the same"), m_leaveAgain, true});
    }
    const auto &fault = store.drafts().fault();
    if (fault) {
        messages.append({u"fault"_s, Tone::Bad, StorageWords::cannotSave(*fault), tr("Try now"),
            [this] { m_desk.store.drafts().writeNow(); }, false});
    }
    const QString memory = StorageWords::ofMemory(store);
    if (!isDemo) {
        messages.append({u"memory"_s, Tone::Warning, memory, mayHelp ? tr("Try again") : QString(),
            [this] { m_desk.store.tryAgain(); }, true});
    }
    messages.append({u"aside"_s, Tone::Bad, StorageWords::ofSetAside(store), {}, {}, true});
    if (const int lost = store.outbox().unreadable(); lost > 0) {
        messages.append({u"unreadableOutbox"_s, Tone::Bad,
            tr("%n submissions on this computer could not be opened, so they may have arrived or not: look "
               "in "
               "AntCRM before you submit their drafts once more.",
                nullptr, lost),
            {}, {}, true});
    }
    if (const int unreadable = store.drafts().unreadable(); unreadable > 0) {
        messages.append({u"unreadable"_s, Tone::Bad,
            tr("%n records on this computer could not be opened: somebody or something changed them. They "
               "are "
               "left where they are; tell your supervisor.",
                nullptr, unreadable),
            {}, {}, true});
    }
    if (m_waiting > 0) {
        messages.append({u"waiting"_s, Tone::Warning,
            tr("%n submissions from before are not settled: look at them.", nullptr, m_waiting),
            tr("Open the outbox"), [this] { Q_EMIT outboxWanted(); }, true});
    }
    if (m_restored > 0) {
        messages.append({u"restored"_s, Tone::Info,
            tr("%n drafts were restored, in the tabs they were typed in.", nullptr, m_restored), {}, {},
            true});
    }
    if (isDemo)
        messages.append({u"demo"_s, Tone::Info, memory, {}, {}, true});
    m_banner.setMessages(messages);
}

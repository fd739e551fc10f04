#include "datasettings.h"

#include "connection.h"
#include "keybutton.h"
#include "labels.h"
#include "localstore.h"
#include "profiles.h"
#include "quietbox.h"
#include "sync.h"
#include "syncwords.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace {

constexpr int longestRetention = 3650;
constexpr int longestExpiry = 365;

} // namespace

DataSettings::DataSettings(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_heading(headingLabel({}, this))
    , m_form(new QFormLayout)
    , m_scope(new QuietBox<QComboBox>(this))
    , m_scopeWords(mutedLabel({}, this))
    , m_retention(new QuietBox<QSpinBox>(this))
    , m_expiry(new QuietBox<QSpinBox>(this))
    , m_sync(plainLabel({}, this))
    , m_syncRow(new QWidget(this))
    , m_pause(new KeyButton(m_syncRow))
    , m_now(new KeyButton(m_syncRow))
    , m_log(new KeyButton(m_syncRow))
    , m_total(new QCheckBox(this))
{
    m_scope->addItem({}, int(DirectoryScope::Off));
    m_scope->addItem({}, int(DirectoryScope::Seen));
    m_scope->addItem({}, int(DirectoryScope::All));
    m_scopeWords->setWordWrap(true);
    m_sync->setWordWrap(true);
    m_retention->setRange(1, longestRetention);
    m_expiry->setRange(0, longestExpiry);
    m_form->setHorizontalSpacing(2 * Metrics::grid);
    m_form->setVerticalSpacing(Metrics::grid);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *buttons = new QHBoxLayout(m_syncRow);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Metrics::grid);
    for (KeyButton *button : {m_now, m_pause, m_log})
        buttons->addWidget(button);
    buttons->addStretch();
    for (QWidget *field :
        QList<QWidget *> {m_scope, m_scopeWords, m_retention, m_expiry, m_sync, m_syncRow, m_total}) {
        QLabel *label = mutedLabel({}, this);
        label->setMinimumWidth(150);
        m_form->addRow(label, field);
    }
    for (QSpinBox *box : {m_retention, m_expiry}) {
        box->setMinimumHeight(Metrics::control);
        box->setMinimumWidth(160);
        box->setFocusPolicy(Qt::StrongFocus);
    }
    m_scope->setMinimumWidth(260);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid);
    layout->addWidget(m_heading);
    layout->addLayout(m_form);

    connect(m_scope, &QComboBox::currentIndexChanged, this, &DataSettings::showScope);
    connect(m_expiry, &QSpinBox::valueChanged, this, [this](int days) {
        if (!m_desk.store.setDraftExpiry(24h * days))
            Q_EMIT failed(tr("The choice holds until RingDesk ends: it could not be written to disk."));
    });
    connect(m_now, &QPushButton::clicked, this, [this] { m_desk.sync.startNow(); });
    connect(m_pause, &QPushButton::clicked, this,
        [this] { m_desk.sync.setPaused(m_desk.sync.state() != Sync::State::Paused); });
    connect(m_log, &QPushButton::clicked, this, &DataSettings::accessLogWanted);
    connect(&m_desk.sync, &Sync::changed, this, &DataSettings::showSync);
    retranslate();
}

void DataSettings::setProfile(const Profile &profile)
{
    m_profile = profile.name;
    m_scope->setCurrentIndex(m_scope->findData(int(profile.scope)));
    m_retention->setValue(profile.retentionDays);
    m_total->setChecked(profile.leavesOrderTotal);
    const QSignalBlocker quiet(m_expiry);
    m_expiry->setValue(int(m_desk.store.draftExpiry() / 24h));
    showScope();
    showSync();
}

void DataSettings::putInto(Profile &profile) const
{
    profile.scope = DirectoryScope(m_scope->currentData().toInt());
    profile.retentionDays = m_retention->value();
    profile.leavesOrderTotal = m_total->isChecked();
}

void DataSettings::showScope()
{
    switch (DirectoryScope(m_scope->currentData().toInt())) {
    case DirectoryScope::Off:
        m_scopeWords->setText(tr("Every caller is asked of AntCRM; without a connection nobody is known. "
                                 "Drafts are kept all the same."));
        break;
    case DirectoryScope::Seen:
        m_scopeWords->setText(
            tr("Products, customers opened here, and the tickets of the last 90 days: callers who "
               "rang before are known at once."));
        break;
    case DirectoryScope::All:
        m_scopeWords->setText(
            tr("Every customer, order and ticket of the company: all callers are known at once, "
               "without a connection too."));
        break;
    }
    m_retention->setEnabled(DirectoryScope(m_scope->currentData().toInt()) != DirectoryScope::Off);
}

void DataSettings::showSync()
{
    const bool isInUse =
        !m_desk.connection.isDemo() && !m_profile.isEmpty() && m_desk.connection.profile().name == m_profile;
    const Sync::State state = m_desk.sync.state();
    const bool isOn = isInUse && state != Sync::State::Off;
    m_sync->setText(isInUse ? SyncWords::full(m_desk.sync)
                            : tr("This connection is not in use; nothing of it is being read."));
    m_pause->setVisible(isOn);
    m_now->setVisible(isOn && state != Sync::State::Running && state != Sync::State::Paused);
    m_pause->setLabel(state == Sync::State::Paused ? tr("Resume") : tr("Pause"));
}

void DataSettings::retranslate()
{
    m_heading->setText(tr("Data on this computer"));
    const auto field = [this](QWidget *widget, const QString &name) {
        static_cast<QLabel *>(m_form->labelForField(widget))->setText(name);
        widget->setAccessibleName(name);
    };
    field(m_scope, tr("Directory"));
    field(m_retention, tr("Keep the directory"));
    field(m_expiry, tr("Keep drafts"));
    static_cast<QLabel *>(m_form->labelForField(m_sync))->setText(tr("Reading"));
    m_scope->setItemText(0, tr("Nothing"));
    m_scope->setItemText(1, tr("What this desk has opened"));
    m_scope->setItemText(2, tr("Everything"));
    m_retention->setSuffix(tr(" days"));
    m_retention->setToolTip(tr("What was not read again for so long is removed from this computer"));
    m_expiry->setSuffix(tr(" days"));
    m_expiry->setSpecialValueText(tr("until they are discarded"));
    m_expiry->setToolTip(tr("A draft nobody touched for so long is removed; for all connections, at once"));
    static_cast<QLabel *>(m_form->labelForField(m_total))->setText(tr("Orders"));
    m_total->setText(tr("Leave the total of an order to AntCRM"));
    m_total->setToolTip(
        tr("The sum that was quoted is not sent: AntCRM works it out from the prices that it has"));
    m_now->setLabel(tr("Read now"));
    m_log->setLabel(tr("Access log"));
    showScope();
    showSync();
}

void DataSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

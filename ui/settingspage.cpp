#include "settingspage.h"

#include "addresswords.h"
#include "apiring.h"
#include "datasettings.h"
#include "errorwords.h"
#include "keybutton.h"
#include "secrets.h"
#include "secretwords.h"
#include "slasettings.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_profiles(desk.profiles)
    , m_secrets(desk.secrets)
    , m_api(desk.api)
{
    compose(desk);
    connect(
        m_list, &QComboBox::activated, this, [this](int index) { edit(m_list->itemData(index).toString()); });
    connect(m_testButton, &QPushButton::clicked, this, &SettingsPage::test);
    connect(m_saveButton, &QPushButton::clicked, this, &SettingsPage::save);
    connect(m_removeButton, &QPushButton::clicked, this, &SettingsPage::removeProfile);
    connect(m_closeButton, &QPushButton::clicked, this, &SettingsPage::closed);
    connect(m_theme, &QComboBox::activated, this,
        [this](int index) { Q_EMIT themeChosen(m_theme->itemData(index).toString()); });
    connect(m_data, &DataSettings::accessLogWanted, this, &SettingsPage::accessLogWanted);
    connect(m_data, &DataSettings::failed, this, [this](const QString &text) { say(text, Tone::Bad); });
    connect(&m_secrets, &Secrets::keychainFaultChanged, this, &SettingsPage::showKeychain);
    retranslate();
    edit({});
}

void SettingsPage::fillList(const QString &selected)
{
    m_list->clear();
    const QList<Profile> all = m_profiles.all();
    for (const Profile &profile : all)
        m_list->addItem(profile.name, profile.name);
    m_list->addItem(tr("New connection …"), QString());
    const int index = m_list->findData(selected);
    m_list->setCurrentIndex(index >= 0 ? index : m_list->count() - 1);
}

void SettingsPage::edit(const QString &name)
{
    const auto profile = name.isEmpty() ? std::nullopt : m_profiles.find(name);
    Profile fresh;
    fresh.address = defaultApiRingAddress();
    show(profile.value_or(fresh));
    fillList(m_editing);
    m_test.cancel();
    m_confirmRemoval = false;
    say({}, Tone::Quiet);
    retranslate();
}

void SettingsPage::show(const Profile &profile)
{
    m_editing = profile.name;
    m_name->setText(profile.name);
    m_address->setText(profile.address.text());
    m_key->clear();
    m_sessionOnly->setChecked(m_secrets.isForSessionOnly(profile.apiKeySecret()));
    m_language->setCurrentIndex(qMax(0, m_language->findData(profile.language)));
    m_mask->setChecked(profile.maskNumbers);
    m_data->setProfile(profile);
    m_sla->setProfile(profile);
}

void SettingsPage::setTheme(const QString &code)
{
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(code)));
}

std::optional<Profile> SettingsPage::typedProfile()
{
    QGuiApplication::inputMethod()->commit(); // a name may still be half in the input method
    const auto address = ServerAddress::parse(m_address->text());
    if (!address) {
        say(addressFaultText(address.error()), Tone::Bad);
        m_address->setFocus();
        return std::nullopt;
    }
    Profile profile;
    profile.name = m_name->text().trimmed();
    profile.address = *address;
    profile.language = m_language->currentData().toString();
    profile.maskNumbers = m_mask->isChecked();
    m_data->putInto(profile);
    return profile;
}

void SettingsPage::test()
{
    const auto profile = typedProfile();
    if (!profile)
        return;
    say(tr("Testing …"), Tone::Quiet);
    const QByteArray typed = m_key->text().trimmed().toUtf8();
    if (!typed.isEmpty())
        return testWith(profile->address, typed);
    if (m_editing.isEmpty())
        return say(tr("Enter the API key first."), Tone::Bad);
    // The stored key belongs to the stored address: it is not tried out on another server.
    const auto stored = m_profiles.find(m_editing);
    if (!stored || stored->address != profile->address)
        return say(tr("The Base URL has changed: enter the key for it."), Tone::Bad);
    m_secrets.read(stored->apiKeySecret(), this, [this, stored](SecretResult<QByteArray> key) {
        if (key)
            testWith(stored->address, *key);
        else
            say(SecretWords::of(key.error()), Tone::Bad);
    });
}

void SettingsPage::testWith(const ServerAddress &address, const QByteArray &key)
{
    m_test = m_api.check(address, key, this, [this](Result<void> result) {
        if (result)
            return say(tr("The connection works: AntCRM took the key."), Tone::Good);
        const ErrorText text = ErrorWords::ofRead(result.error());
        QString words = text.title + u' ' + text.advice;
        if (!text.server.isEmpty())
            words += u" “"_s + text.server + u"”"_s;
        say(words, Tone::Bad);
    });
}

void SettingsPage::save()
{
    const auto typed = typedProfile();
    if (!typed)
        return;
    if (typed->name.isEmpty()) {
        say(tr("Give the connection a name, such as the company's."), Tone::Bad);
        return m_name->setFocus();
    }
    const bool renamed = typed->name != m_editing;
    if (renamed && m_profiles.find(typed->name)) {
        say(tr("There is a connection of this name already."), Tone::Bad);
        return m_name->setFocus();
    }
    const auto former = m_editing.isEmpty() ? std::nullopt : m_profiles.find(m_editing);
    const bool moved = former && (renamed || former->address != typed->address);
    if (moved && m_key->text().trimmed().isEmpty()) {
        // The key is kept under the name, and was given for the address.
        say(tr("Enter the API key again: the name or the address has changed."), Tone::Bad);
        return m_key->setFocus();
    }
    if (!m_sla->check())
        return say(tr("Not saved: look at what is said beside the hours and days."), Tone::Bad);
    if (!m_profiles.save(*typed) || !m_sla->save(typed->name, m_editing)) {
        return say(
            tr("The connection could not be written to disk; is the disk full, or the folder read-only? "
               "What you typed is still here."),
            Tone::Bad);
    }
    if (renamed && former) {
        if (!m_profiles.remove(former->name))
            say(tr("The former name could not be removed from the list."), Tone::Bad);
        m_secrets.remove(former->apiKeySecret(), this, [](SecretResult<void>) {});
    }
    m_editing = typed->name;
    fillList(m_editing);
    saveKey(*typed);
}

void SettingsPage::saveKey(const Profile &profile)
{
    const QByteArray key = m_key->text().trimmed().toUtf8();
    if (key.isEmpty()) {
        say(tr("Saved."), Tone::Good);
        Q_EMIT saved(profile.name, false);
        return;
    }
    const auto keep = m_sessionOnly->isChecked() ? Secrets::Keep::Session : Secrets::Keep::Permanent;
    m_saveButton->setEnabled(false);
    m_secrets.write(
        profile.apiKeySecret(), key, keep, this, [this, profile, keep](SecretResult<void> written) {
            m_saveButton->setEnabled(true);
            if (written) {
                m_key->clear();
                say(keep == Secrets::Keep::Session ? tr("Saved. The key is kept until RingDesk ends.")
                                                   : tr("Saved. The key is in this computer's keychain."),
                    Tone::Good);
                Q_EMIT saved(profile.name, true);
                return;
            }
            // What was typed stays; the way on is one tick away.
            say(SecretWords::of(written.error()) + u' '
                    + tr("To work now, tick “Keep the key for this session only” and save again."),
                Tone::Bad);
            m_sessionOnly->setFocus();
        });
}

void SettingsPage::removeProfile()
{
    const auto profile = m_profiles.find(m_editing);
    if (!profile)
        return;
    if (!m_confirmRemoval) {
        m_confirmRemoval = true;
        retranslate();
        say(tr("This removes the connection “%1” and its key from this computer. Press again to do it.")
                .arg(profile->name),
            Tone::Bad);
        return;
    }
    if (!m_profiles.remove(profile->name))
        return say(tr("The connection could not be removed from the disk."), Tone::Bad);
    m_sla->forget(profile->name);
    m_secrets.remove(profile->apiKeySecret(), this, [this](SecretResult<void> gone) {
        if (!gone)
            say(tr("The connection is removed, but its key may still be in the keychain: %1")
                    .arg(SecretWords::of(gone.error())),
                Tone::Bad);
    });
    edit({});
    say(tr("Removed."), Tone::Good);
    Q_EMIT removed(profile->name);
}

void SettingsPage::say(const QString &text, Tone tone)
{
    const Colours &c = coloursOf(palette());
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, tone == Tone::Good ? c.good : tone == Tone::Bad ? c.bad : c.muted);
    m_result->setPalette(ink);
    m_result->setText(text);
}

void SettingsPage::showKeychain()
{
    const auto fault = m_secrets.keychainFault();
    m_keychain->setText(!fault || *fault == SecretFault::NotFound
            ? tr("Keys are kept in this computer's keychain, nowhere else.")
            : SecretWords::of(*fault));
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_connectionHeading->setText(tr("Connection to AntCRM"));
    m_programHeading->setText(tr("Appearance"));
    const auto field = [this](QWidget *widget, const QString &name) {
        static_cast<QLabel *>(m_form->labelForField(widget))->setText(name);
        widget->setAccessibleName(name);
    };
    field(m_list, tr("Connection"));
    field(m_name, tr("Connection name"));
    field(m_address, tr("Base URL"));
    field(m_key, tr("API key"));
    field(m_language, tr("Language"));
    m_list->setItemText(m_list->count() - 1, tr("New connection …"));
    m_key->setPlaceholderText(m_editing.isEmpty() ? QString() : tr("leave empty to keep the stored key"));
    m_sessionOnly->setText(tr("Keep the key for this session only"));
    m_language->setItemText(0, tr("The program's"));
    m_mask->setText(tr("Mask phone numbers (0867***456)"));
    auto *themeLabel = findChild<QLabel *>(u"themeLabel"_s);
    themeLabel->setText(tr("Colours"));
    m_theme->setAccessibleName(tr("Colours"));
    m_theme->setItemText(0, tr("The system's"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_testButton->setLabel(tr("Test connection"));
    m_saveButton->setLabel(tr("Save"));
    m_removeButton->setLabel(m_confirmRemoval ? tr("Remove for good") : tr("Remove"));
    m_removeButton->setVisible(!m_editing.isEmpty());
    m_closeButton->setLabel(tr("Close"));
    m_closeButton->setKey(Qt::Key_Escape);
    showKeychain();
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

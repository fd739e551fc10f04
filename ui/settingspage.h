#pragma once

#include "deskservices.h"
#include "profiles.h"
#include "requesthandle.h"
#include "secretstore.h"

#include <QWidget>

class ApiRing;
class DataSettings;
class KeyButton;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class Secrets;
class SlaSettings;

//! The companies this desk can connect to, and their keys. Nothing is changed before Save, and Test
//! connection tries what is typed, saved or not.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const Desk &desk, QWidget *parent = nullptr);

    //! Shows the profile \a name, or an empty form for a new one.
    void edit(const QString &name);
    void setTheme(const QString &code);

Q_SIGNALS:
    void saved(const QString &name, bool keyChanged);
    void removed(const QString &name);
    void themeChosen(const QString &code); //!< `system`, `light`, `dark`
    void accessLogWanted();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Tone { Quiet, Good, Bad };

    void compose(const Desk &desk);
    void fillList(const QString &selected);
    void show(const Profile &profile);
    void test();
    void testWith(const ServerAddress &address, const QByteArray &key);
    void save();
    void saveKey(const Profile &profile);
    void removeProfile();
    void say(const QString &text, Tone tone);
    [[nodiscard]] std::optional<Profile> typedProfile();
    void showKeychain();
    void retranslate();

    Profiles &m_profiles;
    Secrets &m_secrets;
    ApiRing &m_api;
    RequestHandle m_test;
    QString m_editing; //!< the name it is stored under; empty for a new one
    bool m_confirmRemoval = false;

    QLabel *m_title;
    QLabel *m_connectionHeading;
    QLabel *m_programHeading;
    QFormLayout *m_form;
    QComboBox *m_list;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_key;
    QCheckBox *m_sessionOnly;
    QLabel *m_keychain;
    QComboBox *m_language;
    QCheckBox *m_mask;
    DataSettings *m_data;
    SlaSettings *m_sla;
    QComboBox *m_theme;
    QLabel *m_result;
    KeyButton *m_testButton;
    KeyButton *m_saveButton;
    KeyButton *m_removeButton;
    KeyButton *m_closeButton;
};

#pragma once

#include "deskservices.h"

#include <QWidget>

class KeyButton;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;
struct Profile;

//! What of a company's data this computer keeps, for how long, and how far reading it is; and what it leaves
//! to the server.
class DataSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit DataSettings(const Desk &desk, QWidget *parent = nullptr);

    //! Shows what \a profile says; nothing is changed before it is saved.
    void setProfile(const Profile &profile);
    //! Puts what is chosen into \a profile.
    void putInto(Profile &profile) const;

Q_SIGNALS:
    void accessLogWanted();
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showScope();
    void showSync();
    void retranslate();

    const Desk &m_desk;
    QString m_profile; //!< the name of the one shown
    QLabel *m_heading;
    QFormLayout *m_form;
    QComboBox *m_scope;
    QLabel *m_scopeWords;
    QSpinBox *m_retention;
    QSpinBox *m_expiry;
    QLabel *m_sync;
    QWidget *m_syncRow;
    KeyButton *m_pause;
    KeyButton *m_now;
    KeyButton *m_log;
    QCheckBox *m_total; //!< of orders, left to AntCRM
};

#pragma once

#include "connection.h"

#include <QWidget>

class Badge;
class KeyButton;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;

//! The bar over everything: the lookup field, the ringing caller, the state of the server, language,
//! settings.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    //! \a ringing is placed in the middle of the bar.
    explicit TopBar(QWidget *ringing, QWidget *parent = nullptr);

    void setConnection(const Connection &connection);
    void setLanguage(const QString &code);
    //! How many submissions AntCRM does not have, or may not have; 0 shows nothing.
    void setUnsent(int count);
    void setConnectionsMenu(QMenu *menu);
    //! Puts the cursor into the lookup field with its text selected.
    void focusLookup();
    //! Says below the field what is wrong with what was typed; empty takes it away.
    void setLookupFault(const QString &text);
    [[nodiscard]] QString typed() const;

Q_SIGNALS:
    void lookupWanted(const QString &typed);
    void contentWanted(); //!< Down in the lookup field: to what was found
    void languageWanted();
    void outboxWanted();
    void settingsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showHealth();

    QLineEdit *m_lookup;
    KeyButton *m_lookUp;
    Badge *m_fault;
    Badge *m_demo;
    QPushButton *m_server;
    QPushButton *m_unsent;
    QPushButton *m_language;
    QPushButton *m_settings;
    Connection::State m_state = Connection::State::None;
    Connection::Health m_health = Connection::Health::Untried;
    QString m_company;
    int m_unsentCount = 0;
};

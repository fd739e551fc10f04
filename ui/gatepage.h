#pragma once

#include <QWidget>

class Connection;
class KeyButton;
class MessagePane;

//! Stands where the customers are while there is no connection: says why, and offers the way on.
class GatePage final : public QWidget
{
    Q_OBJECT

public:
    explicit GatePage(Connection &connection, QWidget *parent = nullptr);

    //! \a opening: a connection is about to be opened, and nobody is asked for one.
    void refresh(bool opening);

Q_SIGNALS:
    void settingsWanted(); //!< of the connection in use; of a new one when there is none
    void demoWanted();

private:
    Connection &m_connection;
    MessagePane *m_pane;
    KeyButton *m_first;
    KeyButton *m_second;
};

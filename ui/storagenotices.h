#pragma once

#include "deskservices.h"

#include <QObject>

class Banner;

//! Says in the banner what is wrong with what is kept on this computer, and what waits from before.
class StorageNotices final : public QObject
{
    Q_OBJECT

public:
    StorageNotices(const Desk &desk, Banner &banner, QObject *parent = nullptr);

    void setRestored(int drafts); //!< added to those not yet put away
    void startOver(); //!< another company
    //! What waits has been seen.
    void setWaitingSeen();
    void refresh();

Q_SIGNALS:
    void outboxWanted();

private:
    const Desk &m_desk;
    Banner &m_banner;
    int m_restored = 0;
    int m_waiting = 0; //!< submissions of before
};

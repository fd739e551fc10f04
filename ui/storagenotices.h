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
    //! Somebody closes the window: false once, with the reason said, while something would be lost by it.
    [[nodiscard]] bool mayClose();

Q_SIGNALS:
    void outboxWanted();
    void closeWanted();

private:
    const Desk &m_desk;
    Banner &m_banner;
    bool m_isClosing = false; //!< it was said what would be lost
    int m_restored = 0;
    int m_waiting = 0; //!< submissions of before
};

#pragma once

#include "deskservices.h"

#include <QObject>

#include <functional>
#include <optional>

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
    enum class Leaving { Closing, Switching };
    //! Somebody closes the window or changes the company: false once, with the reason said, while something
    //! would be lost by it, and again when it has become more. \a again is what the banner offers: the same
    //! once more.
    [[nodiscard]] bool mayLeave(Leaving how, std::function<void()> again);

Q_SIGNALS:
    void outboxWanted();

private:
    const Desk &m_desk;
    Banner &m_banner;
    std::optional<Leaving> m_leaving; //!< it was said what would be lost
    std::function<void()> m_leaveAgain;
    int m_announced = 0; //!< how much would be lost, as it was said
    int m_restored = 0;
    int m_waiting = 0; //!< submissions of before
};

#pragma once

#include "calllink.h"
#include "lookup.h"

#include <QElapsedTimer>
#include <QFrame>

#include <deque>

class Badge;
class KeyButton;
class QLabel;
class QTimer;

//! The caller who is ringing: in the bar, where it covers nothing and takes no focus. Several wait in line,
//! the newest in front.
class RingingBar final : public QFrame
{
    Q_OBJECT

public:
    explicit RingingBar(Lookup &lookup, QWidget *parent = nullptr);

    void setMasked(bool masked);
    //! Another call; the same one announced again (by its id, else its number) is not another.
    void ring(const CallNotice &call);
    [[nodiscard]] bool isRinging() const { return !m_calls.empty(); }
    //! The call in front leaves the bar, as taken or as put off.
    void take();
    void putOff();
    //! Another company, or one at last: who rings is looked up there. Until there is one, the call rings on
    //! and cannot be opened.
    void setReady(bool ready);
    //! One line for a system notification, masked as the profile says.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void taken(const CallNotice &call);
    void putOffCall(const CallNotice &call);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Ringing
    {
        CallNotice call;
        QElapsedTimer since;
        QString name; //!< empty while not known
        RequestHandle lookup;
    };

    std::optional<CallNotice> takeFront();
    void lookUp(Ringing &ringing);
    void showFront();
    void showTime();
    void retranslate();

    Lookup &m_lookup;
    std::deque<Ringing> m_calls; //!< newest in front
    bool m_masked = false;
    bool m_ready = false;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_number;
    Badge *m_time;
    KeyButton *m_open;
    KeyButton *m_later;
    QTimer *m_tick;
};

#pragma once

#include <QObject>

//! Ends the program in an orderly way when the system or a terminal tells it to end (SIGTERM, SIGINT,
//! SIGHUP): the demo leaves nothing behind then either. A second signal ends it at once. Does nothing on
//! Windows, where Qt hears of the end of a session itself.
class EndSignals final : public QObject
{
public:
    //! Needs the application object; at most one of these at a time.
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;
};

#include "syncwords.h"

#include "errorwords.h"
#include "sync.h"
#include "timetext.h"

#include <QLocale>

QString SyncWords::brief(const Sync &sync)
{
    const QDateTime complete = sync.lastComplete();
    switch (sync.state()) {
    case Sync::State::Off:
        return {};
    case Sync::State::Running:
        return tr("Reading the directory: %1 …").arg(QLocale().toString(sync.recordsRead()));
    case Sync::State::Paused:
        return tr("Directory paused");
    case Sync::State::Waiting:
    case Sync::State::BackingOff:
        break;
    }
    return complete.isValid() ? tr("Directory as of %1").arg(momentText(complete)) : QString();
}

QString SyncWords::full(const Sync &sync)
{
    const QDateTime complete = sync.lastComplete();
    const QString age = complete.isValid() ? tr("All of it was read %1.").arg(ageText(complete))
                                           : tr("It has not been read completely yet.");
    switch (sync.state()) {
    case Sync::State::Off:
        return tr("Nothing is being read.");
    case Sync::State::Running:
        return tr("Reading: %1 records so far.").arg(QLocale().toString(sync.recordsRead())) + QChar(u' ')
            + age;
    case Sync::State::Paused:
        return tr("Paused; Resume goes on where it stopped.") + QChar(u' ') + age;
    case Sync::State::Waiting:
        return complete.isValid() ? tr("Up to date as of %1.").arg(momentText(complete)) : age;
    case Sync::State::BackingOff:
        break;
    }
    const QString why =
        sync.problem() ? ErrorWords::ofRead(*sync.problem()).title : tr("AntCRM could not be read.");
    return why + QChar(u' ')
        + (sync.resumesAt().isValid() ? tr("It goes on at %1.").arg(momentText(sync.resumesAt())) : QString())
        + QChar(u' ') + age;
}

#include "agewords.h"

#include "timetext.h"

using namespace Qt::StringLiterals;

QString AgeWords::ofCopy() const
{
    const QString at = momentText(readAt);
    if (isUpdating)
        return tr("As of %1, from this computer; updating …").arg(at);
    if (failure && failure->kind == ApiError::Kind::Offline)
        return tr("As of %1, from this computer; AntCRM cannot be reached.").arg(at);
    if (failure)
        return tr("As of %1, from this computer; the update failed.").arg(at);
    if (isGone)
        return tr("As of %1, from this computer; AntCRM has them no more.").arg(at);
    return tr("As of %1, from this computer.").arg(at);
}

QString AgeWords::text() const
{
    if (isCopy)
        return ofCopy();
    const QString at = readAt.toLocalTime().toString(u"HH:mm:ss"_s);
    if (isUpdating)
        return tr("Updating …");
    if (failure)
        return tr("As of %1; the update failed.").arg(at);
    if (isGone)
        return tr("As of %1; AntCRM has them no more.").arg(at);
    return tr("Read from AntCRM at %1").arg(at);
}

#include "draftsmodel.h"

#include "timetext.h"

int DraftsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DraftsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    const DraftRow &shown = row(index.row());
    switch (index.column()) {
    case FormColumn:
        return shown.form.left(100);
    case PlaceColumn:
        return shown.draft.place.title.left(200);
    case ChangedColumn:
        return ageText(shown.draft.changedAt);
    case NoteColumn:
        if (!shown.isReadable)
            return tr("Made by another version");
        return shown.draft.wasRejected ? tr("Refused by AntCRM") : QString();
    default:
        return {};
    }
}

QVariant DraftsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FormColumn:
        return tr("Form");
    case PlaceColumn:
        return tr("For whom");
    case ChangedColumn:
        return tr("Last typed");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

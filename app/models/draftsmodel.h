#pragma once

#include "draft.h"
#include "keyedrows.h"

//! A draft as the list shows it.
struct DraftRow
{
    Draft draft;
    QString form; //!< what kind of form it is, in words
    bool isReadable = true; //!< false: the form is not in this program, or a newer one

    [[nodiscard]] qint64 id() const { return draft.id; }
    bool operator==(const DraftRow &) const = default;
};

//! Forms that were begun and are not sent.
class DraftsModel final : public KeyedRows<DraftRow>
{
    Q_OBJECT

public:
    enum Column { FormColumn, PlaceColumn, ChangedColumn, NoteColumn, ColumnCount };

    using KeyedRows::KeyedRows;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

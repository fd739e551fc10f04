#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>

//! A table over values that each have an `id()` and can be compared. A new list is turned into the
//! insertions, moves, removals and changes that lead to it: a view keeps its selection and its place.
template <typename Row>
class KeyedRows : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Row> &rows)
    {
        const auto rowIn = [](const QList<Row> &list, qint64 id) {
            const auto found = std::ranges::find_if(list, [id](const Row &row) { return row.id() == id; });
            return found == list.end() ? -1 : int(found - list.begin());
        };
        for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
            if (rowIn(rows, m_rows.at(row).id()) >= 0)
                continue;
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
        for (int row = 0; row < rows.size(); ++row) {
            const Row &wanted = rows.at(row);
            const int found = rowIn(m_rows, wanted.id());
            if (found < 0) {
                beginInsertRows({}, row, row);
                m_rows.insert(row, wanted);
                endInsertRows();
                continue;
            }
            if (found != row) {
                beginMoveRows({}, found, found, {}, row);
                m_rows.move(found, row);
                endMoveRows();
            }
            if (m_rows.at(row) != wanted) {
                m_rows[row] = wanted;
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
            }
        }
    }

    [[nodiscard]] const Row &row(int row) const { return m_rows.at(row); }
    //! -1 when there is none of that id.
    [[nodiscard]] int rowOf(qint64 id) const
    {
        const auto found = std::ranges::find_if(m_rows, [id](const Row &row) { return row.id() == id; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    //! The words again, after a change of language; the ages again, after a while.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    QList<Row> m_rows;
};

#pragma once

#include "pagedmodel.h"
#include "pagedreading.h"

#include <QList>
#include <QString>

#include <algorithm>

//! The rows of a PagedModel. \a Record has a `key()` and can be compared.
template <typename Record>
class PagedRecords : public PagedModel
{
public:
    using PagedModel::PagedModel;

    void clear(bool paged) override
    {
        beginResetModel();
        m_rows.clear();
        m_known.clear();
        m_topCount = 0;
        m_readCount = 0;
        m_reading.clear(paged);
        endResetModel();
    }

    //! The answer to pageWanted(); a record that is in the list already (pages move when records are added on
    //! the server) is not repeated. Of one that this computer knew it takes the place. Two pages in a row
    //! with nothing new end the list.
    void appendPage(const QList<Record> &records, bool last)
    {
        QList<Row> fresh;
        bool isBarren = true;
        for (const Record &record : records) {
            const QString key = record.key();
            if (!m_reading.take(key))
                continue;
            isBarren = false;
            const auto top = m_rows.begin() + m_topCount;
            const auto known = std::find_if(m_rows.begin(), top, [&key](const Row &row) {
                return !key.isEmpty() && row.place < 0 && row.record.key() == key;
            });
            if (known == top) {
                fresh.append(rowOf(record, m_readCount++));
                continue;
            }
            *known = rowOf(record, m_readCount++);
            const int row = int(known - m_rows.begin());
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
        m_reading.pageRead(isBarren, last);
        if (fresh.isEmpty())
            return;
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
        m_rows += fresh;
        endInsertRows();
    }
    void pageFailed() override { m_reading.pageFailed(); }
    void retry() override
    {
        m_reading.retry();
        fetchMore({});
    }

    //! Puts \a records, of the copy on this computer, above all others, each once: what the server's list
    //! holds already is moved there as the server has it. They neither prolong the list that is read page by
    //! page nor end it; the next ones take their place, and what the list holds goes back to where it stood
    //! in it.
    void setKnown(const QList<Record> &records)
    {
        if (records == m_known)
            return;
        m_known = records;
        clearTop();
        for (const Record &record : records) {
            const QString key = record.key();
            const auto same = [&key](const Row &row) { return row.record.key() == key; };
            if (!key.isEmpty() && std::any_of(m_rows.begin(), m_rows.begin() + m_topCount, same))
                continue;
            if (m_reading.has(key)) {
                const auto read = std::find_if(m_rows.begin() + m_topCount, m_rows.end(), same);
                moveRow(int(read - m_rows.begin()), m_topCount++);
                continue;
            }
            beginInsertRows({}, m_topCount, m_topCount);
            m_rows.insert(m_topCount++, rowOf(record, -1));
            endInsertRows();
        }
    }

    [[nodiscard]] const Record &record(int row) const { return m_rows.at(row).record; }
    [[nodiscard]] int readCount() const override { return m_readCount; }
    [[nodiscard]] int copyCount() const override { return int(m_rows.size()) - m_readCount; }
    [[nodiscard]] bool isComplete() const override { return m_reading.isComplete(); }
    [[nodiscard]] QString key(int row) const override { return record(row).key(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row &row = m_rows.at(index.row());
        switch (role) {
        case FoldedRole:
            return row.folded;
        case OriginRole:
            return int(row.place < 0 ? Origin::Known : Origin::Server);
        default:
            return value(row.record, index.column(), role);
        }
    }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_reading.mayAsk();
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            Q_EMIT pageWanted(m_reading.ask());
    }

protected:
    //! What is searched of \a record, folded.
    [[nodiscard]] virtual QString folded(const Record &record) const = 0;
    //! What data() is for any role but FoldedRole and OriginRole.
    [[nodiscard]] virtual QVariant value(const Record &record, int column, int role) const = 0;

private:
    struct Row
    {
        Record record;
        QString folded;
        int place = -1; //!< in the server's list; -1: it is this computer's copy
    };

    [[nodiscard]] Row rowOf(const Record &record, int place) const { return {record, folded(record), place}; }

    void moveRow(int from, int to)
    {
        if (from == to)
            return;
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_rows.move(from, to);
        endMoveRows();
    }

    void clearTop()
    {
        while (m_topCount > 0) {
            const int row = --m_topCount;
            const int place = m_rows.at(row).place;
            if (place < 0) {
                beginRemoveRows({}, row, row);
                m_rows.removeAt(row);
                endRemoveRows();
                continue;
            }
            const auto behind = std::find_if(m_rows.begin() + row + 1, m_rows.end(),
                [place](const Row &one) { return one.place > place; });
            moveRow(row, int(behind - m_rows.begin()) - 1);
        }
    }

    QList<Row> m_rows; //!< at the top what is known, then by their place
    int m_topCount = 0;
    int m_readCount = 0;
    QList<Record> m_known; //!< as given
    PagedReading m_reading;
};

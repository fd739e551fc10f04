#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

//! Of a PagedModel the records that are looked for. The server cannot be asked by name or status, so while
//! something is looked for it lets the view read on only so far: a view that is not full would otherwise read
//! the whole company.
class PagedFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    //! Something is looked for.
    [[nodiscard]] virtual bool isSearching() const { return !m_words.isEmpty(); }
    //! Whether the view may ask for more.
    [[nodiscard]] bool mayReadOn() const { return !isSearching() || read() < m_readUntil; }
    void readFurther();

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;

protected:
    //! The words of \a text stand, without diacritics, in what is searched of a record; none: all of them.
    //! False when they were these before.
    bool setWords(const QString &text);
    //! What is looked for has changed.
    void wantedChanged();
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    //! What derived filters ask of the record in \a row besides the words.
    [[nodiscard]] virtual bool accepts(int row) const = 0;

private:
    [[nodiscard]] int read() const;

    QStringList m_words;
    int m_readUntil = 0;
};

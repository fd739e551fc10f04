#include "pagedfilter.h"

#include "pagedmodel.h"
#include "textfold.h"

#include <algorithm>

namespace {
constexpr int rowsAtATime = 200;
}

int PagedFilter::read() const
{
    const auto *records = qobject_cast<const PagedModel *>(sourceModel());
    return records ? records->readCount() : 0;
}

bool PagedFilter::setWords(const QString &text)
{
    QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return false;
    m_words = std::move(words);
    return true;
}

void PagedFilter::wantedChanged()
{
    m_readUntil = read() + rowsAtATime;
    invalidateFilter();
}

void PagedFilter::readFurther()
{
    m_readUntil = read() + rowsAtATime;
    fetchMore({});
}

bool PagedFilter::canFetchMore(const QModelIndex &parent) const
{
    return mayReadOn() && QSortFilterProxyModel::canFetchMore(parent);
}

bool PagedFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!accepts(row))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(PagedModel::FoldedRole).toString();
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

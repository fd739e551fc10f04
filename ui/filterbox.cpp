#include "filterbox.h"

#include "plaintext.h"

#include <QSignalBlocker>

#include <algorithm>

namespace {
constexpr int most = 100; // values
}

FilterBox::FilterBox(QWidget *parent)
    : QComboBox(parent)
{
    addItem(QString(), QVariant(QString())); // addItem({}, QString) would take them for an icon and a text
    setMinimumWidth(120);
    setMaximumWidth(220);
}

void FilterBox::setAllWords(const QString &words)
{
    setItemText(0, words);
}

void FilterBox::setValues(QStringList values)
{
    const QString current = chosen();
    values.removeAll(QString());
    values.removeDuplicates();
    values = values.mid(0, most);
    if (!current.isEmpty() && !values.contains(current))
        values.append(current);
    values.sort();
    QStringList before;
    for (int i = 1; i < count(); ++i)
        before.append(itemData(i).toString());
    if (before == values)
        return;
    const QSignalBlocker quiet(this);
    while (count() > 1)
        removeItem(1);
    for (const QString &value : std::as_const(values))
        addItem(shownLine(value, 60), value);
    setCurrentIndex(std::max(0, findData(current)));
}

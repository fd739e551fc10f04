#include "facts.h"

#include "labels.h"
#include "plaintext.h"
#include "theme.h"
#include "timetext.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {
constexpr int longest = 2'000; // letters of a value
}

QGridLayout *factsGrid(QBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Metrics::grid);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, 96);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    return grid;
}

void addFact(QGridLayout *grid, const QString &name, const QString &value)
{
    const QString shown = shownText(value, longest);
    if (shown.isEmpty())
        return;
    QLabel *text = valueLabel(shown, grid->parentWidget());
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    addFact(grid, name, text);
}

void addFact(QGridLayout *grid, const QString &name, QWidget *value)
{
    QLabel *label = mutedLabel(shownLine(name, 60), grid->parentWidget());
    label->setWordWrap(label->text().size() > 14); // wrapping is slow to lay out
    label->setMaximumWidth(120);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
}

QString factTime(const QDateTime &time)
{
    return dateTimeText(time);
}

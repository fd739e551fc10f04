#include "choicefield.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

ChoiceField::ChoiceField(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    setMinimumContentsLength(8);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void ChoiceField::setChoices(const QStringList &choices)
{
    const QSignalBlocker quiet(this);
    const QString text = currentText();
    clear();
    addItems(choices);
    setCurrentIndex(int(choices.indexOf(text))); // else the first one counts as chosen already
    setEditText(text);
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceField::focusOutEvent(QFocusEvent *event)
{
    const QString typed = currentText();
    QComboBox::focusOutEvent(event);
    if (currentText() != typed)
        setEditText(typed);
}

void ChoiceField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->ignore();
    QComboBox::keyPressEvent(event);
}

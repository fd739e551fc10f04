#pragma once

#include <QComboBox>

//! A text with suggestions below it. Only what is typed or chosen changes it: not the wheel over a page that
//! scrolls, and not leaving it, when a combo box would look for an entry like it. Nothing is completed inside
//! the text while typing (DESIGN 8, rule 12).
class ChoiceField final : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent = nullptr);

    //! What can be chosen; the text stays as it is.
    void setChoices(const QStringList &choices);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

#pragma once

#include <QFrame>

class Badge;
class KeyButton;
class QLabel;
class QScrollArea;
class QVBoxLayout;

//! How what stands around a form looks: a title, a place for words above the form, the form, and at the foot
//! whether it is saved and the buttons. What it does is for FormPane.
class FormFrame : public QFrame
{
    Q_OBJECT

protected:
    explicit FormFrame(QWidget *parent);

    //! On the way that Tab goes, the buttons come behind \a form, which is made after them.
    void putButtonsBehind(const QWidget &form);
    void complain(const QString &text);
    void retranslate();

    QVBoxLayout *m_words; //!< above the form
    QLabel *m_title;
    QLabel *m_whose;
    Badge *m_code;
    QLabel *m_complaint;
    QLabel *m_aside; //!< in the place of the form when there is none to show
    QScrollArea *m_scroll; //!< of the form
    QLabel *m_saved;
    KeyButton *m_discardButton;
    KeyButton *m_submitButton;
    KeyButton *m_undo;
    KeyButton *m_close;
};

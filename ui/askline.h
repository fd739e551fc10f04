#pragma once

#include <QFrame>

class KeyButton;
class QLabel;
class QLineEdit;

//! A question of one line inside a form, which is never modal: Enter answers it, Esc takes it back.
class AskLine final : public QFrame
{
    Q_OBJECT

public:
    explicit AskLine(QWidget *parent = nullptr);

    //! \a name: of the field; \a action: on the button; \a about: what it is about, shown behind the name.
    void setWords(const QString &name, const QString &action, const QString &about = {});
    void setRequired(); //!< an empty line is no answer
    //! Shows it with \a text selected, and the keyboard in it.
    void ask(const QString &text, qsizetype longest);
    //! Beside the field; empty: nothing.
    void setHint(const QString &words);
    [[nodiscard]] QString text() const;
    void clear();
    void dismiss();

Q_SIGNALS:
    void typed(const QString &text);
    void answered(const QString &text); //!< it stays open until dismiss()
    void closed(); //!< nothing is asked any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void answer();
    void showWhetherTaken();

    bool m_isRequired = false;
    QLabel *m_name;
    QLineEdit *m_edit;
    KeyButton *m_answer;
    KeyButton *m_cancel;
    QLabel *m_hint;
};

#pragma once

#include <QValidator>

class QLineEdit;

//! Lets a field take no more than so many letters: what is too long is not put in at all, and what stood
//! there stays, where Qt by itself cuts it off without a word.
class LengthLimit final : public QValidator
{
    Q_OBJECT

public:
    //! Becomes \a edit's own.
    LengthLimit(QLineEdit *edit, qsizetype longest);

    //! Puts \a text into the field, which may be longer already: then it may only get shorter.
    void setText(const QString &text);
    State validate(QString &text, int &position) const override;

Q_SIGNALS:
    void refused(const QString &words);
    void obeyed(); //!< something else was typed

private:
    [[nodiscard]] static QString words(qsizetype size, qsizetype longest);

    QLineEdit *m_edit;
    qsizetype m_longest;
    qsizetype m_allowed;
};

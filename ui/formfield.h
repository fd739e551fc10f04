#pragma once

#include <QWidget>

class QLabel;

//! A field with its name above it, and below it what is wrong with it or else what one may want to know. The
//! name is also the accessible name, the words its description.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    //! Takes \a editor as its own.
    explicit FormField(QWidget *editor, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setHint(const QString &words);
    //! Empty: all is well.
    void setFault(const QString &words);
    [[nodiscard]] const QString &fault() const { return m_fault; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    QWidget *m_editor;
    QLabel *m_name;
    QLabel *m_icon;
    QLabel *m_words;
    QString m_hint;
    QString m_fault;
};

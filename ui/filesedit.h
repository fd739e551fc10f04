#pragma once

#include "ticket.h"

#include <QList>
#include <QWidget>

class KeyButton;
class LengthLimit;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

//! The files of a ticket, by reference: an address each in a row that can be typed in. What came from AntCRM
//! as more than an address is shown by its name and stays as it is.
class FilesEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit FilesEdit(QWidget *parent = nullptr);

    void setFiles(const QList<TicketFile> &files);
    [[nodiscard]] QList<TicketFile> files() const; //!< without empty rows
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();
    void refused(const QString &words); //!< what was pasted is too long; empty: no more

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        TicketFile file;
        QWidget *line;
        QLineEdit *edit;
        QToolButton *remove;
    };

    void addRow(const TicketFile &file);
    void addEmpty();
    void remove(QWidget *line);
    void showAdd();
    void showSoon(QWidget *edit);
    void retranslate();

    QList<Row> m_rows;
    QList<TicketFile> m_rest; //!< beyond what is shown
    QVBoxLayout *m_lines;
    KeyButton *m_add;
    bool m_isReadOnly = false;
};

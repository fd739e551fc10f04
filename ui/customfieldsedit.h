#pragma once

#include "customer.h"

#include <QList>
#include <QWidget>

class KeyButton;
class QGridLayout;
class QLabel;
class QLineEdit;

//! A company's own fields: name and value, a row each, and a button for one more. A value that is more than a
//! text (a list) is shown and stays as it is.
class CustomFieldsEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomFieldsEdit(QWidget *parent = nullptr);

    void setFields(const QList<CustomField> &fields);
    [[nodiscard]] const QList<CustomField> &fields() const { return m_fields; }

Q_SIGNALS:
    void edited();
    void refused(const QString &words); //!< what was pasted is too long; empty: no more

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(int row);
    void retranslate();

    QList<CustomField> m_fields;
    QList<std::pair<QLineEdit *, QLineEdit *>> m_rows;
    QGridLayout *m_grid;
    KeyButton *m_add;
};

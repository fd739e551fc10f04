#pragma once

#include "sla.h"

#include <QMap>
#include <QStringList>
#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

//! How long each SLA gives: what its name says, what is set for it, or nothing. A row each; one for a name
//! that has not been seen yet can be added.
class SlaRows final : public QWidget
{
    Q_OBJECT

public:
    using Lengths = QMap<QString, std::optional<SlaTime>>;

    explicit SlaRows(QWidget *parent = nullptr);

    //! A row for each of \a names, and of \a lengths.
    void setLengths(const QStringList &names, const Lengths &lengths);
    //! What is set.
    [[nodiscard]] Lengths lengths() const;
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    void retranslate();

Q_SIGNALS:
    void added(); //!< a row, by hand

private:
    enum class Choice { AsNamed, AsSet, None };

    struct Row
    {
        QString name;
        QLabel *label;
        QComboBox *choice;
        QSpinBox *amount;
        QComboBox *unit;
        QCheckBox *clock;
    };

    void addTyped();
    void addRow(const QString &name, Choice choice, const std::optional<SlaTime> &time);
    void showRow(const Row &row) const;
    [[nodiscard]] static Choice chosen(const Row &row);
    [[nodiscard]] static SlaTime timeOf(const Row &row);

    std::vector<Row> m_rows;
    QGridLayout *m_grid;
    QLineEdit *m_name;
    QPushButton *m_add;
};

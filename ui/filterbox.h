#pragma once

#include <QComboBox>
#include <QStringList>

//! A filter over one field of a list: all, or one of the values seen.
class FilterBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit FilterBox(QWidget *parent = nullptr);

    void setAllWords(const QString &words); //!< `All statuses`
    //! The values to be chosen from, sorted, each once, the first hundred; what is chosen stays so.
    void setValues(QStringList values);
    //! Empty for all.
    [[nodiscard]] QString chosen() const { return currentData().toString(); }
};

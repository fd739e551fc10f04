#pragma once

#include "product.h"

#include <QFrame>
#include <QList>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

//! The products that fit what is typed, in a list below the field. It never has the keyboard and changes
//! nothing in the field while somebody types (DESIGN 8, rule 12).
class ProductSuggestions final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int most = 8;

    explicit ProductSuggestions(QWidget *parent);

    //! Shows \a products below \a field, the first of them chosen; without any, \a words, and with neither it
    //! hides.
    void show(const QList<Product> &products, const QString &words, const QLineEdit *field);
    void step(int by);
    //! The one that Enter takes; null when there is none.
    [[nodiscard]] const Product *chosen() const;

Q_SIGNALS:
    void clicked(const Product &product);

private:
    QList<Product> m_products;
    QString m_typed; //!< what they fit
    QStandardItemModel *m_model;
    QListView *m_list;
    QLabel *m_words;
};

#pragma once

#include "draftform.h"
#include "orderdraft.h"

#include <QElapsedTimer>
#include <QList>

class ChoiceField;
class CustomFieldsEdit;
class FormField;
class KeyButton;
class OrderLinesModel;
class OrderLinesTable;
class Orders;
class Products;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QToolButton;

//! An order being made or changed: who receives it at the left, its lines and what they come to at the right.
//! Without a mouse: F3 product, F4 receiver, F6 discount, F9 (FormPane) submits.
class OrderForm final : public DraftForm
{
    Q_OBJECT

public:
    //! Both outlive it.
    OrderForm(Orders &orders, Products &products, QWidget *parent = nullptr);

    [[nodiscard]] QVariantMap content() const override;
    void setContent(const QVariantMap &content, int version) override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QWidget *field(const QString &name) const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString objection() override;
    void run(FormKey key) override;
    void setReadOnly(bool readOnly) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeReceiver();
    QWidget *makeLines();
    FormField *addText(
        QString OrderDraft::*text, OrderField field, QGridLayout *grid, int row, int column, int span = 1);
    FormField *addPart(QString Address::*part, QGridLayout *grid, int row, int column, int span = 1);
    FormField *addNote(QString OrderDraft::*text, QGridLayout *grid, int row);
    FormField *addChoice(
        QString OrderDraft::*text, OrderField field, QGridLayout *grid, int row, int column, int span);
    void touched();
    void fill();
    void fillChoices();
    void showTotals();
    void showFaults(const QList<OrderProblem> &problems);
    [[nodiscard]] OrderDraft draft() const;
    [[nodiscard]] QStringList marks() const;
    void takePrices();
    void retranslate();

    Orders &m_orders;
    Products &m_products;
    OrderDraft m_draft; //!< without its lines, which the model has
    QStringList m_acceptedMarks; //!< what the catalogue says otherwise, and was shown before sending
    QElapsedTimer m_objected; //!< since they were shown
    bool m_wasChecked = false; //!< somebody tried to submit
    bool m_isFilling = false;

    struct TextField
    {
        FormField *field;
        QLineEdit *edit; //!< null: another kind of editor
        QPlainTextEdit *note;
        ChoiceField *choice;
        QString OrderDraft::*text; //!< null: of the address
        QString Address::*part;
        OrderField kind;
    };
    QList<TextField> m_texts;
    FormField *m_receiver = nullptr;
    FormField *m_fields = nullptr;
    CustomFieldsEdit *m_customFields = nullptr;
    QScrollArea *m_left = nullptr;
    OrderLinesModel *m_model;
    OrderLinesTable *m_table;
    KeyButton *m_addLine = nullptr;
    KeyButton *m_discount = nullptr;
    KeyButton *m_removeLine = nullptr;
    KeyButton *m_takePrices = nullptr;
    QToolButton *m_more = nullptr;
    QList<QAction *> m_actions;
    QLabel *m_catalogue = nullptr;
    QLabel *m_parts = nullptr;
    QLabel *m_sum = nullptr;
};

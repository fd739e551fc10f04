#pragma once

#include "deletiondraft.h"
#include "draftform.h"
#include "forms.h"

class QLabel;

//! What is to be deleted, as a sentence: there is nothing to type, only to read before it is sent.
class DeletionForm final : public DraftForm
{
    Q_OBJECT

public:
    enum class Of { Order, Product, Ticket };

    DeletionForm(Of of, QWidget *parent);

    [[nodiscard]] QVariantMap content() const override { return contentOf(m_draft); }
    void setContent(const QVariantMap &content, int version) override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString objection() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Of m_of;
    DeletionDraft m_draft;
    QLabel *m_sentence;
};

//! `Delete order`, `Delete product` and `Delete ticket`.
[[nodiscard]] FormKind deleteOrderForm();
[[nodiscard]] FormKind deleteProductForm();
[[nodiscard]] FormKind deleteTicketForm();

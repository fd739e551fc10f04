#pragma once

#include "draftform.h"
#include "forms.h"

class QLineEdit;
class QPlainTextEdit;

//! A form as later ones will be: a field and a text of several lines, for the TestKind.
class TestForm final : public DraftForm
{
    Q_OBJECT

public:
    explicit TestForm(QWidget *parent);

    [[nodiscard]] QVariantMap content() const override;
    void setContent(const QVariantMap &content, int version) override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QWidget *field(const QString &name) const override;
    [[nodiscard]] QString title() const override;

private:
    QLineEdit *m_name;
    QPlainTextEdit *m_text;
};

//! `New test`, begun with Ctrl+N.
[[nodiscard]] FormKind testForm();

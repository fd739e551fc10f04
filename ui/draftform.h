#pragma once

#include "formkeys.h"

#include <QVariantMap>
#include <QWidget>

//! The fields of a form that is kept as a draft and submitted (DESIGN 4). It knows neither drafts nor the
//! server: FormPane does, and stands around it.
class DraftForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! All that was typed, as it stands; text that an input method still composes is not part of it.
    [[nodiscard]] virtual QVariantMap content() const = 0;
    //! Shows \a content, which a form of \a version (not above the program's own) made. Not edited().
    virtual void setContent(const QVariantMap &content, int version) = 0;
    //! Where one begins to type.
    [[nodiscard]] virtual QWidget *firstField() const = 0;
    //! The one an error is about, as the errors of SubmissionKind::request() name it; null: none of them.
    [[nodiscard]] virtual QWidget *field(const QString &name) const { return (void)name, nullptr; }
    //! What and for whom, for the list of what was submitted.
    [[nodiscard]] virtual QString title() const = 0;
    //! Asked before it is submitted: what is wrong, shown beside the fields it concerns, with the keyboard in
    //! the first of them, and here in one sentence; empty: nothing.
    [[nodiscard]] virtual QString objection() { return {}; }
    //! One of the window's keys, but FormKey::Submit, was pressed in it.
    virtual void run(FormKey key) { (void)key; }
    //! While it is being sent it is shown and cannot be changed.
    virtual void setReadOnly(bool readOnly) { setEnabled(!readOnly); }

Q_SIGNALS:
    void edited(); //!< by the agent
};

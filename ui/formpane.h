#pragma once

#include "deskservices.h"
#include "draft.h"
#include "formframe.h"
#include "formkeys.h"
#include "submission.h"

#include <QPointer>

#include <optional>

class DraftForm;
class QTimer;
class SubmissionView;
struct ApiError;
struct FormKind;
struct StorageFault;

//! What stands around every form: keeps it as a draft from its first keystroke, says quietly whether that is
//! on disk, submits it once, shows in place what became of that, and discards it in such a way that it can be
//! brought back (DESIGN 4).
class FormPane final : public FormFrame, public FormKeyTarget
{
    Q_OBJECT

public:
    //! An empty form, or one filled in for the agent: it becomes a draft when something is typed.
    FormPane(const Desk &desk, const FormKind &kind, const DraftPlace &place, const QVariantMap &content,
        QWidget *parent = nullptr);
    //! A draft that was kept. One of a form this program does not have is shown as such, and stays.
    FormPane(const Desk &desk, const Draft &draft, QWidget *parent = nullptr);

    [[nodiscard]] qint64 draft() const { return m_draft; } //!< 0 before the first keystroke
    [[nodiscard]] QString formName() const { return m_formName; }
    [[nodiscard]] QString title() const; //!< `New order`
    [[nodiscard]] const DraftPlace &place() const { return m_place; }
    //! What a new form was filled with; empty for a draft that was kept.
    [[nodiscard]] const QVariantMap &begunWith() const { return m_begunWith; }
    //! Something that somebody would miss is in it, and AntCRM does not have it.
    [[nodiscard]] bool isUnsent() const;
    [[nodiscard]] bool isEditable() const { return m_stage == Stage::Editing && m_form; }
    //! Whose it is, once that is known; a draft that is somebody's already stays theirs.
    void setPlace(const DraftPlace &place);
    void focusForm();
    //! What an input method still composes goes into its field and the draft (DESIGN 8, rule 12).
    void commit();

    void submit();
    void discard();
    void run(FormKey key) override;

Q_SIGNALS:
    void changed(); //!< title, isUnsent()
    void closed(); //!< nothing is left to show
    void notice(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Stage {
        Editing,
        Carried, //!< by a submission that is not settled
        Done,
        Discarded, //!< and can be brought back
        Foreign, //!< made by another version
    };

    FormPane(const Desk &desk, const DraftPlace &place, const QString &formName, QWidget *parent);
    void build();
    void adopt(const FormKind &kind);
    void edited();
    void draftChanged(qint64 id);
    void refresh();
    void refreshSoon();
    void notTaken(const std::optional<StorageFault> &fault, const ApiError &error);
    void showSaved();
    void showSubmission(const std::optional<Submission> &submission);
    void bringBack();
    void retranslate();
    [[nodiscard]] std::optional<Submission> submissionOf(const Draft &draft) const;

    const Desk &m_desk;
    DraftPlace m_place;
    QString m_formName;
    const FormKind *m_kind = nullptr;
    DraftForm *m_form = nullptr;
    QVariantMap m_begunWith;
    qint64 m_draft = 0;
    qint64 m_submission = 0; //!< the one that carries it, or did last
    Stage m_stage = Stage::Editing;
    QPointer<QWidget> m_lastField; //!< of this pane, which had the keyboard when it was submitted
    bool m_isFilling = false; //!< the content is being put into the form: not typed
    bool m_isRefreshing = false; //!< asked for already
    bool m_isSaving = false; //!< shown as such

    SubmissionView *m_view = nullptr; //!< made when there is one to show
    QTimer *m_savedSoon;
    QTimer *m_undoEnds;
};

#pragma once

#include "draftform.h"
#include "ticketdraft.h"

#include <QHash>

class ChoiceField;
class Connection;
class CustomFieldsEdit;
class Deadlines;
class FilesEdit;
class FormField;
class LengthLimit;
class Orders;
class QGridLayout;
class QLabel;
class QLineEdit;
class QScrollArea;
class SummaryEdit;
class TemplateBar;
class Templates;
class Tickets;

//! A ticket being made or changed: its title, summary and files at the right, all else at the left. F9
//! (FormPane) submits; the deadline that its SLA gives is shown as it is chosen.
class TicketForm final : public DraftForm
{
    Q_OBJECT

public:
    static constexpr int version = 1; //!< of its content

    //! All of them outlive it.
    TicketForm(Connection &connection, Tickets &tickets, Orders &orders, Templates &templates,
        const Deadlines &deadlines, QWidget *parent);

    [[nodiscard]] QVariantMap content() const override;
    void setContent(const QVariantMap &content, int version) override;
    [[nodiscard]] QWidget *firstField() const override;
    //! By the names of a draft's content.
    [[nodiscard]] QWidget *field(const QString &name) const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString objection() override;
    void setReadOnly(bool readOnly) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Field
    {
        FormField *field;
        QLineEdit *edit; //!< of a choice, the one in it
        LengthLimit *limit;
        ChoiceField *choice; //!< null: a plain field
        QString TicketDraft::*text; //!< null: the order
        TicketField kind;
        QString refused; //!< why something was not taken
    };

    QWidget *makeLeft();
    QWidget *makeRight();
    FormField *addField(QString TicketDraft::*text, TicketField kind, qsizetype longest, bool isChoice);
    void orderTabs();
    void fieldEdited(int index);
    void touched();
    void fill();
    void fillChoices();
    void fillOrders();
    void showContact();
    void showDeadline();
    void showFaults(const QList<TicketProblem> &problems);
    [[nodiscard]] QList<TicketProblem> problems() const;
    void takeTemplate(const QVariantMap &content);
    void undoTemplate();
    void retranslate();
    [[nodiscard]] const Field *fieldOf(QString TicketDraft::*text) const;
    [[nodiscard]] bool isEdit() const { return !m_draft.number.isEmpty(); }
    //! Its contact is known, or cannot be changed.
    [[nodiscard]] bool isContactFixed() const { return isEdit() || !m_draft.contact.id.isEmpty(); }

    Connection &m_connection; //!< its profile says whether numbers are masked
    Tickets &m_tickets;
    Orders &m_orders;
    const Deadlines &m_deadlines;
    TicketDraft m_draft;
    TicketDraft m_beforeTemplate;
    TicketDraft m_afterTemplate;
    TicketOrder m_givenOrder; //!< that of the content
    QHash<QString, TicketOrder> m_knownOrders; //!< by how they are shown
    bool m_wasChecked = false; //!< somebody tried to submit
    bool m_isFilling = false;

    QList<Field> m_fields;
    FormField *m_contact = nullptr;
    QLabel *m_contactLine = nullptr;
    FormField *m_summaryField = nullptr;
    SummaryEdit *m_summary = nullptr;
    QString m_summaryRefused;
    FormField *m_filesField = nullptr;
    FilesEdit *m_files = nullptr;
    QString m_filesRefused;
    FormField *m_customField = nullptr;
    CustomFieldsEdit *m_customFields = nullptr;
    QString m_customRefused;
    TemplateBar *m_templates;
    QScrollArea *m_left = nullptr;
};

#include "ticketform.h"

#include "askline.h"
#include "choicefield.h"
#include "customfieldsedit.h"
#include "filesedit.h"
#include "formfield.h"
#include "keybutton.h"
#include "labels.h"
#include "lengthlimit.h"
#include "summaryedit.h"
#include "templatebar.h"
#include "theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the form is laid out, and what its parts are called.

namespace {
constexpr int leftWidth = 296;
constexpr int filesHeight = 152;

QScrollArea *scrolled(QWidget *page, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    page->setBackgroundRole(QPalette::Base);
    scroll->setWidget(page);
    return scroll;
}
} // namespace

FormField *TicketForm::addField(
    QString TicketDraft::*text, TicketField kind, qsizetype longest, bool isChoice)
{
    ChoiceField *choice = isChoice ? new ChoiceField : nullptr;
    QLineEdit *edit = choice ? choice->lineEdit() : new QLineEdit;
    auto *limit = new LengthLimit(edit, longest);
    auto *field = new FormField(choice ? static_cast<QWidget *>(choice) : edit, this);
    const int index = int(m_fields.size());
    m_fields.append({field, edit, limit, choice, text, kind, {}});
    connect(limit, &LengthLimit::refused, this, [this, index](const QString &words) {
        m_fields[index].refused = words;
        m_fields[index].field->setFault(words);
    });
    if (choice)
        connect(choice, &QComboBox::editTextChanged, this, [this, index] { fieldEdited(index); });
    else
        connect(edit, &QLineEdit::textEdited, this, [this, index] { fieldEdited(index); });
    return field;
}

QWidget *TicketForm::makeLeft()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, Metrics::grid, 0);
    grid->setHorizontalSpacing(Metrics::grid);
    grid->setVerticalSpacing(10);
    for (int column = 0; column < 2; ++column)
        grid->setColumnStretch(column, 1);
    int row = 0;
    const auto add = [&](FormField *field, int column, int span) {
        grid->addWidget(field, row, column, 1, span, Qt::AlignTop);
        row += column + span == 2;
    };
    const auto choice = [this](QString TicketDraft::*text, TicketField kind) {
        return addField(text, kind, TicketLimits::text, true);
    };
    m_contactLine = valueLabel({}, this);
    m_contact = new FormField(m_contactLine, this);
    add(m_contact, 0, 2);
    add(addField(&TicketDraft::contactName, TicketField::ContactName, TicketLimits::text, false), 0, 2);
    add(addField(&TicketDraft::contactPhone, TicketField::ContactPhone, TicketLimits::text, false), 0, 2);
    add(addField(&TicketDraft::contactEmail, TicketField::ContactEmail, TicketLimits::text, false), 0, 2);
    add(choice(&TicketDraft::sla, TicketField::Sla), 0, 2);
    add(choice(&TicketDraft::priority, TicketField::Priority), 0, 1);
    add(choice(&TicketDraft::status, TicketField::Status), 1, 1);
    add(choice(&TicketDraft::category, TicketField::Category), 0, 1);
    add(choice(&TicketDraft::group, TicketField::Group), 1, 1);
    add(choice(&TicketDraft::resolution, TicketField::Resolution), 0, 2);
    add(choice(nullptr, TicketField::Order), 0, 2);
    m_customFields = new CustomFieldsEdit;
    m_customField = new FormField(m_customFields, this);
    add(m_customField, 0, 2);
    grid->setRowStretch(row, 1);
    connect(m_customFields, &CustomFieldsEdit::edited, this, [this] {
        m_draft.customFields = m_customFields->fields();
        touched();
    });
    connect(m_customFields, &CustomFieldsEdit::refused, this, [this](const QString &words) {
        m_customRefused = words;
        showFaults(problems());
    });
    m_left = scrolled(page, this);
    m_left->setFixedWidth(leftWidth);
    m_left->setSizePolicy(
        QSizePolicy::Fixed, QSizePolicy::Ignored); // it scrolls; the form is as high as its pane
    return m_left;
}

QWidget *TicketForm::makeRight()
{
    auto *right = new QWidget(this);
    m_summary = new SummaryEdit;
    m_summaryField = new FormField(m_summary, this);
    m_summary->text()->setMinimumHeight(96);
    connect(m_summary, &SummaryEdit::edited, this, [this] {
        m_draft.summary = m_summary->html();
        touched();
    });
    connect(m_summary, &SummaryEdit::pasteRefused, this, [this](const QString &words) {
        if (m_summaryRefused == words)
            return;
        m_summaryRefused = words;
        showFaults(problems());
    });
    m_files = new FilesEdit;
    connect(m_files, &FilesEdit::edited, this, [this] {
        m_draft.files = m_files->files();
        touched();
    });
    connect(m_files, &FilesEdit::refused, this, [this](const QString &words) {
        m_filesRefused = words;
        showFaults(problems());
    });
    m_filesField = new FormField(m_files, this);
    auto *page = new QWidget;
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, Metrics::grid, 0);
    inside->addWidget(m_filesField);
    inside->addStretch(1);
    QScrollArea *files = scrolled(page, right);
    files->setMaximumHeight(filesHeight);
    files->setMinimumHeight(72);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    FormField *title = addField(&TicketDraft::title, TicketField::Title, TicketLimits::title, false);
    auto *beside = new QVBoxLayout; // as high as a field with its name above it
    beside->setSpacing(Metrics::grid / 2);
    beside->addSpacing(title->fontMetrics().height());
    beside->addWidget(m_templates->button());
    beside->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(Metrics::grid);
    top->addWidget(title, 1);
    top->addLayout(beside);
    layout->addLayout(top);
    layout->addWidget(m_templates);
    layout->addWidget(m_summaryField, 1);
    layout->addWidget(files);
    return right;
}

//! As one fills it in: what happened, then what is to be done about it; whom it is about is known as a rule.
void TicketForm::orderTabs()
{
    QWidget *before = fieldOf(&TicketDraft::title)->edit;
    const auto next = [&before](QWidget *widget) {
        setTabOrder(before, widget);
        before = widget;
    };
    next(m_summary->text());
    const auto nextIn = [&next](const QWidget *part) {
        for (QWidget *widget : part->findChildren<QWidget *>()) {
            if (widget->focusPolicy() & Qt::TabFocus)
                next(widget);
        }
    };
    for (QToolButton *tool : m_summary->findChildren<QToolButton *>())
        next(tool);
    nextIn(m_summary->findChild<AskLine *>());
    for (const Field &one : std::as_const(m_fields)) {
        if (one.text != &TicketDraft::title)
            next(one.choice ? static_cast<QWidget *>(one.choice) : one.edit);
    }
    for (const QWidget *rows : std::initializer_list<QWidget *> {m_customFields, m_files})
        next(rows->findChild<KeyButton *>());
    next(m_templates->button());
    nextIn(m_templates);
}

void TicketForm::retranslate()
{
    const auto name = [this](QString TicketDraft::*text, const QString &words) {
        fieldOf(text)->field->setName(words);
    };
    name(&TicketDraft::contactName, tr("Contact name"));
    name(&TicketDraft::contactPhone, tr("Contact phone"));
    name(&TicketDraft::contactEmail, tr("Contact email"));
    name(&TicketDraft::sla, tr("SLA"));
    name(&TicketDraft::priority, tr("Priority"));
    name(&TicketDraft::status, tr("Status"));
    name(&TicketDraft::category, tr("Category"));
    name(&TicketDraft::group, tr("Group"));
    name(&TicketDraft::resolution, tr("Resolution"));
    name(nullptr, tr("Order"));
    name(&TicketDraft::title, tr("Ticket title"));
    m_contact->setName(tr("Contact"));
    m_summaryField->setName(tr("Ticket summary"));
    m_summary->text()->setAccessibleName(tr("Ticket summary"));
    m_filesField->setName(tr("Files"));
    m_customField->setName(tr("Custom fields"));
}

#include "deletionform.h"

#include "plaintext.h"
#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

//! A text that can have the keyboard, so that a screen reader says it first; it shows that it has it.
class Sentence final : public QLabel
{
public:
    explicit Sentence(QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setFocusPolicy(Qt::StrongFocus);
        setMargin(Metrics::grid);
        setFont(textFont(font(), Metrics::baseFont + 2));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
};

} // namespace

DeletionForm::DeletionForm(Of of, QWidget *parent)
    : DraftForm(parent)
    , m_of(of)
    , m_sentence(new Sentence(this))
{
    m_sentence->setMaximumWidth(560);
    auto *line = new QHBoxLayout;
    line->addWidget(m_sentence, 10);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addStretch();
    retranslate();
}

void DeletionForm::setContent(const QVariantMap &content, int)
{
    m_draft = deletionDraftOf(content);
    retranslate();
}

QWidget *DeletionForm::firstField() const
{
    return m_sentence;
}

QString DeletionForm::title() const
{
    const QString name = shownLine(m_draft.name.trimmed(), 80);
    if (m_of == Of::Product) {
        const QString sku = shownLine(m_draft.sku.isEmpty() ? m_draft.number : m_draft.sku, 40);
        return name.isEmpty() ? sku : u"%1 (%2)"_s.arg(name, sku);
    }
    const QString number = shownLine(m_draft.number, 40);
    const QString which = m_of == Of::Order ? tr("Order %1").arg(number) : tr("Ticket %1").arg(number);
    return name.isEmpty() ? which : u"%1 “%2”"_s.arg(which, name);
}

QString DeletionForm::objection()
{
    return m_draft.number.isEmpty() ? tr("It is not known what this was to delete.") : QString();
}

void DeletionForm::retranslate()
{
    const QString name = shownLine(m_draft.name.trimmed(), 200);
    const QString number = shownLine(m_draft.number, 60);
    const QString sku = shownLine(m_draft.sku, 60);
    QString what;
    if (m_of == Of::Order)
        what = name.isEmpty() ? tr("Order %1 is deleted in AntCRM.").arg(number)
                              : tr("Order %1 “%2” is deleted in AntCRM.").arg(number, name);
    else if (m_of == Of::Ticket)
        what = name.isEmpty() ? tr("Ticket %1 is deleted in AntCRM.").arg(number)
                              : tr("Ticket %1 “%2” is deleted in AntCRM.").arg(number, name);
    else
        what = sku.isEmpty() ? tr("The product “%1” is deleted in AntCRM.").arg(name)
                             : tr("The product “%1” (%2) is deleted in AntCRM.").arg(name, sku);
    m_sentence->setText(what + u' ' + tr("It cannot be brought back."));
    m_sentence->setAccessibleName(m_sentence->text());
}

void DeletionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DraftForm::changeEvent(event);
}

FormKind deleteOrderForm()
{
    return {QString::fromLatin1(FormName::orderDelete), 1, [] { return DeletionForm::tr("Delete order"); },
        [] { return DeletionForm::tr("Delete order"); }, {},
        [](QWidget *parent) { return new DeletionForm(DeletionForm::Of::Order, parent); }};
}

FormKind deleteProductForm()
{
    return {QString::fromLatin1(FormName::productDelete), 1,
        [] { return DeletionForm::tr("Delete product"); }, [] { return DeletionForm::tr("Delete product"); },
        {}, [](QWidget *parent) { return new DeletionForm(DeletionForm::Of::Product, parent); }};
}

FormKind deleteTicketForm()
{
    return {QString::fromLatin1(FormName::ticketDelete), 1, [] { return DeletionForm::tr("Delete ticket"); },
        [] { return DeletionForm::tr("Delete ticket"); }, {},
        [](QWidget *parent) { return new DeletionForm(DeletionForm::Of::Ticket, parent); }};
}

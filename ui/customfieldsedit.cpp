#include "customfieldsedit.h"

#include "keybutton.h"
#include "lengthlimit.h"
#include "taborder.h"
#include "theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {
constexpr qsizetype longest = 5'000; // letters: TicketLimits::text, OrderLimits::text
constexpr qsizetype most = 100; // rows: a record may come with a million
} // namespace

CustomFieldsEdit::CustomFieldsEdit(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_add(new KeyButton(this))
{
    m_grid->setSpacing(Metrics::grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid);
    layout->addLayout(m_grid);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_fields.append(CustomField());
        addRow(int(m_fields.size()) - 1);
        m_rows.last().first->setFocus(Qt::OtherFocusReason);
        retranslate();
        Q_EMIT edited();
    });
    retranslate();
}

void CustomFieldsEdit::setFields(const QList<CustomField> &fields)
{
    if (m_fields == fields && !m_rows.isEmpty())
        return;
    for (const auto &[name, value] : std::as_const(m_rows)) {
        delete name;
        delete value;
    }
    m_rows.clear();
    m_fields = fields;
    for (int row = 0; row < std::min(m_fields.size(), most); ++row)
        addRow(row);
    retranslate();
}

void CustomFieldsEdit::addRow(int row)
{
    auto *name = new QLineEdit(this);
    auto *value = new QLineEdit(this);
    for (const auto &[edit, text] :
        {std::pair(name, m_fields.at(row).name), std::pair(value, m_fields.at(row).text())}) {
        auto *limit = new LengthLimit(edit, longest);
        limit->setText(text);
        connect(limit, &LengthLimit::refused, this, &CustomFieldsEdit::refused);
        connect(limit, &LengthLimit::obeyed, this, [this] { Q_EMIT refused({}); });
    }
    const QVariant &held = m_fields.at(row).value;
    value->setReadOnly(held.isValid() && held.typeId() != QMetaType::QString && !held.canConvert<QString>());
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(value, row, 1);
    m_rows.append(std::pair(name, value));
    insertTabsBefore(m_add, {name, value});
    connect(name, &QLineEdit::textEdited, this, [this, row](const QString &text) {
        m_fields[row].name = text;
        Q_EMIT edited();
    });
    connect(value, &QLineEdit::textEdited, this, [this, row](const QString &text) {
        m_fields[row].value = text;
        Q_EMIT edited();
    });
}

void CustomFieldsEdit::retranslate()
{
    m_add->setLabel(tr("Add a field"));
    for (int row = 0; row < m_rows.size(); ++row) {
        m_rows.at(row).first->setPlaceholderText(tr("Field"));
        m_rows.at(row).first->setAccessibleName(tr("Name of custom field %1").arg(row + 1));
        m_rows.at(row).second->setPlaceholderText(tr("Value"));
        m_rows.at(row).second->setAccessibleName(tr("Value of custom field %1").arg(row + 1));
    }
}

void CustomFieldsEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

#include "filesedit.h"

#include "keybutton.h"
#include "lengthlimit.h"
#include "plaintext.h"
#include "taborder.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype most = 100; // rows: a record may come with a million

bool isText(const TicketFile &file)
{
    return !file.value.isValid() || file.value.typeId() == QMetaType::QString;
}
} // namespace

FilesEdit::FilesEdit(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_add(new KeyButton(this))
{
    m_lines->setSpacing(Metrics::grid / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid / 2);
    layout->addLayout(m_lines);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &FilesEdit::addEmpty);
    retranslate();
}

QList<TicketFile> FilesEdit::files() const
{
    QList<TicketFile> files;
    for (const Row &row : m_rows) {
        if (!isText(row.file) || !row.file.value.toString().trimmed().isEmpty())
            files.append(row.file);
    }
    return files + m_rest;
}

void FilesEdit::setFiles(const QList<TicketFile> &files)
{
    if (files == this->files())
        return;
    for (const Row &row : std::as_const(m_rows))
        delete row.line;
    m_rows.clear();
    m_rest = files.mid(std::min(files.size(), most));
    for (const TicketFile &file : files.first(std::min(files.size(), most)))
        addRow(file);
    showAdd();
    retranslate();
}

void FilesEdit::addRow(const TicketFile &file)
{
    auto *line = new QWidget(this);
    auto *edit = new QLineEdit(line);
    auto *remove = new QToolButton(line);
    remove->setText(u"×"_s);
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid / 2);
    layout->addWidget(edit, 1);
    layout->addWidget(remove);
    m_lines->addWidget(line);
    line->show(); // else only when the loop comes round to it, and it could not have the keyboard before
    if (isText(file)) {
        auto *limit = new LengthLimit(edit, TicketLimits::text);
        limit->setText(file.value.toString());
        connect(limit, &LengthLimit::refused, this, &FilesEdit::refused);
        connect(limit, &LengthLimit::obeyed, this, [this] { Q_EMIT refused({}); });
    } else {
        edit->setText(shownLine(file.name(), 500));
        edit->setCursorPosition(0);
    }
    edit->setReadOnly(!isText(file) || m_isReadOnly);
    edit->installEventFilter(this);
    insertTabsBefore(m_add, {edit, remove});
    m_rows.append({file, line, edit, remove});
    connect(edit, &QLineEdit::textEdited, this, [this, line](const QString &text) {
        std::ranges::find(m_rows, line, &Row::line)->file.value = text;
        Q_EMIT edited();
    });
    connect(remove, &QToolButton::clicked, this, [this, line] { this->remove(line); });
}

void FilesEdit::addEmpty()
{
    if (m_rows.size() + m_rest.size() >= TicketLimits::files)
        return;
    addRow({QString()});
    showAdd();
    retranslate();
    m_rows.last().edit->setFocus(Qt::OtherFocusReason);
}

void FilesEdit::remove(QWidget *line)
{
    const auto at = std::ranges::find(m_rows, line, &Row::line);
    const qsizetype row = at - m_rows.begin();
    const bool isSaid = !isText(at->file) || !at->file.value.toString().isEmpty();
    m_rows.erase(at);
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows[std::min(row, m_rows.size() - 1)].edit->setFocus(Qt::OtherFocusReason);
    line->hide();
    line->deleteLater(); // its button is still being clicked
    showAdd();
    retranslate();
    Q_EMIT refused({});
    if (isSaid)
        Q_EMIT edited();
}

void FilesEdit::showAdd()
{
    m_add->setEnabled(!m_isReadOnly && m_rows.size() + m_rest.size() < TicketLimits::files);
}

void FilesEdit::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (const Row &row : std::as_const(m_rows)) {
        row.edit->setReadOnly(readOnly || !isText(row.file));
        row.remove->setEnabled(!readOnly);
    }
    showAdd();
}

//! A row that was just added has its place only after the layout has been made.
void FilesEdit::showSoon(QWidget *edit)
{
    QTimer::singleShot(0, edit, [this, edit] {
        for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                return area->ensureWidgetVisible(edit, 0, Metrics::control);
        }
    });
}

bool FilesEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        showSoon(static_cast<QWidget *>(watched));
    if (event->type() == QEvent::KeyPress && !m_isReadOnly) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto row = std::ranges::find(
            m_rows, watched, [](const Row &one) { return static_cast<QObject *>(one.edit); });
        if (row != m_rows.end()) {
            if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
                addEmpty();
                return true;
            }
            if (key->key() == Qt::Key_Backspace && isText(row->file) && row->edit->text().isEmpty()) {
                remove(row->line);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilesEdit::retranslate()
{
    m_add->setLabel(tr("Add a file"));
    for (int row = 0; row < m_rows.size(); ++row) {
        m_rows.at(row).edit->setPlaceholderText(tr("Address, as in https://…"));
        m_rows.at(row).edit->setAccessibleName(tr("File %1").arg(row + 1));
        m_rows.at(row).remove->setAccessibleName(tr("Remove file %1").arg(row + 1));
        m_rows.at(row).remove->setToolTip(tr("Remove"));
    }
}

void FilesEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

#include "summaryedit.h"

#include "askline.h"
#include "summaryblocks.h"
#include "summaryhtml.h"
#include "theme.h"
#include "ticket.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextList>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRich = 1'000'000; // characters of HTML; of more only the text is taken

constexpr std::pair<int, int> keys[] = {{Qt::ControlModifier, Qt::Key_B}, {Qt::ControlModifier, Qt::Key_I},
    {Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_L},
    {Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_O}, {Qt::ControlModifier, Qt::Key_K}};

} // namespace

//! The text itself: what goes in and out of it passes the editor.
class SummaryEdit::Text final : public QTextEdit
{
public:
    explicit Text(SummaryEdit *editor)
        : QTextEdit(editor)
        , m_editor(editor)
    {
        setDocument(new SafeDocument(this));
    }

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
    QMimeData *createMimeDataFromSelection() const override { return summaryMime(textCursor()); }
    bool canInsertFromMimeData(const QMimeData *source) const override
    {
        return source->hasText() || source->hasHtml() || source->hasImage();
    }
    void insertFromMimeData(const QMimeData *source) override { m_editor->paste(source); }

private:
    SummaryEdit *m_editor;
};

SummaryEdit::SummaryEdit(QWidget *parent)
    : QWidget(parent)
    , m_text(new Text(this))
    , m_ask(new AskLine(this))
{
    m_text->document()->setDocumentMargin(Metrics::grid);
    m_text->document()->setIndentWidth(3 * Metrics::grid);
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false);
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::grid / 2);
    for (int tool = 0; tool < ToolCount; ++tool) {
        auto *button = new QToolButton(this);
        button->setCheckable(tool != Link);
        button->setAutoRaise(true);
        button->setMinimumSize(Metrics::control, Metrics::control - 4);
        button->setFocusPolicy(Qt::TabFocus);
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, tool] { run(Tool(tool)); });
        line->addWidget(button);
        m_tools.append(button);
    }
    QFont face = m_tools[Bold]->font();
    face.setBold(true);
    m_tools[Bold]->setFont(face);
    face.setBold(false);
    face.setItalic(true);
    m_tools[Italics]->setFont(face);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid / 2);
    layout->addLayout(line);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_ask);
    setTabOrder(m_text, m_tools.first());

    connect(m_text, &QTextEdit::textChanged, this, [this] {
        m_isCurrent = false;
        if (m_isFilling)
            return;
        Q_EMIT pasteRefused({});
        Q_EMIT edited();
    });
    connect(m_text, &QTextEdit::cursorPositionChanged, this, &SummaryEdit::followCursor);
    connect(m_text, &QTextEdit::currentCharFormatChanged, this, [this](const QTextCharFormat &format) {
        m_tools[Bold]->setChecked(format.fontWeight() > QFont::Medium);
        m_tools[Italics]->setChecked(format.fontItalic());
    });
    connect(m_ask, &AskLine::answered, this, &SummaryEdit::setLink);
    connect(m_ask, &AskLine::closed, this, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    retranslate();
}

QString SummaryEdit::current() const
{
    if (!m_isCurrent) {
        m_current = summaryOf(*m_text->document());
        m_isCurrent = true;
    }
    return m_current;
}

QString SummaryEdit::html() const
{
    return current() == m_shown ? m_given : current();
}

void SummaryEdit::setHtml(const QString &html)
{
    if (html == this->html())
        return;
    const CleanSummary clean = cleanSummary(html);
    m_given = html;
    m_shown = clean.html;
    m_isWhole = clean.isWhole;
    m_isFilling = true;
    m_ask->dismiss();
    m_text->document()->setUndoRedoEnabled(false);
    m_text->clear();
    m_text->setCurrentCharFormat({});
    insertSummary(QTextCursor(m_text->document()), clean.html);
    m_text->document()->setUndoRedoEnabled(true);
    m_text->moveCursor(QTextCursor::Start);
    m_isFilling = false;
}

void SummaryEdit::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    for (QToolButton *tool : std::as_const(m_tools))
        tool->setEnabled(!readOnly);
    if (readOnly)
        m_ask->dismiss();
}

void SummaryEdit::paste(const QMimeData *source)
{
    const QString text = source->text();
    const QString html = source->hasHtml() ? source->html() : QString();
    QList<SummaryBlock> blocks;
    qsizetype size = 0; // of what does not fit
    if (const SummaryParts rich = readSummary(html.size() <= longestRich ? html : QString(), longestRich);
        !rich.blocks.isEmpty()) {
        blocks = rich.blocks;
        size = rich.isCut ? std::max(text.size(), writeSummary(blocks).size()) : 0;
    } else if (text.size() > TicketLimits::summary) {
        size = text.size();
    } else if (text.trimmed().isEmpty() && (source->hasImage() || source->hasHtml())) {
        return Q_EMIT pasteRefused(
            tr("Images cannot be put into the summary. Give their address as a file."));
    } else {
        SummaryBuilder plain(SummaryBuilder::Limit::Shown);
        int item = 0;
        for (const QStringView line : QStringView(text).tokenize(u'\n')) {
            plain.addText(line, true);
            plain.endBlock({}, ++item, true);
        }
        size = plain.isFull() ? text.size() : 0;
        blocks = plain.take();
    }
    if (size == 0 && !blocks.isEmpty()) {
        const std::unique_ptr<QTextDocument> trial(m_text->document()->clone());
        QTextCursor cursor(trial.get());
        cursor.setPosition(m_text->textCursor().anchor());
        cursor.setPosition(m_text->textCursor().position(), QTextCursor::KeepAnchor);
        insertBlocks(cursor, blocks);
        if (summaryOf(*trial).size() > TicketLimits::summary)
            size = writeSummary(blocks).size();
    }
    if (size > 0) {
        const qsizetype room = std::max<qsizetype>(0, TicketLimits::summary - current().size());
        const QLocale locale;
        return Q_EMIT pasteRefused(
            tr("Not pasted: it has %1 characters, and %2 more fit here. It is still on the "
               "clipboard.")
                .arg(locale.toString(size), locale.toString(room)));
    }
    insertBlocks(m_text->textCursor(), blocks);
    m_text->ensureCursorVisible();
}

bool SummaryEdit::keyPressed(QKeyEvent *event)
{
    const QTextCursor cursor = m_text->textCursor();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && cursor.currentList()
        && cursor.block().length() == 1 && cursor.block().layout()->preeditAreaText().isEmpty()) {
        leaveList(cursor); // an empty item ends the list
        return true;
    }
    for (int tool = 0; tool < ToolCount; ++tool) {
        if (int(event->modifiers()) == keys[tool].first && event->key() == keys[tool].second) {
            run(Tool(tool));
            return true;
        }
    }
    return false;
}

bool SummaryEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_text) {
        if (m_text->isReadOnly())
            return QWidget::eventFilter(watched, event);
        if (event->type() == QEvent::KeyPress)
            return keyPressed(key) || QWidget::eventFilter(watched, event);
        const bool isOurs = std::ranges::any_of(keys, [key](const auto &one) {
            return int(key->modifiers()) == one.first && key->key() == one.second;
        });
        if (isOurs)
            event->accept(); // whatever the window or the system does with it
        return isOurs || QWidget::eventFilter(watched, event);
    }
    const auto at = std::ranges::find(m_tools, watched);
    if (at != m_tools.end() && event->type() == QEvent::KeyPress
        && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
        const int next = int(at - m_tools.begin()) + (key->key() == Qt::Key_Right ? 1 : -1);
        if (next >= 0 && next < m_tools.size())
            m_tools[next]->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SummaryEdit::retranslate()
{
    const QStringList names = {
        tr("Bold"), tr("Italics"), tr("Bulleted list"), tr("Numbered list"), tr("Link")};
    const QStringList faces = {
        tr("B", "on the button for bold"), tr("I", "on the button for italics"), u"•"_s, u"1."_s, tr("Link")};
    for (int tool = 0; tool < ToolCount; ++tool) {
        const QKeySequence key(keys[tool].first | keys[tool].second);
        m_tools[tool]->setText(faces.at(tool));
        m_tools[tool]->setAccessibleName(names.at(tool));
        m_tools[tool]->setToolTip(u"%1 (%2)"_s.arg(names.at(tool), key.toString(QKeySequence::NativeText)));
    }
    m_ask->setWords(tr("Link address"), tr("Set link"));
}

void SummaryEdit::showEvent(QShowEvent *event)
{
    // One stop on the way through the form; the arrow keys go from one to the next. Only now, for what cannot
    // be reached cannot be put into an order either.
    for (QToolButton *tool : m_tools.mid(1))
        tool->setFocusPolicy(Qt::NoFocus);
    QWidget::showEvent(event);
}

void SummaryEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

#include "messagepane.h"

#include "deskstyle.h"
#include "icons.h"
#include "keybutton.h"
#include "labels.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace {

constexpr int columnWidth = 480;

QLabel *centredLabel(QWidget *parent)
{
    QLabel *label = wrappedLabel({}, parent);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->hide();
    return label;
}

} // namespace

MessagePane::MessagePane(QWidget *parent)
    : QWidget(parent)
    , m_icon(plainLabel({}, this))
    , m_title(centredLabel(this))
    , m_text(centredLabel(this))
    , m_quote(centredLabel(this))
    , m_busy(new QWidget(this))
    , m_buttons(new QWidget(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_icon->hide();
    m_title->setFont(textFont(font(), 16, true));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_quote->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_quote->setFrameShape(QFrame::StyledPanel);
    m_quote->setMargin(Metrics::grid);

    auto *bar = new QProgressBar(m_busy);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedSize(160, 4);
    auto *busyLayout = new QHBoxLayout(m_busy);
    busyLayout->addWidget(bar, 0, Qt::AlignCenter);
    m_busy->hide();

    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, Metrics::grid, 0, 0);
    buttons->addStretch();
    buttons->addStretch();

    // A column without alignment flags: with one, a layout asks a wrapped label for its size hint and not for
    // the height that its width needs.
    auto *column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto *words = new QVBoxLayout(column);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(Metrics::grid);
    for (QWidget *part : QList<QWidget *> {m_icon, m_title, m_text, m_quote, m_busy, m_buttons})
        words->addWidget(part);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(column, 1000); // as wide as it may be; beside a form there is less room
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(line);
    layout->addStretch(3);
}

void MessagePane::setIcon(const QString &name)
{
    m_iconName = name;
    paintIcon();
    m_icon->setVisible(!name.isEmpty());
}

void MessagePane::paintIcon()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(deskPixmap(m_iconName, IconInk::Muted, 40, this));
}

void MessagePane::setTitle(const QString &text)
{
    m_title->setText(text);
    m_title->setVisible(!text.isEmpty());
}

void MessagePane::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void MessagePane::setQuote(const QString &text)
{
    m_quote->setText(text);
    m_quote->setVisible(!text.isEmpty());
}

void MessagePane::setBusy(bool busy)
{
    m_busy->setVisible(busy);
}

KeyButton *MessagePane::addButton(bool primary)
{
    auto *button = new KeyButton(m_buttons);
    setPrimary(button, primary);
    auto *row = static_cast<QHBoxLayout *>(m_buttons->layout());
    row->insertWidget(row->count() - 1, button);
    return button;
}

void MessagePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
    QWidget::changeEvent(event);
}

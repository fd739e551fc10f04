#include "banner.h"

#include "icons.h"
#include "keybutton.h"
#include "labels.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString mark(const Banner::Message &message)
{
    return message.id + u'\n' + message.text;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(plainLabel({}, this))
    , m_text(plainLabel({}, this))
    , m_more(mutedLabel({}, this))
    , m_action(new KeyButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_icon->setFixedWidth(18);
    m_close->setIcon(deskIcon(u"close"_s, IconInk::Muted, this));
    m_close->setAutoRaise(true);
    m_close->setFixedSize(24, 24);
    // What is being typed must not lose the keyboard to a click here.
    m_action->setFocusPolicy(Qt::TabFocus);
    m_close->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Metrics::grid, 4, 12, 5);
    layout->setSpacing(Metrics::grid);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    setMinimumHeight(Metrics::control + 9);
    hide();
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const auto run = m_shown.run)
            run();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        const QString id = m_shown.id;
        m_putAway.insert(mark(m_shown));
        showFirst();
        Q_EMIT putAway(id);
    });
}

void Banner::setMessages(const QList<Message> &messages, From from)
{
    auto &part = from == From::Storage ? m_ofStorage : m_ofDeadlines;
    part = messages;
    part.removeIf([](const Message &message) { return message.text.isEmpty(); });
    // What is over and comes again is said again.
    QSet<QString> still;
    for (const Message &message : all()) {
        if (m_putAway.contains(mark(message)))
            still.insert(mark(message));
    }
    m_putAway = still;
    showFirst();
}

QList<Banner::Message> Banner::all() const
{
    const auto isNotBad = [](const Message &message) { return message.tone != Tone::Bad; };
    const auto rest = std::ranges::find_if(m_ofStorage, isNotBad) - m_ofStorage.begin();
    return m_ofStorage.mid(0, rest) + m_ofDeadlines + m_ofStorage.mid(rest);
}

QString Banner::shown() const
{
    return m_shown.id;
}

void Banner::showFirst()
{
    m_shown = {};
    int waiting = 0;
    for (const Message &message : all()) {
        if (m_putAway.contains(mark(message)))
            continue;
        if (m_shown.text.isEmpty())
            m_shown = message;
        else
            ++waiting;
    }
    m_text->setText(m_shown.text);
    m_text->setAccessibleName(m_shown.text);
    m_more->setText(waiting > 0 ? tr("and %n more", nullptr, waiting) : QString());
    m_more->setVisible(waiting > 0);
    m_action->setLabel(m_shown.action);
    m_action->setVisible(!m_shown.action.isEmpty());
    m_close->setVisible(m_shown.mayBePutAway);
    m_close->setAccessibleName(tr("Put the message away"));
    m_close->setToolTip(tr("Put the message away"));
    m_icon->setVisible(m_shown.tone != Tone::Info);
    m_icon->setPixmap(
        deskPixmap(u"warning"_s, m_shown.tone == Tone::Bad ? IconInk::Bad : IconInk::Warning, 18, this));
    setAccessibleName(tr("Message"));
    setVisible(!m_shown.text.isEmpty());
    update();
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showFirst();
    QFrame::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(),
        m_shown.tone == Tone::Bad           ? c.badTint
            : m_shown.tone == Tone::Warning ? c.warningTint
                                            : c.selection);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
}

#include "topbar.h"

#include "badge.h"
#include "deskstyle.h"
#include "icons.h"
#include "keybutton.h"
#include "plaintext.h"
#include "theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace {

QIcon dot(const QColor &colour, bool filled)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap picture(10 * scale, 10 * scale);
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(filled ? QBrush(colour) : Qt::NoBrush);
        painter.drawEllipse(QRectF(1.5, 1.5, 7, 7));
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace

namespace {

//! A flat button that looks like a badge.
class BadgeButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFont small = textFont(font(), Metrics::baseFont - 2, true);
        return {QFontMetrics(small).horizontalAdvance(text()) + 4 * Metrics::grid, Metrics::control};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
        Badge::paint(&painter, rect().adjusted(Metrics::grid - 2, 0, -Metrics::grid + 2, 0), text(),
            Badge::Tone::Accent, palette(), font());
    }
};

} // namespace

TopBar::TopBar(QWidget *ringing, QWidget *parent)
    : QWidget(parent)
    , m_lookup(new QLineEdit(this))
    , m_lookUp(new KeyButton(this))
    , m_fault(new Badge({}, Badge::Tone::Bad, this))
    , m_demo(new Badge({}, Badge::Tone::Warning, this))
    , m_server(new QPushButton(this))
    , m_unsent(new BadgeButton(this))
    , m_language(new QPushButton(this))
    , m_settings(new QPushButton(this))
{
    setFixedHeight(52);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    m_lookup->setMinimumWidth(160);
    m_lookup->setMaximumWidth(300);
    m_lookup->setMaxLength(254);
    setPrimary(m_lookUp);
    m_lookUp->setKey(Qt::Key_Return);
    for (Badge *badge : {m_fault, m_demo}) {
        badge->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        badge->hide();
    }
    m_server->setFlat(true);
    m_server->setIconSize({10, 10});
    // A click on what is no place to type leaves the keyboard where somebody is typing.
    for (QPushButton *button : {m_server, m_unsent, m_language})
        button->setFocusPolicy(Qt::TabFocus);
    m_unsent->setFlat(true);
    m_unsent->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_unsent->hide();

    connect(m_lookup, &QLineEdit::returnPressed, this, [this] { Q_EMIT lookupWanted(typed()); });
    connect(m_lookup, &QLineEdit::textEdited, this, [this] { setLookupFault({}); });
    connect(m_lookUp, &QPushButton::clicked, this, [this] { Q_EMIT lookupWanted(typed()); });
    auto *down = new QAction(m_lookup);
    down->setShortcut(Qt::Key_Down);
    down->setShortcutContext(Qt::WidgetShortcut);
    m_lookup->addAction(down);
    connect(down, &QAction::triggered, this, &TopBar::contentWanted);
    connect(m_unsent, &QPushButton::clicked, this, &TopBar::outboxWanted);
    connect(m_language, &QPushButton::clicked, this, &TopBar::languageWanted);
    connect(m_settings, &QPushButton::clicked, this, &TopBar::settingsWanted);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 1);
    layout->setSpacing(Metrics::grid);
    layout->addWidget(m_lookup, 3);
    layout->addWidget(m_lookUp);
    layout->addWidget(m_fault);
    layout->addStretch(1);
    layout->addWidget(ringing, 6);
    layout->addStretch(1);
    layout->addWidget(m_demo);
    layout->addWidget(m_server);
    layout->addWidget(m_unsent);
    layout->addWidget(m_language);
    layout->addWidget(m_settings);
    retranslate();
}

QString TopBar::typed() const
{
    return m_lookup->text();
}

void TopBar::setConnection(const Connection &connection)
{
    m_state = connection.state();
    m_health = connection.health();
    m_company = shownLine(connection.profile().name, 40);
    m_demo->setVisible(connection.isDemo());
    showHealth();
}

void TopBar::setConnectionsMenu(QMenu *menu)
{
    m_server->setMenu(menu);
}

void TopBar::showHealth()
{
    const Colours &c = coloursOf(palette());
    QString words;
    QColor colour = c.muted;
    bool filled = false;
    switch (m_state) {
    case Connection::State::None:
        words = tr("AntCRM: not connected");
        break;
    case Connection::State::ReadingKey:
        words = tr("AntCRM: reading the key …");
        break;
    case Connection::State::NoKey:
        words = tr("AntCRM: no key");
        colour = c.warning;
        break;
    case Connection::State::Ready:
        filled = true;
        switch (m_health) {
        case Connection::Health::Untried:
            words = tr("AntCRM");
            filled = false;
            break;
        case Connection::Health::Good:
            words = tr("AntCRM");
            colour = c.good;
            break;
        case Connection::Health::Offline:
            words = tr("AntCRM: offline");
            colour = c.bad;
            break;
        case Connection::Health::Refused:
            words = tr("AntCRM: key refused");
            colour = c.bad;
            break;
        case Connection::Health::Faulty:
            words = tr("AntCRM: fault");
            colour = c.warning;
            break;
        }
    }
    m_server->setIcon(dot(colour, filled));
    m_server->setText(words);
    m_server->setAccessibleName(words);
    m_server->setToolTip(
        (m_company.isEmpty() ? tr("Which company this is, and others") : m_company).toHtmlEscaped());
}

void TopBar::setLanguage(const QString &code)
{
    m_language->setText(code == "vi"_L1 ? u"VI | en"_s : u"vi | EN"_s);
}

void TopBar::setUnsent(int count)
{
    m_unsentCount = count;
    const QString words = tr("%n unsent", nullptr, count);
    m_unsent->setText(words);
    m_unsent->setAccessibleName(words);
    m_unsent->setToolTip(tr("Open the outbox (Ctrl+9)"));
    m_unsent->setVisible(count > 0);
    m_unsent->updateGeometry();
}

void TopBar::focusLookup()
{
    m_lookup->setFocus(Qt::ShortcutFocusReason);
    m_lookup->selectAll();
}

void TopBar::setLookupFault(const QString &text)
{
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
}

void TopBar::retranslate()
{
    m_lookup->setPlaceholderText(tr("Phone number · Ctrl+L"));
    m_lookup->setAccessibleName(tr("Phone lookup"));
    m_lookup->setToolTip(
        tr("A phone number in any form, an email address, or #475 for a customer id (Ctrl+L)"));
    m_lookUp->setLabel(tr("Look up"));
    m_demo->setText(tr("Demo data"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("Tiếng Việt or English"));
    m_settings->setText(tr("Settings"));
    setUnsent(m_unsentCount);
    showHealth();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showHealth();
    QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), coloursOf(palette()).line);
}

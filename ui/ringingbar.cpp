#include "ringingbar.h"

#include "badge.h"
#include "deskstyle.h"
#include "icons.h"
#include "keybutton.h"
#include "labels.h"
#include "plaintext.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t mostWaiting = 20; // a softphone gone mad must not fill the memory
}

RingingBar::RingingBar(Lookup &lookup, QWidget *parent)
    : QFrame(parent)
    , m_lookup(lookup)
    , m_icon(plainLabel({}, this))
    , m_name(plainLabel({}, this))
    , m_number(mutedLabel({}, this))
    , m_time(new Badge({}, Badge::Tone::Bad, this))
    , m_open(new KeyButton(this))
    , m_later(new KeyButton(this))
    , m_tick(new QTimer(this))
{
    setFixedHeight(40);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(false);
    setSizePolicy(policy);
    m_name->setFont(textFont(font(), Metrics::baseFont, true));
    setPrimary(m_open);
    m_open->setKey(Qt::CTRL | Qt::Key_Return);
    // A click takes the call; it must not take the focus from the word being typed before that.
    m_open->setFocusPolicy(Qt::TabFocus);
    m_later->setFocusPolicy(Qt::TabFocus);
    connect(m_open, &QPushButton::clicked, this, &RingingBar::take);
    connect(m_later, &QPushButton::clicked, this, &RingingBar::putOff);
    m_tick->setInterval(1000);
    connect(m_tick, &QTimer::timeout, this, &RingingBar::showTime);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 4, 4);
    layout->setSpacing(Metrics::grid);
    layout->addWidget(m_icon);
    layout->addWidget(m_name);
    layout->addWidget(m_number);
    layout->addWidget(m_time);
    layout->addWidget(m_open);
    layout->addWidget(m_later);
    hide();
    setReady(false);
    retranslate();
}

void RingingBar::setMasked(bool masked)
{
    m_masked = masked;
    showFront();
}

void RingingBar::ring(const CallNotice &call)
{
    const auto same = [call](const Ringing &other) {
        return call.callId.isEmpty() && other.call.callId.isEmpty() ? call.number == other.call.number
                                                                    : call.callId == other.call.callId;
    };
    if (std::ranges::any_of(m_calls, same))
        return;
    m_calls.push_front({call, {}, {}, {}});
    if (m_calls.size() > mostWaiting)
        m_calls.pop_back();
    m_calls.front().since.start();
    if (m_ready)
        lookUp(m_calls.front());
    m_tick->start();
    showFront();
    show();
}

void RingingBar::lookUp(Ringing &ringing)
{
    const auto same = [call = ringing.call](const Ringing &other) { return other.call == call; };
    ringing.name.clear();
    ringing.lookup = m_lookup.start(
        LookupKey::ofPhone(ringing.call.number), this, [this, same](Result<LookupResult> found) {
            const auto it = std::ranges::find_if(m_calls, same);
            if (it == m_calls.end() || !found)
                return; // the page that opens will say what went wrong
            if (found->customers.isEmpty())
                it->name = tr("Not a customer yet");
            else if (found->customers.size() == 1 && found->certain)
                it->name = shownLine(found->customers.first().name, 60);
            else
                it->name = tr("%n possible customers", nullptr, int(found->customers.size()));
            showFront();
        });
}

void RingingBar::setReady(bool ready)
{
    m_ready = ready;
    m_open->setEnabled(ready);
    m_later->setEnabled(ready);
    for (Ringing &ringing : m_calls) {
        ringing.name.clear();
        if (ready)
            lookUp(ringing);
        else
            ringing.lookup.cancel();
    }
    showFront();
}

std::optional<CallNotice> RingingBar::takeFront()
{
    if (m_calls.empty() || !m_ready)
        return std::nullopt;
    CallNotice call = m_calls.front().call;
    m_calls.pop_front();
    if (m_calls.empty()) {
        m_tick->stop();
        hide();
    } else {
        showFront();
    }
    return call;
}

void RingingBar::take()
{
    if (const auto call = takeFront())
        Q_EMIT taken(*call);
}

void RingingBar::putOff()
{
    if (const auto call = takeFront())
        Q_EMIT putOffCall(*call);
}

QString RingingBar::words() const
{
    if (m_calls.empty())
        return {};
    const Ringing &front = m_calls.front();
    const QString number = m_masked ? front.call.number.masked() : front.call.number.display();
    return front.name.isEmpty() ? number : front.name + u" · "_s + number;
}

void RingingBar::showFront()
{
    if (m_calls.empty())
        return;
    const Ringing &front = m_calls.front();
    const QString number = m_masked ? front.call.number.masked() : front.call.number.display();
    QString state = front.call.direction == CallNotice::Direction::Inbound ? tr("ringing") : tr("calling");
    if (m_calls.size() > 1)
        state += u" · +%1"_s.arg(m_calls.size() - 1);
    m_name->setText(front.name.isEmpty() ? number : front.name);
    m_number->setText(front.name.isEmpty() ? state : number + u" · "_s + state);
    m_icon->setPixmap(deskPixmap(u"phone"_s, IconInk::Accent, 18, this));
    showTime();
    updateGeometry();
}

void RingingBar::showTime()
{
    if (m_calls.empty())
        return;
    const qint64 seconds = m_calls.front().since.elapsed() / 1000;
    m_time->setText(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0')));
}

void RingingBar::retranslate()
{
    setAccessibleName(tr("Ringing call"));
    m_open->setLabel(tr("Open"));
    m_open->setToolTip(tr("Open the caller's page (Ctrl+Enter)"));
    m_later->setLabel(tr("Later"));
    m_later->setToolTip(tr("Put the caller in a tab of their own, for afterwards"));
    showFront();
}

void RingingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showFront();
    QFrame::changeEvent(event);
}

void RingingBar::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.accent, 1));
    painter.setBrush(c.selection);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), Metrics::radius, Metrics::radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawRoundedRect(QRectF(0, 0, 4, height()), 2, 2);
}

#include "phonerow.h"

#include "icons.h"
#include "labels.h"
#include "plaintext.h"
#include "theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QToolButton *iconButton(const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(deskIcon(icon, IconInk::Muted, parent));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(24, 24);
    return button;
}

} // namespace

QString phoneText(const CustomerPhone &phone, bool masked)
{
    if (!phone.number.isValid())
        return masked ? u"***"_s : shownLine(phone.value, 40);
    return masked ? phone.number.masked() : phone.number.display();
}

PhoneRow::PhoneRow(const CustomerPhone &phone, bool masked, QWidget *parent)
    : QWidget(parent)
    , m_phone(phone)
    , m_maskable(masked)
    , m_number(plainLabel({}, this))
    , m_type(mutedLabel(shownLine(phone.type, 20), this))
    , m_copy(iconButton(u"copy"_s, this))
{
    m_number->setFont(textFont(font(), Metrics::baseFont, true));
    m_number->setTextInteractionFlags(masked ? Qt::NoTextInteraction : Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_number);
    if (m_maskable) {
        m_reveal = iconButton(u"eye"_s, this);
        connect(m_reveal, &QToolButton::clicked, this, [this] {
            m_revealed = !m_revealed;
            showNumber();
            retranslate();
            if (m_revealed)
                Q_EMIT revealed();
        });
        layout->addWidget(m_reveal);
    }
    layout->addWidget(m_copy);
    layout->addWidget(m_type);
    layout->addStretch();

    connect(m_copy, &QToolButton::clicked, this, [this] {
        const QString number = m_phone.number.isValid() ? m_phone.number.national() : m_phone.value.left(100);
        QGuiApplication::clipboard()->setText(number);
        Q_EMIT copied(shown());
    });
    showNumber();
    retranslate();
}

QString PhoneRow::shown() const
{
    return phoneText(m_phone, m_maskable && !m_revealed);
}

void PhoneRow::showNumber()
{
    m_number->setText(shown());
    if (m_reveal)
        m_reveal->setIcon(deskIcon(m_revealed ? u"eye-off"_s : u"eye"_s, IconInk::Muted, this));
}

void PhoneRow::retranslate()
{
    m_copy->setToolTip(tr("Copy number"));
    m_copy->setAccessibleName(tr("Copy number"));
    if (m_reveal) {
        const QString name = m_revealed ? tr("Hide number") : tr("Reveal number");
        m_reveal->setToolTip(name);
        m_reveal->setAccessibleName(name);
    }
}

void PhoneRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

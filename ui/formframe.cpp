#include "formframe.h"

#include "badge.h"
#include "deskstyle.h"
#include "keybutton.h"
#include "labels.h"
#include "taborder.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

FormFrame::FormFrame(QWidget *parent)
    : QFrame(parent)
    , m_words(new QVBoxLayout)
    , m_title(headingLabel({}, this))
    , m_whose(mutedLabel({}, this))
    , m_code(new Badge({}, Badge::Tone::Neutral, this))
    , m_complaint(plainLabel({}, this))
    , m_aside(mutedLabel({}, this))
    , m_scroll(new QScrollArea(this))
    , m_saved(mutedLabel({}, this))
    , m_discardButton(new KeyButton(this))
    , m_submitButton(new KeyButton(this))
    , m_undo(new KeyButton(this))
    , m_close(new KeyButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(textFont(font(), 16, true));
    m_code->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (QLabel *label : {m_complaint, m_aside}) {
        label->setWordWrap(true);
        label->hide();
    }
    m_complaint->setForegroundRole(QPalette::BrightText);
    m_aside->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_saved->setWordWrap(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setPrimary(m_submitButton);
    m_submitButton->setKey(Qt::Key_F9);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(2 * Metrics::grid, 12, 2 * Metrics::grid, 0);
    head->setSpacing(Metrics::grid);
    head->addWidget(m_title);
    head->addWidget(m_whose, 1);
    head->addWidget(m_code);
    m_words->setContentsMargins(2 * Metrics::grid, 0, 2 * Metrics::grid, 0);
    m_words->addWidget(m_complaint);
    m_words->addWidget(m_aside);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(2 * Metrics::grid, 0, 2 * Metrics::grid, 12);
    foot->setSpacing(Metrics::grid);
    foot->addWidget(m_saved, 1);
    for (KeyButton *button : {m_undo, m_close, m_discardButton, m_submitButton})
        foot->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addLayout(m_words);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);
}

void FormFrame::putButtonsBehind(const QWidget &form)
{
    putTabsBehind(form, {m_undo, m_close, m_discardButton, m_submitButton});
}

void FormFrame::complain(const QString &text)
{
    m_complaint->setText(text);
    m_complaint->setVisible(!text.isEmpty());
}

void FormFrame::retranslate()
{
    m_submitButton->setToolTip(tr("Send it to AntCRM, once (F9)"));
    m_discardButton->setLabel(tr("Discard"));
    m_discardButton->setToolTip(tr("Throw away what is typed; it can be brought back for a while"));
    m_undo->setLabel(tr("Bring it back"));
    m_close->setLabel(tr("Close"));
}

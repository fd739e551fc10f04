#include "listpane.h"

#include "agewords.h"
#include "errorwords.h"
#include "keybutton.h"
#include "messagepane.h"
#include "pagedfilter.h"
#include "pagedmodel.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

// What the list shows where there is nothing to list, and what it says below what there is.

void ListPane::showState()
{
    const bool hasRows = m_filter->rowCount() > 0;
    const QWidget *focus = window()->focusWidget();
    const bool isInLine = m_line && m_line->isVisible() && m_line->isAncestorOf(focus);
    const bool hadFocus = !isInLine && isAncestorOf(focus);
    QWidget *front = hasRows ? static_cast<QWidget *>(m_splitter) : m_message;
    const bool isOther = m_stack->currentWidget() != front;
    m_stack->setCurrentWidget(front);
    setFocusProxy(hasRows ? static_cast<QWidget *>(m_table) : m_message);
    const bool mayLookFurther = !m_loading && !m_failure && !m_model->isComplete() && !m_filter->mayReadOn();
    m_foot->setVisible(hasRows);
    m_state->setText(stateText());
    m_retry->setVisible(m_failure.has_value());
    m_more->setVisible(mayLookFurther);
    m_messageRetry->setVisible(m_failure.has_value());
    m_messageMore->setVisible(mayLookFurther);
    if (!hasRows)
        showMessage();
    // The keyboard stays here, to be in the table again when there is one.
    if (hadFocus && (isOther || !isAncestorOf(window()->focusWidget())))
        (m_failure && !hasRows ? m_messageRetry : focusProxy())->setFocus(Qt::OtherFocusReason);
}

void ListPane::showMessage()
{
    m_message->setBusy(m_loading);
    m_message->setQuote({});
    m_message->setText({});
    m_message->setIcon(m_icon);
    if (m_failure) {
        const ErrorText text = ErrorWords::ofRead(*m_failure);
        m_message->setIcon(m_failure->kind == ApiError::Kind::Offline ? u"offline"_s : u"warning"_s);
        m_message->setTitle(text.title);
        m_message->setText(text.advice);
        m_message->setQuote(text.server);
    } else if (m_loading) {
        m_message->setTitle(words(Words::Reading));
    } else if (m_filter->isSearching() && (m_isAsked || m_model->rowCount() > 0)) {
        m_message->setIcon(u"search"_s);
        m_message->setTitle(words(Words::NoneFound));
        const int count = m_model->readCount() > 0 ? m_model->readCount() : m_model->copyCount();
        if (count > 0)
            m_message->setText(words(m_model->isComplete() ? Words::NoneOfAll : Words::NoneOfFirst, count));
    } else {
        m_message->setTitle(m_emptyTitle ? m_emptyTitle() : QString());
        m_message->setText(m_emptyAdvice ? m_emptyAdvice() : QString());
    }
}

QString ListPane::ageText() const
{
    return AgeWords {.readAt = m_copiedAt, .isCopy = true, .isUpdating = m_loading, .failure = m_failure}
        .text();
}

QString ListPane::stateText() const
{
    const int read = m_model->readCount();
    const int copies = m_model->copyCount();
    if (copies > 0 && read == 0) // nothing but the copy
        return m_failure && m_failure->kind != ApiError::Kind::Offline
            ? ErrorWords::ofRead(*m_failure).line() + u' ' + ageText()
            : ageText();
    if (m_failure)
        return ErrorWords::ofRead(*m_failure).line();
    if (m_filter->isSearching())
        return words(
            m_model->isComplete() ? Words::SomeOfAll : Words::SomeOfFirst, read, m_filter->rowCount());
    if (!m_model->isComplete())
        return words(m_loading ? Words::ReadingOn : Words::ScrollOn, read);
    const QString all = words(Words::All, read);
    return copies > 0 ? all + u' ' + tr("%n more are in this computer's copy alone.", nullptr, copies) : all;
}

#include "lengthlimit.h"

#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <limits>

LengthLimit::LengthLimit(QLineEdit *edit, qsizetype longest)
    : QValidator(edit)
    , m_edit(edit)
    , m_longest(longest)
    , m_allowed(longest)
{
    edit->setMaxLength(std::numeric_limits<int>::max());
    edit->setValidator(this);
    connect(edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_allowed = std::max(m_longest, text.size());
        Q_EMIT obeyed();
    });
}

void LengthLimit::setText(const QString &text)
{
    m_allowed = std::max(m_longest, text.size());
    if (m_edit->text() == text)
        return;
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

QValidator::State LengthLimit::validate(QString &text, int &) const
{
    if (text.size() <= m_allowed)
        return Acceptable;
    // Asked while it is typed or pasted; QLineEdit then takes it back before it is ever laid out.
    Q_EMIT const_cast<LengthLimit *>(this)->refused(words(text.size(), m_longest));
    return Invalid;
}

QString LengthLimit::words(qsizetype size, qsizetype longest)
{
    const QLocale locale;
    return tr("Not taken: it would have %1 characters, and %2 fit here. What stood here is untouched.")
        .arg(locale.toString(size), locale.toString(longest));
}

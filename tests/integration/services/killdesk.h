#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

// What killdesk, the desk that is killed, and the test that kills it agree on.

//! What has been typed into \a draft after \a length keystrokes.
[[nodiscard]] inline QString typedText(qint64 draft, qsizetype length)
{
    QString text;
    text.reserve(length);
    for (qsizetype i = 0; i < length; ++i)
        text += QChar(u'a' + char16_t((draft + i * i) % 26));
    return text;
}

//! Of both processes: the time since the machine was started.
[[nodiscard]] inline std::chrono::microseconds sharedClock()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

[[nodiscard]] inline QByteArray killdeskKey()
{
    return QByteArray(32, 'k');
}

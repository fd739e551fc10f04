#pragma once

#include <QFrame>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>

class KeyButton;
class QLabel;
class QToolButton;

//! One line below the top bar for what the agent has to know and need not act on at once. Of several messages
//! the weightiest is shown; when it is put away or over, the next.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Warning, Bad };

    struct Message
    {
        QString id; //!< one of its kind
        Tone tone = Tone::Info;
        QString text;
        QString action; //!< on a button; empty: none
        std::function<void()> run;
        bool mayBePutAway = true; //!< it comes back when its text changes
    };

    explicit Banner(QWidget *parent = nullptr);

    //! Of tickets that are due is said after what is bad for what is kept, and before the rest of that.
    enum class From { Storage, Deadlines };
    //! All that there is to say now, the weightiest first; those without a text are nothing.
    void setMessages(const QList<Message> &messages, From from = From::Storage);
    [[nodiscard]] QString shown() const; //!< the id; empty when there is nothing

Q_SIGNALS:
    void putAway(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showFirst();

    [[nodiscard]] QList<Message> all() const;

    QList<Message> m_ofStorage;
    QList<Message> m_ofDeadlines;
    QSet<QString> m_putAway; //!< id and text
    Message m_shown;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_more;
    KeyButton *m_action;
    QToolButton *m_close;
};

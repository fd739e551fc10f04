#pragma once

#include <QString>
#include <QWidget>

class KeyButton;
class QLabel;
class QVBoxLayout;

//! What stands where there is nothing else to show: empty, loading, failed, offline. Says what is the case,
//! what to do, and offers it.
class MessagePane final : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePane(QWidget *parent = nullptr);

    void setIcon(const QString &name);
    void setTitle(const QString &text);
    void setText(const QString &text);
    //! Somebody else's words, shown apart from ours; empty hides them.
    void setQuote(const QString &text);
    //! A bar that runs while something is under way.
    void setBusy(bool busy);

    //! A button below the words, in the order added. The pane owns it.
    KeyButton *addButton(bool primary = false);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_quote;
    QWidget *m_busy;
    QWidget *m_buttons;
};

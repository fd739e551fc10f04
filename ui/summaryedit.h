#pragma once

#include <QTextCursor>
#include <QWidget>

class AskLine;
class QMimeData;
class QTextEdit;
class QToolButton;

//! A ticket's summary being written: bold, italics, lists and links. What it was given and nobody has changed
//! it gives back to the letter, whatever was left out of what is shown.
class SummaryEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryEdit(QWidget *parent = nullptr);

    [[nodiscard]] QString html() const;
    //! Untrusted; not edited().
    void setHtml(const QString &html);
    //! All of what it was given is shown.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    //! The text field; the accessible name is its own to set.
    [[nodiscard]] QTextEdit *text() const { return m_text; }
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited(); //!< by the agent
    //! Nothing was pasted, and it says why; empty: something else has happened since.
    void pasteRefused(const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Tool { Bold, Italics, Bullets, Numbers, Link, ToolCount };

    [[nodiscard]] QString current() const;
    [[nodiscard]] bool keyPressed(QKeyEvent *event);
    void paste(const QMimeData *source);
    void run(Tool tool);
    void toggleList(bool isNumbered);
    void leaveList(QTextCursor cursor);
    void askForLink();
    void setLink(const QString &typed);
    void followCursor();
    void retranslate();

    class Text;
    QTextEdit *m_text;
    QList<QToolButton *> m_tools;
    AskLine *m_ask;
    QTextCursor m_linked; //!< what the address that is asked for is for
    QString m_given;
    QString m_shown; //!< m_given, cleaned
    mutable QString m_current;
    mutable bool m_isCurrent = true;
    bool m_isWhole = true;
    bool m_isFilling = false;
};

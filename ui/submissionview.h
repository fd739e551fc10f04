#pragma once

#include "submission.h"

#include <QFrame>

#include <optional>

class Badge;
class KeyButton;
class QLabel;
class Submissions;

//! How one submission stands and what can be done about it: beside its form, and in the Outbox. In words,
//! never what is sent.
class SubmissionView final : public QFrame
{
    Q_OBJECT

public:
    //! Beside its form it says less: what is in the form need not be said, and opened, again.
    enum class Place { Outbox, BesideForm };

    SubmissionView(Submissions &submissions, Place place, QWidget *parent = nullptr);

    void setSubmission(const Submission &submission);
    [[nodiscard]] qint64 shown() const { return m_submission.id; }

    // As the buttons; each does nothing while its button is not there.
    void send();
    void check();
    void takeBack();

Q_SIGNALS:
    void draftWanted(qint64 draft); //!< the form is to be shown
    void notice(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void act(void (Submissions::*what)(qint64));
    [[nodiscard]] bool isChecking() const;

    Submissions &m_submissions;
    const Place m_place;
    Submission m_submission;
    bool m_isPaused = false; //!< just pressed: the second half of a double click is for nobody

    Badge *m_state;
    QLabel *m_title;
    QLabel *m_what;
    QLabel *m_advice;
    QWidget *m_busy;
    QLabel *m_problem;
    QLabel *m_quote;
    QLabel *m_check;
    QLabel *m_facts;
    QLabel *m_when;
    KeyButton *m_copy;
    KeyButton *m_send;
    KeyButton *m_again;
    KeyButton *m_once;
    KeyButton *m_confirm;
    KeyButton *m_back;
    KeyButton *m_open;
};

#pragma once

#include "deskservices.h"
#include "formkeys.h"

#include <QWidget>

#include <functional>

class DraftsModel;
class KeyButton;
class MessagePane;
class OutboxModel;
class QLabel;
class QStackedLayout;
class QTableView;
class QTimer;
class SubmissionView;

//! What was submitted and what became of it, the drafts that are in no tab, and what can be done about them.
class OutboxPage final : public QWidget, public FormKeyTarget
{
    Q_OBJECT

public:
    //! \a isOpen: whether a draft is open in a tab.
    OutboxPage(const Desk &desk, std::function<bool(qint64)> isOpen, QWidget *parent = nullptr);

    //! Reads both lists again.
    void refresh();
    void run(FormKey key) override;

Q_SIGNALS:
    void draftWanted(qint64 draft);
    void notice(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addKey(Qt::Key key, const std::function<void()> &run);
    void refreshSoon();
    void showSelected();
    void selectFirst();
    void discardDraft();
    void bringBack();
    void openSelected();
    void retranslate();
    [[nodiscard]] qint64 selectedSubmission() const;
    [[nodiscard]] qint64 selectedDraft() const;

    const Desk &m_desk;
    std::function<bool(qint64)> m_isOpen;
    OutboxModel *m_model;
    DraftsModel *m_draftsModel;
    QList<qint64> m_discarded; //!< which can be brought back, the last one first
    bool m_isRefreshing = false;

    QStackedLayout *m_stack;
    MessagePane *m_empty;
    QWidget *m_lists;
    QLabel *m_note; //!< on what is in memory, or does not open
    QLabel *m_heading;
    QLabel *m_draftsHeading;
    QTableView *m_table;
    QTableView *m_draftsTable;
    QWidget *m_side;
    SubmissionView *m_view;
    QWidget *m_draftSide;
    QLabel *m_draftTitle;
    QLabel *m_draftWords;
    QLabel *m_draftQuote;
    KeyButton *m_open;
    KeyButton *m_discard;
    QWidget *m_undoRow;
    QLabel *m_undoWords;
    KeyButton *m_undo;
    QTimer *m_ages;
};

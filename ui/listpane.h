#pragma once

#include "apierror.h"
#include "requesthandle.h"

#include <QDateTime>
#include <QSet>
#include <QWidget>

#include <functional>
#include <optional>

class KeyButton;
class MessagePane;
class PagedFilter;
class PagedModel;
class QLabel;
class QSplitter;
class QStackedLayout;
class QTableView;

//! What a list has in common that is read page by page while it is scrolled, with the details of the record
//! that is selected below it: which states it shows, in what words, what stays selected, and Retry. What the
//! records are is its derived class's affair.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    //! What is said when there are none; asked for again after a change of language.
    void setEmptyWords(std::function<QString()> title, std::function<QString()> advice);
    //! Forgets what was read, and asks nobody.
    void clear();
    void select(const QString &key); //!< PagedModel::key()
    void giveUp() { m_fresh.cancel(); } //!< what was asked of a former company is not to be opened in this one
    virtual void setMasked(bool masked) = 0; //!< telephone numbers and addresses are hidden

    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void changed(); //!< a page was read or failed, or there is nobody to ask
    void notice(const QString &text);

protected:
    //! What is said of the records, for `words()`.
    enum class Words {
        TableName, //!< accessible name
        Reading, //!< the first page
        NoneFound,
        NoneOfAll, //!< what is looked for; \a count were read
        NoneOfFirst,
        SomeOfAll, //!< \a shown of \a count
        SomeOfFirst,
        ReadingOn, //!< behind the first \a count
        ScrollOn,
        All,
    };

    //! \a line becomes the list's and stands above it, whatever that shows; the keyboard comes to it first.
    explicit ListPane(QWidget *parent, QWidget *line = nullptr);

    //! To be called by the derived class's constructor, once. \a model, \a filter over it and \a details
    //! become the list's; \a icon is shown where there is none.
    void build(PagedModel *model, PagedFilter *filter, QWidget *details, const QString &icon);

    //! Forgets what was read, makes \a setCopies, and asks for the first page; see setCopies().
    void startOver(const std::function<void()> &setCopies, const QDateTime &readAt, bool showNew);
    //! \a change puts into the model what this computer knows, of which the oldest was read at \a readAt.
    void setCopies(const std::function<void()> &change, const QDateTime &readAt);
    //! Makes a change to the model or the filter in such a way that what is selected stays so, in a new
    //! version too.
    void fill(const std::function<void()> &change);
    //! The same for what the agent looks for: where that leaves out what was selected, the first one is.
    void filter(const std::function<void()> &change);
    //! The answer to ask().
    void pageRead(const std::function<void()> &appendPage);
    void pageFailed(const ApiError &error);

    //! Asks for a page, from 1; the handle cancels. Not called unless canAsk().
    [[nodiscard]] virtual RequestHandle ask(int page) = 0;
    //! False: there is nobody to ask, and the list is what this computer knows.
    [[nodiscard]] virtual bool canAsk() const { return true; }
    //! Shows the record in \a row of the model below the list.
    virtual void showRecord(int row) = 0;
    //! The row of the table with the newest record.
    [[nodiscard]] virtual int newestRow() const { return 0; }
    //! The rows of the model that are selected have changed, or what is in them.
    virtual void selectionShown() { }
    //! Of these records; \a count and \a shown where Words says so.
    [[nodiscard]] virtual QString words(Words which, int count = 0, int shown = 0) const = 0;

    //! Of the model, in the order of the table.
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] bool isLoading() const { return m_loading; }

    //! The earliest of \a known, a list of what has a `readAt`.
    template <typename Known>
    [[nodiscard]] static QDateTime oldest(const QList<Known> &known)
    {
        QDateTime oldest;
        for (const Known &one : known) {
            if (!oldest.isValid() || one.readAt < oldest)
                oldest = one.readAt;
        }
        return oldest;
    }

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    RequestHandle m_fresh; //!< of a record as it is now, to be edited

private:
    void retranslate();
    void layOut();
    void readPage(int page);
    void pickNew();
    void restoreSelection();
    void keepSelection();
    void showCurrent();
    void showState();
    void showMessage();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString ageText() const;
    [[nodiscard]] QString keyAt(int row) const; //!< of the table

    std::function<QString()> m_emptyTitle;
    std::function<QString()> m_emptyAdvice;
    PagedModel *m_model = nullptr;
    PagedFilter *m_filter = nullptr;
    QWidget *m_details = nullptr;
    QString m_icon;
    RequestHandle m_request;
    std::optional<ApiError> m_failure;
    QDateTime m_copiedAt; //!< when the oldest of what this computer knows was read
    QString m_current; //!< key of the record that is current, or is to be once it is there
    QSet<QString> m_chosen; //!< keys of those that are selected, or are to be once they are there
    std::optional<QSet<QString>> m_before; //!< keys before a record was made
    bool m_loading = false;
    bool m_isAsked = false; //!< somebody was, since the list was cleared
    bool m_isFilling = false;

    QWidget *m_line; //!< above the list; may be null
    QStackedLayout *m_stack;
    QSplitter *m_splitter;
    QTableView *m_table;
    MessagePane *m_message;
    KeyButton *m_messageRetry;
    KeyButton *m_messageMore;
    QWidget *m_foot;
    QLabel *m_state;
    KeyButton *m_more;
    KeyButton *m_retry;
};

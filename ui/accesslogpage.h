#pragma once

#include "accesslog.h"

#include <QWidget>

#include <memory>

class AccessModel;
class KeyButton;
class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QTableView;

//! Who revealed, copied, exported or erased whose data on this computer, the newest first; for a supervisor
//! to read and to take away as a file.
class AccessLogPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AccessLogPage(AccessLog &log, QWidget *parent = nullptr);

    //! Reads it anew.
    void reload();
    //! The log may be another company's now: what is shown is read anew, an export under way is given up.
    void startOver();
    //! Writes all of it to \a path, as CSV.
    void exportTo(const QString &path);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Export;

    void readFurther();
    void exportFurther(const std::shared_ptr<Export> &output);
    void askWhere();
    void showState();
    void retranslate();

    AccessLog &m_log;
    AccessModel *m_model;
    QSortFilterProxyModel *m_filter;
    qint64 m_next = 0;
    int m_missing = 0;
    int m_reading = 0; //!< counts reload(): an answer of before is not for now
    int m_logs = 0; //!< counts startOver()
    bool m_isLoading = false;
    bool m_isComplete = false;
    std::optional<StorageFault> m_fault;
    QString m_exported;

    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_warning;
    QComboBox *m_action;
    QTableView *m_table;
    QLabel *m_state;
    KeyButton *m_more;
    KeyButton *m_export;
    KeyButton *m_close;
};

#pragma once

#include "lookup.h"

#include <QWidget>

class KeyButton;
class MessagePane;

//! What a customer's tab shows while there is no customer: the lookup runs, failed, or found nobody.
class CallerMessage final : public QWidget
{
    Q_OBJECT

public:
    //! \a mayAdd: there is a form for a new customer.
    explicit CallerMessage(bool mayAdd, QWidget *parent = nullptr);

    // \a shown: what was looked up, as it may be read.
    void showRunning(const QString &shown);
    void showFailure(const ApiError &failure);
    void showNobody(LookupKey::Kind kind, const QString &shown);
    //! One sentence on a lookup that did not fail, for the status bar.
    [[nodiscard]] static QString summaryOf(const LookupResult &found, bool isRunning, const QString &shown);

Q_SIGNALS:
    void retryWanted();
    void settingsWanted();
    void newCustomerWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void clear();
    void retranslate();

    const bool m_mayAdd;
    MessagePane *m_pane;
    KeyButton *m_retry;
    KeyButton *m_settings;
    KeyButton *m_newCustomer;
};

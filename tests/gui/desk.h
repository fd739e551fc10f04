#pragma once

#include "apiring.h"
#include "connection.h"
#include "customers.h"
#include "deadlines.h"
#include "faultserver.h"
#include "forms.h"
#include "httpclient.h"
#include "knowncustomers.h"
#include "language.h"
#include "localstore.h"
#include "lookup.h"
#include "mainwindow.h"
#include "orders.h"
#include "products.h"
#include "profiles.h"
#include "secrets.h"
#include "sessionsecretstore.h"
#include "settings.h"
#include "simulator.h"
#include "slaplans.h"
#include "submissionkinds.h"
#include "sync.h"
#include "testkind.h"
#include "tickets.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>

//! RingDesk's window with everything behind it but the keychain, as main.cpp puts it together, driven as a
//! person with a keyboard and a screen reader would: widgets are found by their accessible names, keys are
//! pressed.
class TestDesk
{
public:
    enum class With {
        TestForm, //!< the one form is TestForm, begun with Ctrl+N
        OwnForms, //!< the program's own forms and kinds
    };

    //! \a folder: where its data is kept; empty: in memory. \a store: in the place of a keychain that works.
    explicit TestDesk(const QString &language = QStringLiteral("en"), const QString &folder = {},
        SecretStore *store = nullptr, With with = With::TestForm);
    ~TestDesk();

    //! Opens the demo servers.
    void openDemo();
    //! Opens a server that misbehaves. With the test's own form the orders of a customer are answered beside
    //! what is scripted: there are none.
    void open(FaultServer &server, bool masked = false);

    //! The visible widget of this accessible name, or null.
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        for (T *widget : window->findChildren<T *>()) {
            if (widget->isVisible() && nameOf(widget) == name)
                return widget;
        }
        return nullptr;
    }
    //! What stands on a visible label, button, badge or tab; as one text, a line each.
    [[nodiscard]] QString shown() const;
    [[nodiscard]] bool shows(const QString &text) const { return shown().contains(text); }
    //! Waits until it shows \a text.
    [[nodiscard]] bool comesToShow(const QString &text) const;
    [[nodiscard]] static bool until(const std::function<bool()> &condition);

    void press(const QString &button) const;
    //! Ctrl+L, the text, Enter.
    void lookUp(const QString &text) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    //! Brings the page `Details` of the tab in front to the front.
    void showDetails() const;
    //! Types \a text into the field \a name, in the place of what stands there.
    void type(const QString &name, const QString &text) const;

    //! Copies what is in the folder \a from: its files as they are at this moment are what a crash leaves
    //! behind.
    [[nodiscard]] static bool copyAsAfterCrash(const QString &from, const QString &to);
    //! \a field is shown \a unfinished as Unikey or IBus does it, and takes \a finished when that is a word.
    static void compose(QWidget *field, const QString &unfinished, const QString &finished = {});

    [[nodiscard]] static QString nameOf(const QWidget *widget);
    //! For a page that is tried without the window.
    [[nodiscard]] Desk services();

    Simulator simulator;
    Settings settings;
    Profiles profiles {settings};
    SessionSecretStore keychain;
    std::unique_ptr<Secrets> secrets;
    HttpClient http;
    ApiRing api {http};
    std::unique_ptr<Connection> connection;
    std::unique_ptr<LocalStore> store;
    std::unique_ptr<KnownCustomers> known;
    Customers customers {api, known.get()};
    Lookup lookup {customers};
    Language language {settings};
    TestKind kind {api}; //!< of TestForm
    std::unique_ptr<Orders> orders;
    std::unique_ptr<Products> products;
    std::unique_ptr<Tickets> tickets;
    SlaPlans plans {settings};
    //! What the deadlines are reckoned by; the computer's clock, unless a test sets another.
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    std::unique_ptr<Deadlines> deadlines;
    std::unique_ptr<SubmissionKinds> kinds;
    std::unique_ptr<Submissions> submissions;
    std::unique_ptr<Sync> sync;
    Forms forms;
    std::unique_ptr<MainWindow> window;

private:
    bool startDemo();

    const With m_with;
};

//! A reply of `GET /contacts` with one customer.
[[nodiscard]] QByteArray contactJson(
    const QByteArray &customerId, const QByteArray &name, const QByteArray &phone);

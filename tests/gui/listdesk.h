#pragma once

#include "desk.h"

#include <QLabel>
#include <QTableView>

#include <memory>
#include <optional>

//! The records \a first to \a last, the newest first, as \a json makes each of them.
template <typename Json>
QByteArray listJson(int first, int last, Json json)
{
    QByteArrayList list;
    for (int number = last; number >= first; --number)
        list.append(json(number));
    return '[' + list.join(',') + ']';
}

//! `2026-01-08T08:00:00.000Z` for day 7.
inline QByteArray onDay(int day)
{
    return QDateTime(QDate(2026, 1, 1).addDays(day), QTime(8, 0), Qt::UTC)
        .toString(Qt::ISODateWithMs)
        .toLatin1();
}

//! A page with a list against a server that misbehaves, in a window of its own.
class ListTest : public testing::Test
{
protected:
    static constexpr int numberColumn = 0; //!< of the table's model

    //! \a table: its accessible name.
    explicit ListTest(QString table)
        : m_table(std::move(table))
    { }
    void SetUp() override
    {
        server->always({200, "[]"});
        desk.open(*server);
        ASSERT_TRUE(TestDesk::until([&] { return desk.store->state() == LocalStore::State::InMemory; }));
        services.emplace(desk.services());
    }

    //! Puts \a page to the front, in a window of its own.
    void show(QWidget &page, QSize size)
    {
        shown = &page;
        page.resize(size);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(shown));
    }

    void goOffline()
    {
        port = server->port();
        server.reset(); // connections are refused
    }
    void comeBack(const FaultServer::Reply &reply)
    {
        server = std::make_unique<FaultServer>(std::nullopt, port);
        server->always(reply);
    }

    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        for (T *widget : shown->findChildren<T *>()) {
            if (widget->isVisible() && TestDesk::nameOf(widget) == name)
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        for (const QWidget *widget : shown->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (label && label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    [[nodiscard]] bool comesToShow(const QString &text) const
    {
        const bool seen = TestDesk::until([&] { return shows(text); });
        EXPECT_TRUE(seen) << text.toStdString();
        return seen;
    }
    void press(const QString &button) const
    {
        auto *found = find<QAbstractButton>(button);
        ASSERT_NE(found, nullptr) << "no button " << button.toStdString();
        ASSERT_TRUE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void type(const QString &name, const QString &text) const
    {
        auto *field = find<QLineEdit>(name);
        ASSERT_NE(field, nullptr) << "no field " << name.toStdString();
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    static void key(Qt::Key key)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    //! The table; null while there is something else in its place.
    [[nodiscard]] QTableView *table() const { return find<QTableView>(m_table); }
    [[nodiscard]] int rows() const { return table() ? table()->model()->rowCount() : 0; }
    [[nodiscard]] QString numbers() const
    {
        QStringList numbers;
        for (int row = 0; row < rows(); ++row)
            numbers << table()->model()->index(row, numberColumn).data().toString();
        return numbers.join(QLatin1Char(' '));
    }
    [[nodiscard]] bool comeToBe(const QString &wanted) const
    {
        const bool are = TestDesk::until([&] { return numbers() == wanted; });
        EXPECT_TRUE(are) << numbers().toStdString();
        return are;
    }
    [[nodiscard]] QString selected() const
    {
        if (!table() || !table()->currentIndex().isValid())
            return {};
        return table()->currentIndex().siblingAtColumn(numberColumn).data().toString();
    }

    [[nodiscard]] QByteArray asked() const
    {
        const auto requests = server->requests();
        return requests.isEmpty() ? QByteArray() : requests.last().target;
    }

    std::unique_ptr<FaultServer> server = std::make_unique<FaultServer>();
    TestDesk desk {QStringLiteral("en"), {}, nullptr, TestDesk::With::OwnForms};
    std::optional<Desk> services;
    QWidget *shown = nullptr;
    quint16 port = 0;

private:
    const QString m_table;
};

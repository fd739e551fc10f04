// The longest time for which the window does not answer: while a reply of a hostile size is read and shown,
// and while the list of all customers is read on and scrolled.

#include "benchdesk.h"
#include "faultserver.h"
#include "figures.h"
#include "simulator.h"
#include "watches.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

double milliseconds(std::chrono::nanoseconds duration)
{
    return Figures::rounded(double(duration.count()) / 1e6);
}

QByteArray reply(const QJsonObject &contact)
{
    return QJsonDocument(QJsonArray {contact}).toJson(QJsonDocument::Compact);
}

QJsonObject contact(const QString &name)
{
    return {{u"customerId"_s, 1}, {u"name"_s, name},
        {u"phones"_s, QJsonArray {QJsonObject {{u"type"_s, u"Work"_s}, {u"value"_s, u"0867123456"_s}}}}};
}

QJsonObject contactOf(const QString &text)
{
    QJsonObject hostile = contact(text);
    for (const auto key : {"bgInfo"_L1, "stage"_L1, "rankName"_L1, "industry"_L1, "sourceContact"_L1,
             "customerIdApiRing"_L1, "createdByBot"_L1})
        hostile.insert(key, text);
    hostile.insert("tags"_L1, QJsonArray {text, text});
    hostile.insert("emails"_L1, QJsonArray {QJsonObject {{u"type"_s, text}, {u"value"_s, text}}});
    hostile.insert("addresses"_L1, QJsonArray {QJsonObject {{u"city"_s, text}, {u"street"_s, text}}});
    hostile.insert("cusFields"_L1, QJsonArray {QJsonObject {{u"name"_s, text}, {u"value"_s, text}}});
    return hostile;
}

//! From Enter until the card is shown and nothing more happens.
double showing(const QJsonObject &contact)
{
    FaultServer server;
    server.always({200, reply(contact)});
    BenchDesk desk;
    desk.open(server.port());
    BenchDesk::untilQuiet();
    CardWatch watch;
    desk.type(u"0867123456"_s);
    Heartbeat heart;
    heart.start();
    watch.start();
    desk.pressEnter();
    static_cast<void>(watch.wait());
    bool over = false;
    QTimer::singleShot(300ms, [&over] { over = true; });
    BenchDesk::until([&over] { return over; }, "the card does not come to rest");
    return milliseconds(heart.longestGap());
}

//! Page Down held, until all customers are read and the last one is seen.
double scrolling(int &customers)
{
    Simulator simulator;
    const auto port = simulator.start();
    if (!port)
        BenchDesk::fail("the demo servers do not start");
    BenchDesk desk;
    desk.open(*port);
    auto *table = desk.window().findChild<QTableView *>();
    BenchDesk::until([table] { return table->model()->rowCount() > 0; }, "the list stays empty");
    BenchDesk::untilQuiet();

    Heartbeat heart;
    QTimer key;
    QObject::connect(&key, &QTimer::timeout, table, [table] {
        QKeyEvent down(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
        QCoreApplication::sendEvent(table, &down);
    });
    heart.start();
    key.start(33ms);
    BenchDesk::until(
        [table, &simulator] {
            return table->model()->rowCount() >= simulator.customerCount()
                && table->currentIndex().row() == table->model()->rowCount() - 1;
        },
        "the list has no end");
    customers = table->model()->rowCount();
    return milliseconds(heart.longestGap());
}

double idling()
{
    BenchDesk desk;
    BenchDesk::untilQuiet();
    Heartbeat heart;
    heart.start();
    bool over = false;
    QTimer::singleShot(1s, [&over] { over = true; });
    BenchDesk::until([&over] { return over; }, "time stands still");
    return milliseconds(heart.longestGap());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString megabyte(1'000'000, u'W');
    int customers = 0;
    QJsonObject all;
    all.insert(u"idle_ms"_s, idling());
    all.insert(u"ordinary_card_ms"_s, showing(contact(u"Nguyễn Thị Ánh"_s)));
    all.insert(u"name_of_1_mb_ms"_s, showing(contact(megabyte)));
    all.insert(u"every_text_of_1_mb_ms"_s, showing(contactOf(megabyte)));
    all.insert(u"scrolling_all_customers_ms"_s, scrolling(customers));
    all.insert(u"customers_scrolled"_s, customers);
    std::puts(QJsonDocument(all).toJson().constData());
    return 0;
}

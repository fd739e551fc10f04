// A directory of real size: what a lookup by phone and a search at every key press cost, and whether they
// stay as quick when there is ten times as much.

#include "benchdesk.h"
#include "contactstore.h"
#include "figures.h"
#include "filldirectory.h"
#include "recordfacets.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = DirectoryEntry::Kind;

std::chrono::nanoseconds threadTime()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

//! What a call takes, on the wall and of processor time, which other programs cannot lengthen.
class Both final
{
public:
    template <typename Call>
    std::chrono::nanoseconds operator()(Call call)
    {
        QElapsedTimer clock;
        const auto worked = threadTime();
        clock.start();
        call();
        const std::chrono::nanoseconds took(clock.nsecsElapsed());
        m_cpu.add(threadTime() - worked);
        m_wall.add(took);
        return took;
    }
    [[nodiscard]] QJsonObject toJson() const
    {
        return {{u"wall"_s, m_wall.toJson()}, {u"processor"_s, m_cpu.toJson()}};
    }
    [[nodiscard]] double median() const { return m_cpu.quantile(.5); }

private:
    Figures m_wall;
    Figures m_cpu;
};

//! As they are typed: every beginning of each is one key press.
const QStringList &typed()
{
    static const QStringList names {u"nguyễn thị ánh"_s, u"Trần Văn Bình"_s, u"lê minh"_s,
        u"phạm quốc cường"_s, u"hoàng mai"_s, u"đặng thu hà"_s, u"vo minh tuan"_s, u"bui ngoc lan"_s,
        u"cong ty tnhh"_s, u"anh nguyen"_s, u"@gmail"_s, u"KH-004"_s, u"uyên"_s, u"g"_s, u"ng"_s, u"an"_s,
        u"zz"_s, u"xq"_s};
    return names;
}

QJsonObject measure(int customers, int lookups)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    QElapsedTimer clock;
    double filling = 0;
    {
        Database database(path);
        Directory directory;
        openDirectory(database, directory);
        clock.start();
        fillDirectory(directory, customers);
        filling = double(clock.elapsed()) / 1e3;
    }
    Database database(path);
    Directory directory;
    clock.start();
    openDirectory(database, directory);
    const double loading = double(clock.nsecsElapsed()) / 1e6;
    if (directory.count(Kind::Customer) < customers || directory.unreadable() > 0)
        BenchDesk::fail("records are missing");

    const ContactStore store(1, customers);
    std::mt19937 random(1);
    Both byPhone;
    for (int i = 0; i < lookups; ++i) {
        ContactFilter filter;
        filter.page = 1 + qint64(random() % unsigned(customers / 20));
        const auto facets = readCustomerFacets(JsonReader(store.find(filter).first()));
        if (facets.phones.isEmpty())
            continue;
        QList<DirectoryEntry> found;
        byPhone([&] { found = directory.findByPhone(Kind::Customer, facets.phones.first()); });
        if (found.isEmpty())
            BenchDesk::fail("somebody is not found");
    }
    Both unknown;
    for (int i = 0; i < lookups; ++i) {
        const auto phone = PhoneNumber::parse(u"0930%1"_s.arg(i, 6, 10, QChar(u'0')));
        unknown([&] { static_cast<void>(directory.findByPhone(Kind::Customer, phone)); });
    }
    Both search;
    QString slowest;
    qint64 longest = 0;
    for (int round = 0; round < 5; ++round) {
        for (const QString &name : typed()) {
            for (qsizetype letters = 1; letters <= name.size(); ++letters) {
                const qint64 took = search([&] {
                    static_cast<void>(directory.search(Kind::Customer, name.first(letters)));
                }).count();
                if (took > longest) {
                    longest = took;
                    slowest = name.first(letters);
                }
            }
        }
    }
    return {{u"customers"_s, directory.count(Kind::Customer)}, {u"filling_s"_s, Figures::rounded(filling)},
        {u"file_mib"_s, Figures::rounded(double(QFileInfo(path).size()) / 1048576)},
        {u"open_and_load_ms"_s, Figures::rounded(loading)}, {u"find_by_phone"_s, byPhone.toJson()},
        {u"find_by_phone_p50"_s, byPhone.median()}, {u"find_nobody"_s, unknown.toJson()},
        {u"search_per_key"_s, search.toJson()}, {u"slowest_search"_s, slowest}};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int customers = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int times = argc > 2 ? std::atoi(argv[2]) : 10;
    QJsonObject some = measure(customers, 3'000);
    QJsonObject more = measure(customers * times, 3'000);
    const double ratio =
        more.take(u"find_by_phone_p50"_s).toDouble() / some.take(u"find_by_phone_p50"_s).toDouble();
    const QJsonObject all {{u"directory"_s, some}, {u"larger_directory"_s, more},
        {u"find_by_phone_times_at_larger"_s, Figures::rounded(ratio)}};
    std::puts(QJsonDocument(all).toJson().constData());
    return 0;
}

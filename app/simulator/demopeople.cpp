#include "demopeople.h"

#include "demophones.h"
#include "demorandom.h"
#include "demoshapes.h"
#include "demosubjects.h"
#include "demowords.h"

#include <QDate>
#include <QJsonArray>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Epoch seconds, and whole numbers throughout: a double may come out differently elsewhere.
constexpr qint64 firstDay = 1'646'092'800; // 2022-03-01
constexpr qint64 lastDay = DemoPeople::lastDay;

// Every so many records the one before comes again: as a lead, or as another person with the same number.
constexpr qint64 twinEvery = 29;
constexpr qint64 sharedNumberEvery = 31;

struct FullName
{
    QString text;
    QString mailbox; // ASCII
    bool female = false;
};

FullName fullName(quint64 seed, qint64 id, DemoPeople::Kind kind)
{
    DemoRandom random(seed, quint64(id), DemoSubject::Name);
    if (kind == DemoPeople::Kind::Company) {
        const DemoName &name = random.oneOf(DemoWords::companyNames);
        const QStringView form = random.oneOf(DemoWords::companyForms);
        return {form % u' ' % name.text, QLatin1String(name.ascii), false};
    }
    const bool female = random.chance(53);
    const DemoName &family = random.oneOf(DemoWords::families);
    const DemoName &middle = random.oneOf(female ? DemoWords::femaleMiddles : DemoWords::maleMiddles);
    const DemoName &given = random.oneOf(female ? DemoWords::femaleGivens : DemoWords::maleGivens);
    return {family.text % u' ' % middle.text % u' ' % given.text,
        QLatin1String(given.ascii) % u'.' % QLatin1String(family.ascii), female};
}

// Names come from forms, imports and Macs: capitals here and there, and letters apart from their marks.
QString asTyped(const QString &name, DemoRandom &random)
{
    const qsizetype how = random.below(100);
    if (how < 3)
        return name.toUpper();
    return how < 5 ? name.normalized(QString::NormalizationForm_D) : name;
}

QString birthday(DemoRandom &random)
{
    static constexpr QStringView months[] {u"January", u"February", u"March", u"April", u"May", u"June",
        u"July", u"August", u"September", u"October", u"November", u"December"};
    const QDate date = QDate(1952, 1, 1).addDays(random.below(20'000));
    return u"%1 %2, %3"_s.arg(months[date.month() - 1]).arg(date.day()).arg(date.year());
}

QString houseNumber(DemoRandom &random)
{
    auto number = QString::number(1 + random.below(420));
    switch (random.below(5)) {
    case 0:
        return number % u'/' % QString::number(1 + random.below(30));
    case 1:
        return u"Số "_s % number % u", ngõ "_s % QString::number(1 + random.below(90));
    case 2:
        return number % QChar(u'A' + ushort(random.below(3)));
    default:
        return number;
    }
}

QJsonArray addresses(DemoRandom &random)
{
    QJsonArray all;
    const qsizetype count = random.chance(12) ? 2 : 1;
    for (qsizetype i = 0; i < count; ++i) {
        const DemoPlace &place = random.oneOf(DemoWords::places);
        QJsonObject address {{u"type"_s, i == 0 ? u"Home"_s : u"Work"_s}, {u"street"_s, houseNumber(random)},
            {u"streetName"_s, random.oneOf(DemoWords::streets).toString()},
            {u"wards"_s, random.oneOf(place.wards).toString()}, {u"state"_s, place.district.toString()},
            {u"city"_s, place.city.toString()},
            {u"country"_s, QJsonObject {{u"code"_s, u"VN"_s}, {u"name"_s, u"Vietnam"_s}}}};
        if (random.chance(20))
            address[u"cityCode"_s] = QLatin1String(place.areaCode);
        all.append(address);
    }
    return all;
}

void addPoints(QJsonObject &record, DemoRandom &random)
{
    const qint64 rank = std::min(random.below(15'000), random.below(15'000));
    const qint64 available = random.below(rank + 1);
    record[u"scoreRank"_s] = DemoShapes::number(rank, random.chance(10));
    record[u"scoreAvailable"_s] = DemoShapes::number(available, random.chance(15));
    record[u"rankName"_s] = rank >= 8000 ? u"Kim cương"_s
        : rank >= 3000                   ? u"Vàng"_s
        : rank >= 800                    ? u"Bạc"_s
                                         : u"Đồng"_s;
}

void addDetails(QJsonObject &record, DemoRandom &random)
{
    record[u"stage"_s] = random.oneOf(DemoWords::stages).toString();
    record[u"sourceContact"_s] = random.oneOf(DemoWords::sources).toString();
    record[u"responsibleStaff"_s] = u"nhanvien%1@example.com"_s.arg(1 + random.below(6));
    if (random.chance(70)) {
        QJsonArray tags {random.oneOf(DemoWords::tags).toString()};
        const QString second = random.oneOf(DemoWords::tags).toString();
        if (random.chance(40) && tags.first() != second)
            tags.append(second);
        record[u"tags"_s] = tags;
    } else {
        DemoShapes::leaveOut(record, u"tags"_s, QJsonArray(), random);
    }
    if (random.chance(45))
        record[u"bgInfo"_s] = random.oneOf(DemoWords::notes).toString();
    else
        DemoShapes::leaveOut(record, u"bgInfo"_s, QString(), random);
    if (random.chance(50))
        record[u"industry"_s] = random.oneOf(DemoWords::industries).toString();
    else
        DemoShapes::leaveOut(record, u"industry"_s, QString(), random);
    if (random.chance(35)) {
        record[u"cusFields"_s] =
            QJsonArray {QJsonObject {{u"name"_s, u"Đơn vị vận chuyển"_s},
                            {u"value"_s, random.chance(50) ? u"Giao nhanh"_s : u"Viettel Post"_s}},
                QJsonObject {{u"name"_s, u"Số lần mua"_s}, {u"value"_s, random.below(40)}}};
    } else {
        DemoShapes::leaveOut(record, u"cusFields"_s, QJsonArray(), random);
    }
    if (random.chance(25))
        record[u"im"_s] =
            QJsonArray {QJsonObject {{u"protocol"_s, random.chance(50) ? u"Zalo"_s : u"Facebook"_s},
                {u"value"_s, u"https://example.com/u/%1"_s.arg(random.below(1'000'000))}}};
    else
        DemoShapes::leaveOut(record, u"im"_s, QJsonArray(), random);
}

void addAds(QJsonObject &record, qint64 createdAt, DemoRandom &random)
{
    if (random.chance(20))
        record[u"sourceLead"_s] = QJsonObject {{u"_id"_s, DemoShapes::objectId(random, firstDay * 1000)},
            {u"code"_s, QString::number(1 + random.below(9))},
            {u"name"_s, random.oneOf(DemoWords::sources).toString()}};
    if (!random.chance(15))
        return;
    QJsonArray ads;
    const qsizetype count = 1 + random.below(3);
    for (qsizetype i = 0; i < count; ++i) {
        const qint64 at = createdAt - random.below(86'400) * 1000;
        ads.append(QJsonObject {{u"_id"_s, DemoShapes::objectId(random, at)},
            {u"fb_ads_id"_s, QString::number(120'226'000'000'000'000 + random.below(999'999'999))},
            {u"fb_post_id"_s, QString::number(811'442'000'000'000 + random.below(999'999'999))},
            {u"createdAt"_s, at}});
    }
    record[u"historiesAds"_s] = ads;
}

} // namespace

DemoPeople::DemoPeople(quint64 seed, qint64 count)
    : m_seed(seed)
    , m_count(count)
{ }

qint64 DemoPeople::identity(qint64 id) const
{
    return id % twinEvery == 0 ? id - 1 : id;
}

DemoPeople::Kind DemoPeople::kind(qint64 id) const
{
    if (id % twinEvery == 0)
        return Kind::Lead;
    if ((id + 1) % twinEvery == 0)
        return Kind::Person;
    const qsizetype draw = DemoRandom(m_seed, quint64(id), DemoSubject::Kind).below(100);
    return draw < 62 ? Kind::Person : draw < 92 ? Kind::Lead : Kind::Company;
}

QStringList DemoPeople::phones(qint64 id) const
{
    const auto formOf = [this](qint64 record) {
        // The first ones go through all forms, so that a small demo has each.
        if (record <= qint64(3) * writtenForms)
            return WrittenForm(record % writtenForms);
        DemoRandom random(m_seed, quint64(record), DemoSubject::Form);
        const qsizetype draw = random.below(100);
        return draw < 46 ? WrittenForm::National
            : draw < 58  ? WrittenForm::Plus84
            : draw < 67  ? WrittenForm::Bare84
            : draw < 74  ? WrittenForm::Spaces
            : draw < 81  ? WrittenForm::Before2018
                         : WrittenForm(random.below(writtenForms));
    };
    const qint64 owner = identity(id % sharedNumberEvery == 0 ? id - 1 : id);
    if (owner != id) {
        const WrittenForm form = formOf(owner);
        // The same number written otherwise is found under another form only; clients join what they find.
        return {demoPhone(m_seed, owner, 0, form < WrittenForm::Before2018 ? WrittenForm(id % 3) : form)};
    }
    QStringList all {demoPhone(m_seed, id, 0, formOf(id))};
    DemoRandom random(m_seed, quint64(id), DemoSubject::SecondPhone);
    if (random.chance(18))
        all.append(
            demoPhone(m_seed, id, 1, random.chance(70) ? WrittenForm::National : WrittenForm::Landline));
    return all;
}

QString DemoPeople::email(qint64 id) const
{
    const qint64 owner = identity(id);
    DemoRandom random(m_seed, quint64(owner), DemoSubject::Mail);
    if (!random.chance(65))
        return {};
    const QString mailbox = fullName(m_seed, owner, kind(owner)).mailbox;
    return mailbox % u'.' % QString::number(owner)
        % (random.chance(75) ? "@example.com"_L1 : "@example.vn"_L1);
}

qint64 DemoPeople::createdAt(qint64 id) const
{
    DemoRandom random(m_seed, quint64(id), DemoSubject::Times);
    const qint64 step = (lastDay - firstDay) / m_count;
    const qint64 second = firstDay + (id - 1) * step + random.below(step);
    return second * 1000 + random.below(1000);
}

qint64 DemoPeople::updatedAt(qint64 id) const
{
    DemoRandom random(m_seed, quint64(id), DemoSubject::Changes);
    const qint64 created = createdAt(id);
    const qint64 seconds = lastDay - created / 1000;
    return created + std::min(random.below(seconds), random.below(seconds)) * 1000;
}

QString DemoPeople::code(qint64 id) const
{
    if (kind(id) != Kind::Lead)
        return u"KH-%1"_s.arg(id, 5, 10, QChar(u'0'));
    return id % 4 == 0 ? u"LD-%1"_s.arg(id, 5, 10, QChar(u'0')) : QString();
}

QJsonObject DemoPeople::contact(qint64 id) const
{
    const qint64 owner = identity(id);
    const Kind what = kind(id);
    const FullName name = fullName(m_seed, owner, kind(owner));
    const qint64 created = createdAt(id);
    DemoRandom shape(m_seed, quint64(id), DemoSubject::Shape);
    DemoRandom details(m_seed, quint64(id), DemoSubject::Details);

    QJsonObject record {{u"_id"_s, DemoShapes::objectId(shape, created)},
        {u"name"_s, asTyped(name.text, shape)},
        {u"contactType"_s, what == Kind::Lead ? u"lead"_s : u"customer"_s},
        {u"type"_s, DemoShapes::number(what == Kind::Company ? 1 : 0, shape.chance(50))},
        {what == Kind::Lead ? u"leadId"_s : u"customerId"_s, DemoShapes::number(id, shape.chance(50))},
        {u"createdAt"_s, DemoShapes::time(created, shape)},
        {u"updatedAt"_s, DemoShapes::time(updatedAt(id), shape)}};
    if (const QString own = code(id); !own.isEmpty())
        record[u"customerIdApiRing"_s] = own;

    QJsonArray numbers;
    for (const QString &phone : phones(id))
        numbers.append(
            QJsonObject {{u"type"_s, numbers.isEmpty() ? u"Mobile"_s : u"Home"_s}, {u"value"_s, phone}});
    record[u"phones"_s] = numbers;
    if (const QString address = email(id); !address.isEmpty())
        record[u"emails"_s] = QJsonArray {QJsonObject {{u"type"_s, u"Work"_s}, {u"value"_s, address}}};
    else
        DemoShapes::leaveOut(record, u"emails"_s, QJsonArray(), shape);

    if (what != Kind::Company) {
        const bool asText = shape.chance(60);
        if (shape.chance(85))
            record[u"gender"_s] = DemoShapes::number(shape.chance(4) ? 2 : name.female ? 1 : 0, asText);
        else
            DemoShapes::leaveOut(record, u"gender"_s, QString(), shape);
        if (shape.chance(what == Kind::Lead ? 15 : 65))
            record[u"dateOfBirth"_s] = birthday(details);
        else
            DemoShapes::leaveOut(record, u"dateOfBirth"_s, QString(), shape);
    }
    DemoRandom where(m_seed, quint64(id), DemoSubject::Address);
    if (where.chance(what == Kind::Lead ? 25 : 88))
        record[u"addresses"_s] = addresses(where);
    else
        DemoShapes::leaveOut(record, u"addresses"_s, QJsonArray(), where);
    addDetails(record, details);
    if (what == Kind::Lead)
        DemoShapes::leaveOut(record, u"scoreAvailable"_s, QString(), details);
    else
        addPoints(record, details);
    DemoRandom ads(m_seed, quint64(id), DemoSubject::Ads);
    addAds(record, created, ads);
    if (shape.chance(30))
        record[u"createdByBot"_s] = shape.chance(30) ? u"Facebook Lead Ads"_s : QString();
    return record;
}

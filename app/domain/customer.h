#pragma once

#include "phonenumber.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

// The customer as the contract (section 1, Contact) has it. Every nested value keeps the fields that the
// contract does not name in `extra`, and gives them back untouched when it is sent in an edit (section 5).

//! A number of a customer: as the server stores it, and as we understand it.
struct CustomerPhone
{
    QString type; //!< `Work`, `Home`, …: the server's word
    QString value; //!< as stored
    PhoneNumber number; //!< invalid when `value` is no number
    QVariantMap extra;
    bool operator==(const CustomerPhone &) const = default;
};

struct CustomerEmail
{
    QString type;
    QString value;
    QVariantMap extra;
    bool operator==(const CustomerEmail &) const = default;
};

struct Address
{
    QString type;
    QString houseNumber; //!< wire: street
    QString streetName;
    QString ward; //!< wire: wards
    QString district; //!< wire: state
    QString city;
    QString countryCode;
    QString countryName;
    QString cityCode;
    QString districtCode; //!< wire: stateCode
    QString wardCode; //!< wire: wardsCode
    QString zip;
    QVariantMap extra;
    QVariantMap countryExtra; //!< what `country` holds besides code and name

    //! One line as it is written in Vietnam: house and street, ward, district, city.
    [[nodiscard]] QString line() const;
    bool operator==(const Address &) const = default;
};

//! A messenger or social-network account (wire: im).
struct MessengerAccount
{
    QString protocol;
    QString value;
    QVariantMap extra;
    bool operator==(const MessengerAccount &) const = default;
};

struct CustomField
{
    QString name;
    QVariant value; //!< text, as a rule; what it was is kept for sending back
    QVariantMap extra;

    //! The value for reading; the parts of a list joined with commas.
    [[nodiscard]] QString text() const;
    bool operator==(const CustomField &) const = default;
};

//! Where a lead that became a customer came from.
struct LeadSource
{
    QString id;
    QString code;
    QString name;
    bool operator==(const LeadSource &) const = default;
};

//! One contact with an advertisement (wire: historiesAds).
struct AdTouch
{
    QString id;
    QString adId; //!< wire: fb_ads_id
    QString postId; //!< wire: fb_post_id
    QDateTime at; //!< UTC; invalid when not given
    QVariantMap extra;
    bool operator==(const AdTouch &) const = default;
};

enum class Gender { Male = 0, Female = 1, Other = 2 };

//! What a customer record is to AntCRM (wire: contactType and type).
enum class CustomerKind {
    Lead, //!< contactType lead
    Person, //!< contactType customer, type 0
    Company, //!< contactType customer, type 1
};

struct Customer
{
    QString id; //!< the server's object id (wire: _id); may be empty
    CustomerKind kind = CustomerKind::Person;
    QString customerId; //!< set once it is a customer; empty for a lead
    QString leadId; //!< set for a lead
    QString code; //!< the company's own code (wire: customerIdApiRing)
    QString name;
    QDate birthDate; //!< invalid when not known
    std::optional<Gender> gender;
    QList<Address> addresses;
    QList<CustomerPhone> phones;
    QList<CustomerEmail> emails;
    QString industry;
    QList<MessengerAccount> messengers;
    QString note; //!< wire: bgInfo
    QString stage;
    QStringList tags;
    QString source; //!< wire: sourceContact
    QString responsibleStaff; //!< an email address
    QList<CustomField> customFields;

    // read only
    std::optional<qint64> points; //!< points to spend (wire: scoreAvailable); nothing: the server did not say
    std::optional<qint64> rankPoints; //!< points that make the rank (wire: scoreRank)
    QString rank; //!< wire: rankName
    QDateTime createdAt; //!< UTC; invalid when not known
    QDateTime updatedAt;
    QString createdBy; //!< wire: createdByBot
    std::optional<LeadSource> leadSource;
    QList<AdTouch> adHistory;
    QVariantMap extra;

    //! What tells two records apart or makes them one: the customer id, else the lead id, else the object id,
    //! else the company's code, each with a prefix of its own.
    [[nodiscard]] QString key() const;
    //! Whether one of the numbers is \a number, however it is written.
    [[nodiscard]] bool hasPhone(const PhoneNumber &number) const;
    //! Whether one of the addresses is \a email, blanks around it and upper and lower case apart.
    [[nodiscard]] bool hasEmail(const QString &email) const;

    bool operator==(const Customer &) const = default;
};

//! Whether both are one address; none is the same as none.
[[nodiscard]] bool isSameEmail(const QString &a, const QString &b);
//! The same people once: records with the same key() are joined, the first one read is kept.
[[nodiscard]] QList<Customer> joinedByKey(const QList<Customer> &customers);

#pragma once

#include "result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <initializer_list>
#include <memory>
#include <optional>

//! Reads one object of a reply, as tolerantly as the contract (section 5) says: a missing, null, empty or
//! wrongly typed field is empty. What is required and missing is a fault; the first one is kept, shared by
//! all readers made from this one, and names the place, never a value.
class JsonReader final
{
public:
    //! \a path is where \a value stands in its reply. What is no object is a fault, and reads as an empty
    //! one.
    explicit JsonReader(const QJsonValue &value, const QString &path = {});

    //! `[3].phones[0]`; empty for the reply itself.
    [[nodiscard]] QString path() const;

    //! The object itself, as it came.
    [[nodiscard]] QJsonObject json() const { return m_object; }
    //! A string, or a number with all its digits.
    [[nodiscard]] QString text(QLatin1StringView key) const;
    //! text(); a fault when it is empty.
    [[nodiscard]] QString requiredText(QLatin1StringView key) const;
    //! text(), or the `name` of an object.
    [[nodiscard]] QString name(QLatin1StringView key) const;
    //! 1, true, "1", "true" and their opposites; nothing for anything else.
    [[nodiscard]] std::optional<bool> flag(QLatin1StringView key) const;
    //! A number or a string of one, rounded down; nothing for anything else.
    [[nodiscard]] std::optional<qint64> integer(QLatin1StringView key) const;
    //! UTC; see readTime().
    [[nodiscard]] QDateTime time(QLatin1StringView key) const;
    //! See readBirthDate().
    [[nodiscard]] QDate birthDate(QLatin1StringView key) const;
    //! The texts or names in a list; a text alone is a list of one.
    [[nodiscard]] QStringList texts(QLatin1StringView key) const;
    //! The objects in a list; an object alone is a list of one. With \a textKey a plain text or number counts
    //! as an object that holds it under that key; anything else is passed over.
    [[nodiscard]] QList<JsonReader> objects(QLatin1StringView key, QLatin1StringView textKey = {}) const;
    //! The object; nothing when there is none or it is empty.
    [[nodiscard]] std::optional<JsonReader> object(QLatin1StringView key) const;
    //! Whatever is there; 64-bit integers keep every digit.
    [[nodiscard]] QVariant value(QLatin1StringView key) const;
    //! All fields but those in \a known, to be sent back untouched; 64-bit integers keep every digit.
    [[nodiscard]] QVariantMap extra(std::initializer_list<QLatin1StringView> known) const;

    //! A fault when all of \a keys are empty.
    void requireOneOf(std::initializer_list<QLatin1StringView> keys) const;
    //! The first fault, of kind Protocol.
    [[nodiscard]] std::optional<ApiError> fault() const;

private:
    friend Result<QList<JsonReader>> readRecords(const QJsonValue &value);

    JsonReader(QJsonObject object, QString path, qsizetype index, std::shared_ptr<QString> fault);
    void fail(const QString &what) const;

    QJsonObject m_object;
    QString m_path; // of the object, or of the list whose element m_index it is
    qsizetype m_index = -1;
    std::shared_ptr<QString> m_fault;
};

//! The records of a reply: a bare array, one record, or either under `data`, `items`, `payload` or
//! `payload.items`. Null, "" and an object that holds no record are an empty list. A fault when an element is
//! no object.
[[nodiscard]] Result<QList<JsonReader>> readRecords(const QJsonValue &value);

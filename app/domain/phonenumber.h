#pragma once

#include <QString>
#include <QStringList>

//! A telephone number as the contract (section 4) reads it: the many ways a number is written come out as
//! one.
class PhoneNumber final
{
public:
    enum class Kind {
        Invalid, //!< not a number
        Mobile, //!< a Vietnamese mobile
        Landline, //!< a Vietnamese landline
        Hotline, //!< 1800…, 1900…: kept as it is
        Short, //!< 3 to 8 digits, an extension or a service: kept as it is
        International, //!< outside Vietnam
        Other, //!< 9 to 15 digits in no plan we know: kept, and looked up as written
    };

    PhoneNumber() = default; //!< invalid

    //! Reads a number as somebody typed, pasted or dialled it: any separators, `tel:` and `sip:` addresses,
    //! full-width digits, a lost leading 0, prefixes from before 2017 and 2018.
    [[nodiscard]] static PhoneNumber parse(QStringView text);

    [[nodiscard]] bool isValid() const { return m_kind != Kind::Invalid; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    //! E.164 (`+84…`), or the bare digits of a hotline, short or other number; empty when invalid.
    [[nodiscard]] QString canonical() const { return m_canonical; }
    //! As it is dialled in Vietnam: `0…`; the canonical form where there is no such thing.
    [[nodiscard]] QString national() const { return m_national; }
    //! The 11-digit mobile form from before 2018; empty where there is none.
    [[nodiscard]] QString formBefore2018() const { return m_before2018; }
    //! The other ways a server may have stored this number, the national form left out (contract 4).
    [[nodiscard]] QStringList otherWrittenForms() const;
    //! For reading: `0867 123 456`.
    [[nodiscard]] QString display() const;
    //! For lists, notices and logs: `0867***456`; a short number is left whole, it names nobody.
    [[nodiscard]] QString masked() const;

    //! Two numbers are the same when their canonical forms are; two invalid ones are equal.
    bool operator==(const PhoneNumber &other) const { return m_canonical == other.m_canonical; }

private:
    QString m_canonical;
    QString m_national;
    QString m_before2018;
    Kind m_kind = Kind::Invalid;
};

#pragma once

#include <QStringView>

#include <span>

// What invented people are made of.

//! A part of a name, and how it is written in an email address.
struct DemoName
{
    QStringView text;
    const char *ascii;
};

//! A place as people still give it (before July 2025, with a district) or as it is now (\a district empty).
struct DemoPlace
{
    QStringView city;
    QStringView district;
    QStringView wards[3];
    const char *areaCode; //!< of a landline there, `24`
    const char
        *oldAreaCode; //!< from before 2017, `4`; empty where it stayed or would be read as a mobile of today
};

namespace DemoWords {

//! Family names as often as they are met: common ones stand several times.
extern const std::span<const DemoName> families;
extern const std::span<const DemoName> maleMiddles;
extern const std::span<const DemoName> maleGivens;
extern const std::span<const DemoName> femaleMiddles;
extern const std::span<const DemoName> femaleGivens;
extern const std::span<const QStringView> companyForms;
extern const std::span<const DemoName> companyNames;
extern const std::span<const DemoPlace> places;
extern const std::span<const QStringView> streets;
extern const std::span<const QStringView> stages;
extern const std::span<const QStringView> tags;
extern const std::span<const QStringView> sources;
extern const std::span<const QStringView> industries;
extern const std::span<const QStringView> notes;

} // namespace DemoWords

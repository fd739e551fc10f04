#pragma once

#include <QString>

//! How a number stands in the server's records: as somebody once typed it (contract 4).
enum class WrittenForm {
    National, // 0901234567
    Plus84, // +84901234567
    Bare84, // 84901234567
    DoubleZero84, // 0084901234567
    Spaces, // 0901 234 567
    Dots, // 090.123.4567
    Dashes, // 090-123-4567
    Brackets, // (090) 123-4567
    Plus84Spaces, // +84 90 123 4567
    Plus84Zero, // +84 (0)90 123 4567
    NoBreakSpaces, // as Spaces
    LostZero, // 901234567
    Before2018, // 01693608879
    Before2018Plus84, // +841693608879
    Before2018LostZero, // 1693608879
    Landline, // 02438221234
    LandlineBrackets, // (024) 3822 1234
    Landline84, // 842438221234
    LandlineLostZero, // 2438221234
    Landline2016, // 0438221234: the area code from before 2017
    Hotline, // 1900 55 88 99
    International, // +1 415 555 0123
};
inline constexpr int writtenForms = int(WrittenForm::International) + 1;

//! Whether \a form writes a Vietnamese mobile number.
[[nodiscard]] constexpr bool isMobile(WrittenForm form)
{
    return form < WrittenForm::Landline;
}

//! An invented number of record \a owner, the \a nth (0 or 1) of that person, written as \a form. The forms
//! up to LostZero write the same number, those of before 2018 another. It is never one of a demo caller.
[[nodiscard]] QString demoPhone(quint64 seed, qint64 owner, int nth, WrittenForm form);

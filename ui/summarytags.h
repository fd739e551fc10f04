#pragma once

#include <QString>

//! What a tag of HTML means for a summary.
struct SummaryTag
{
    //! What becomes of its text.
    enum class Does {
        Nothing,
        Bold,
        Italic,
        Look, //!< as its style says
        Link,
        Break,
        Block,
        Heading,
        List,
        NumberedList,
        Item,
        Cell,
        Skipped, //!< with all that is in it
    };

    Does does = Does::Nothing;
    bool isWhole = true; //!< nothing is lost by it
};

//! The tag of this name, in lower case; null when it is none of HTML.
[[nodiscard]] const SummaryTag *summaryTag(const QString &name);

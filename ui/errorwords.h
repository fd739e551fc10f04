#pragma once

#include "apierror.h"

#include <QCoreApplication>
#include <QString>

//! What went wrong in words for an agent, in the language of the program.
struct ErrorText
{
    QString title; //!< what happened, in one short sentence
    QString advice; //!< what was kept and what to do
    QString server; //!< the server's own words, plain text, made harmless; empty when it said nothing

    [[nodiscard]] QString line() const; //!< the title, and behind it what the server said
};

//! The only place where the failure of a request gets its words (DESIGN 2).
class ErrorWords final
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    //! Of a read: nothing was changed, and asking again is harmless.
    [[nodiscard]] static ErrorText ofRead(const ApiError &error);
    //! Of something submitted: it is in the outbox, or a draft again.
    [[nodiscard]] static ErrorText ofWrite(const ApiError &error);
};

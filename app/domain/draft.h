#pragma once

#include <QDateTime>
#include <QString>
#include <QVariantMap>

//! Where a draft belongs, so that it is found again where it was typed.
struct DraftPlace
{
    QString tab; //!< of the customer's tab, as the windows write it; empty: a section's own form
    QString customer; //!< Customer::key(); empty when not known
    QString title; //!< the customer's name, or what stands for it

    bool operator==(const DraftPlace &) const = default;
};

//! What a form held when it was last touched.
struct Draft
{
    qint64 id = 0; //!< random, never used again
    QString form; //!< which form: `order`, `ticket`, …
    int version = 1; //!< of the form's content: a later program still reads an earlier one
    DraftPlace place;
    QVariantMap content; //!< what the form makes of it is the form's affair
    QDateTime createdAt; //!< UTC
    QDateTime changedAt; //!< UTC, of the last keystroke
    qint64 submission = 0; //!< which carries it; until that is settled it is neither edited nor submitted
    QString refusal; //!< the server's words when it was rejected; plain text, untrusted
    bool wasRejected = false;
    bool isDiscarded = false; //!< can still be brought back

    bool operator==(const Draft &) const = default;
};

#pragma once

#include "faultserver.h"
#include "submission.h"

#include <QString>

#include <ostream>
#include <vector>

// What servers do to a write (DESIGN 8, rule 2), for every kind of submission.

struct Fate
{
    const char *name;
    FaultServer::Reply reply; //!< a success gives the number 3609, and the same as the code
    SubmissionState state; //!< that it comes to
    QString words = {}; //!< of the server, when it refuses
};

void PrintTo(const Fate &fate, std::ostream *out);

[[nodiscard]] const std::vector<Fate> &fates();

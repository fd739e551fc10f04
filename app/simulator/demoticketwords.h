#pragma once

#include <QStringView>

#include <span>

// What invented tickets are made of.

//! What a ticket is about.
struct DemoTicketSubject
{
    QStringView title;
    QStringView category;
    QStringView group; //!< who sees to it
    QStringView summary; //!< HTML
    QStringView resolutions[2]; //!< how it may end
    bool isAboutOrder;
};

struct DemoTicketFile
{
    QStringView name;
    const char *address; //!< the name as an address has it
    const char *ending;
};

namespace DemoWords {

extern const std::span<const DemoTicketSubject> ticketSubjects;
extern const std::span<const DemoTicketFile> ticketFiles;

} // namespace DemoWords

#include "commandline.h"

#include "plaintext.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"The desktop program of call-centre agents. One instance per data folder; a second start hands its call over."_s);
    parser.addOptions({
        {u"demo"_s, u"Open on embedded demo servers: no key, no keychain, nothing left behind."_s},
        {u"call"_s, u"Announce a call with this number."_s, u"PHONE"_s},
        {u"direction"_s, u"Of that call: inbound (the default) or outbound."_s, u"DIRECTION"_s},
        {u"call-id"_s, u"Of that call, in the telephone system."_s, u"ID"_s},
        {u"profile"_s, u"The connection to use, to make or to change."_s, u"NAME"_s},
        {u"base-url"_s, u"Make that connection, or change its address."_s, u"URL"_s},
        {u"store-key"_s, u"Read the API key from standard input into the keychain."_s},
        {u"check"_s, u"Make one authenticated read; exit 0 when it worked, else 1."_s},
        {u"language"_s, u"vi or en."_s, u"LANGUAGE"_s},
        {u"theme"_s, u"light, dark or system."_s, u"THEME"_s},
        {u"data-dir"_s, u"Keep settings in this folder."_s, u"DIR"_s},
        {u"log"_s, u"Write what the program does to this file; no key, no whole number."_s, u"FILE"_s},
        {u"version"_s, u"Print the version."_s},
        {{u"h"_s, u"help"_s}, u"Print this."_s},
    });
    parser.addPositionalArgument(u"link"_s,
        u"A tel:, callto: or ringdesk: link or a number, as a softphone or browser hands it over."_s,
        u"[link]"_s);
}

} // namespace

tl::expected<CommandLine, QString> CommandLine::parse(const QStringList &arguments)
{
    const auto fault = [](const QString &text) { return tl::make_unexpected(text); };
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return fault(shownLine(parser.errorText().simplified())); // it repeats what was typed

    CommandLine line;
    if (parser.isSet(u"help"_s))
        line.task = Task::Help;
    else if (parser.isSet(u"version"_s))
        line.task = Task::Version;
    if (line.task != Task::Open)
        return line; // whoever asks for help is not told what else is wrong

    for (const auto option : {"call"_L1, "direction"_L1, "call-id"_L1, "profile"_L1, "base-url"_L1,
             "language"_L1, "theme"_L1, "data-dir"_L1, "log"_L1}) {
        const QStringList values = parser.values(option);
        if (values.size() > 1)
            return fault(u"--%1 is there more than once"_s.arg(option));
        // Of a script whose variable is not set. A softphone may know no direction and no id.
        if (!values.isEmpty() && values.first().trimmed().isEmpty() && option != "direction"_L1
            && option != "call-id"_L1)
            return fault(u"--%1 is empty"_s.arg(option));
    }

    if (parser.isSet(u"store-key"_s))
        line.task = Task::StoreKey;
    else if (parser.isSet(u"check"_s))
        line.task = Task::Check;
    if (parser.isSet(u"store-key"_s) && parser.isSet(u"check"_s))
        return fault(u"--store-key and --check do not go together"_s);

    line.demo = parser.isSet(u"demo"_s);
    line.profile = parser.value(u"profile"_s).trimmed();
    line.dataDir = parser.value(u"data-dir"_s);
    line.logFile = parser.value(u"log"_s);
    line.language = parser.value(u"language"_s);
    line.theme = parser.value(u"theme"_s);
    if (parser.isSet(u"language"_s) && line.language != "vi"_L1 && line.language != "en"_L1)
        return fault(u"--language takes vi or en"_s);
    if (parser.isSet(u"theme"_s) && !QStringList {u"light"_s, u"dark"_s, u"system"_s}.contains(line.theme))
        return fault(u"--theme takes light, dark or system"_s);
    if (std::ranges::any_of(line.profile, [](QChar c) { return !c.isPrint(); }))
        return fault(u"--profile takes a name that can be read"_s);
    if (line.demo && (line.task == Task::StoreKey || line.task == Task::Check || parser.isSet(u"profile"_s)))
        return fault(u"--demo has no profile and no key"_s);

    if (parser.isSet(u"base-url"_s)) {
        if (line.profile.isEmpty())
            return fault(u"--base-url goes with --profile NAME"_s);
        const auto address = ServerAddress::parse(parser.value(u"base-url"_s));
        if (!address)
            return fault(
                u"--base-url takes an https:// address without user, password, ? or # (http for this machine alone)"_s);
        line.baseUrl = *address;
    }

    const QStringList links = parser.positionalArguments();
    if (links.size() > 1 || (!links.isEmpty() && parser.isSet(u"call"_s)))
        return fault(u"one call at a time"_s);
    if (parser.isSet(u"call"_s)) {
        line.call =
            callNotice(parser.value(u"call"_s), parser.value(u"direction"_s), parser.value(u"call-id"_s));
        if (!line.call)
            return fault(u"--call takes a phone number of 3 to 15 digits; --direction inbound or outbound"_s);
    } else if (parser.isSet(u"direction"_s) || parser.isSet(u"call-id"_s)) {
        return fault(u"--direction and --call-id go with --call PHONE"_s);
    }
    if (!links.isEmpty()) {
        line.call = parseCallLink(links.first());
        if (!line.call) // MicroSIP appends the bare number to the command that it is given
            line.call = callNotice(links.first(), {}, {});
        if (!line.call)
            return fault(u"neither a phone number nor a tel:, callto: or ringdesk: link with one"_s);
    }
    // Not even a link that smuggles options in may do more than fill in (DESIGN 8, rule 11).
    if (line.call && (line.task != Task::Open || line.baseUrl))
        return fault(u"a call goes with no --store-key, --check or --base-url"_s);
    return line;
}

QString CommandLine::help()
{
    QCommandLineParser parser;
    declare(parser);
    return parser.helpText();
}

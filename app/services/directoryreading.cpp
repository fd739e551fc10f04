#include "directoryreading.h"

#include "recordfacets.h"

DirectoryEntry directoryEntry(DirectoryEntry::Kind kind, const RecordFacets &facets, Directory &directory)
{
    for (const auto &[what, value] : facets.learned)
        directory.learn(what, {value});
    return {kind, facets.key, facets.body, facets.terms, facets.phones, facets.links, facets.updatedAt,
        QDateTime::currentDateTimeUtc()};
}

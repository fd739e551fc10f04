#include "directoryreading.h"

#include "recordfacets.h"

void learn(const RecordFacets &facets, Directory &directory)
{
    for (const auto &[what, value] : facets.learned)
        directory.learn(what, {value});
}

DirectoryEntry directoryEntry(DirectoryEntry::Kind kind, const RecordFacets &facets, Directory &directory)
{
    learn(facets, directory);
    return {kind, facets.key, facets.body, facets.terms, facets.phones, facets.links, facets.updatedAt,
        QDateTime::currentDateTimeUtc()};
}

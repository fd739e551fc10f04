#pragma once

#include "directory.h"

struct RecordFacets;

//! \a directory learns the values that a record brings.
void learn(const RecordFacets &facets, Directory &directory);

//! What is kept of a record that was read now; \a directory learns the values it brings.
[[nodiscard]] DirectoryEntry directoryEntry(
    DirectoryEntry::Kind kind, const RecordFacets &facets, Directory &directory);

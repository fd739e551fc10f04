#pragma once

#include <tl/expected.hpp>

#include <QString>

//! Why something could not be kept on this computer, or read back.
struct StorageFault
{
    enum class Kind {
        Full, //!< the disk is full
        ReadOnly, //!< the folder or the file cannot be written
        Damaged, //!< the file is no database of ours, or broken
        Newer, //!< made by a newer version of the program: left as it is
        Failed, //!< anything else
    };

    Kind kind = Kind::Failed;
    QString detail; //!< for an engineer: SQLite's number; no path, no personal data

    bool operator==(const StorageFault &) const = default;
};

template <typename T>
using Stored = tl::expected<T, StorageFault>;

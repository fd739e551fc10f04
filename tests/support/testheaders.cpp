// The library of this file is there for its precompiled header alone.

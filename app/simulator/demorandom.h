#pragma once

#include <QtGlobal>

//! Random numbers that come out the same on every machine and with every library (SplitMix64). A stream
//! belongs to one subject of one record, so that a record can be made alone and in any order.
class DemoRandom final
{
public:
    DemoRandom(quint64 seed, quint64 record, quint64 subject)
        : m_state(seed * 0x9E3779B97F4A7C15ULL ^ mixed(record * 0xD1B54A32D192ED03ULL + subject))
    { }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mixed(m_state);
    }

    //! 0 to \a count - 1; \a count is positive.
    qsizetype below(qsizetype count) { return qsizetype((next() >> 32) * quint64(count) >> 32); }

    //! True in \a percent of cases.
    bool chance(int percent) { return below(100) < percent; }

    //! 0 up to, not including, 1.
    double share() { return double(next() >> 11) * 0x1.0p-53; }

    template <typename Table>
    const auto &oneOf(const Table &table)
    {
        return table[std::size_t(below(qsizetype(std::size(table))))];
    }

private:
    static quint64 mixed(quint64 value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
        return value ^ (value >> 31);
    }

    quint64 m_state;
};

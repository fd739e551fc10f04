#include "directoryindex.h"

#include <QSet>

#include <algorithm>
#include <cstring>

namespace {

constexpr qsizetype largest = 1 << 30; // bytes of text; positions are 32 bits wide
constexpr qsizetype block = 64;

//! The place of two neighbouring bytes in \a needle that are the rarest in the text.
qsizetype rarestPair(const QByteArray &needle, const std::array<quint32, 256> &counts)
{
    qsizetype best = 0;
    quint64 fewest = ~quint64(0);
    for (qsizetype i = 0; i + 1 < needle.size(); ++i) {
        const quint64 frequency = quint64(counts[uchar(needle[i])]) * counts[uchar(needle[i + 1])];
        if (frequency < fewest) {
            fewest = frequency;
            best = i;
        }
    }
    return best;
}

//! As memmem(), which is several times as slow for the short needles that people type: here the compiler
//! makes one comparison of many. \a pair: see rarestPair(). Null when there is none.
const char *findBytes(const char *from, const char *end, const QByteArray &needle, qsizetype pair)
{
    const auto size = std::size_t(needle.size());
    if (size == 1)
        return static_cast<const char *>(std::memchr(from, needle[0], std::size_t(end - from)));
    const char first = needle[pair];
    const char second = needle[pair + 1];
    const char *at = from;
    for (; end - at >= qsizetype(size) + block; at += block) {
        const char *p = at + pair;
        unsigned char any = 0;
        for (qsizetype i = 0; i < block; ++i)
            any |= static_cast<unsigned char>((p[i] == first) & (p[i + 1] == second));
        if (any == 0)
            continue;
        for (qsizetype i = 0; i < block; ++i) {
            if (p[i] == first && p[i + 1] == second && std::memcmp(at + i, needle.constData(), size) == 0)
                return at + i;
        }
    }
    const auto rest = std::search(at, end, needle.cbegin(), needle.cend());
    return rest == end ? nullptr : rest;
}

bool holds(QByteArrayView text, const QByteArray &word)
{
    return text.contains(word);
}

//! At the beginning of \a text or after a blank.
bool hasWord(QByteArrayView text, const QByteArray &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || text[at - 1] == ' ')
            return true;
    }
    return false;
}

} // namespace

void DirectoryIndex::add(quint32 id, QByteArrayView terms)
{
    Q_ASSERT(id != 0 && !terms.contains('\n'));
    if (m_text.size() + terms.size() >= largest)
        return;
    m_ids.append(id);
    m_starts.append(quint32(m_text.size()));
    m_text.append('\n').append(terms);
    for (const char c : terms)
        ++m_counts[uchar(c)];
}

void DirectoryIndex::remove(const QSet<quint32> &ids)
{
    // One way through for all of them: a whole page, or a whole directory, goes at once.
    qsizetype left = ids.size();
    for (qsizetype i = 0; i < m_ids.size() && left > 0; ++i) {
        if (m_ids[i] != 0 && ids.contains(m_ids[i])) {
            m_ids[i] = 0;
            ++m_gone;
            --left;
        }
    }
    if (m_gone > 1000 && m_gone > m_ids.size() / 4)
        compact();
}

void DirectoryIndex::clear()
{
    *this = {};
}

QByteArrayView DirectoryIndex::entry(qsizetype i) const
{
    const qsizetype start = m_starts[i] + 1;
    const qsizetype end = i + 1 < m_starts.size() ? m_starts[i + 1] : m_text.size();
    return QByteArrayView(m_text).sliced(start, end - start);
}

void DirectoryIndex::compact()
{
    DirectoryIndex fresh;
    fresh.m_text.reserve(m_text.size());
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        if (m_ids[i] != 0)
            fresh.add(m_ids[i], entry(i));
    }
    *this = std::move(fresh);
}

void DirectoryIndex::scan(const QByteArray &needle, const std::function<bool(qsizetype)> &hit) const
{
    const char *const begin = m_text.constData();
    const char *const end = begin + m_text.size();
    const qsizetype pair = rarestPair(needle, m_counts);
    qsizetype i = 0;
    for (const char *at = begin; (at = findBytes(at, end, needle, pair)) != nullptr;) {
        const auto position = quint32(at - begin);
        while (i + 1 < m_starts.size() && m_starts[i + 1] <= position)
            ++i;
        if (m_ids[i] != 0 && !hit(i))
            return;
        if (i + 1 == m_starts.size())
            return;
        at = begin + m_starts[i + 1];
    }
}

QList<quint32> DirectoryIndex::find(QByteArrayView wanted, qsizetype most) const
{
    const QByteArray text = wanted.trimmed().toByteArray();
    QList<QByteArray> words = text.split(' ');
    words.removeAll({});
    if (words.isEmpty() || most <= 0)
        return {};

    QList<quint32> found;
    QSet<qsizetype> taken;
    const auto take = [&](qsizetype i) {
        if (!taken.contains(i)) {
            taken.insert(i);
            found.append(m_ids[i]);
        }
        return found.size() < most;
    };

    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        if (m_ids[i] != 0 && entry(i).startsWith(text) && !take(i))
            return found;
    }
    scan(' ' + text, take);
    if (found.size() >= most)
        return found;

    std::ranges::sort(words, std::greater(), &QByteArray::size);
    QList<qsizetype> rest;
    scan(words.first(), [&](qsizetype i) {
        const QByteArrayView terms = entry(i);
        if (taken.contains(i)
            || !std::ranges::all_of(words, [&](const auto &word) { return holds(terms, word); }))
            return true;
        if (words.size() > 1
            && std::ranges::all_of(words, [&](const auto &word) { return hasWord(terms, word); }))
            return take(i);
        if (rest.size() < most)
            rest.append(i);
        // Of one word all that begin with it are found already.
        return words.size() > 1 || found.size() + rest.size() < most;
    });
    for (const qsizetype i : rest) {
        if (found.size() >= most || !take(i))
            break;
    }
    return found;
}

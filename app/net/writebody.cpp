#include "writebody.h"

#include <algorithm>

WriteBody::WriteBody(const QByteArray &bytes)
    : m_bytes(bytes)
{
    // Unbuffered, so that QIODevice keeps no copy that could be read a second time.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool WriteBody::seek(qint64 position)
{
    return position == pos();
}

qint64 WriteBody::readData(char *data, qint64 maxSize)
{
    m_wasRead = true;
    const qint64 size = std::min(maxSize, m_bytes.size() - m_taken);
    if (size <= 0)
        return -1;
    std::copy_n(m_bytes.constData() + m_taken, size, data);
    m_taken += size;
    return size;
}

qint64 WriteBody::writeData(const char *, qint64)
{
    return -1;
}

#include "faultserver.h"

// The replies a test can order. What is done with them is in faultserver.cpp.

namespace {

QByteArray head(int status, const FaultServer::Headers &headers)
{
    auto bytes = "HTTP/1.1 " + QByteArray::number(status) + " Ordered\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>((number >> shift) & 0xff);
    return bytes;
}

//! RFC 1952 around the deflate stream that qCompress() wraps in a length (4 bytes) and zlib (2 and 4 bytes).
QByteArray gzipped(const QByteArray &body)
{
    const auto zlib = qCompress(body, 9);
    return QByteArray::fromHex("1f8b08000000000000ff") + zlib.sliced(6, zlib.size() - 10)
        + littleEndian(crc32(body)) + littleEndian(static_cast<quint32>(body.size()));
}

} // namespace

FaultServer::Reply::Reply(int status, const QByteArray &body, const Headers &headers)
    : bytes(head(status, headers + Headers {{"Content-Length", QByteArray::number(body.size())}}) + body)
{ }

FaultServer::Reply FaultServer::Reply::closeOnConnection()
{
    Reply reply;
    reply.start = Start::OnConnection;
    return reply;
}

FaultServer::Reply FaultServer::Reply::closeBeforeRequest()
{
    Reply reply;
    reply.start = Start::OnFirstByte;
    return reply;
}

FaultServer::Reply FaultServer::Reply::closeAfterRequest()
{
    return raw({});
}

FaultServer::Reply FaultServer::Reply::stall()
{
    return raw({}, End::Stall);
}

FaultServer::Reply FaultServer::Reply::raw(const QByteArray &bytes, End end)
{
    Reply reply;
    reply.bytes = bytes;
    reply.end = end;
    return reply;
}

FaultServer::Reply FaultServer::Reply::redirect(int status, const QString &location)
{
    return {status, "elsewhere", {{"Location", location.toUtf8()}}};
}

FaultServer::Reply FaultServer::Reply::cutShort(int status, const QByteArray &body, qint64 declared)
{
    return raw(head(status, {{"Content-Length", QByteArray::number(declared)}}) + body);
}

FaultServer::Reply FaultServer::Reply::chunked(int status, const QList<QByteArray> &chunks, bool complete)
{
    auto bytes = head(status, {{"Transfer-Encoding", "chunked"}});
    for (const auto &chunk : chunks)
        bytes += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    return complete ? raw(bytes + "0\r\n\r\n", End::KeepOpen) : raw(bytes);
}

FaultServer::Reply FaultServer::Reply::endless(std::optional<qint64> declared)
{
    Headers headers;
    if (declared)
        headers.append({"Content-Length", QByteArray::number(*declared)});
    return raw(head(200, headers), End::Endless);
}

FaultServer::Reply FaultServer::Reply::gzip(int status, const QByteArray &body)
{
    return {status, gzipped(body), {{"Content-Encoding", "gzip"}}};
}

FaultServer::Reply FaultServer::Reply::drip(Reply reply, std::chrono::milliseconds pause)
{
    reply.pause = pause;
    return reply;
}

FaultServer::Reply FaultServer::Reply::thenClose(Reply reply)
{
    reply.end = End::Close;
    return reply;
}

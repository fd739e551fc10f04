#pragma once

#include <QByteArray>
#include <QIODevice>

//! The body of a write, which can be read once and never rewound (DESIGN 8, rule 1). When a connection
//! breaks, Qt rewinds the body and sends the request again; where reset() fails it gives the request up. A
//! QBuffer will not do: Qt takes its bytes and rewinds them without asking.
//!
//! It is not sequential on purpose: Qt then takes Content-Length from size() and reads nothing before a
//! connection stands, so an unread body is one of which nothing was sent.
class WriteBody final : public QIODevice
{
public:
    explicit WriteBody(const QByteArray &bytes);

    //! Whether any of it was taken. Qt never asks for an empty body.
    [[nodiscard]] bool wasRead() const { return m_wasRead; }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
    bool m_wasRead = false;
};

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>

//! `GET /contacts?phone=…` as RingDesk sends it, over a blocking socket that is kept open: the least that the
//! network and the server take.
class RawClient final
{
public:
    explicit RawClient(quint16 port);
    ~RawClient();

    struct Answer
    {
        std::chrono::nanoseconds took {0};
        QByteArray body;
    };
    [[nodiscard]] Answer byPhone(const QString &national);
    [[nodiscard]] QByteArray page(int page);

private:
    class Private;
    std::unique_ptr<Private> d;
};

#pragma once

#include "submissions.h"

#include <QList>

//! A kind of submission that stands for all of them in tests. A draft of form `test` with `text` in its
//! content becomes
//!
//!     POST /opportunities   {"code": "RD-…", "text": "…"}   → {"success": true, "number": 3609}
//!
//! and what became of it is read by `GET /opportunities?code=RD-…`, which answers `[{"code", "number"}]`.
//! A draft without text is one that its form should not have let through.
class TestKind final : public SubmissionKind
{
public:
    explicit TestKind(ApiRing &api, const QString &name = QStringLiteral("test"));

    bool goesByItself = true; //!< false: like points and gifts
    SubmissionRequest::Method method = SubmissionRequest::Method::Post;
    QString path = QStringLiteral("/opportunities");
    QList<Submission> refreshed; //!< what refresh() was called with
    int settles = 0; //!< how often settle() was called

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] bool mayGoByItself() const override { return goesByItself; }
    [[nodiscard]] Result<SubmissionRequest> request(const Draft &draft, const QString &code) const override;
    [[nodiscard]] QString numberIn(const QJsonValue &answer) const override;
    [[nodiscard]] RequestHandle settle(
        const Submission &submission, QObject *context, Callback<Settlement> done) override;
    void refresh(const Submission &submission) override { refreshed.append(submission); }

private:
    ApiRing &m_api;
    QString m_name;
};

#pragma once

#include "backoff.h"
#include "requesthandle.h"
#include "submission.h"

#include <QObject>

#include <chrono>
#include <map>
#include <memory>

class QTimer;
class SubmissionKind;

//! Looks for what became of submissions whose outcome is not known, by reading alone.
class Settler final : public QObject
{
    Q_OBJECT

public:
    //! \a secondLook: what is not found is looked for once more after it, for the server may still be
    //! storing. \a backoff: between readings that could not tell.
    Settler(std::chrono::milliseconds secondLook, const Backoff &backoff, QObject *parent = nullptr);
    ~Settler() override;

    //! Nothing when it is looking for it already; one that could not tell looks again at once.
    void look(const Submission &submission, SubmissionKind &kind);
    [[nodiscard]] bool isLooking(qint64 id) const;
    //! Looking for it, or waiting until it looks again.
    [[nodiscard]] bool knows(qint64 id) const { return m_looks.contains(id); }
    void drop(qint64 id);
    void dropAll();

Q_SIGNALS:
    void started(qint64 id);
    //! One that could not be told stays known, and is due() after a pause; the others are forgotten.
    void settled(qint64 id, const Settlement &settlement);
    void due(qint64 id);

private:
    struct Look;

    void read(qint64 id);
    void answered(qint64 id, const Result<Settlement> &answer);

    const std::chrono::milliseconds m_secondLook;
    const Backoff m_backoff;
    std::map<qint64, std::unique_ptr<Look>> m_looks;
};

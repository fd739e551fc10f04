#pragma once

#include "keyedrows.h"
#include "submission.h"

//! A submission as the list shows it.
struct OutboxRow
{
    Submission submission;
    bool isChecking = false; //!< it is being found out whether it arrived

    [[nodiscard]] qint64 id() const { return submission.id; }
    bool operator==(const OutboxRow &) const = default;
};

//! What was submitted, in the order given: state, what and for whom, age, our code, the server's number.
class OutboxModel final : public KeyedRows<OutboxRow>
{
    Q_OBJECT

public:
    enum Column { StateColumn, TitleColumn, AgeColumn, CodeColumn, NumberColumn, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole, //!< SubmissionState as int: what its badge looks like
    };

    using KeyedRows::KeyedRows;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

//! The state in a word or two.
[[nodiscard]] QString submissionStateText(SubmissionState state, bool isChecking = false);

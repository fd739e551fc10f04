#pragma once

#include "accesslog.h"
#include "draft.h"
#include "submission.h"
#include "templates.h"

#include <QByteArray>

#include <optional>

// How records are written before they are sealed: CBOR (RFC 8949), fields by name, so that a later version
// can add some and an earlier one passes over what it does not know. Reading gives nothing for what is none.

[[nodiscard]] QByteArray writeRecord(const Draft &draft);
[[nodiscard]] QByteArray writeRecord(const Submission &submission);
[[nodiscard]] QByteArray writeRecord(const Access &access);
[[nodiscard]] QByteArray writeRecord(const FormTemplate &form);

[[nodiscard]] std::optional<Draft> readDraft(const QByteArray &record);
[[nodiscard]] std::optional<Submission> readSubmission(const QByteArray &record);
[[nodiscard]] std::optional<Access> readAccess(const QByteArray &record);
[[nodiscard]] std::optional<FormTemplate> readTemplate(const QByteArray &record);

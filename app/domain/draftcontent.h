#pragma once

#include "customer.h"

#include <QList>
#include <QVariant>
#include <QVariantList>

// How the content of drafts keeps what orders and tickets have in common: names that stay as they are, for
// drafts outlive versions.

[[nodiscard]] QVariantList contentOf(const QList<CustomField> &fields);
[[nodiscard]] QList<CustomField> customFieldsOf(const QVariant &content);
[[nodiscard]] QVariantList contentOf(const QList<CustomerPhone> &phones);
[[nodiscard]] QList<CustomerPhone> phonesOf(const QVariant &content);

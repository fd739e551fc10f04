#pragma once

#include <QString>
#include <QVariantMap>

//! What a deletion is of, as its draft keeps it.
struct DeletionDraft
{
    QString number; //!< of an order; of a product its Product::code
    QString name; //!< for reading
    QString sku; //!< of a product: what it is looked for by afterwards

    bool operator==(const DeletionDraft &) const = default;
};
[[nodiscard]] QVariantMap contentOf(const DeletionDraft &draft);
[[nodiscard]] DeletionDraft deletionDraftOf(const QVariantMap &content);

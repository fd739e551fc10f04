#include "deletiondraft.h"

using namespace Qt::StringLiterals;

QVariantMap contentOf(const DeletionDraft &draft)
{
    return {{u"number"_s, draft.number}, {u"name"_s, draft.name}, {u"sku"_s, draft.sku}};
}

DeletionDraft deletionDraftOf(const QVariantMap &content)
{
    return {content.value(u"number"_s).toString(), content.value(u"name"_s).toString(),
        content.value(u"sku"_s).toString()};
}

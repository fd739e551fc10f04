#include "money.h"
#include "textfold.h"

#include <cstdlib>

// Any UTF-16: folding twice changes nothing, and a sum that was read is shown and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text(reinterpret_cast<const QChar *>(data), qsizetype(size / sizeof(QChar)));
    const QString folded = foldText(text);
    if (foldText(folded) != folded)
        std::abort();
    if (const auto money = Money::parse(text); money && Money::parse(money->display()) != money)
        std::abort();
    return 0;
}

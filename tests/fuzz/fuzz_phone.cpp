#include "phonenumber.h"

#include <cstdlib>

// Any UTF-16: nothing crashes, and what is kept or shown is read again as the same number.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text(reinterpret_cast<const QChar *>(data), qsizetype(size / sizeof(QChar)));
    const PhoneNumber number = PhoneNumber::parse(text);
    const QString canonical = number.canonical();
    if (number.isValid() == canonical.isEmpty() || PhoneNumber::parse(canonical).canonical() != canonical
        || PhoneNumber::parse(number.display()).canonical() != canonical
        || PhoneNumber::parse(number.national()).canonical() != canonical) {
        std::abort();
    }
    // Bare `84…` is a Vietnamese number only where it is in the plan, and a bare international one none we
    // know.
    const bool planned =
        number.kind() == PhoneNumber::Kind::Mobile || number.kind() == PhoneNumber::Kind::Landline;
    for (const QString &form : number.otherWrittenForms()) {
        if (planned && PhoneNumber::parse(form) != number)
            std::abort();
    }
    if (canonical.size() > 8 && number.kind() != PhoneNumber::Kind::Hotline
        && (!number.masked().contains(u"***") || number.masked().size() > 1 + 4 + 3 + 3)) {
        std::abort();
    }
    return 0;
}

#pragma once

#include <QString>
#include <QStringView>

//! What the entity \a name (`amp`, `#38`, `#x26`) stands for; empty when it is none.
[[nodiscard]] QString summaryEntity(QStringView name);
//! \a text with its entities as what they stand for.
[[nodiscard]] QString summaryPlain(QStringView text);

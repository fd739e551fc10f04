#pragma once

#include <QJsonObject>
#include <QList>

//! The records of the demo callers as the server keeps them, by ascending id.
[[nodiscard]] QList<QJsonObject> demoRecords();

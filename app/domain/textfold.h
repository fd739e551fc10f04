#pragma once

#include <QString>

//! Text as it is searched: lower case, without diacritics (đ→d; composed and decomposed spellings alike),
//! runs of white space as one blank, none at the ends. `Nguyễn Thị Ánh` → `nguyen thi anh`.
[[nodiscard]] QString foldText(QStringView text);

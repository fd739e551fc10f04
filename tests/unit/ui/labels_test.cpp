#include "labels.h"

#include <QLabel>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

TEST(WrappedLabel, ItsHeightFollowsItsTextItsWidthAndItsFont)
{
    const std::unique_ptr<QLabel> label(wrappedLabel(u"một"_s, nullptr));
    QLabel plain;
    plain.setTextFormat(Qt::PlainText);
    plain.setWordWrap(true);
    const auto expectSame = [&](const char *what) {
        plain.setText(label->text());
        plain.setFont(label->font());
        plain.setContentsMargins(label->contentsMargins());
        for (const int width : {60, 200, 60})
            EXPECT_EQ(label->heightForWidth(width), plain.heightForWidth(width)) << what << ' ' << width;
    };
    expectSame("at first");
    label->setText(u"một câu dài hơn, trên nhiều dòng hơn khi chỗ hẹp lại"_s);
    expectSame("another text");
    QFont larger = label->font();
    larger.setPixelSize(26);
    label->setFont(larger);
    expectSame("another font");
    label->setContentsMargins(10, 20, 10, 20);
    expectSame("other margins");
}

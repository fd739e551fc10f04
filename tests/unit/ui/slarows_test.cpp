#include "slarows.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(SlaRows, ANameThatWasNeverSeenCanBeTyped)
{
    SlaRows rows;
    rows.setLengths({u"VIP"_s}, {});
    QSignalSpy added(&rows, &SlaRows::added);
    QLineEdit *name = nullptr;
    for (auto *line : rows.findChildren<QLineEdit *>()) {
        if (!line->accessibleName().isEmpty() && line->parent() == &rows)
            name = line;
    }
    ASSERT_TRUE(name);
    name->setText(u"  Vàng   8h "_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(rows.lengths(), (SlaRows::Lengths {{u"Vàng 8h"_s, SlaTime {8, SlaTime::Unit::Hours}}}));
    EXPECT_TRUE(name->text().isEmpty());
    EXPECT_EQ(added.count(), 1);
    // One that is there, and none at all, add nothing.
    for (const QString &same : {u"Vàng 8h"_s, u"VIP"_s, u" "_s}) {
        name->setText(same);
        rows.findChild<QPushButton *>()->click();
    }
    EXPECT_EQ(added.count(), 1);
    EXPECT_EQ(rows.lengths().size(), 1);
}

#include "desk.h"

#include "firstframe.h"
#include "labels.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

class Canvas final : public QWidget
{
public:
    bool isPainted = false;

protected:
    void paintEvent(QPaintEvent *) override { isPainted = true; }
};

} // namespace

TEST(GuiFirstFrame, IsPaintedBeforeWhatComesAfterIt)
{
    QWidget window;
    Canvas canvas;
    canvas.setParent(&window);
    int calls = 0;
    bool paintedBefore = false;
    afterFirstFrame(&window, [&] {
        ++calls;
        paintedBefore = canvas.isPainted;
    });
    window.show();
    ASSERT_TRUE(TestDesk::until([&calls] { return calls > 0; }));
    EXPECT_TRUE(paintedBefore);
    window.repaint();
    QCoreApplication::processEvents();
    EXPECT_EQ(calls, 1);
}

TEST(GuiFirstFrame, ComesToPassForAWindowThatNobodySees)
{
    QWidget window;
    int calls = 0;
    afterFirstFrame(&window, [&calls] { ++calls; });
    ASSERT_TRUE(TestDesk::until([&calls] { return calls > 0; }));
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::processEvents();
    EXPECT_EQ(calls, 1);
}

TEST(GuiFirstFrame, OffersNoConnectionWhileOneIsOpened)
{
    TestDesk desk;
    desk.window->setOpening(true);
    EXPECT_FALSE(desk.shows(u"Welcome"_s));
    EXPECT_EQ(desk.find<QAbstractButton>(u"Try the demo"_s), nullptr);
    desk.window->setOpening(false); // it came to nothing
    EXPECT_TRUE(desk.shows(u"Welcome"_s));
    EXPECT_NE(desk.find<QAbstractButton>(u"Try the demo"_s), nullptr);
}

TEST(GuiValueLabel, CanBeSelectedWithTheMouse)
{
    QWidget window;
    QLabel *label = valueLabel(u"12 Nguyễn Trãi, Phường 12, Tân Bình"_s, &window);
    label->setGeometry(0, 0, 400, 40);
    window.resize(400, 40);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    QTest::mouseMove(&window, {1, 20});
    QTest::mouseDClick(label, Qt::LeftButton, {}, {2, 20});
    EXPECT_EQ(label->selectedText(), u"12"_s);
}

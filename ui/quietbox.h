#pragma once

#include <QWheelEvent>

//! A spin box or a combo box on a page that scrolls: turning the wheel over it must not change it.
template <typename Box>
class QuietBox final : public Box
{
public:
    using Box::Box;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

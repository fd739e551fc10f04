#pragma once

#include <functional>

class QWidget;

//! Calls \a then once, when \a window has been painted for the first time (logged as "first frame" in
//! ringdesk.ui); for one that starts minimized or hidden after a second, so that it works all the same.
void afterFirstFrame(QWidget *window, std::function<void()> then);

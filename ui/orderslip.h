#pragma once

#include "deskservices.h"
#include "order.h"

#include <QObject>
#include <QPageSize>

class QDialog;
class QMenu;
class QPagedPaintDevice;
class QPoint;
class QWidget;

//! Paints the slip of \a order on the paper that \a device has; false when it cannot be written.
[[nodiscard]] bool paintSlip(QPagedPaintDevice &device, const Order &order, const QString &company);
//! Writes it as a PDF file; false when that failed, and then the file is as it was.
[[nodiscard]] bool saveSlip(
    const QString &path, QPageSize::PageSizeId paper, const Order &order, const QString &company);

//! Prints the slip of an order, or saves it as a file. Nothing of it is modal: a call may come in over every
//! dialog. What is taken away is written to the access log.
class PrintSlip final : public QObject
{
    Q_OBJECT

public:
    //! Dialogs stand over \a window.
    PrintSlip(const Desk &desk, QWidget *window);

    //! Asks in a menu at \a where (of the screen) how.
    void offer(const Order &order, const QPoint &where);
    void print(const Order &order);
    void save(const Order &order, QPageSize::PageSizeId paper); //!< asks where to

Q_SIGNALS:
    void notice(const QString &text);

private:
    void open(QDialog *dialog);
    void logExport(const Order &order);

    const Desk &m_desk;
    QWidget *m_window;
    Order m_order; //!< of the menu
    QMenu *m_menu = nullptr;
};

#pragma once

#include "order.h"

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

// An order slip before it is painted: where every text of it stands. It is worked out apart from any printer,
// so that it can be looked at.

//! Units of a slip: a tenth of a typographic point.
namespace SlipUnits {
inline constexpr int perInch = 720;
inline constexpr int perPoint = 10;
} // namespace SlipUnits

//! One line of text; plain, as it stands.
struct SlipText
{
    QRectF rect;
    QString text;
    int size = 0; //!< of the font
    bool bold = false;
    bool muted = false;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    int line = -1; //!< of Order::lines, from 0; -1: not of one
};

struct SlipPage
{
    QList<SlipText> texts;
    QList<QLineF> rules;
};

//! The slip of \a order on as many pages of the size \a paper (SlipUnits) as it needs, in the language of the
//! program. Texts of the server are made harmless, and cut where they are longer than anybody reads.
[[nodiscard]] QList<SlipPage> layOutSlip(const Order &order, const QString &company, const QSizeF &paper);

//! The font of \a text, at one pixel for a unit.
[[nodiscard]] QFont slipFont(int size, bool bold);

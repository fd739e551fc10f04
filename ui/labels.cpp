#include "labels.h"

#include "theme.h"

#include <QLabel>

namespace {

//! Can be selected with the mouse from when the mouse is over it: until then it needs no text document, which
//! takes a millisecond of a card with ten of them and is laid out again at every size.
class ValueLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void enterEvent(QEnterEvent *event) override
    {
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        QLabel::enterEvent(event);
    }
};

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *valueLabel(const QString &text, QWidget *parent)
{
    auto *label = new ValueLabel(parent);
    label->setTextFormat(Qt::PlainText);
    // A wrapped label shapes its text seven times to find its size, one that is never too wide for its column
    // once.
    label->setWordWrap(text.size() > 16);
    label->setText(text);
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setFont(textFont(label->font(), Metrics::baseFont, true));
    return label;
}

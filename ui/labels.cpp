#include "labels.h"

#include "theme.h"

#include <QLabel>

namespace {

//! A wrapped text that takes whatever width its column has. QLabel would shape the text six times to find the
//! widths it might like, and lay out a document of it at every size so that it can be selected; on the way to
//! a caller's card that was half of the time.
class ValueLabel final : public QLabel
{
public:
    explicit ValueLabel(QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QMargins m = contentsMargins();
        return {
            8 * Metrics::baseFont + m.left() + m.right(), fontMetrics().lineSpacing() + m.top() + m.bottom()};
    }

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
    label->setText(text);
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setFont(textFont(label->font(), Metrics::baseFont, true));
    return label;
}

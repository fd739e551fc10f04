#include "labels.h"

#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVarLengthArray>

#include <algorithm>
#include <utility>

namespace {

//! A wrapped text. One change of a page asks it a dozen times for the height of the same width, through every
//! layout around it, and each time QLabel shapes the text anew: that was a quarter of the way to a card.
class WrappedLabel : public QLabel
{
public:
    explicit WrappedLabel(QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

    [[nodiscard]] int heightForWidth(int width) const override
    {
        if (m_text != text() || m_font != font() || m_margins != contentsMargins()) {
            m_text = text();
            m_font = font();
            m_margins = contentsMargins();
            m_heights.clear();
        }
        constexpr qsizetype most = 16;
        const auto known = std::ranges::find(m_heights, width, &std::pair<int, int>::first);
        if (known != m_heights.end())
            return known->second;
        if (m_heights.size() == most)
            m_heights.clear();
        m_heights.append({width, QLabel::heightForWidth(width)});
        return m_heights.last().second;
    }

private:
    mutable QString m_text;
    mutable QFont m_font;
    mutable QMargins m_margins;
    mutable QVarLengthArray<std::pair<int, int>, 16> m_heights; // by width
};

//! A wrapped text that takes whatever width its column has. QLabel would shape the text six times to find the
//! widths it might like, and lay out a document of it at every size so that it can be selected; on the way to
//! a caller's card that was half of the time.
class ValueLabel final : public WrappedLabel
{
public:
    using WrappedLabel::WrappedLabel;

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

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    label->setText(text);
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

QHBoxLayout *lineOf(QWidget *holder, const QList<QWidget *> &widgets)
{
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::grid);
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    return line;
}

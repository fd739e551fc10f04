#pragma once

#include <QLabel>

//! A word in a small rounded field: a rank, a tag, a state. Its words say what it means; the colour only
//! helps.
class Badge final : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Neutral, Accent, Good, Warning, Bad };

    explicit Badge(const QString &text, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setTone(Tone tone);
    //! Draws one into \a rect, at its left and in the middle of its height: for delegates.
    static void paint(QPainter *painter, const QRect &rect, const QString &text, Tone tone,
        const QPalette &palette, const QFont &font);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

#pragma once

#include <QKeySequence>
#include <QPushButton>

//! A button that shows the key for it in a small cap beside its text, as shop tills do. The key's action
//! belongs to somebody else.
class KeyButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyButton(QWidget *parent = nullptr);

    //! The text is also the accessible name, unless another is set.
    void setLabel(const QString &text);
    void setKey(const QKeySequence &key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont capFont() const;
    [[nodiscard]] int capWidth() const;

    QString m_key;
};

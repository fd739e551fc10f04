#pragma once

#include <QWidget>

class KeyButton;
class Products;
class QLabel;

//! How the catalogue on this computer stands, in a line, and a button that reads it again.
class CatalogueLine final : public QWidget
{
    Q_OBJECT

public:
    explicit CatalogueLine(Products &products, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void retranslate();

    Products &m_products;
    QLabel *m_words;
    KeyButton *m_read;
};

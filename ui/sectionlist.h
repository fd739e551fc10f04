#pragma once

#include <QListWidget>
#include <QStringList>

//! The sections of DESIGN 6 at the left side of the window.
class SectionList final : public QListWidget
{
    Q_OBJECT

public:
    static constexpr int customers = 0; //!< the row of the customers
    static constexpr int orders = 1;
    static constexpr int products = 2;
    static constexpr int tickets = 3;
    static constexpr int outbox = 8; //!< the row of the outbox

    explicit SectionList(QWidget *parent = nullptr);

    //! Their names from the top, in the language of the program.
    [[nodiscard]] static QStringList names();
    //! The drawing of \a section; see icons.h.
    [[nodiscard]] static QString iconName(int section);
    //! A number at the end of \a section's row; 0 takes it away.
    void setCount(int section, int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void takeGround();
};

#pragma once

#include <QListWidget>
#include <QStringList>

//! The sections of DESIGN 6 at the left side of the window.
class SectionList final : public QListWidget
{
    Q_OBJECT

public:
    static constexpr int customers = 0; //!< the row of the customers

    explicit SectionList(QWidget *parent = nullptr);

    //! Their names from the top, in the language of the program.
    [[nodiscard]] static QStringList names();
    //! The drawing of \a section; see icons.h.
    [[nodiscard]] static QString iconName(int section);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void takeGround();
};

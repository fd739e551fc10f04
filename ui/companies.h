#pragma once

#include "deskservices.h"

#include <QObject>

#include <functional>

class QMenu;

//! Which company is in use: the menu of them, changing to one, one that was changed or removed in the
//! settings. What this computer keeps follows.
class Companies final : public QObject
{
    Q_OBJECT

public:
    //! Asked before another company is opened, with what opens it all the same: false where something would
    //! be lost by it and somebody must say so first.
    using MayLeave = std::function<bool(std::function<void()> again)>;

    Companies(const Desk &desk, MayLeave mayLeave, QObject *parent = nullptr);

    void fillMenu(QMenu &menu);
    void use(const QString &name);
    void saved(const QString &name, bool keyChanged);
    void removed(const QString &name);
    //! The other language, for the company in use too if it has one of its own.
    void toggleLanguage();
    //! Opens what is kept of the company in use.
    void openStore();

Q_SIGNALS:
    void newWanted();
    void notice(const QString &text);

private:
    void sayNotWritten();

    const Desk &m_desk;
    const MayLeave m_mayLeave;
};

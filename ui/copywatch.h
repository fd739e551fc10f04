#pragma once

#include <QObject>

class QWidget;

//! Notices that text was copied out of a label or a text for reading, by Ctrl+C or by its menu, for the access
//! log (DESIGN 7): Qt copies it without telling the owner.
class CopyWatch final : public QObject
{
    Q_OBJECT

public:
    //! \a scope: these in it are watched while it is visible.
    explicit CopyWatch(QWidget *scope);

Q_SIGNALS:
    void copied();

private:
    void look();

    QWidget *const m_scope;
};

#pragma once

#include <QCoreApplication>
#include <QString>

class Sync;

//! How far the copy of the company's data on this computer is, in words.
class SyncWords final
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)

public:
    //! For the foot of the window; empty when there is none.
    [[nodiscard]] static QString brief(const Sync &sync);
    //! A sentence or two for the settings.
    [[nodiscard]] static QString full(const Sync &sync);
};

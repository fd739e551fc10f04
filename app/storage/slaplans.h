#pragma once

#include "sla.h"

#include <QString>

class Settings;

//! What each company's settings say of its SLAs: kept with the program's settings, for it names nobody but,
//! at most, the agent.
class SlaPlans final
{
public:
    explicit SlaPlans(Settings &settings);

    //! Of the profile of this name; the usual one where nothing, or nothing that can be read, was saved.
    [[nodiscard]] SlaPlan of(const QString &profile) const;
    //! False when it could not be written to disk; it holds for this session all the same.
    [[nodiscard]] bool save(const QString &profile, const SlaPlan &plan);
    //! The profile was removed, or has another name.
    bool remove(const QString &profile);

private:
    Settings &m_settings;
};

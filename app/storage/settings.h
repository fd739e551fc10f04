#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

class QSettings;

//! The program's settings: small, not secret, no personal data. In a file, or for the demo in memory alone.
class Settings final
{
public:
    //! Settings in `ringdesk.ini` of \a folder (created when needed), or in memory when it is empty.
    explicit Settings(const QString &folder);
    ~Settings();

    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    //! Writes through to the disk. False when that failed; the value holds for this session all the same.
    bool setValue(const QString &key, const QVariant &value);
    bool remove(const QString &key); //!< the key and all below it
    [[nodiscard]] QStringList groupsBelow(const QString &key) const;

private:
    std::unique_ptr<QSettings> m_file; //!< null: in memory
    QVariantMap m_values;
};

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <utility>

//! The program's settings: small, not secret, no personal data. In a file, or for the demo in memory alone.
class Settings final
{
public:
    //! Settings in `ringdesk.ini` of \a folder, or in memory when it is empty. The folder is made when the
    //! first value is written; both are the user's alone. A damaged file is set aside as
    //! `ringdesk.ini.damaged`, and what could be read of it holds.
    explicit Settings(const QString &folder);

    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    //! Writes through to the disk. False when that failed; the value holds for this session all the same.
    bool setValue(const QString &key, const QVariant &value);
    //! The same for several values below \a group, written at once.
    bool setValues(const QString &group, const QVariantMap &values);
    bool remove(const QString &key); //!< the key and all below it
    [[nodiscard]] QStringList groupsBelow(const QString &key) const;

private:
    void change(const QString &key, const QVariant &value);
    bool save();

    QString m_path; //!< empty: in memory
    QVariantMap m_values;
    QList<std::pair<QString, QVariant>> m_unwritten; //!< in the order they were made; no value: removed
};

#include "settings.h"

#include <QDir>
#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

// QSettings reads and writes the file, and is made anew for each: its status stays once it is an error, and
// what it could not write it may forget.

namespace {

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QVariantMap valuesOf(const QSettings &file)
{
    QVariantMap values;
    for (const QString &key : file.allKeys())
        values.insert(key, file.value(key));
    return values;
}

bool isAtOrBelow(const QString &path, const QString &key)
{
    return path == key || path.startsWith(key + u'/');
}

} // namespace

Settings::Settings(const QString &folder)
{
    if (folder.isEmpty())
        return;
    m_path = QDir(folder).absoluteFilePath(u"ringdesk.ini"_s);
    const QSettings file(m_path, QSettings::IniFormat);
    m_values = valuesOf(file);
    if (file.status() == QSettings::FormatError) {
        // QSettings would not write to it again. What it could not read somebody may want back.
        const QString aside = m_path + u".damaged"_s;
        QFile::remove(aside);
        if (QFile::rename(m_path, aside))
            QFile::setPermissions(aside, onlyOwner);
        for (const auto &[key, value] : m_values.asKeyValueRange())
            m_unwritten.emplaceBack(key, value);
    }
}

QVariant Settings::value(const QString &key, const QVariant &fallback) const
{
    return m_values.value(key, fallback);
}

bool Settings::setValue(const QString &key, const QVariant &value)
{
    change(key, value);
    return save();
}

bool Settings::setValues(const QString &group, const QVariantMap &values)
{
    for (const auto &[key, value] : values.asKeyValueRange())
        change(group + u'/' + key, value);
    return save();
}

bool Settings::remove(const QString &key)
{
    change(key, {});
    return save();
}

QStringList Settings::groupsBelow(const QString &key) const
{
    QStringList groups;
    const QString prefix = key + u'/';
    for (const QString &path : m_values.keys()) {
        const qsizetype end = path.indexOf(u'/', prefix.size());
        if (path.startsWith(prefix) && end > 0)
            groups.append(path.sliced(prefix.size(), end - prefix.size()));
    }
    groups.removeDuplicates();
    return groups;
}

void Settings::change(const QString &key, const QVariant &value)
{
    if (value.isValid())
        m_values.insert(key, value);
    else
        m_values.removeIf([&key](const auto &entry) { return isAtOrBelow(entry.key(), key); });
    if (!m_path.isEmpty())
        m_unwritten.emplaceBack(key, value);
}

bool Settings::save()
{
    if (m_path.isEmpty())
        return true;
    const QDir folder = QFileInfo(m_path).dir();
    if (!folder.exists() && folder.mkpath(u"."_s))
        QFile::setPermissions(folder.path(), onlyOwner | QFileDevice::ExeOwner);
    // QSettings keeps the rights of a file that is there, and gives a new one to be read by everybody.
    if (QFile empty(m_path); !empty.exists() && empty.open(QIODevice::NewOnly, onlyOwner))
        empty.close();

    QSettings file(m_path, QSettings::IniFormat);
    for (const auto &[key, value] : m_unwritten)
        value.isValid() ? file.setValue(key, value) : file.remove(key);
    file.sync();
    if (file.status() != QSettings::NoError)
        return false;
    m_unwritten.clear();
    m_values = valuesOf(file); // and what another program of ours has written meanwhile
    return true;
}

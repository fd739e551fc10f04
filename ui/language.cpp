#include "language.h"

#include "settings.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
const QString settingsKey = u"language"_s;
}

Language::Language(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{ }

QString Language::preferred() const
{
    const QString kept = m_settings.value(settingsKey).toString();
    if (kept == "vi"_L1 || kept == "en"_L1)
        return kept;
    return QLocale::system().language() == QLocale::Vietnamese ? u"vi"_s : u"en"_s;
}

void Language::apply(const QString &code)
{
    const QString wanted = code == "vi"_L1 ? u"vi"_s : u"en"_s;
    if (wanted == m_current)
        return;
    m_current = wanted;
    // Days and clock times are written the Vietnamese way in both; only the grouping of digits differs.
    QLocale::setDefault(wanted == "vi"_L1 ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                          : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_translator);
    // English is translated as well: its file has the plural forms.
    if (m_translator.load(u":/i18n/ringdesk_%1.qm"_s.arg(wanted)))
        QCoreApplication::installTranslator(&m_translator);
    Q_EMIT changed(wanted);
}

void Language::remember(const QString &code)
{
    m_settings.setValue(settingsKey, code);
}

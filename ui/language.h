#pragma once

#include <QObject>
#include <QTranslator>

class Settings;

//! The language of the program, Vietnamese or English: changed live, remembered, the system's at first start.
//! Every widget hears of a change through QEvent::LanguageChange.
class Language final : public QObject
{
    Q_OBJECT

public:
    explicit Language(Settings &settings, QObject *parent = nullptr);

    //! The remembered one, or the system's, or English.
    [[nodiscard]] QString preferred() const;
    [[nodiscard]] QString current() const { return m_current; }
    //! `vi` or `en`; anything else is English. Numbers and dates follow. Not remembered by itself.
    void apply(const QString &code);
    void remember(const QString &code);

Q_SIGNALS:
    void changed(const QString &code);

private:
    Settings &m_settings;
    QTranslator m_translator;
    QString m_current;
};

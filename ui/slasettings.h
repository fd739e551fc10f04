#pragma once

#include "deskservices.h"
#include "sla.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class SlaRows;
struct Profile;

//! When tickets of a company are due, and who is warned of it when: working hours, holidays, and how long its
//! SLAs give.
class SlaSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit SlaSettings(const Desk &desk, QWidget *parent = nullptr);

    //! Shows what is saved for \a profile; nothing is changed before it is saved.
    void setProfile(const Profile &profile);
    //! Whether all can be read; what cannot is said beside its field, and the first such has the focus.
    [[nodiscard]] bool check();
    //! Saves for the profile \a name, which was called \a former (empty: it is new). To be called when
    //! check() is true. False when it could not be written to disk.
    [[nodiscard]] bool save(const QString &name, const QString &former);
    //! The profile \a name was removed.
    void forget(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    //! A field and, below it, what is wrong with it.
    struct Field
    {
        QWidget *holder = nullptr;
        QLabel *fault = nullptr;
    };

    [[nodiscard]] Field addField(QWidget *editor);
    void setFault(const Field &field, QWidget *editor, const QString &words);
    [[nodiscard]] bool isInUse(const QString &name) const; //!< the profile, by now
    //! \a isUsed: the company in use has it.
    void showPlan(const SlaPlan &plan, bool isUsed);
    [[nodiscard]] QString holidayFault() const;
    [[nodiscard]] QList<QDate> holidays() const;
    [[nodiscard]] SlaPlan plan() const;
    void retranslate();

    const Desk &m_desk;
    QLabel *m_heading;
    QLabel *m_lengthsWords;
    QFormLayout *m_form;
    std::array<QLineEdit *, 7> m_days {};
    std::array<Field, 7> m_dayFields {};
    QPlainTextEdit *m_holidays;
    Field m_holidayField;
    QComboBox *m_zone;
    Field m_zoneField;
    QCheckBox *m_warns;
    QSpinBox *m_before;
    QComboBox *m_assignee;
    SlaRows *m_rows;
    bool m_wasChecked = false; //!< faults are shown, and go as they are mended
};

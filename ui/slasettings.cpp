#include "slasettings.h"

#include "connection.h"
#include "deadlines.h"
#include "labels.h"
#include "plaintext.h"
#include "profiles.h"
#include "quietbox.h"
#include "slaplans.h"
#include "slarows.h"
#include "theme.h"
#include "tickets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSlas = 50; // rows; those seen most often

//! Megabytes on the clipboard must not stop the window: a line of that length takes minutes to be laid out.
class DatesEdit final : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        constexpr qsizetype longest = 12 * SlaLimits::holidays;
        insertPlainText(source->text().left(longest));
    }
};

QStringList zones()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') || id == "UTC")
            names.append(QString::fromLatin1(id));
    }
    return names;
}

QStringList datesIn(const QString &typed)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return typed.split(between, Qt::SkipEmptyParts);
}

QDate dateOf(const QString &typed)
{
    return QDate::fromString(typed, u"d/M/yyyy"_s);
}

} // namespace

SlaSettings::SlaSettings(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_heading(headingLabel({}, this))
    , m_lengthsWords(mutedLabel({}, this))
    , m_form(new QFormLayout)
    , m_holidays(new DatesEdit(this))
    , m_zone(new QuietBox<QComboBox>(this))
    , m_warns(new QCheckBox(this))
    , m_before(new QuietBox<QSpinBox>(this))
    , m_assignee(new QuietBox<QComboBox>(this))
    , m_rows(new SlaRows(this))
{
    m_form->setHorizontalSpacing(2 * Metrics::grid);
    m_form->setVerticalSpacing(Metrics::grid);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_lengthsWords->setWordWrap(true);
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        m_days[day] = new QLineEdit(this);
        m_days[day]->setMaxLength(200);
        m_dayFields[day] = addField(m_days[day]);
        connect(m_days[day], &QLineEdit::textChanged, this, [this] {
            if (m_wasChecked)
                (void)check();
        });
    }
    m_holidays->setTabChangesFocus(true);
    m_holidays->setFixedHeight(3 * m_holidays->fontMetrics().lineSpacing() + 2 * Metrics::grid);
    m_holidayField = addField(m_holidays);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(zones());
    m_zone->lineEdit()->setMaxLength(100);
    // Below the field: a completion within the text spoils what an input method is writing.
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zoneField = addField(m_zone);
    m_before->setRange(0, SlaLimits::warning);
    m_before->setMinimumHeight(Metrics::control);
    m_before->setMinimumWidth(160);
    m_assignee->setMinimumWidth(260);
    m_assignee->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be long
    for (QWidget *field : QList<QWidget *> {m_warns, m_before, m_assignee}) {
        QLabel *label = mutedLabel({}, this);
        label->setMinimumWidth(150);
        m_form->addRow(label, field);
    }
    for (QWidget *field : QList<QWidget *> {m_zone, m_before, m_assignee})
        field->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid);
    layout->addWidget(m_heading);
    layout->addLayout(m_form);
    layout->addWidget(m_lengthsWords);
    layout->addWidget(m_rows);

    connect(m_holidays, &QPlainTextEdit::textChanged, this, [this] {
        if (m_wasChecked)
            (void)check();
    });
    connect(m_zone, &QComboBox::editTextChanged, this, [this] {
        if (m_wasChecked)
            (void)check();
    });
    connect(m_rows, &SlaRows::added, this, &SlaSettings::retranslate);
    connect(m_warns, &QCheckBox::toggled, m_before, &QWidget::setEnabled);
    connect(m_warns, &QCheckBox::toggled, m_assignee, &QWidget::setEnabled);
    showPlan({}, false);
}

SlaSettings::Field SlaSettings::addField(QWidget *editor)
{
    Field field {new QWidget(this), plainLabel({}, this)};
    field.fault->setWordWrap(true);
    field.fault->hide();
    auto *column = new QVBoxLayout(field.holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(editor);
    column->addWidget(field.fault);
    QLabel *label = mutedLabel({}, this);
    label->setMinimumWidth(150);
    m_form->addRow(label, field.holder);
    return field;
}

void SlaSettings::setFault(const Field &field, QWidget *editor, const QString &words)
{
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, coloursOf(palette()).bad);
    field.fault->setPalette(ink);
    field.fault->setText(words);
    field.fault->setVisible(!words.isEmpty());
    editor->setAccessibleDescription(words);
}

bool SlaSettings::isInUse(const QString &name) const
{
    return !name.isEmpty() && !m_desk.connection.isDemo() && m_desk.connection.profile().name == name;
}

void SlaSettings::setProfile(const Profile &profile)
{
    const bool isUsed = isInUse(profile.name);
    showPlan(isUsed ? m_desk.deadlines.plan() : m_desk.plans.of(profile.name), isUsed);
}

void SlaSettings::showPlan(const SlaPlan &plan, bool isUsed)
{
    m_wasChecked = false;
    for (std::size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->setText(spansText(plan.times.days[day]));
    QStringList dates;
    for (const QDate &date : plan.times.holidays)
        dates.append(date.toString(u"dd/MM/yyyy"_s));
    m_holidays->setPlainText(dates.join(u", "_s));
    m_zone->setEditText(QString::fromLatin1(plan.times.timeZone));
    m_warns->setChecked(plan.isWarning);
    m_before->setValue(int(plan.warnBefore.count()));
    m_assignee->clear();
    m_assignee->addItem({}, QVariant(QString()));
    QStringList people = isUsed ? m_desk.tickets.staff() : QStringList();
    if (!plan.person.isEmpty() && !people.contains(plan.person))
        people.prepend(plan.person);
    for (const QString &person : std::as_const(people))
        m_assignee->addItem(shownLine(person), QVariant(person));
    m_assignee->setCurrentIndex(qMax(0, m_assignee->findData(plan.person)));
    m_rows->setLengths(isUsed ? m_desk.tickets.slas().mid(0, mostSlas) : QStringList(), plan.lengths);
    for (std::size_t day = 0; day < m_days.size(); ++day)
        setFault(m_dayFields[day], m_days[day], {});
    setFault(m_holidayField, m_holidays, {});
    setFault(m_zoneField, m_zone, {});
    m_before->setEnabled(plan.isWarning);
    m_assignee->setEnabled(plan.isWarning);
    retranslate();
}

QString SlaSettings::holidayFault() const
{
    const QStringList typed = datesIn(m_holidays->toPlainText());
    if (typed.size() > SlaLimits::holidays)
        return tr("These are too many days.");
    for (const QString &date : typed) {
        if (!dateOf(date).isValid())
            return tr("“%1” is no date: write 02/09/2026.").arg(shownLine(date, 20));
    }
    return {};
}

QList<QDate> SlaSettings::holidays() const
{
    QList<QDate> dates;
    for (const QString &date : datesIn(m_holidays->toPlainText()))
        dates.append(dateOf(date));
    return dates;
}

bool SlaSettings::check()
{
    QWidget *first = nullptr;
    const auto say = [&](const Field &field, QWidget *editor, const QString &fault) {
        setFault(field, editor, fault);
        if (!fault.isEmpty() && !first)
            first = editor;
    };
    if (!m_wasChecked)
        QGuiApplication::inputMethod()->commit(); // the end of a date may still be in the input method
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        say(m_dayFields[day], m_days[day],
            parseSpans(m_days[day]->text())
                ? QString()
                : tr("Write hours such as 08:00-12:00, 13:00-17:30; leave a day off empty."));
    }
    say(m_holidayField, m_holidays, holidayFault());
    const bool isZone = QTimeZone(m_zone->currentText().trimmed().toLatin1()).isValid();
    say(m_zoneField, m_zone,
        isZone ? QString() : tr("This time zone is not known: choose one, such as Asia/Ho_Chi_Minh."));
    if (first && !m_wasChecked)
        first->setFocus();
    m_wasChecked = first != nullptr;
    return !first;
}

SlaPlan SlaSettings::plan() const
{
    SlaPlan plan;
    for (std::size_t day = 0; day < m_days.size(); ++day)
        plan.times.days[day] = parseSpans(m_days[day]->text()).value_or(QList<WorkingSpan>());
    plan.times.holidays = holidays();
    plan.times.timeZone = m_zone->currentText().trimmed().toLatin1();
    plan.lengths = m_rows->lengths();
    plan.warnBefore = std::chrono::minutes(m_before->value());
    plan.person = m_assignee->currentData().toString();
    plan.isWarning = m_warns->isChecked();
    return plan;
}

bool SlaSettings::save(const QString &name, const QString &former)
{
    const bool isSaved = isInUse(name) ? m_desk.deadlines.setPlan(plan()) : m_desk.plans.save(name, plan());
    if (isSaved && !former.isEmpty() && former != name)
        m_desk.plans.remove(former);
    return isSaved;
}

void SlaSettings::forget(const QString &name)
{
    m_desk.plans.remove(name);
}

void SlaSettings::retranslate()
{
    m_heading->setText(tr("Deadlines of tickets"));
    const auto field = [this](QWidget *row, QWidget *editor, const QString &name) {
        static_cast<QLabel *>(m_form->labelForField(row))->setText(name);
        editor->setAccessibleName(name);
    };
    const std::array names {tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"),
        tr("Saturday"), tr("Sunday")};
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        field(m_dayFields[day].holder, m_days[day], names.at(day));
        m_days[day]->setPlaceholderText(tr("day off"));
    }
    field(m_holidayField.holder, m_holidays, tr("Holidays"));
    m_holidays->setPlaceholderText(u"01/01/2027, 30/04/2027"_s);
    field(m_zoneField.holder, m_zone, tr("Time zone"));
    field(m_before, m_before, tr("Warn before"));
    field(m_assignee, m_assignee, tr("Warn of"));
    m_warns->setText(tr("Warn of tickets that are due"));
    m_before->setSuffix(tr(" min"));
    m_assignee->setItemText(0, tr("everybody's tickets"));
    m_lengthsWords->setText(m_rows->isEmpty()
            ? tr("The SLAs of tickets are listed here once some have been read from AntCRM.")
            : tr("How long each SLA gives. Working time alone counts, unless it is around the clock."));
    m_rows->retranslate();
}

void SlaSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

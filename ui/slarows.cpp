#include "slarows.h"

#include "labels.h"
#include "plaintext.h"
#include "quietbox.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr qsizetype longestName = 60; // letters of it that are shown

} // namespace

SlaRows::SlaRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_name(new QLineEdit(this))
    , m_add(new QPushButton(this))
{
    constexpr int longestTyped = 200; // as of a name that was seen
    m_name->setMaxLength(longestTyped);
    m_name->setMinimumHeight(Metrics::control);
    m_add->setMinimumHeight(Metrics::control);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::grid);
    line->addWidget(m_name, 1);
    line->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid);
    layout->addLayout(m_grid);
    layout->addLayout(line);
    connect(m_name, &QLineEdit::returnPressed, this, &SlaRows::addTyped);
    connect(m_add, &QPushButton::clicked, this, &SlaRows::addTyped);
    m_grid->setHorizontalSpacing(Metrics::grid);
    m_grid->setVerticalSpacing(Metrics::grid);
    m_grid->setColumnStretch(0, 1);
}

void SlaRows::setLengths(const QStringList &names, const Lengths &lengths)
{
    for (const Row &row : m_rows) {
        for (QWidget *part : QList<QWidget *> {row.label, row.choice, row.amount, row.unit, row.clock})
            delete part;
    }
    m_rows.clear();
    QStringList all = names;
    for (const QString &name : lengths.keys()) {
        if (!all.contains(name))
            all.append(name);
    }
    for (const QString &name : std::as_const(all)) {
        const auto set = lengths.constFind(name);
        if (set == lengths.cend())
            addRow(name, Choice::AsNamed, std::nullopt);
        else
            addRow(name, *set ? Choice::AsSet : Choice::None, *set);
    }
    retranslate();
}

void SlaRows::addTyped()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return m_name->setFocus();
    m_name->clear();
    const auto of = [&] { return std::ranges::find(m_rows, name, &Row::name); };
    if (of() == m_rows.end()) {
        addRow(name, Choice::AsSet, std::nullopt);
        retranslate();
        Q_EMIT added();
    }
    const auto row = of();
    (chosen(*row) == Choice::AsSet ? static_cast<QWidget *>(row->amount) : row->choice)->setFocus();
}

void SlaRows::addRow(const QString &name, Choice choice, const std::optional<SlaTime> &time)
{
    const Row row {name, plainLabel(shownLine(name, longestName), this), new QuietBox<QComboBox>(this),
        new QuietBox<QSpinBox>(this), new QuietBox<QComboBox>(this), new QCheckBox(this)};
    row.label->setWordWrap(true);
    for (const Choice one : {Choice::AsNamed, Choice::AsSet, Choice::None})
        row.choice->addItem({}, int(one));
    for (const SlaTime::Unit unit : {SlaTime::Unit::Minutes, SlaTime::Unit::Hours, SlaTime::Unit::Days})
        row.unit->addItem({}, int(unit));
    row.amount->setRange(1, SlaLimits::amount);
    row.amount->setMinimumHeight(Metrics::control);
    row.amount->setMinimumWidth(84); // five digits and the arrows
    const SlaTime shown = time.value_or(slaTimeIn(name).value_or(SlaTime {1}));
    row.amount->setValue(shown.amount);
    row.unit->setCurrentIndex(row.unit->findData(int(shown.unit)));
    row.clock->setChecked(shown.isAroundTheClock);
    row.choice->setCurrentIndex(row.choice->findData(int(choice)));
    const int line = m_grid->rowCount();
    int column = 0;
    for (QWidget *part : QList<QWidget *> {row.label, row.choice, row.amount, row.unit, row.clock}) {
        // What is of no matter leaves its place free: the columns are not to move.
        QSizePolicy policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        part->setSizePolicy(policy);
        if (part != row.label)
            part->setFocusPolicy(Qt::StrongFocus);
        m_grid->addWidget(part, line, column++);
    }
    const std::size_t index = m_rows.size();
    m_rows.push_back(row);
    connect(row.choice, &QComboBox::currentIndexChanged, this, [this, index] { showRow(m_rows.at(index)); });
}

SlaRows::Choice SlaRows::chosen(const Row &row)
{
    return Choice(row.choice->currentData().toInt());
}

SlaTime SlaRows::timeOf(const Row &row)
{
    return {row.amount->value(), SlaTime::Unit(row.unit->currentData().toInt()), row.clock->isChecked()};
}

void SlaRows::showRow(const Row &row) const
{
    const auto named = slaTimeIn(row.name);
    const bool isSet = chosen(row) == Choice::AsSet;
    const bool isShown = isSet || (chosen(row) == Choice::AsNamed && named);
    if (isShown && !isSet) {
        row.amount->setValue(named->amount);
        row.unit->setCurrentIndex(row.unit->findData(int(named->unit)));
        row.clock->setChecked(named->isAroundTheClock);
    }
    for (QWidget *part : QList<QWidget *> {row.amount, row.unit, row.clock}) {
        part->setVisible(isShown);
        part->setEnabled(isSet);
    }
}

SlaRows::Lengths SlaRows::lengths() const
{
    Lengths all;
    for (const Row &row : m_rows) {
        if (chosen(row) == Choice::AsSet)
            all.insert(row.name, timeOf(row));
        else if (chosen(row) == Choice::None)
            all.insert(row.name, std::nullopt);
    }
    return all;
}

void SlaRows::retranslate()
{
    m_name->setAccessibleName(tr("Name of another SLA"));
    m_name->setPlaceholderText(tr("another SLA, as AntCRM writes it"));
    m_add->setText(tr("Add SLA"));
    for (const Row &row : m_rows) {
        const QString name = shownLine(row.name, longestName);
        row.choice->setItemText(0, tr("As its name says"));
        row.choice->setItemText(1, tr("As set here"));
        row.choice->setItemText(2, tr("No deadline"));
        row.unit->setItemText(0, tr("minutes"));
        row.unit->setItemText(1, tr("hours"));
        row.unit->setItemText(2, tr("days"));
        row.clock->setText(tr("24/7"));
        row.clock->setToolTip(tr("Around the clock; else working time alone counts"));
        row.choice->setAccessibleName(tr("Deadline of %1").arg(name));
        row.amount->setAccessibleName(tr("Amount of %1").arg(name));
        row.unit->setAccessibleName(tr("Unit of %1").arg(name));
        row.clock->setAccessibleName(tr("%1 around the clock").arg(name));
        showRow(row);
    }
}

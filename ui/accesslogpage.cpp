#include "accesslogpage.h"

#include "accessmodel.h"
#include "csv.h"
#include "keybutton.h"
#include "labels.h"
#include "plaintext.h"
#include "storagewords.h"
#include "tables.h"
#include "theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int pageSize = 200;
}

struct AccessLogPage::Export
{
    explicit Export(const QString &path)
        : file(path)
    { }

    QSaveFile file;
    qint64 next = 0;
    bool isWritten = true;
};

AccessLogPage::AccessLogPage(AccessLog &log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_model(new AccessModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_title(plainLabel({}, this))
    , m_words(mutedLabel({}, this))
    , m_warning(plainLabel({}, this))
    , m_action(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_state(mutedLabel({}, this))
    , m_more(new KeyButton(this))
    , m_export(new KeyButton(this))
    , m_close(new KeyButton(this))
{
    m_title->setFont(textFont(font(), Metrics::nameFont, true));
    m_words->setWordWrap(true);
    m_warning->setWordWrap(true);
    m_warning->setForegroundRole(QPalette::BrightText);
    m_action->setMinimumWidth(160);
    m_action->addItem(QString());
    for (const auto action :
        {Access::Action::Revealed, Access::Action::Copied, Access::Action::Exported, Access::Action::Erased})
        m_action->addItem(QString(), QVariant(u"^%1$"_s.arg(int(action))));
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(AccessModel::ActionRole);
    m_table->setModel(m_filter);
    setUpTable(m_table);
    constexpr int widths[AccessModel::ColumnCount] = {170, 140, 110, 180, 250, 70};
    for (int column = 0; column < AccessModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_close->setKey(Qt::Key_Escape);
    setFocusProxy(m_table);

    auto *top = new QHBoxLayout;
    top->addWidget(m_action);
    top->addStretch();
    top->addWidget(m_export);
    top->addWidget(m_close);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_state);
    bottom->addWidget(m_more);
    bottom->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 12);
    layout->setSpacing(Metrics::grid);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addWidget(m_warning);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addLayout(bottom);

    connect(m_action, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setFilterRegularExpression(m_action->itemData(index).toString());
        showState();
    });
    connect(m_more, &QPushButton::clicked, this, &AccessLogPage::readFurther);
    connect(m_export, &QPushButton::clicked, this, &AccessLogPage::askWhere);
    connect(m_close, &QPushButton::clicked, this, &AccessLogPage::closed);
    connect(&m_log, &AccessLog::added, this, [this] {
        if (isVisible())
            reload();
    });
    retranslate();
}

void AccessLogPage::reload()
{
    ++m_reading;
    m_model->clear();
    m_next = 0;
    m_missing = 0;
    m_isComplete = false;
    m_isLoading = false;
    m_fault.reset();
    readFurther();
}

void AccessLogPage::startOver()
{
    ++m_logs;
    m_exported.clear();
    if (isVisible())
        reload();
}

void AccessLogPage::readFurther()
{
    if (m_isLoading || m_isComplete)
        return;
    m_isLoading = true;
    m_log.read(m_next, pageSize, this, [this, reading = m_reading](const Stored<AccessLog::Reading> &read) {
        if (reading != m_reading)
            return;
        m_isLoading = false;
        if (read) {
            m_model->append(read->entries);
            m_missing += read->missing;
            m_next = read->next;
            m_isComplete = read->next == 0;
            if (m_table->currentIndex().row() < 0)
                m_table->selectRow(0);
        } else {
            m_fault = read.error();
        }
        showState();
    });
    showState();
}

void AccessLogPage::askWhere()
{
    // Not modal, and not exec(): a call may come in over it.
    auto *dialog = new QFileDialog(this, tr("Export the access log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"ringdesk-access-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &AccessLogPage::exportTo);
    dialog->show();
}

void AccessLogPage::exportTo(const QString &path)
{
    auto output = std::make_shared<Export>(path);
    m_exported.clear();
    QStringList headers;
    for (int column = 0; column < AccessModel::ColumnCount; ++column)
        headers.append(AccessModel::headerText(column));
    output->isWritten = output->file.open(QIODevice::WriteOnly) && output->file.write(csvBeginning) >= 0
        && output->file.write(csvLine(headers)) >= 0;
    // First it is written down that somebody takes it away; the file has that line, too.
    m_log.add(Access::Action::Exported, {}, u"access log"_s);
    exportFurther(output);
}

void AccessLogPage::exportFurther(const std::shared_ptr<Export> &output)
{
    m_log.read(
        output->next, pageSize, this, [this, output, log = m_logs](const Stored<AccessLog::Reading> &read) {
            if (log != m_logs)
                return output->file.cancelWriting(); // nothing of two companies in one file
            output->isWritten &= read.has_value();
            for (const Access &entry : read ? read->entries : QList<Access>()) {
                QStringList fields;
                for (int column = 0; column < AccessModel::ColumnCount; ++column)
                    fields.append(AccessModel::text(entry, column));
                output->isWritten &= output->file.write(csvLine(fields)) >= 0;
            }
            output->next = read ? read->next : 0;
            if (output->next != 0 && output->isWritten)
                return exportFurther(output);
            // A full disk is noticed at the flush; QSaveFile alone would put a torn file in place.
            const bool done = output->isWritten && output->file.flush() && output->file.commit();
            m_exported = done
                ? tr("Exported to %1.").arg(shownLine(QFileInfo(output->file.fileName()).fileName(), 80))
                : tr("The file could not be written; is the disk full, or the folder read-only?");
            showState();
        });
}

void AccessLogPage::showState()
{
    QStringList warnings;
    if (m_missing > 0) {
        warnings.append(
            tr("%n entries are missing or do not open: somebody or something changed the log outside "
               "RingDesk.",
                nullptr, m_missing));
    }
    if (const auto &fault = m_log.fault())
        warnings.append(tr("The newest entries are not written yet: %1.").arg(StorageWords::cause(*fault)));
    if (m_fault)
        warnings.append(tr("The log could not be read: %1.").arg(StorageWords::cause(*m_fault)));
    m_warning->setText(warnings.join(u' '));
    m_warning->setVisible(!warnings.isEmpty());
    const int read = m_model->rowCount();
    QString state;
    if (m_isLoading)
        state = tr("Reading …");
    else if (read == 0)
        state = tr("Nothing was revealed, copied, exported or erased yet.");
    else if (m_filter->rowCount() != read)
        state = tr("%1 of %2 entries").arg(m_filter->rowCount()).arg(read);
    else
        state = tr("%n entries", nullptr, read);
    if (!m_exported.isEmpty())
        state += u" · "_s + m_exported;
    m_state->setText(state);
    m_more->setVisible(!m_isLoading && !m_isComplete && !m_fault);
    m_export->setEnabled(read > 0);
}

void AccessLogPage::retranslate()
{
    m_title->setText(tr("Access log"));
    m_words->setText(
        tr("Revealing a masked number, copying, exporting and erasing are written down on this computer, and "
           "cannot be changed here."));
    m_action->setAccessibleName(tr("Did what"));
    m_action->setItemText(0, tr("Everything"));
    for (int action = int(Access::Action::Revealed); action <= int(Access::Action::Erased); ++action)
        m_action->setItemText(action, accessActionText(Access::Action(action)));
    m_table->setAccessibleName(tr("Access log"));
    m_more->setLabel(tr("Read further"));
    m_export->setLabel(tr("Export …"));
    m_close->setLabel(tr("Close"));
    m_model->retranslate();
    showState();
}

void AccessLogPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccessLogPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

#include "settingspage.h"

#include "datasettings.h"
#include "deskstyle.h"
#include "keybutton.h"
#include "labels.h"
#include "quietbox.h"
#include "slasettings.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

void SettingsPage::compose(const Desk &desk)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *page = new QWidget(scroll);
    scroll->setWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    m_title = plainLabel({}, page);
    m_title->setFont(textFont(font(), Metrics::nameFont, true));
    m_connectionHeading = headingLabel({}, page);
    m_programHeading = headingLabel({}, page);
    m_list = new QuietBox<QComboBox>(page);
    m_name = new QLineEdit(page);
    m_name->setMaxLength(60);
    m_address = new QLineEdit(page);
    m_address->setMaxLength(500);
    m_key = new QLineEdit(page);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setMaxLength(2000); // the Windows credential store takes 2560 bytes
    m_sessionOnly = new QCheckBox(page);
    m_keychain = mutedLabel({}, page);
    m_keychain->setWordWrap(true);
    m_keychain->setMinimumHeight(2 * m_keychain->fontMetrics().lineSpacing());
    m_keychain->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_language = new QuietBox<QComboBox>(page);
    m_language->addItem(QString(), QVariant(QString()));
    m_language->addItem(u"Tiếng Việt"_s, u"vi"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_mask = new QCheckBox(page);
    m_data = new DataSettings(desk, page);
    m_sla = new SlaSettings(desk, page);
    m_theme = new QuietBox<QComboBox>(page);
    for (const QString &code : {u"system"_s, u"light"_s, u"dark"_s})
        m_theme->addItem(QString(), QVariant(code)); // addItem({}, QString) would take them for texts
    m_result = plainLabel({}, page);
    m_result->setWordWrap(true);
    m_result->setMinimumHeight(Metrics::control);
    m_testButton = new KeyButton(page);
    m_saveButton = new KeyButton(page);
    m_removeButton = new KeyButton(page);
    m_closeButton = new KeyButton(page);
    setPrimary(m_saveButton);

    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(2 * Metrics::grid);
    m_form->setVerticalSpacing(Metrics::grid);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const QList<QWidget *> fields = {
        m_list, m_name, m_address, m_key, m_sessionOnly, m_keychain, m_language, m_mask};
    for (QWidget *field : fields) {
        field->setSizePolicy(QSizePolicy::Expanding, field->sizePolicy().verticalPolicy());
        QLabel *label = mutedLabel({}, page);
        label->setMinimumWidth(150);
        m_form->addRow(label, field);
    }
    auto *programForm = new QFormLayout;
    programForm->setHorizontalSpacing(2 * Metrics::grid);
    auto *themeLabel = mutedLabel({}, page);
    themeLabel->setObjectName(u"themeLabel"_s);
    themeLabel->setMinimumWidth(150);
    programForm->addRow(themeLabel, m_theme);

    auto *buttons = new QHBoxLayout;
    for (KeyButton *button : {m_saveButton, m_testButton, m_removeButton})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_closeButton);

    auto *column = new QVBoxLayout;
    column->setSpacing(Metrics::grid);
    column->addWidget(m_title);
    column->addSpacing(Metrics::grid);
    column->addWidget(m_connectionHeading);
    column->addLayout(m_form);
    column->addSpacing(Metrics::grid);
    column->addWidget(m_data);
    column->addSpacing(Metrics::grid);
    column->addWidget(m_sla);
    column->addSpacing(Metrics::grid);
    column->addWidget(m_programHeading);
    column->addLayout(programForm);
    column->addStretch();
    auto *holder = new QWidget(page);
    holder->setMaximumWidth(640);
    holder->setLayout(column);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addWidget(holder, 10);
    layout->addStretch(1);
    // What saves stays in sight, however long the page is.
    auto *foot = new QWidget(this);
    auto *footLayout = new QVBoxLayout(foot);
    foot->setMaximumWidth(holder->maximumWidth() + 48);
    footLayout->setContentsMargins(32, 0, 32, 12);
    footLayout->addWidget(m_result);
    footLayout->addLayout(buttons);
    outer->addWidget(foot);
}

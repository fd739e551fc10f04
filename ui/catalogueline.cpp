#include "catalogueline.h"

#include "errorwords.h"
#include "keybutton.h"
#include "labels.h"
#include "products.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

CatalogueLine::CatalogueLine(Products &products, QWidget *parent)
    : QWidget(parent)
    , m_products(products)
    , m_words(mutedLabel({}, this))
    , m_read(new KeyButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid);
    layout->addWidget(m_words);
    layout->addWidget(m_read);
    connect(m_read, &QPushButton::clicked, &m_products, &Products::readCatalogue);
    connect(&m_products, &Products::changed, this, &CatalogueLine::showState);
    retranslate();
}

void CatalogueLine::showState()
{
    const int count = m_products.count();
    const QString known = QLocale().toString(count);
    if (m_products.isReading())
        m_words->setText(tr("The catalogue is being read: %1 entries").arg(known));
    else if (const auto problem = m_products.problem())
        m_words->setText(
            tr("The catalogue was not read to its end. %1").arg(ErrorWords::ofRead(*problem).title));
    else if (count == 0)
        m_words->setText(tr("The catalogue is not on this computer yet"));
    else
        m_words->setText(tr("Catalogue on this computer: %1 entries").arg(known));
    m_words->setForegroundRole(
        m_products.problem() && !m_products.isReading() ? QPalette::BrightText : QPalette::PlaceholderText);
    // Not disabled while it is read: whoever pressed it with the keyboard would lose their place.
}

void CatalogueLine::retranslate()
{
    m_read->setLabel(tr("Read catalogue again"));
    m_read->setToolTip(tr("Read all products from AntCRM into this computer's catalogue"));
    showState();
}

void CatalogueLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

#include "pricelist.h"

#include "csv.h"
#include "errorwords.h"
#include "plaintext.h"
#include "productsmodel.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

PriceList::PriceList(Products &products, QObject *parent)
    : QObject(parent)
    , m_products(products)
    , m_rows(new ProductsModel(this))
{
    connect(m_rows, &ProductsModel::pageWanted, this, &PriceList::readPage);
}

int PriceList::read() const
{
    return m_rows->rowCount();
}

void PriceList::askWhere(const Wanted &wanted, QWidget *beside)
{
    // Not modal, and not exec(): a call may come in over it.
    auto *dialog = new QFileDialog(beside, tr("Save the price list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"price-list-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, wanted, connection = m_products.connection()](const QString &path) {
            if (connection == m_products.connection()) // not of another company meanwhile
                start(path, wanted);
        });
    dialog->show();
}

void PriceList::start(const QString &path, const Wanted &wanted)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_path = path;
    m_kind = wanted.kind;
    if (!wanted.text.isEmpty()) {
        m_rows->setProducts(wanted.found);
        return write();
    }
    m_rows->clear(true);
    m_rows->fetchMore({});
    Q_EMIT progressed();
}

void PriceList::readPage(int page)
{
    ProductQuery query;
    query.kind = m_kind;
    query.page = page;
    m_request = m_products.find(query, this, [this](const Result<ProductPage> &read) {
        if (!read) {
            const ErrorText text = ErrorWords::ofRead(read.error());
            return end(tr("The price list was not written. %1").arg(text.title));
        }
        m_rows->appendPage(read->products, read->last);
        if (m_rows->isComplete())
            return write();
        Q_EMIT progressed();
        m_rows->fetchMore({});
    });
}

void PriceList::write()
{
    QSaveFile file(m_path);
    bool isWritten = file.open(QIODevice::WriteOnly) && file.write(csvBeginning) >= 0
        && file.write(csvLine(ProductsModel::exportedHeaders())) >= 0;
    for (int row = 0; isWritten && row < m_rows->rowCount(); ++row)
        isWritten = file.write(csvLine(ProductsModel::exported(m_rows->product(row)))) >= 0;
    // A full disk is noticed at the flush; QSaveFile alone would put a torn file in place.
    const bool done = isWritten && file.flush() && file.commit();
    const int count = m_rows->rowCount();
    const QString name = shownLine(QFileInfo(m_path).fileName(), 80);
    end(done ? tr("%n products are written to %1.", nullptr, count).arg(name)
             : tr("The file could not be written; is the disk full, or the folder read-only?"));
}

void PriceList::cancel()
{
    if (m_isRunning)
        end(tr("The price list was not written."));
}

void PriceList::end(const QString &words)
{
    m_isRunning = false;
    m_request.cancel();
    m_rows->clear(false);
    Q_EMIT progressed();
    Q_EMIT finished(words);
}

#include "knowncustomers.h"

#include "directory.h"

#include <QJsonValue>

KnownCustomers::KnownCustomers(Directory &directory)
    : m_directory(directory)
{ }
QList<KnownCustomer> KnownCustomers::find(const LookupKey &) const { return {}; }
QList<KnownCustomer> KnownCustomers::search(const QString &, int) const { return {}; }
void KnownCustomers::keep(const QJsonValue &) { (void)m_directory; }

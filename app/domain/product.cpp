#include "product.h"

QString Product::key() const
{
    return !id.isEmpty() ? id : !code.isEmpty() ? code : sku;
}

#pragma once

#include "jsonreader.h"
#include "product.h"
#include "result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

// Products of ApiRing (contract 1, Product) as domain values and back.

//! A product; everything is tolerated but a record without a name, or without an id and codes.
[[nodiscard]] Result<Product> readProduct(const JsonReader &reader);

//! The products of a reply, in any of the forms of readRecords(); one broken record breaks the whole.
[[nodiscard]] Result<QList<Product>> readProducts(const QJsonValue &value);

//! The body of `POST /products`. `value` is a string of the number, as the vendor's table has it; `canEdit` is
//! always said.
[[nodiscard]] QJsonObject writeProduct(const Product &product);

//! The body of `PUT /products`: productIdApiRing and the changed fields alone; empty when nothing changed. The
//! code itself cannot be changed.
[[nodiscard]] QJsonObject writeProductChanges(const Product &before, const Product &after);

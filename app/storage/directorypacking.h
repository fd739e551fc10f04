#pragma once

#include "directory.h"

#include <QByteArray>

#include <optional>

// How records of the directory are written before they are sealed.

//! Folded, one term a line, of hostile lengths cut.
[[nodiscard]] QByteArray foldedTerms(const QStringList &terms);
//! The same as DirectoryIndex takes it.
[[nodiscard]] QByteArray inOneLine(QByteArray terms);
//! The canonical forms of those that are valid, each once.
[[nodiscard]] QStringList canonical(const QList<PhoneNumber> &phones);
//! As links are compared.
[[nodiscard]] QString foldedLink(const QString &link);
[[nodiscard]] QStringList foldedLinks(const QStringList &links);

//! All of the record but its terms, and when it was read.
[[nodiscard]] QByteArray packed(const DirectoryEntry &entry);
//! Nothing when it is no record.
[[nodiscard]] std::optional<DirectoryEntry> unpacked(const QByteArray &bytes);

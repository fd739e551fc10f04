#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

//! Seals what is kept on disk: XChaCha20-Poly1305 under a key derived from the data key, each record bound to
//! the place and the row it stands in, so that a flipped, cut or moved one does not open. Copies are
//! independent; a const one may be used from any thread.
class Vault final
{
public:
    static constexpr qsizetype keySize = 32; //!< bytes of a data key

    //! A new data key, from the system's source of randomness.
    [[nodiscard]] static QByteArray makeKey();

    //! \a dataKey: keySize bytes.
    explicit Vault(const QByteArray &dataKey);
    ~Vault(); //!< overwrites the keys
    Vault(const Vault &) = default;
    Vault &operator=(const Vault &) = default;

    //! \a place names the table and the column; it is no secret.
    [[nodiscard]] QByteArray seal(const QByteArray &place, qint64 row, const QByteArray &plain) const;
    //! Nothing when the record is not, byte for byte, what was sealed for this place and row with this key.
    [[nodiscard]] std::optional<QByteArray> open(
        const QByteArray &place, qint64 row, const QByteArray &sealed) const;

    //! 16 bytes by which \a text is found again without being readable (keyed BLAKE2b). The same text about
    //! another \a subject (`phone`, `customer`) has another one.
    [[nodiscard]] QByteArray fingerprint(const QByteArray &subject, const QString &text) const;

private:
    QByteArray m_sealKey;
    QByteArray m_hashKey;
};

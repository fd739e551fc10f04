#include "vault.h"

#include <sodium.h>

#include <cstdlib>

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype fingerprintSize = 16;
constexpr char version = 1; // of the sealed form; the first byte of every record
constexpr const char *context = "RingDesk"; // crypto_kdf_CONTEXTBYTES of them
enum Subkey { SealKey = 1, HashKey = 2 };

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

void needSodium()
{
    // Without its source of randomness nothing may be sealed; sodium_init() may be called again and again.
    if (sodium_init() < 0)
        std::abort();
}

QByteArray derived(const QByteArray &dataKey, Subkey which)
{
    QByteArray key(crypto_kdf_KEYBYTES, Qt::Uninitialized);
    crypto_kdf_derive_from_key(bytes(key), size_t(key.size()), which, context, bytes(dataKey));
    return key;
}

//! What a record is bound to: it opens only where it was sealed for.
QByteArray boundTo(const QByteArray &place, qint64 row)
{
    return QByteArray(1, version) + place + '\0' + QByteArray::number(row);
}

} // namespace

QByteArray Vault::makeKey()
{
    needSodium();
    QByteArray key(keySize, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

Vault::Vault(const QByteArray &dataKey)
{
    static_assert(keySize == crypto_kdf_KEYBYTES);
    Q_ASSERT(dataKey.size() == keySize);
    needSodium();
    m_sealKey = derived(dataKey, SealKey);
    m_hashKey = derived(dataKey, HashKey);
}

Vault::~Vault()
{
    // Of a copy that others still use Qt makes another one to overwrite: theirs stays.
    for (QByteArray *key : {&m_sealKey, &m_hashKey})
        sodium_memzero(key->data(), size_t(key->size()));
}

QByteArray Vault::seal(const QByteArray &place, qint64 row, const QByteArray &plain) const
{
    const QByteArray bound = boundTo(place, row);
    QByteArray sealed(1 + nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    sealed[0] = version;
    unsigned char *nonce = bytes(sealed) + 1;
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, bytes(plain),
        quint64(plain.size()), bytes(bound), quint64(bound.size()), nullptr, nonce, bytes(m_sealKey));
    return sealed;
}

std::optional<QByteArray> Vault::open(const QByteArray &place, qint64 row, const QByteArray &sealed) const
{
    if (sealed.size() < 1 + nonceSize + tagSize || sealed.front() != version)
        return std::nullopt;
    const QByteArray bound = boundTo(place, row);
    const unsigned char *nonce = bytes(sealed) + 1;
    QByteArray plain(sealed.size() - 1 - nonceSize - tagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain), nullptr, nullptr, nonce + nonceSize,
            quint64(plain.size() + tagSize), bytes(bound), quint64(bound.size()), nonce, bytes(m_sealKey))
        != 0)
        return std::nullopt;
    return plain;
}

QByteArray Vault::fingerprint(const QByteArray &subject, const QString &text) const
{
    const QByteArray message = subject + '\0' + text.toUtf8();
    QByteArray hash(fingerprintSize, Qt::Uninitialized);
    crypto_generichash(bytes(hash), size_t(hash.size()), bytes(message), quint64(message.size()),
        bytes(m_hashKey), size_t(m_hashKey.size()));
    return hash;
}

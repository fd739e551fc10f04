#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

//! What a TLS server shows.
struct TlsIdentity
{
    QSslCertificate certificate;
    QSslKey key;
};

//! Certificates for 127.0.0.1 and localhost, made anew with the `openssl` program for every test run.
class TestCertificates final
{
public:
    TestCertificates(); //!< throws std::runtime_error with openssl's words when it fails

    //! One set for the whole test program: making them takes a few tenths of a second.
    static const TestCertificates &shared();

    [[nodiscard]] const QSslCertificate &authority() const { return m_authority; }
    [[nodiscard]] const TlsIdentity &valid() const { return m_valid; }
    [[nodiscard]] const TlsIdentity &selfSigned() const { return m_selfSigned; }
    [[nodiscard]] const TlsIdentity &expired() const { return m_expired; }
    [[nodiscard]] const TlsIdentity &wrongName() const { return m_wrongName; } //!< for other.example

private:
    QTemporaryDir m_dir;
    QSslCertificate m_authority;
    TlsIdentity m_valid;
    TlsIdentity m_selfSigned;
    TlsIdentity m_expired;
    TlsIdentity m_wrongName;
};

//! While it lives, Qt's default TLS configuration trusts the test authority too. The program under test needs
//! no door for that.
class TrustTestAuthority final
{
public:
    TrustTestAuthority();
    ~TrustTestAuthority();
    Q_DISABLE_COPY_MOVE(TrustTestAuthority)

private:
    QSslConfiguration m_before;
};

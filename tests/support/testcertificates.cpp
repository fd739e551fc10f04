#include "testcertificates.h"

#include <QFile>
#include <QProcess>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

class Openssl
{
public:
    explicit Openssl(const QString &folder)
        : m_folder(folder)
    { }

    void run(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"openssl"_s, arguments);
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit
            || process.exitCode() != 0)
            throw std::runtime_error("openssl " + arguments.join(u' ').toStdString() + ": "
                + process.errorString().toStdString() + '\n' + process.readAll().toStdString());
    }

    //! A key and a certificate for \a names, signed by the authority, or by itself when \a selfSigned.
    [[nodiscard]] TlsIdentity issue(
        const QString &file, const QByteArray &names, const QString &days, bool selfSigned = false) const
    {
        write(file + u".ext"_s, "subjectAltName=" + names + "\nbasicConstraints=CA:FALSE\n");
        run({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
            u"-nodes"_s, u"-keyout"_s, file + u".key"_s, u"-out"_s, file + u".csr"_s, u"-subj"_s,
            u"/CN=ringdesk test "_s + file});
        QStringList sign {u"x509"_s, u"-req"_s, u"-in"_s, file + u".csr"_s, u"-out"_s, file + u".pem"_s,
            u"-extfile"_s, file + u".ext"_s, u"-days"_s, days};
        if (selfSigned)
            sign += {u"-signkey"_s, file + u".key"_s};
        else
            sign += {u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s, u"ca.key"_s, u"-CAcreateserial"_s};
        run(sign);
        return {certificate(file), QSslKey(read(file + u".key"_s), QSsl::Ec)};
    }

    [[nodiscard]] QSslCertificate certificate(const QString &file) const
    {
        return QSslCertificate(read(file + u".pem"_s));
    }

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error("cannot write " + name.toStdString());
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("cannot read " + name.toStdString());
        return file.readAll();
    }

    QString m_folder;
};

} // namespace

TestCertificates::TestCertificates()
{
    const Openssl openssl(m_dir.path());
    openssl.run({u"req"_s, u"-x509"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
        u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s,
        u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=ringdesk test authority"_s, u"-addext"_s,
        u"basicConstraints=critical,CA:TRUE"_s});
    m_authority = openssl.certificate(u"ca"_s);
    const auto here = "IP:127.0.0.1,DNS:localhost"_ba;
    m_valid = openssl.issue(u"valid"_s, here, u"2"_s);
    m_selfSigned = openssl.issue(u"selfsigned"_s, here, u"2"_s, true);
    m_expired = openssl.issue(u"expired"_s, here, u"-1"_s);
    m_wrongName = openssl.issue(u"wrongname"_s, "DNS:other.example"_ba, u"2"_s);
}

const TestCertificates &TestCertificates::shared()
{
    static const TestCertificates certificates;
    return certificates;
}

TrustTestAuthority::TrustTestAuthority()
    : m_before(QSslConfiguration::defaultConfiguration())
{
    auto configuration = m_before;
    configuration.addCaCertificate(TestCertificates::shared().authority());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

TrustTestAuthority::~TrustTestAuthority()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

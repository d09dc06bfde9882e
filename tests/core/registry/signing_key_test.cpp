// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/signing_key.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "core/math/hashing.h"
#include "core/registry/trust.h"
#include "tests/core/registry/key_material.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::registry;

class SigningKeyTest : public QObject {
    Q_OBJECT
  private slots:
    void a_signature_verifies_with_its_key_alone() {
        const auto key = SigningKey::make();
        const auto other = SigningKey::make();
        const auto signature = key->sign("message");
        QVERIFY(signature);
        QVERIFY(key->publicKey().verify("message", *signature));
        QVERIFY(!key->publicKey().verify("massage", *signature));
        QVERIFY(!other->publicKey().verify("message", *signature));
        QVERIFY(!key->publicKey().verify("message", *signature + "x"));
        QVERIFY(!key->publicKey().verify("message", ""));
        QCOMPARE(key->publicKey().curve(), std::string("P-256"));
    }
    void each_curve_has_its_hash_data() {
        QTest::addColumn<QString>("curve");
        QTest::addColumn<QString>("digest");
        QTest::newRow("P-256") << "P-256"
                               << "SHA256";
        QTest::newRow("P-384") << "P-384"
                               << "SHA384";
        QTest::newRow("P-521") << "P-521"
                               << "SHA512";
    }
    void each_curve_has_its_hash() {
        QFETCH(QString, curve);
        QFETCH(QString, digest);
        const std::string pem = tests::privatePem(EVP_EC_gen(qPrintable(curve)));
        const auto key = SigningKey::fromPem(pem, "test");
        QVERIFY(key);
        QCOMPARE(QString::fromStdString(key->publicKey().curve()), curve);
        const auto signature = key->sign("message");
        QVERIFY(key->publicKey().verify("message", *signature));
        QVERIFY(tests::verifiesWith(key->publicKey().pem(), digest.toStdString(), "message",
                                    *signature));
    }
    void the_hint_is_the_hash_of_the_public_pem_however_it_was_written() {
        const auto key = SigningKey::make();
        const PublicKey& half = key->publicKey();
        QCOMPARE(half.hint(), math::toHex(math::sha256(half.pem())));
        QVERIFY(half.pem().starts_with("-----BEGIN PUBLIC KEY-----\n"));
        QVERIFY(half.pem().ends_with("-----END PUBLIC KEY-----\n"));
        const auto withPreamble =
            PublicKey::fromPem("some words in front\n" + half.pem() + "\n\n", "test");
        QCOMPARE(withPreamble->hint(), half.hint());
        const auto compressed = PublicKey::fromPem(tests::compressedPublicPem(half.pem()), "test");
        QVERIFY(compressed);
        QCOMPARE(compressed->hint(), half.hint());
    }
    void other_kinds_of_keys_are_refused_by_name() {
        const std::string ed = tests::privatePem(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
        const std::string rsa =
            tests::privatePem(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t{2048}));
        const std::string koblitz = tests::privatePem(EVP_EC_gen("secp256k1"));
        QVERIFY(SigningKey::fromPem(ed, "k").error().message.find("ED25519") != std::string::npos);
        QVERIFY(SigningKey::fromPem(rsa, "k").error().message.find("RSA") != std::string::npos);
        QVERIFY(SigningKey::fromPem(koblitz, "k").error().message.find("secp256k1") !=
                std::string::npos);
        QVERIFY(!SigningKey::fromPem("", "k"));
        QVERIFY(!SigningKey::fromPem(
            "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "k"));
        QVERIFY(!PublicKey::fromPem("nonsense", "k"));
    }
    void an_encrypted_key_is_refused_without_asking_on_the_terminal() {
        const std::string pem = tests::privatePem(EVP_EC_gen("P-256"), "secret");
        QCOMPARE(SigningKey::fromPem(pem, "k").error().code, Errc::InvalidArgument);
    }
    void a_key_file_is_private_or_refused() {
        QTemporaryDir dir;
        SystemFileSystem files;
        const std::filesystem::path file = dir.filePath("signing.key").toStdString();
        const auto key = SigningKey::make();
        QVERIFY(key->save(files, file));
        QCOMPARE(*files.mode(file), 0600U);
        QCOMPARE(SigningKey::load(file)->publicKey().hint(), key->publicKey().hint());
        QVERIFY(!key->save(files, file));

        for (const unsigned mode : {0640U, 0604U, 0660U, 0601U, 0620U}) {
            ::chmod(file.c_str(), mode);
            const auto refused = SigningKey::load(file);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Errc::Refused);
            const std::string octal = QString::number(mode, 8).rightJustified(4, '0').toStdString();
            QVERIFY(refused.error().message.find(octal) != std::string::npos);
            QVERIFY(refused.error().message.find("chmod 600") != std::string::npos);
        }
        ::chmod(file.c_str(), 0400);
        QVERIFY(SigningKey::load(file));

        const std::filesystem::path link = dir.filePath("link").toStdString();
        QCOMPARE(::symlink(file.c_str(), link.c_str()), 0);
        QCOMPARE(SigningKey::load(link).error().code, Errc::Refused);
        QCOMPARE(SigningKey::load(dir.filePath("none").toStdString()).error().code, Errc::NotFound);
        QCOMPARE(SigningKey::load(dir.path().toStdString()).error().code, Errc::Refused);
    }
    void a_key_file_of_somebody_else_is_refused() {
        if (::geteuid() != 0) QSKIP("only root can give a file away");
        QTemporaryDir dir;
        SystemFileSystem files;
        const std::filesystem::path file = dir.filePath("signing.key").toStdString();
        QVERIFY(SigningKey::make()->save(files, file));
        QCOMPARE(::chown(file.c_str(), 12345, 12345), 0);
        const auto refused = SigningKey::load(file);
        QCOMPARE(refused.error().code, Errc::Refused);
        QVERIFY(refused.error().message.find("12345") != std::string::npos);
    }
    void trust_is_a_folder_of_keys() {
        QTemporaryDir dir;
        SystemFileSystem files;
        const std::filesystem::path keys = dir.filePath("keys").toStdString();
        const auto own = SigningKey::make();
        const auto friendly = SigningKey::make();
        QVERIFY(files.makeFolders(keys / "trusted", 0700));
        QVERIFY(files.writeNew(keys / "signing.pub", own->publicKey().pem(), 0644));
        const std::filesystem::path pem = dir.filePath("berta.pem").toStdString();
        QVERIFY(files.writeNew(pem, friendly->publicKey().pem(), 0644));

        QCOMPARE(addTrust(files, keys, pem)->name, std::string("berta"));
        QCOMPARE(addTrust(files, keys, pem)->name, std::string("berta"));
        QVERIFY(files.writeNew(keys / "trusted" / "broken.pub", "not a key", 0644));
        const auto trust = readTrust(files, keys);
        QCOMPARE(trust->keys.size(), std::size_t(2));
        QCOMPARE(trust->keys[0].name, std::string("signing"));
        QCOMPARE(trust->keys[1].key.hint(), friendly->publicKey().hint());
        QCOMPARE(trust->problems.size(), std::size_t(1));

        QVERIFY(files.replace(pem, SigningKey::make()->publicKey().pem(), 0644));
        QCOMPARE(addTrust(files, keys, pem).error().code, Errc::InvalidArgument);
        QVERIFY(files.replace(pem, "nonsense", 0644));
        QVERIFY(!addTrust(files, keys, pem));
    }
};

FAIRLEAD_TEST(SigningKeyTest)
#include "signing_key_test.moc"

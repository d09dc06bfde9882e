// SPDX-License-Identifier: GPL-3.0-or-later
// Against the public tools: what we write they read, what they sign we verify.
#include <QTest>

#include "core/registry/folder_check.h"
#include "core/registry/model_signature.h"
#include "tests/core/registry/key_material.h"
#include "tests/core/registry/registry_fixture.h"
#include "tests/support/python.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::registry;
using tests::missingPythonModule;
using tests::python;
using tests::PythonOutcome;
namespace fs = std::filesystem;

namespace {

QString text(const fs::path& path) {
    return QString::fromStdString(path.string());
}

PythonOutcome verifyThere(const fs::path& folder, const fs::path& key) {
    return python({"-m", "model_signing", "verify", "key", "--signature",
                   text(folder / kSignatureFile), "--public_key", text(key), text(folder)});
}

}  // namespace

class PublicToolsTest : public QObject {
    Q_OBJECT
    QString noSigning_;
    QString noTensors_;

  private slots:
    void initTestCase() {
        noSigning_ = missingPythonModule("model_signing");
        noTensors_ = missingPythonModule("safetensors.numpy");
    }
    void our_versions_verify_with_the_public_tool() {
        if (!noSigning_.isEmpty()) QSKIP(qPrintable(noSigning_));
        tests::RegistryFixture f;
        NewVersion v = tests::RegistryFixture::version();
        for (const char* name : {"a-b", "a/b", "a/\U0001F600 x", "empty", "\uFFFD"})
            v.files[name] = name;
        v.files["empty"].clear();
        const VersionId id = f.registry->add(std::move(v))->id;
        const fs::path key = f.profile() / "keys" / "signing.pub";
        const PythonOutcome good = verifyThere(f.folderOf(id), key);
        QVERIFY2(good.exitCode == 0, qPrintable(good.text));
        QVERIFY(f.files.replace(f.folderOf(id) / "a-b", "changed", 0644));
        QVERIFY(verifyThere(f.folderOf(id), key).exitCode != 0);
    }
    void our_order_and_root_are_those_of_the_public_tool() {
        if (!noSigning_.isEmpty()) QSKIP(qPrintable(noSigning_));
        tests::RegistryFixture f;
        const fs::path folder = f.profile() / "model";
        ModelStatement statement{"model", {}, {}};
        for (const char* name :
             {"b", "a/b", "a-b", "a.b/c", "\uFFFD", "\U0001F600", "Z", "a/c/d"}) {
            fs::create_directories((folder / name).parent_path());
            QVERIFY(f.files.writeNew(folder / name, name, 0644));
            statement.resources.push_back({name, math::sha256(name)});
        }
        const PythonOutcome done =
            python({"-m", "model_signing", "sign", "key", "--private_key",
                    text(f.profile() / "keys" / "signing.key"), "--signature",
                    text(folder / kSignatureFile), text(folder)});
        QVERIFY2(done.exitCode == 0, qPrintable(done.text));
        const auto theirs = verifyModelSignature(*f.files.read(folder / kSignatureFile, 1 << 20),
                                                 f.registry->trust()->publicKeys());
        QVERIFY2(theirs, theirs ? "" : theirs.error().text().c_str());
        std::ranges::sort(statement.resources, resourceBefore, &Resource::name);
        QVERIFY(theirs->statement.resources == statement.resources);
    }
    void folders_signed_by_the_public_tool_verify_here_data() {
        QTest::addColumn<QString>("curve");
        for (const char* curve : {"P-256", "P-384", "P-521"})
            QTest::newRow(curve) << curve;
    }
    void folders_signed_by_the_public_tool_verify_here() {
        if (!noSigning_.isEmpty()) QSKIP(qPrintable(noSigning_));
        QFETCH(QString, curve);
        QTemporaryDir dir;
        SystemFileSystem files;
        const fs::path folder = dir.filePath("model").toStdString();
        const fs::path secret = dir.filePath("k.pem").toStdString();
        const std::string pem = tests::privatePem(EVP_EC_gen(qPrintable(curve)));
        QVERIFY(files.makeFolders(folder / "sub", 0755));
        QVERIFY(files.writeNew(folder / "weights.bin", "weights", 0644));
        QVERIFY(files.writeNew(folder / "sub" / "card.md", "card", 0644));
        QVERIFY(files.writeNew(secret, pem, 0600));
        const PythonOutcome done =
            python({"-m", "model_signing", "sign", "key", "--private_key", text(secret),
                    "--signature", text(folder / kSignatureFile), text(folder)});
        QVERIFY2(done.exitCode == 0, qPrintable(done.text));

        const std::vector<PublicKey> trusted{SigningKey::fromPem(pem, "k")->publicKey()};
        const std::string bundle = *files.read(folder / kSignatureFile, 1 << 20);
        const auto verified = verifyModelSignature(bundle, trusted);
        QVERIFY2(verified, verified ? "" : verified.error().text().c_str());
        QCOMPARE(verified->statement.subject, std::string("model"));
        // The whole folder too, but for the identity that only our registry gives.
        const ExpectedVersion expected{{"model"}, 0, math::toHex(math::sha256(bundle))};
        const auto checked = checkFolder(files, folder, expected, trusted);
        QCOMPARE(checked.verification.problems.size(), std::size_t(1));
        QVERIFY(checked.verification.problems[0].problem.find("counter") != std::string::npos);
    }
    void our_tensors_are_byte_for_byte_those_of_the_public_writer() {
        if (!noTensors_.isEmpty()) QSKIP(qPrintable(noTensors_));
        QTemporaryDir dir;
        SystemFileSystem files;
        math::TensorSet set;
        const std::vector<float> f32{1.5F, -2.0F, 0.0F, 4.0F, 5.0F, 6.0F};
        set.put<float>("b", f32, {2, 3});
        set.put<float>("a", f32, {6});
        set.put<double>("z64", std::vector<double>{0.1, 1e300});
        set.put<std::int64_t>("i64", std::vector<std::int64_t>{-1, 1});
        set.put<std::int32_t>("i32", std::vector<std::int32_t>{-7});
        set.put<std::uint32_t>("u32", std::vector<std::uint32_t>{7});
        set.put<std::uint8_t>("u8", std::vector<std::uint8_t>{1, 2, 3});
        set.put<float>("empty", std::vector<float>{}, {0, 4});
        const auto ours = encodeTensors(set, {{"family", "ease"}});
        QVERIFY(files.writeNew(dir.filePath("ours").toStdString(), *ours, 0644));
        const PythonOutcome done =
            python({"-c",
                    "import sys; from safetensors import safe_open\n"
                    "from safetensors.numpy import load_file, save_file\n"
                    "with safe_open(sys.argv[1], 'np') as f: m = f.metadata()\n"
                    "save_file(load_file(sys.argv[1]), sys.argv[2], m)",
                    dir.filePath("ours"), dir.filePath("theirs")});
        QVERIFY2(done.exitCode == 0, qPrintable(done.text));
        const std::string theirs = *files.read(dir.filePath("theirs").toStdString(), 1 << 20);
        QVERIFY(*decodeTensors(theirs) == set);
        QCOMPARE(QByteArray::fromStdString(theirs), QByteArray::fromStdString(*ours));
    }
};

FAIRLEAD_TEST(PublicToolsTest)
#include "public_tools_test.moc"

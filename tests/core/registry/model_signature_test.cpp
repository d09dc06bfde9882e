// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/model_signature.h"

#include <QTest>
#include <functional>

#include "tests/core/registry/double_quoted.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::registry;

namespace {

ModelStatement sample() {
    ModelStatement s;
    s.subject = "v1";
    s.resources = {
        {"a-b", math::sha256("1")}, {"a/b", math::sha256("2")}, {"model.json", math::sha256("3")}};
    s.extras = {{"fairlead", {{"registry_counter", 7}}}};
    return s;
}

/// A bundle around any payload and with any change, properly signed over that payload.
std::string bundleOf(
    const SigningKey& key, const std::string& payload,
    const std::function<void(Json&)>& change = [](Json&) {}) {
    Json bundle = *parseJson(*signModel(sample(), key), "");
    bundle["dsseEnvelope"]["payload"] = math::toBase64(payload);
    bundle["dsseEnvelope"]["signatures"][0]["sig"] =
        math::toBase64(*key.sign(preAuthEncoding(payload)));
    change(bundle);
    return bundle.dump();
}

Json samplePayload(const SigningKey& key) {
    const Json bundle = *parseJson(*signModel(sample(), key), "");
    return *parseJson(*math::fromBase64(bundle["dsseEnvelope"]["payload"].get<std::string>()), "");
}

}  // namespace

class ModelSignatureTest : public QObject {
    Q_OBJECT
    const SigningKey key_ = *SigningKey::make();
    const std::vector<PublicKey> trusted_{key_.publicKey()};

  private slots:
    void the_bundle_has_the_published_layout() {
        const Json bundle = *parseJson(*signModel(sample(), key_), "");
        QCOMPARE(bundle["mediaType"].get<std::string>(),
                 std::string("application/vnd.dev.sigstore.bundle.v0.3+json"));
        QCOMPARE(
            bundle["verificationMaterial"].dump(),
            "{\"publicKey\":{\"hint\":\"" + key_.publicKey().hint() + "\"},\"tlogEntries\":[]}");
        const Json& envelope = bundle["dsseEnvelope"];
        QCOMPARE(envelope.size(), std::size_t(3));
        const std::string payload = *math::fromBase64(envelope["payload"].get<std::string>());
        // SHA-256 over the three digests in order of path components: a/b, a-b, model.json.
        const auto raw = [](const char* text) {
            return *math::fromHex(math::toHex(math::sha256(text)));
        };
        const std::string root = math::toHex(math::sha256(raw("2") + raw("1") + raw("3")));
        const auto resource = [](const char* name, const char* text) {
            return std::string("{'name':'") + name + "','algorithm':'sha256','digest':'" +
                   math::toHex(math::sha256(text)) + "'}";
        };
        const std::string expected =
            "{'_type':'https://in-toto.io/Statement/"
            "v1','subject':[{'name':'v1','digest':{'sha256':'" +
            root +
            "'}}],'predicateType':'https://model_signing/signature/v1.0','predicate':{"
            "'serialization':{'method':'files','hash_type':'sha256','allow_symlinks':false,"
            "'ignore_paths':['model.sig','.git','.gitattributes','.github','.gitignore']},'"
            "resources':[" +
            resource("a/b", "2") + "," + resource("a-b", "1") + "," + resource("model.json", "3") +
            "],'fairlead':{'registry_counter':7}}}";
        QCOMPARE(payload, tests::doubleQuoted(expected));
        const std::string pae = "DSSEv1 28 application/vnd.in-toto+json " +
                                std::to_string(payload.size()) + " " + payload;
        const std::string signature =
            *math::fromBase64(envelope["signatures"][0]["sig"].get<std::string>());
        QVERIFY(key_.publicKey().verify(pae, signature));
    }
    void what_is_signed_verifies() {
        const auto verified = verifyModelSignature(*signModel(sample(), key_), trusted_);
        QVERIFY(verified);
        QCOMPARE(verified->keyHint, key_.publicKey().hint());
        QCOMPARE(verified->statement.resources.size(), std::size_t(3));
        QCOMPARE(verified->statement.extras["fairlead"]["registry_counter"].get<int>(), 7);
    }
    void order_is_by_component_then_code_point() {
        QVERIFY(resourceBefore("a/b", "a-b"));
        QVERIFY(resourceBefore("a", "a/b"));
        QVERIFY(resourceBefore("a/b", "a/c"));
        QVERIFY(resourceBefore("\uFFFD", "\U0001F600"));  // UTF-16 units would say otherwise
        QVERIFY(!resourceBefore("a", "a"));
    }
    void names_that_could_lead_elsewhere_are_not_allowed() {
        for (const char* good : {"a", "a/b", "..a", "a..", ".git/x", "a b", "\U0001F600", "a\\b"}) {
            QVERIFY2(isResourceName(good), good);
        }
        for (const char* bad :
             {"", "/a", "a/", "a//b", ".", "..", "./a", "a/../b", "a/.", "a\nb", "a\x7F", "\xFF"}) {
            QVERIFY2(!isResourceName(bad), bad);
        }
        QVERIFY(!isResourceName(std::string("a\0b", 3)));
        QVERIFY(!isResourceName(std::string(1025, 'a')));
        ModelStatement s = sample();
        s.resources.push_back({"../x", {}});
        QVERIFY(!signModel(s, key_));
        s = sample();
        s.resources.push_back({"a-b", {}});
        QVERIFY(!signModel(s, key_));
        s.resources.clear();
        QVERIFY(!signModel(s, key_));
    }
    void an_unknown_key_is_untrusted_not_broken() {
        const auto other = SigningKey::make();
        const std::vector<PublicKey> others{other->publicKey()};
        const auto result = verifyModelSignature(*signModel(sample(), key_), others);
        QCOMPARE(result.error().code, Errc::Refused);
        QCOMPARE(result.error().where, key_.publicKey().hint());
        QVERIFY(!verifyModelSignature(*signModel(sample(), key_), {}));
    }
    void bundles_that_the_reference_takes_wrongly_or_rejects_are_refused_data() {
        QTest::addColumn<QString>("bundle");
        const std::string payload = samplePayload(key_).dump();
        const auto row = [&](const char* name, const std::function<void(Json&)>& change) {
            QTest::newRow(name) << QString::fromStdString(bundleOf(key_, payload, change));
        };
        row("no hint", [](Json& b) { b["verificationMaterial"]["publicKey"].erase("hint"); });
        row("no public key", [](Json& b) { b["verificationMaterial"].erase("publicKey"); });
        row("short hint", [](Json& b) { b["verificationMaterial"]["publicKey"]["hint"] = "ab"; });
        row("hint is a number",
            [](Json& b) { b["verificationMaterial"]["publicKey"]["hint"] = 5; });
        row("extra key in the bundle", [](Json& b) { b["x"] = 1; });
        row("extra key in the material", [](Json& b) { b["verificationMaterial"]["x"] = 1; });
        row("a log entry", [](Json& b) { b["verificationMaterial"]["tlogEntries"].push_back(1); });
        row("extra key in the envelope", [](Json& b) { b["dsseEnvelope"]["x"] = 1; });
        row("extra key in a signature",
            [](Json& b) { b["dsseEnvelope"]["signatures"][0]["x"] = 1; });
        row("second signature", [](Json& b) {
            const Json first = b["dsseEnvelope"]["signatures"][0];
            b["dsseEnvelope"]["signatures"].push_back(first);
        });
        row("no signature", [](Json& b) { b["dsseEnvelope"]["signatures"] = Json::array(); });
        row("old media type", [](Json& b) {
            b["mediaType"] = "application/vnd.dev.sigstore.bundle+json;version=0.3";
        });
        row("other payload type", [](Json& b) { b["dsseEnvelope"]["payloadType"] = "text/plain"; });
        row("payload not base64", [](Json& b) { b["dsseEnvelope"]["payload"] = "!!!!"; });
        row("payload replaced",
            [](Json& b) { b["dsseEnvelope"]["payload"] = math::toBase64("{}"); });
        row("signature junk", [](Json& b) { b["dsseEnvelope"]["signatures"][0]["sig"] = "AAAA"; });
        const std::string good = bundleOf(key_, payload);
        QTest::newRow("duplicate key")
            << QString::fromStdString("{\"mediaType\":1," + good.substr(1));
        QTest::newRow("empty") << QString();
        QTest::newRow("a list") << QString("[]");
    }
    void bundles_that_the_reference_takes_wrongly_or_rejects_are_refused() {
        QFETCH(QString, bundle);
        QCOMPARE(verifyModelSignature(bundle.toStdString(), trusted_).error().code, Errc::Corrupt);
    }
    void properly_signed_nonsense_is_refused_data() {
        QTest::addColumn<QString>("payload");
        const auto row = [&](const char* name, const std::function<void(Json&)>& change,
                             bool newRoot = false) {
            Json payload = samplePayload(key_);
            change(payload);
            if (newRoot) {
                math::Sha256Stream root;
                for (const Json& r : payload["predicate"]["resources"]) {
                    root.add(*math::fromHex(r["digest"].get<std::string>()));
                }
                payload["subject"][0]["digest"]["sha256"] = math::toHex(root.finish());
            }
            QTest::newRow(name) << QString::fromStdString(payload.dump());
        };
        const auto resources = [](Json& p) -> Json& { return p["predicate"]["resources"]; };
        row("other statement", [](Json& p) { p["_type"] = "x"; });
        row("other predicate",
            [](Json& p) { p["predicateType"] = "https://model_signing/Digests/v0.1"; });
        row("two subjects", [](Json& p) { p["subject"].push_back(Json(p["subject"][0])); });
        row("no subject", [](Json& p) { p.erase("subject"); });
        row("wrong root",
            [](Json& p) { p["subject"][0]["digest"]["sha256"] = std::string(64, 'a'); });
        row("links allowed",
            [](Json& p) { p["predicate"]["serialization"]["allow_symlinks"] = true; });
        row("links not mentioned",
            [](Json& p) { p["predicate"]["serialization"].erase("allow_symlinks"); });
        row("shards", [](Json& p) { p["predicate"]["serialization"]["method"] = "shards"; });
        row("blake2", [&](Json& p) { resources(p)[0]["algorithm"] = "blake2b"; });
        row(
            "no resources", [&](Json& p) { resources(p) = Json::array(); }, true);
        row(
            "duplicate resource", [&](Json& p) { resources(p).push_back(Json(resources(p)[0])); },
            true);
        row(
            "way out", [&](Json& p) { resources(p)[0]["name"] = "a/../b"; }, true);
        row(
            "dot", [&](Json& p) { resources(p)[0]["name"] = "./a"; }, true);
        row(
            "absolute", [&](Json& p) { resources(p)[0]["name"] = "/etc/passwd"; }, true);
        row(
            "control character", [&](Json& p) { resources(p)[0]["name"] = "a\tb"; }, true);
        row(
            "the signature itself", [&](Json& p) { resources(p)[0]["name"] = "model.sig"; }, true);
        row(
            "too many",
            [&](Json& p) {
                const Json first = resources(p)[0];
                for (int i = 0; i < 10000; ++i) {
                    Json copy = first;
                    copy["name"] = std::to_string(i);
                    resources(p).push_back(copy);
                }
            },
            true);
        QTest::newRow("not JSON") << "nonsense";
        QTest::newRow("duplicate key")
            << "{\"_type\":1," + QString::fromStdString(samplePayload(key_).dump().substr(1));
    }
    void properly_signed_nonsense_is_refused() {
        QFETCH(QString, payload);
        QCOMPARE(verifyModelSignature(bundleOf(key_, payload.toStdString()), trusted_).error().code,
                 Errc::Corrupt);
    }
    void harmless_variants_are_accepted() {
        Json payload = samplePayload(key_);
        payload["more"] = 1;
        QVERIFY(verifyModelSignature(bundleOf(key_, payload.dump(2)), trusted_));
        QVERIFY(verifyModelSignature(bundleOf(key_, payload.dump(),
                                              [](Json& b) {
                                                  b["verificationMaterial"].erase("tlogEntries");
                                                  b["dsseEnvelope"]["signatures"][0].erase("keyid");
                                              }),
                                     trusted_));
    }
};

FAIRLEAD_TEST(ModelSignatureTest)
#include "model_signature_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/model_signature.h"

#include <algorithm>
#include <initializer_list>
#include <set>

#include "core/registry/strict_json.h"

namespace core::registry {
namespace {

constexpr const char* kBundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
constexpr const char* kPayloadType = "application/vnd.in-toto+json";
constexpr const char* kStatementType = "https://in-toto.io/Statement/v1";
constexpr const char* kPredicateType = "https://model_signing/signature/v1.0";
constexpr std::size_t kMaxName = 1024;

Error corrupt(const std::string& problem) {
    return {Errc::Corrupt, "the signature is not acceptable: " + problem, kSignatureFile};
}

const std::string* stringAt(const Json& object, const char* key) {
    const auto it = object.find(key);
    return it == object.end() || !it->is_string() ? nullptr : it->get_ptr<const std::string*>();
}

bool saysAt(const Json& object, const char* key, std::string_view expected) {
    const std::string* text = stringAt(object, key);
    return text && *text == expected;
}

/// An object with all of `required`, and nothing besides these and `optional`.
bool hasExactly(const Json& json, std::initializer_list<std::string_view> required,
                std::initializer_list<std::string_view> optional = {}) {
    if (!json.is_object()) return false;
    for (const auto key : required) {
        if (!json.contains(key)) return false;
    }
    return std::ranges::all_of(json.items(), [&](const auto& item) {
        return std::ranges::find(required, item.key()) != required.end() ||
               std::ranges::find(optional, item.key()) != optional.end();
    });
}

struct Bundle {
    std::string hint;
    std::string payload;
    std::string signature;
};

Result<Bundle> readBundle(std::string_view text) {
    FAIRLEAD_TRY(const Json json, parseStrictJson(text, kSignatureFile));
    if (!hasExactly(json, {"mediaType", "verificationMaterial", "dsseEnvelope"}) ||
        !saysAt(json, "mediaType", kBundleType)) {
        return corrupt("it is not a Sigstore bundle of version 0.3");
    }
    const Json& material = json["verificationMaterial"];
    if (!hasExactly(material, {"publicKey"}, {"tlogEntries"}) ||
        !hasExactly(material["publicKey"], {"hint"}) ||
        (material.contains("tlogEntries") && material["tlogEntries"] != Json::array())) {
        return corrupt("it does not name exactly one public key by its hint");
    }
    const Json& envelope = json["dsseEnvelope"];
    if (!hasExactly(envelope, {"payload", "payloadType", "signatures"}) ||
        !saysAt(envelope, "payloadType", kPayloadType) || !stringAt(envelope, "payload")) {
        return corrupt("the envelope is not one of in-toto");
    }
    const Json& signatures = envelope["signatures"];
    if (!signatures.is_array() || signatures.size() != 1 ||
        !hasExactly(signatures[0], {"sig"}, {"keyid"}) || !stringAt(signatures[0], "sig") ||
        (signatures[0].contains("keyid") && !signatures[0]["keyid"].is_string())) {
        return corrupt("it does not hold exactly one signature");
    }
    const std::string* hint = stringAt(material["publicKey"], "hint");
    if (!hint || hint->size() != 64) return corrupt("the key's hint is not a SHA-256");
    auto payload = math::fromBase64(*stringAt(envelope, "payload"));
    auto signature = math::fromBase64(*stringAt(signatures[0], "sig"));
    if (!payload || !signature) return corrupt("payload or signature is not base64");
    return Bundle{*hint, *std::move(payload), *std::move(signature)};
}

Result<math::Sha256> readDigest(const Json& object, const char* key) {
    const std::string* hex = stringAt(object, key);
    const auto bytes =
        hex ? math::fromHex(*hex) : Result<std::string>(corrupt("a digest is missing"));
    math::Sha256 digest{};
    if (!bytes || bytes->size() != digest.size()) return corrupt("a digest is not a SHA-256");
    std::ranges::transform(*bytes, digest.begin(),
                           [](char c) { return static_cast<std::uint8_t>(c); });
    return digest;
}

Result<std::vector<Resource>> readResources(const Json& list) {
    if (!list.is_array() || list.empty()) return corrupt("it lists no file");
    if (list.size() > kMaxResources) return corrupt("it lists more than 10,000 files");
    std::vector<Resource> resources;
    std::set<std::string_view> seen;
    for (const Json& item : list) {
        if (!item.is_object() || !saysAt(item, "algorithm", "sha256") || !stringAt(item, "name")) {
            return corrupt("a listed file has no name or no SHA-256");
        }
        const std::string& name = *stringAt(item, "name");
        if (!isResourceName(name) || name == kSignatureFile)
            return corrupt("the file name '" + name + "' is not allowed");
        if (!seen.insert(name).second) return corrupt("the file " + name + " is listed twice");
        FAIRLEAD_TRY(const math::Sha256 digest, readDigest(item, "digest"));
        resources.push_back({name, digest});
    }
    return resources;
}

Status checkSerialization(const Json& how) {
    if (!how.is_object() || !saysAt(how, "method", "files") ||
        !saysAt(how, "hash_type", "sha256") || how.value("allow_symlinks", Json()) != Json(false)) {
        return corrupt("files were not hashed one by one with SHA-256, without links");
    }
    return {};
}

Result<ModelStatement> readStatement(std::string_view payload) {
    FAIRLEAD_TRY(const Json json, parseStrictJson(payload, kSignatureFile));
    if (!saysAt(json, "_type", kStatementType) || !saysAt(json, "predicateType", kPredicateType)) {
        return corrupt("the statement is not one about a model");
    }
    const Json subjects = json.value("subject", Json());
    if (!subjects.is_array() || subjects.size() != 1 || !subjects[0].is_object() ||
        !stringAt(subjects[0], "name") || !subjects[0].value("digest", Json()).is_object()) {
        return corrupt("it does not have exactly one subject");
    }
    const Json predicate = json.value("predicate", Json());
    if (!predicate.is_object()) return corrupt("the statement has no predicate");
    FAIRLEAD_CHECK(checkSerialization(predicate.value("serialization", Json())));

    ModelStatement statement;
    statement.subject = *stringAt(subjects[0], "name");
    FAIRLEAD_TRY(statement.resources, readResources(predicate.value("resources", Json())));
    FAIRLEAD_TRY(const math::Sha256 root, readDigest(subjects[0]["digest"], "sha256"));
    if (root != rootDigest(statement.resources))
        return corrupt("the list of files does not match its own digest");
    for (const auto& [key, value] : predicate.items()) {
        if (key != "serialization" && key != "resources") statement.extras[key] = value;
    }
    return statement;
}

Json statementJson(const ModelStatement& statement) {
    Json resources = Json::array();
    for (const Resource& r : statement.resources) {
        resources.push_back(
            {{"name", r.name}, {"algorithm", "sha256"}, {"digest", math::toHex(r.digest)}});
    }
    Json predicate = {
        {"serialization",
         {{"method", "files"},
          {"hash_type", "sha256"},
          {"allow_symlinks", false},
          {"ignore_paths", {kSignatureFile, ".git", ".gitattributes", ".github", ".gitignore"}}}},
        {"resources", std::move(resources)}};
    predicate.update(statement.extras);
    const std::string root = math::toHex(rootDigest(statement.resources));
    Json subjects = Json::array();
    subjects.push_back({{"name", statement.subject}, {"digest", {{"sha256", root}}}});
    return {{"_type", kStatementType},
            {"subject", std::move(subjects)},
            {"predicateType", kPredicateType},
            {"predicate", std::move(predicate)}};
}

Status checkSignable(const ModelStatement& statement) {
    const auto refuse = [](const std::string& why, const std::string& name) {
        return Error{Errc::InvalidArgument, "the model cannot be signed: " + why, name};
    };
    if (statement.resources.empty()) return refuse("it has no file", {});
    if (statement.resources.size() > kMaxResources)
        return refuse("it has more than 10,000 files", {});
    for (std::size_t i = 0; i < statement.resources.size(); ++i) {
        const std::string& name = statement.resources[i].name;
        if (!isResourceName(name) || name == kSignatureFile)
            return refuse("the file name '" + name + "' is not allowed", name);
        if (i > 0 && statement.resources[i - 1].name == name)
            return refuse("the file " + name + " occurs twice", name);
    }
    return {};
}

}  // namespace

bool isResourceName(std::string_view name) {
    if (name.empty() || name.size() > kMaxName || !isUtf8(name)) return false;
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    if (std::ranges::any_of(name, isControl)) return false;
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find('/', begin), name.size());
        const std::string_view component = name.substr(begin, end - begin);
        if (component.empty() || component == "." || component == "..") return false;
        begin = end + 1;
    }
    return true;
}

bool resourceBefore(std::string_view a, std::string_view b) {
    // Bytes of UTF-8 order like code points; the separator ends a component, so it sorts first.
    const auto weight = [](char c) { return c == '/' ? 0U : static_cast<unsigned char>(c) + 1U; };
    return std::ranges::lexicographical_compare(a, b, {}, weight, weight);
}

math::Sha256 rootDigest(std::span<const Resource> resources) {
    math::Sha256Stream stream;
    for (const Resource& r : resources) {
        stream.add({reinterpret_cast<const char*>(r.digest.data()), r.digest.size()});
    }
    return stream.finish();
}

std::string preAuthEncoding(std::string_view payload) {
    const std::string_view type = kPayloadType;
    return "DSSEv1 " + std::to_string(type.size()) + " " + std::string(type) + " " +
           std::to_string(payload.size()) + " " + std::string(payload);
}

Result<std::string> signModel(ModelStatement statement, const SigningKey& key) {
    std::ranges::sort(statement.resources, resourceBefore, &Resource::name);
    FAIRLEAD_CHECK(checkSignable(statement));
    const std::string payload = statementJson(statement).dump();
    FAIRLEAD_TRY(const std::string signature, key.sign(preAuthEncoding(payload)));
    Json signatures = Json::array();
    signatures.push_back({{"sig", math::toBase64(signature)}, {"keyid", ""}});
    const Json bundle = {
        {"mediaType", kBundleType},
        {"verificationMaterial",
         {{"publicKey", {{"hint", key.publicKey().hint()}}}, {"tlogEntries", Json::array()}}},
        {"dsseEnvelope",
         {{"payload", math::toBase64(payload)},
          {"payloadType", kPayloadType},
          {"signatures", std::move(signatures)}}}};
    return bundle.dump();
}

Result<VerifiedStatement> verifyModelSignature(std::string_view bundle,
                                               std::span<const PublicKey> trusted) {
    FAIRLEAD_TRY(const Bundle parts, readBundle(bundle));
    const auto key = std::ranges::find(trusted, parts.hint, &PublicKey::hint);
    if (key == trusted.end()) {
        return Error{Errc::Refused,
                     "it is signed with the key " + parts.hint + ", which is not trusted here",
                     parts.hint};
    }
    // Nothing of the payload is parsed before its signature is known to be right.
    if (!key->verify(preAuthEncoding(parts.payload), parts.signature)) {
        return corrupt("it does not match its content");
    }
    FAIRLEAD_TRY(ModelStatement statement, readStatement(parts.payload));
    return VerifiedStatement{std::move(statement), parts.hint};
}

std::string claimedKeyHint(std::string_view bundle) {
    const auto parts = readBundle(bundle);
    return parts ? parts->hint : std::string();
}

}  // namespace core::registry

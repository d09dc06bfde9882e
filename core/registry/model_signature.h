// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/math/hashing.h"
#include "core/registry/signing_key.h"

namespace core::registry {

/// Name of the signature file inside a model folder.
inline constexpr const char* kSignatureFile = "model.sig";
/// More files than this are not a model.
inline constexpr std::size_t kMaxResources = 10'000;

/// One signed file: path below the model folder with '/', and the SHA-256 of its content.
struct Resource {
    std::string name;
    math::Sha256 digest{};
    bool operator==(const Resource&) const = default;
};

/// What a model signature states.
struct ModelStatement {
    std::string subject;  ///< the folder's name
    std::vector<Resource> resources;
    Json extras = Json::object();  ///< further keys of the predicate; public tools ignore them
};

struct VerifiedStatement {
    ModelStatement statement;
    std::string keyHint;
};

/// Whether a name may stand in a signature: UTF-8, relative, no "." or ".." or empty component, no
/// control characters, at most 1,024 bytes.
bool isResourceName(std::string_view name);
/// The order of the reference writer: by path component, each by code point ("a/b" before "a-b").
bool resourceBefore(std::string_view a, std::string_view b);
/// SHA-256 over the files' digests in the order given.
math::Sha256 rootDigest(std::span<const Resource> resources);
/// The bytes that are signed: DSSE v1 pre-authentication encoding of an in-toto payload.
std::string preAuthEncoding(std::string_view payload);

/// The content of model.sig: an OpenSSF model-signing bundle (Sigstore bundle v0.3 around a DSSE
/// envelope around an in-toto statement), as `model_signing verify key` of version 1 reads it.
/// Resources are put into the canonical order. Source: sigstore/model-transparency 1.1.1.
/// Errors: invalid_argument (no resource, too many, a name twice or not allowed). Threads: pure.
Result<std::string> signModel(ModelStatement statement, const SigningKey& key);

/// Checks form and signature of a bundle against the trusted keys. Stricter than the reference,
/// which accepts a missing hint, further signatures, duplicate resources and duplicate keys.
/// Errors: refused when the key is not trusted (`where` = its hint); corrupt for everything else.
/// Threads: pure.
Result<VerifiedStatement> verifyModelSignature(std::string_view bundle,
                                               std::span<const PublicKey> trusted);

/// The hint in a bundle that may be damaged otherwise; empty if there is none. For messages only.
std::string claimedKeyHint(std::string_view bundle);

}  // namespace core::registry

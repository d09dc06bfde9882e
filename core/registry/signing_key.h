// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/file_system.h"
#include "core/base/result.h"

struct evp_pkey_st;

namespace core::registry {

/// The public half of an ECDSA key on P-256, P-384 or P-521; no other kind is accepted.
/// Threads: thread-safe (immutable).
class PublicKey {
  public:
    /// From the first PUBLIC KEY block of a PEM text. Errors: invalid_argument, saying what it is
    /// instead.
    static Result<PublicKey> fromPem(std::string_view pem, std::string_view where);

    /// SubjectPublicKeyInfo as OpenSSL writes it: what `hint` is computed over.
    [[nodiscard]] const std::string& pem() const { return pem_; }
    /// SHA-256 of pem(), 64 lower-case hexadecimal digits: the key's name in signatures.
    [[nodiscard]] const std::string& hint() const { return hint_; }
    /// "P-256", "P-384" or "P-521".
    [[nodiscard]] const std::string& curve() const { return curve_; }
    /// Whether `signature` (DER) is this key's over `message`, hashed with the curve's SHA-2.
    [[nodiscard]] bool verify(std::string_view message, std::string_view signature) const;

  private:
    friend class SigningKey;
    static Result<PublicKey> fromKey(std::shared_ptr<evp_pkey_st> key, std::string_view where);
    std::shared_ptr<evp_pkey_st> key_;
    std::string pem_;
    std::string hint_;
    std::string curve_;
};

/// A private key for model signatures. Never logged, never leaves its file.
/// Threads: thread-safe (immutable).
class SigningKey {
  public:
    /// A new P-256 key.
    static Result<SigningKey> make();
    /// Errors: invalid_argument (another kind of key, encrypted, not PEM).
    static Result<SigningKey> fromPem(std::string_view pem, std::string_view where);
    /// From a file that belongs to this user and is readable by nobody else; checked on the open
    /// file, so that it cannot be exchanged in between. Errors: not_found; refused, naming mode or
    /// owner and the remedy; invalid_argument as fromPem.
    static Result<SigningKey> load(const std::filesystem::path& file);
    /// Writes a new file with mode 0600. Errors: io (also when it exists).
    Status save(FileSystem& files, const std::filesystem::path& file) const;

    [[nodiscard]] const PublicKey& publicKey() const { return public_; }
    /// ECDSA signature in DER; P-256 with SHA-256, P-384 with SHA-384, P-521 with SHA-512.
    [[nodiscard]] Result<std::string> sign(std::string_view message) const;

  private:
    explicit SigningKey(PublicKey key) : public_(std::move(key)) {}
    PublicKey public_;
};

}  // namespace core::registry

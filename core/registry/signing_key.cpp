// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/signing_key.h"

#include <fcntl.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "core/math/hashing.h"

namespace core::registry {
namespace {

using Key = std::shared_ptr<EVP_PKEY>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

constexpr std::size_t kMaxKeyFile = 64 * 1024;

Bio readingFrom(std::string_view text) {
    return {BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), &BIO_free};
}

std::string textOf(BIO* bio) {
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

/// Without it OpenSSL would ask for a pass phrase on the terminal.
int noPassPhrase(char*, int, int, void*) {
    return -1;
}

std::string groupName(const EVP_PKEY* key) {
    char name[64] = {};
    if (EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, name, sizeof name,
                                       nullptr) != 1)
        return {};
    return name;
}

/// "P-256" …; empty for a curve (or kind of key) that model signatures do not know.
std::string curveOf(const EVP_PKEY* key) {
    if (EVP_PKEY_is_a(key, "EC") != 1) return {};
    const std::string name = groupName(key);
    if (name == "prime256v1") return "P-256";
    if (name == "secp384r1") return "P-384";
    if (name == "secp521r1") return "P-521";
    return {};
}

const EVP_MD* digestFor(const std::string& curve) {
    if (curve == "P-384") return EVP_sha384();
    if (curve == "P-521") return EVP_sha512();
    return EVP_sha256();
}

std::string_view trimmedKind(const EVP_PKEY* key) {
    const char* kind = EVP_PKEY_get0_type_name(key);
    return kind ? kind : "unknown";
}

const unsigned char* raw(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// Wipes a text that held a private key.
class Wiped {
  public:
    explicit Wiped(std::string& text) : text_(text) {}
    ~Wiped() { OPENSSL_cleanse(text_.data(), text_.size()); }
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;

  private:
    std::string& text_;
};

Status checkPrivate(const struct stat& info, const std::filesystem::path& file) {
    const auto refuse = [&file](const std::string& why) {
        return Error{Errc::Refused, "the signing key " + file.string() + " " + why, file.string()};
    };
    if (!S_ISREG(info.st_mode)) return refuse("is not a regular file");
    if (info.st_uid != ::geteuid()) {
        return refuse("belongs to user " + std::to_string(info.st_uid) + ", not to this one (" +
                      std::to_string(::geteuid()) + "); use a key file of your own");
    }
    if ((info.st_mode & 077) != 0) {
        char mode[8];
        std::snprintf(mode, sizeof mode, "%04o", static_cast<unsigned>(info.st_mode & 07777));
        return refuse("has mode " + std::string(mode) + ", so others can use it; run: chmod 600 " +
                      file.string());
    }
    if (info.st_size > static_cast<off_t>(kMaxKeyFile)) return refuse("is too large to be a key");
    return {};
}

/// Checks and reads through one descriptor: the file that was checked is the file that is read.
Result<std::string> readPrivateFile(const std::filesystem::path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0) {
        if (errno != ELOOP) return systemError(errno, "open the signing key", file);
        return Error{
            Errc::Refused,
            "the signing key " + file.string() + " is a symbolic link; use the file itself",
            file.string()};
    }
    const std::unique_ptr<const int, void (*)(const int*)> closing(
        &fd, [](const int* f) { ::close(*f); });
    struct stat info {};
    if (::fstat(fd, &info) != 0) return systemError(errno, "look at the signing key", file);
    FAIRLEAD_CHECK(checkPrivate(info, file));
    std::string text(kMaxKeyFile, '\0');
    std::size_t size = 0;
    while (size < text.size()) {
        const ssize_t n = ::read(fd, text.data() + size, text.size() - size);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return systemError(errno, "read the signing key", file);
        if (n == 0) break;
        size += static_cast<std::size_t>(n);
    }
    text.resize(size);
    return text;
}

}  // namespace

Result<PublicKey> PublicKey::fromKey(Key key, std::string_view where) {
    PublicKey made;
    made.curve_ = curveOf(key.get());
    if (made.curve_.empty()) {
        const std::string group = groupName(key.get());
        return Error{Errc::InvalidArgument,
                     "the key is of kind " + std::string(trimmedKind(key.get())) +
                         (group.empty() ? "" : " " + group) +
                         "; model signatures need ECDSA on P-256, P-384 or P-521",
                     std::string(where)};
    }
    // One spelling per key, whatever the file used: the hint is a hash of it.
    EVP_PKEY_set_utf8_string_param(key.get(), OSSL_PKEY_PARAM_EC_POINT_CONVERSION_FORMAT,
                                   "uncompressed");
    EVP_PKEY_set_utf8_string_param(key.get(), OSSL_PKEY_PARAM_EC_ENCODING,
                                   OSSL_PKEY_EC_ENCODING_GROUP);
    const Bio out(BIO_new(BIO_s_mem()), &BIO_free);
    if (!out || PEM_write_bio_PUBKEY(out.get(), key.get()) != 1) {
        return Error{Errc::Internal, "the public key could not be written as PEM",
                     std::string(where)};
    }
    made.pem_ = textOf(out.get());
    made.hint_ = math::toHex(math::sha256(made.pem_));
    made.key_ = std::move(key);
    return made;
}

Result<PublicKey> PublicKey::fromPem(std::string_view pem, std::string_view where) {
    const Bio in = readingFrom(pem.substr(0, kMaxKeyFile));
    Key key(PEM_read_bio_PUBKEY(in.get(), nullptr, &noPassPhrase, nullptr), &EVP_PKEY_free);
    if (!key)
        return Error{Errc::InvalidArgument, "there is no public key in PEM form here",
                     std::string(where)};
    return fromKey(std::move(key), where);
}

bool PublicKey::verify(std::string_view message, std::string_view signature) const {
    const DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    return context &&
           EVP_DigestVerifyInit(context.get(), nullptr, digestFor(curve_), nullptr, key_.get()) ==
               1 &&
           EVP_DigestVerify(context.get(), raw(signature), signature.size(), raw(message),
                            message.size()) == 1;
}

Result<SigningKey> SigningKey::make() {
    Key key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    if (!key) return Error{Errc::Internal, "OpenSSL could not make a key", {}};
    FAIRLEAD_TRY(PublicKey half, PublicKey::fromKey(std::move(key), "new key"));
    return SigningKey(std::move(half));
}

Result<SigningKey> SigningKey::fromPem(std::string_view pem, std::string_view where) {
    const Bio in = readingFrom(pem);
    Key key(PEM_read_bio_PrivateKey(in.get(), nullptr, &noPassPhrase, nullptr), &EVP_PKEY_free);
    if (!key) {
        return Error{Errc::InvalidArgument, "there is no unencrypted private key in PEM form here",
                     std::string(where)};
    }
    FAIRLEAD_TRY(PublicKey half, PublicKey::fromKey(std::move(key), where));
    return SigningKey(std::move(half));
}

Result<SigningKey> SigningKey::load(const std::filesystem::path& file) {
    FAIRLEAD_TRY(std::string text, readPrivateFile(file));
    const Wiped wiped(text);
    return fromPem(text, file.string());
}

Status SigningKey::save(FileSystem& files, const std::filesystem::path& file) const {
    // A secure memory BIO is wiped when freed.
    const Bio out(BIO_new(BIO_s_secmem()), &BIO_free);
    if (!out || PEM_write_bio_PKCS8PrivateKey(out.get(), public_.key_.get(), nullptr, nullptr, 0,
                                              nullptr, nullptr) != 1) {
        return Error{Errc::Internal, "the private key could not be written as PEM", file.string()};
    }
    std::string text = textOf(out.get());
    const Wiped wiped(text);
    if (files.exists(file))
        return Error{Errc::Io, "there is a key at " + file.string() + " already", file.string()};
    // As a whole or not at all: half a key would block every later start.
    return files.replace(file, text, 0600);
}

Result<std::string> SigningKey::sign(std::string_view message) const {
    const Error failed{Errc::Internal, "OpenSSL could not sign", {}};
    const DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const EVP_MD* digest = digestFor(public_.curve());
    if (!context ||
        EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, public_.key_.get()) != 1)
        return failed;
    std::size_t size = 0;
    if (EVP_DigestSign(context.get(), nullptr, &size, raw(message), message.size()) != 1)
        return failed;
    std::string signature(size, '\0');
    auto* out = reinterpret_cast<unsigned char*>(signature.data());
    if (EVP_DigestSign(context.get(), out, &size, raw(message), message.size()) != 1) return failed;
    signature.resize(size);
    return signature;
}

}  // namespace core::registry

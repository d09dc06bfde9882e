// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <string>

/// Keys of all kinds, made with OpenSSL directly: the slow, obvious counterpart of signing_key.
namespace tests {

inline std::string drain(BIO* bio) {
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    std::string text(bytes, static_cast<std::size_t>(size));
    BIO_free(bio);
    return text;
}

/// Takes the key. With a pass phrase the PEM is encrypted.
inline std::string privatePem(EVP_PKEY* key, const char* passPhrase = nullptr) {
    BIO* bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(bio, key, passPhrase ? EVP_aes_256_cbc() : nullptr, nullptr, 0,
                                  nullptr, const_cast<char*>(passPhrase));
    EVP_PKEY_free(key);
    return drain(bio);
}

inline EVP_PKEY* publicFrom(const std::string& pem) {
    BIO* bio = BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()));
    EVP_PKEY* key = PEM_read_bio_PUBKEY(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    return key;
}

/// The same public key, with its point written in the short form.
inline std::string compressedPublicPem(const std::string& pem) {
    EVP_PKEY* key = publicFrom(pem);
    EVP_PKEY_set_utf8_string_param(key, OSSL_PKEY_PARAM_EC_POINT_CONVERSION_FORMAT, "compressed");
    BIO* bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(bio, key);
    EVP_PKEY_free(key);
    return drain(bio);
}

inline bool verifiesWith(const std::string& pem, const std::string& digest,
                         const std::string& message, const std::string& signature) {
    EVP_PKEY* key = publicFrom(pem);
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_DigestVerifyInit_ex(context, nullptr, digest.c_str(), nullptr, nullptr, key, nullptr);
    const int result = EVP_DigestVerify(
        context, reinterpret_cast<const unsigned char*>(signature.data()), signature.size(),
        reinterpret_cast<const unsigned char*>(message.data()), message.size());
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    return result == 1;
}

}  // namespace tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/tokens.h"

#include <openssl/crypto.h>

#include "core/math/hashing.h"

namespace core::api {
namespace {

constexpr std::size_t kRandomBytes = 32;

std::string digestOf(std::string_view token) {
    return math::toHex(math::sha256(token));
}

}  // namespace

MadeToken makeToken() {
    const std::string random = math::secureRandom(kRandomBytes);
    MadeToken made;
    made.text =
        "fl_" + math::toHex({reinterpret_cast<const std::uint8_t*>(random.data()), random.size()});
    made.digest = digestOf(made.text);
    return made;
}

const store::ApiToken* ownerOf(std::string_view token, std::span<const store::ApiToken> inUse) {
    const std::string digest = digestOf(token);
    const store::ApiToken* owner = nullptr;
    for (const store::ApiToken& known : inUse) {
        if (known.digest.size() == digest.size() &&
            CRYPTO_memcmp(known.digest.data(), digest.data(), digest.size()) == 0) {
            owner = &known;
        }
    }
    return owner;
}

}  // namespace core::api

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "core/store/api_tokens.h"

namespace core::api {

/// A new token: the text is for the client and kept nowhere, the digest is stored.
struct MadeToken {
    std::string text;    ///< "fl_" and 32 random bytes, hexadecimal
    std::string digest;  ///< SHA-256 of the text, hexadecimal
};
MadeToken makeToken();

/// The client whose token this is; null when nobody's. Looks at all of them, and at all bytes of
/// each digest, whatever it finds. Threads: pure.
const store::ApiToken* ownerOf(std::string_view token, std::span<const store::ApiToken> inUse);

}  // namespace core::api

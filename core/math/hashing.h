// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace core::math {

using Sha256 = std::array<std::uint8_t, 32>;

/// SHA-256 of a whole buffer (OpenSSL). Threads: pure.
Sha256 sha256(std::string_view bytes);

/// SHA-256 of a stream. Threads: thread-compatible.
class Sha256Stream {
  public:
    Sha256Stream();
    ~Sha256Stream();
    Sha256Stream(Sha256Stream&&) noexcept;
    Sha256Stream& operator=(Sha256Stream&&) noexcept;
    void add(std::string_view bytes);
    /// Finishes; add() must not be called afterwards, unless restart() was.
    Sha256 finish();
    /// As newly made; cheaper than making another.
    void restart();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Lower-case hexadecimal.
std::string toHex(std::span<const std::uint8_t> bytes);
/// Errors: invalid_argument for an odd length or a character outside 0-9a-fA-F.
Result<std::string> fromHex(std::string_view hex);
/// Standard alphabet, padded.
std::string toBase64(std::string_view bytes);
/// Errors: invalid_argument for anything that toBase64 would not write.
Result<std::string> fromBase64(std::string_view text);

/// Random bytes from the system (for keys and nonces, not for models).
std::string secureRandom(std::size_t count);
/// A random UUID, version 4, as text.
std::string uuid4();
/// A UUID of version 7 (RFC 9562, section 5.7) as text: 48 bits of Unix milliseconds, then random
/// bits. Of two calls in this process the later one's is greater, also within a millisecond and
/// when `time` goes back: it continues from the newest time given then (section 6.2, method 2).
/// Threads: thread-safe. Cost: about 1 µs.
std::string uuid7(UtcTime time);

}  // namespace core::math

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/hashing.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "core/base/mutex.h"

namespace core::math {
namespace {

/// 16 bytes as a UUID of that version, of the one variant that is in use.
std::string uuidText(std::array<std::uint8_t, 16> b, unsigned version) {
    b[6] = static_cast<std::uint8_t>((b[6] & 0x0FU) | (version << 4U));
    b[8] = static_cast<std::uint8_t>((b[8] & 0x3FU) | 0x80U);
    const std::string hex = toHex(b);
    return hex.substr(0, 8) + "-" + hex.substr(8, 4) + "-" + hex.substr(12, 4) + "-" +
           hex.substr(16, 4) + "-" + hex.substr(20);
}

/// The three numbers of a UUID of version 7, most significant first.
struct Uuid7 {
    static constexpr std::uint64_t kMaxLow = (std::uint64_t{1} << 62U) - 1;
    std::uint64_t millis = 0;  ///< 48 bits
    std::uint64_t middle = 0;  ///< 12 bits
    std::uint64_t low = 0;     ///< 62 bits

    void add(std::uint64_t step) {
        low += step;
        if (low <= kMaxLow) return;
        low &= kMaxLow;
        if (++middle <= 0xFFFU) return;
        middle = 0;
        ++millis;
    }
    [[nodiscard]] std::array<std::uint8_t, 16> bytes() const {
        std::array<std::uint8_t, 16> b{};
        for (unsigned i = 0; i < 6; ++i)
            b[i] = static_cast<std::uint8_t>(millis >> (40U - 8U * i));
        b[6] = static_cast<std::uint8_t>(middle >> 8U);
        b[7] = static_cast<std::uint8_t>(middle);
        for (unsigned i = 0; i < 8; ++i)
            b[8 + i] = static_cast<std::uint8_t>(low >> (56U - 8U * i));
        return b;
    }
};

}  // namespace

struct Sha256Stream::State {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(),
                                                                    &EVP_MD_CTX_free};
    void begin() {
        // Fetched once: EVP_sha256() looks it up again at every digest, which costs three times
        // what digesting an event's key does.
        static EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
        // Fails only when memory is exhausted or the library is broken; neither can be mended here.
        if (EVP_DigestInit_ex(context.get(), algorithm, nullptr) != 1) std::abort();
    }
};

Sha256Stream::Sha256Stream() : state_(std::make_unique<State>()) {
    state_->begin();
}
Sha256Stream::~Sha256Stream() = default;
Sha256Stream::Sha256Stream(Sha256Stream&&) noexcept = default;
Sha256Stream& Sha256Stream::operator=(Sha256Stream&&) noexcept = default;

void Sha256Stream::add(std::string_view bytes) {
    EVP_DigestUpdate(state_->context.get(), bytes.data(), bytes.size());
}

Sha256 Sha256Stream::finish() {
    Sha256 digest{};
    EVP_DigestFinal_ex(state_->context.get(), digest.data(), nullptr);
    return digest;
}

void Sha256Stream::restart() {
    state_->begin();
}

Sha256 sha256(std::string_view bytes) {
    thread_local Sha256Stream stream;
    stream.restart();
    stream.add(bytes);
    return stream.finish();
}

std::string toHex(std::span<const std::uint8_t> bytes) {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t b : bytes) {
        text += kDigits[b >> 4];
        text += kDigits[b & 15];
    }
    return text;
}

Result<std::string> fromHex(std::string_view hex) {
    const Error broken{
        Errc::InvalidArgument, "not hexadecimal: '" + std::string(hex.substr(0, 80)) + "'", {}};
    if (hex.size() % 2 != 0) return broken;
    const auto digit = [](char c) {
        if (c >= '0' && c <= '9') return c - '0';
        if (c >= 'a' && c <= 'f') return c - 'a' + 10;
        if (c >= 'A' && c <= 'F') return c - 'A' + 10;
        return -1;
    };
    std::string bytes;
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = digit(hex[i]);
        const int low = digit(hex[i + 1]);
        if (high < 0 || low < 0) return broken;
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

std::string toBase64(std::string_view bytes) {
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const int n = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                                  reinterpret_cast<const unsigned char*>(bytes.data()),
                                  static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(n));
    return text;
}

Result<std::string> fromBase64(std::string_view text) {
    const Error broken{Errc::InvalidArgument, "not standard base64", {}};
    if (text.size() % 4 != 0) return broken;
    std::string bytes(text.size() / 4 * 3, '\0');
    const int n = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                                  reinterpret_cast<const unsigned char*>(text.data()),
                                  static_cast<int>(text.size()));
    if (n < 0) return broken;
    bytes.resize(static_cast<std::size_t>(n));
    // The library counts padding as zero bytes.
    for (std::size_t i = text.size(); i > 0 && text[i - 1] == '=' && text.size() - i < 2; --i)
        bytes.pop_back();
    // It also skips white space and stray bits; only the one canonical spelling is taken.
    if (toBase64(bytes) != text) return broken;
    return bytes;
}

std::string secureRandom(std::size_t count) {
    std::string bytes(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(count)) != 1)
        std::abort();
    return bytes;
}

std::string uuid4() {
    const std::string random = secureRandom(16);
    std::array<std::uint8_t, 16> b{};
    std::memcpy(b.data(), random.data(), b.size());
    return uuidText(b, 4);
}

std::string uuid7(UtcTime time) {
    static Mutex mutex;
    static Uuid7 last;
    const std::string bytes = secureRandom(16);
    std::uint64_t random[2];
    std::memcpy(random, bytes.data(), bytes.size());
    // A time before 1970 has no place in the 48 bits.
    const auto millis = static_cast<std::uint64_t>(std::max<std::int64_t>(micros(time) / 1000, 0));
    const Lock lock(mutex);
    if (millis > last.millis) {
        last = {millis, random[0] & 0xFFFU, random[1] & Uuid7::kMaxLow};
    } else {
        last.add(1 + (random[0] >> 32U));  // a step that nobody can guess
    }
    return uuidText(last.bytes(), 7);
}

}  // namespace core::math

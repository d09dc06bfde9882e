// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/idempotency.h"

#include <algorithm>
#include <bit>
#include <string_view>

#include "core/math/hashing.h"

namespace core::events {
namespace {

constexpr std::size_t kTimeBytes = 6;

/// Collects fields for one hash. Length-prefixed, so that ("ab", "c") and ("a", "bc") differ.
class HashInput {
  public:
    explicit HashInput(std::string_view purpose) { add(purpose); }
    HashInput& add(std::string_view text) {
        add(static_cast<std::uint64_t>(text.size()));
        bytes_.append(text);
        return *this;
    }
    HashInput& add(std::uint64_t value) {
        for (int shift = 0; shift < 64; shift += 8) {
            bytes_.push_back(static_cast<char>((value >> shift) & 0xFFU));
        }
        return *this;
    }
    HashInput& add(double value) {
        // Adding 0.0 turns -0.0 into 0.0: equal numbers have equal keys.
        return add(std::bit_cast<std::uint64_t>(value + 0.0));
    }
    HashInput& add(UtcTime time) { return add(static_cast<std::uint64_t>(micros(time))); }
    [[nodiscard]] math::Sha256 digest() const { return math::sha256(bytes_); }

  private:
    std::string bytes_;
};

struct Content {
    std::string_view user;
    UtcTime at;
    bool hasTime = true;
};

Content contentOf(const Event& event) {
    switch (event.topic()) {
        case Topic::Ratings: {
            const auto& e = std::get<RatingEvent>(event.body);
            return {e.userId, e.at};
        }
        case Topic::WatchEvents: {
            const auto& e = std::get<WatchEvent>(event.body);
            return {e.userId, e.at};
        }
        case Topic::Recommendations: {
            const auto& e = std::get<RecommendationEvent>(event.body);
            return {e.userId, e.at};
        }
        case Topic::Items:
            break;
    }
    return {.user = {}, .at = {}, .hasTime = false};
}

void addValue(HashInput& input, const Event& event) {
    if (const auto* rating = std::get_if<RatingEvent>(&event.body)) {
        input.add(rating->itemId).add(rating->at).add(rating->rating);
    } else if (const auto* watch = std::get_if<WatchEvent>(&event.body)) {
        input.add(watch->itemId).add(watch->at).add(watch->watchSeconds);
        input.add(watch->progress.value_or(-1.0));
    } else if (const auto* shown = std::get_if<RecommendationEvent>(&event.body)) {
        input.add(shown->requestId).add(shown->at);
        for (const std::string& item : shown->itemIds)
            input.add(item);
    }
}

void putTime(IdempotencyKey& key, std::uint64_t millis) {
    for (std::size_t i = 0; i < kTimeBytes; ++i) {
        key[i] = static_cast<std::uint8_t>(millis >> (8 * (kTimeBytes - 1 - i)));
    }
}

bool isHexDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// The 48 bits of Unix milliseconds at the head of a UUID of version 7 (RFC 9562, section 5.7).
std::optional<std::uint64_t> uuid7Millis(std::string_view text) {
    if (text.size() != 36 || text[14] != '7') return std::nullopt;
    std::string hex;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHexDigit(text[i])) return std::nullopt;
        if (!dash) hex.push_back(text[i]);
    }
    return std::stoull(hex.substr(0, 2 * kTimeBytes), nullptr, 16);
}

}  // namespace

std::optional<IdempotencyKey> idempotencyKey(const Event& event) {
    const Content content = contentOf(event);
    std::optional<std::uint64_t> millis;
    HashInput input(name(event.topic()));
    input.add(content.user);
    if (!event.eventId.empty()) {
        input.add("event id").add(event.eventId);
        millis = uuid7Millis(event.eventId);
    } else if (content.hasTime) {
        input.add("content");
        addValue(input, event);
        millis = static_cast<std::uint64_t>(micros(content.at) / 1000);
    } else {
        return std::nullopt;
    }
    const math::Sha256 digest = input.digest();
    IdempotencyKey key{};
    std::copy_n(digest.begin(), key.size(), key.begin());
    if (millis) putTime(key, *millis);
    return key;
}

std::string derivedRequestId(const RecommendationEvent& event) {
    HashInput input("request");
    input.add(event.userId).add(event.at).add(event.modelVersion);
    for (const std::string& item : event.itemIds)
        input.add(item);
    const math::Sha256 digest = input.digest();
    return math::toHex(std::span(digest).first(16));
}

}  // namespace core::events

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core::events {

/// Why a message never became an event. The names (see name()) are stored and shown: never change
/// one.
enum class RejectReason : std::uint8_t {
    NotJson,
    NotObject,
    TooLarge,
    TooDeep,
    DuplicateKey,
    MissingField,
    WrongType,
    OutOfRange,
    BadId,
    BadUtf8,
    BadTimestamp,
    FutureTimestamp,
    MalformedLine,
};
inline constexpr RejectReason kRejectReasons[] = {
    RejectReason::NotJson,      RejectReason::NotObject,    RejectReason::TooLarge,
    RejectReason::TooDeep,      RejectReason::DuplicateKey, RejectReason::MissingField,
    RejectReason::WrongType,    RejectReason::OutOfRange,   RejectReason::BadId,
    RejectReason::BadUtf8,      RejectReason::BadTimestamp, RejectReason::FutureTimestamp,
    RejectReason::MalformedLine};

/// "not_json", "missing_field", …
const char* name(RejectReason reason);
std::optional<RejectReason> rejectReasonFromName(std::string_view name);

/// A refusal as a value: the code for counting, one sentence for people.
struct Rejection {
    RejectReason reason = RejectReason::NotJson;
    std::string sentence;
    bool operator==(const Rejection&) const = default;
};

}  // namespace core::events

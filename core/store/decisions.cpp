// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/decisions.h"

#include <algorithm>

#include "core/events/text_checks.h"
#include "core/store/quarantine.h"

namespace core::store {
namespace {

constexpr std::size_t kMaxText = 4000;

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlank = " \t\r\n";
    const auto first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

/// Of valid UTF-8: bytes that do not continue a character.
std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

Status checkText(const std::string& what, const std::string& text, std::size_t least) {
    if (!events::validUtf8(text)) return Error{Errc::InvalidArgument, what + " is not UTF-8", {}};
    if (text.size() > kMaxText)
        return Error{Errc::InvalidArgument, what + " is longer than 4,000 bytes", {}};
    const std::size_t given = characters(trimmed(text));
    if (given == 0) return Error{Errc::InvalidArgument, what + " is missing", {}};
    if (given < least) {
        return Error{Errc::InvalidArgument,
                     what + " must have at least " + std::to_string(least) + " characters",
                     {}};
    }
    return {};
}

}  // namespace

Status checkWritten(const std::string& reason, const std::string& actor) {
    FAIRLEAD_CHECK(checkText("the reason", reason, Quarantine::kMinReason));
    return checkText("the actor", actor, 1);
}

Result<std::int64_t> userNumber(Connection& db, const std::string& userId) {
    FAIRLEAD_TRY(Statement * select, db.cached("SELECT id FROM users WHERE name = ?1"));
    FAIRLEAD_TRY(const bool known, select->bind(userId).step());
    if (!known) return Error{Errc::NotFound, "no event names the user " + userId, userId};
    const std::int64_t number = select->integer(0);
    select->reset();
    return number;
}

}  // namespace core::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <utility>

namespace core {

/// Why something failed, as far as a caller can react to it.
enum class Errc {
    InvalidArgument,  ///< the caller's or the person's input is wrong
    NotFound,
    Corrupt,      ///< stored bytes are not what they should be (also: tampered)
    Io,           ///< the operating system refused: disk full, permission, …
    Unavailable,  ///< something that is needed is not there now (lock taken, broker down)
    Refused,      ///< understood and possible, but a rule forbids it (gate, hold)
    Cancelled,
    Internal,
};

/// Stable lower-case name, for logs and JSON.
const char* name(Errc code);

/// A failure as a value. `message` is one English sentence a person can act on; `where` names the
/// file, key or object it concerns (may be empty).
struct Error {
    Errc code = Errc::Internal;
    std::string message;
    std::string where;

    /// The same error, saying what was being done: "<context>: <message>".
    [[nodiscard]] Error with(const std::string& context) const {
        return {code, context + ": " + message, where};
    }
    /// message, and where it happened if that is known and not in the message already.
    [[nodiscard]] std::string text() const;

    bool operator==(const Error&) const = default;
};

}  // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "core/base/clock.h"

namespace core::stream {

/// What a person can act on, in the order of what has to be right first.
enum class LinkState : std::uint8_t {
    Off,             ///< not configured
    Connecting,      ///< no answer yet, nothing wrong known
    Up,              ///< answered; see lastAnswer
    Down,            ///< nobody listens there, or it went away
    WrongHost,       ///< the name cannot be resolved
    LoginRefused,    ///< wrong user, password or mechanism
    CertificateBad,  ///< expired, other host, unknown authority
    NotAllowed,      ///< logged in, but may not read or write the topic
    TopicMissing,
};
/// "off", "connecting", "up", "down", "wrong-host", "login-refused", "certificate-bad",
/// "not-allowed", "topic-missing".
const char* name(LinkState state);

/// The state of a connection to a cluster. A plain value.
struct Link {
    LinkState state = LinkState::Off;
    std::string sentence;  ///< what happened and what to do, in English; empty while up
    std::string address;   ///< bootstrap servers
    int brokers = 0;       ///< that the cluster named, 0 = not known
    bool embedded = false;
    UtcTime since;                      ///< of this state
    std::optional<UtcTime> lastAnswer;  ///< of any broker
    [[nodiscard]] bool up() const { return state == LinkState::Up; }
};

}  // namespace core::stream

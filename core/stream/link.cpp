// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/link.h"

#include <array>

namespace core::stream {

const char* name(LinkState state) {
    static constexpr std::array kNames{
        "off",           "connecting",      "up",          "down",         "wrong-host",
        "login-refused", "certificate-bad", "not-allowed", "topic-missing"};
    return kNames[static_cast<std::size_t>(state)];
}

}  // namespace core::stream

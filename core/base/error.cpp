// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace core {

const char* name(Errc code) {
    switch (code) {
        case Errc::InvalidArgument:
            return "invalid_argument";
        case Errc::NotFound:
            return "not_found";
        case Errc::Corrupt:
            return "corrupt";
        case Errc::Io:
            return "io";
        case Errc::Unavailable:
            return "unavailable";
        case Errc::Refused:
            return "refused";
        case Errc::Cancelled:
            return "cancelled";
        case Errc::Internal:
            return "internal";
    }
    return "internal";
}

std::string Error::text() const {
    if (where.empty() || message.find(where) != std::string::npos) return message;
    return message + " (" + where + ")";
}

}  // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/assignment.h"

#include "core/base/random.h"

namespace core::experiment {

double placeOf(std::string_view salt, std::string_view userId) {
    return static_cast<double>(hash64(userId, hash64(salt)) >> 11) * 0x1.0p-53;
}

}  // namespace core::experiment

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/recommender.h"

namespace core::recommend {

Status Recommender::update(const Update&) {
    return Error{Errc::Unavailable, "the family '" + family() + "' takes no single events; it is refitted", {}};
}

Status Recommender::attach(const events::Dataset&) { return {}; }

}  // namespace core::recommend

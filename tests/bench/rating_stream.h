// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>

#include "tests/support/fake_source.h"

namespace bench {

inline constexpr int kStreamPartitions = 4;
inline constexpr const char* kStreamTopic = "ratings";

/// Fills a source with made-up ratings as Fairlead's producers write them: a user's go to one
/// partition, times ascend by about a millisecond, 100,000 users and 20,000 items with skews like
/// those of MovieLens. No two are equal. Returns the bytes of all values.
std::size_t fillWithRatings(tests::FakeSource& source, std::size_t count);

}  // namespace bench

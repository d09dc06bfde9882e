// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/fairness/catalogue.h"
#include "core/fairness/exposure.h"
#include "core/fairness/request.h"

namespace core::feedback {

using fairness::Catalogue;
using fairness::Request;

/// What the feedback verdicts look at. Borrows; everything must outlive it. Threads: a plain value.
struct FeedbackInput {
    std::vector<const Request*> requests;   ///< fairness::inOrder() or ExposureWindow::inOrder()
    std::vector<std::uint64_t> userHashes;  ///< by UserIdx; beyond its end: mix64(index)
    const Catalogue* catalogue = nullptr;
    std::span<const fairness::Genres> genres;  ///< by ItemIdx
    std::span<const std::string> versions;     ///< by Request::version
    std::span<const std::string> stages;       ///< by Request::stages

    [[nodiscard]] std::uint64_t hashOf(UserIdx user) const;
};

/// A stretch of the ordered requests.
using Slice = std::span<const Request* const>;
/// n windows of equal count: window w holds requests ⌊w·N/n⌋ to ⌊(w + 1)·N/n⌋. Threads: pure.
std::vector<Slice> slicesOf(const std::vector<const Request*>& requests, std::size_t n);

/// The requests of one user in one window, in order.
struct UserRequests {
    UserIdx user;
    std::uint64_t hash = 0;
    std::size_t group = 0;
    std::vector<const Request*> requests;
    std::vector<std::uint64_t> keys;  ///< of those, close together
};
/// By hash of the user (then index), so that the numbering of users decides nothing.
std::vector<UserRequests> byUser(const FeedbackInput& input, Slice slice);

/// Which of a user's requests is drawn: the one whose key has the smallest random number.
const Request& drawnRequest(const UserRequests& user, const CounterRandom& random);

/// The windows of an input, whole and by user: made once for all that look at them.
struct Windows {
    std::vector<Slice> slices;
    std::vector<std::vector<UserRequests>> users;
};
Windows windowsOf(const FeedbackInput& input, std::size_t n);

/// Users with a request.
std::int64_t distinctUsers(const FeedbackInput& input);

/// Least-squares slope of values[0…n−1] over 1…n; 0 for fewer than two.
double slopeOf(std::span<const double> values);

}  // namespace core::feedback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/user_log.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace core::abuse {
namespace {

constexpr std::int64_t kSecond = 1000000;
constexpr std::int64_t kHour = 3600;
constexpr std::size_t kMinPending = 32;

std::int64_t secondOf(std::int64_t us) {
    return us >= 0 ? us / kSecond : -((-us + kSecond - 1) / kSecond);
}

/// Most ratings in any `width` consecutive seconds.
template <class Seconds>
std::int64_t mostIn(const Seconds& seconds, std::int64_t width) {
    std::int64_t most = 0;
    std::int64_t inside = 0;
    std::size_t first = 0;
    for (const auto& s : seconds) {
        inside += s.count;
        while (s.second - seconds[first].second >= width)
            inside -= seconds[first++].count;
        most = std::max(most, inside);
    }
    return most;
}

}  // namespace

void UserLog::add(std::uint32_t item, std::int32_t halfStars, std::int64_t atUs) {
    ++count_;
    sum_ += halfStars;
    squares_ += std::int64_t{halfStars} * halfStars;
    pending_.push_back({item, halfStars, atUs});
    changed_ = true;
    if (pending_.size() >= std::max(kMinPending, (profile_.size() + seconds_.size()) / 2))
        compact();
}

double UserLog::mean() const {
    return count_ == 0 ? 0 : static_cast<double>(sum_) / static_cast<double>(count_) / 2;
}

double UserLog::sd() const {
    if (count_ == 0) return 0;
    const std::int64_t spread = count_ * squares_ - sum_ * sum_;
    return std::sqrt(static_cast<double>(spread)) / static_cast<double>(count_) / 2;
}

std::span<const Rated> UserLog::profile() {
    compact();
    return profile_;
}

const Pace& UserLog::pace() {
    if (!changed_) return pace_;
    compact();
    pace_ = paceOfSeconds();
    changed_ = false;
    return pace_;
}

std::size_t UserLog::bytes() const {
    return sizeof *this + (pending_.capacity() + profile_.capacity()) * sizeof(Rated) +
           seconds_.capacity() * sizeof(Second);
}

void UserLog::compact() {
    if (pending_.empty()) return;
    mergeProfile();
    mergeSeconds();
    pending_.clear();
    if (pending_.capacity() > 4 * kMinPending) pending_.shrink_to_fit();
    if (seconds_.size() > kMaxSeconds) fold();
}

void UserLog::mergeProfile() {
    const auto order = [](const Rated& a, const Rated& b) {
        return std::tie(a.item, a.atUs, a.halfStars) < std::tie(b.item, b.atUs, b.halfStars);
    };
    std::ranges::sort(pending_, order);
    std::vector<Rated> merged(profile_.size() + pending_.size());
    std::ranges::merge(profile_, pending_, merged.begin(), order);
    std::size_t kept = 0;
    for (const Rated& r : merged) {
        if (kept > 0 && merged[kept - 1].item == r.item) --kept;
        merged[kept++] = r;
    }
    profile_.assign(merged.begin(), merged.begin() + static_cast<std::ptrdiff_t>(kept));
}

void UserLog::mergeSeconds() {
    std::vector<Second> merged(seconds_.size() + pending_.size());
    auto fresh = std::vector<Second>();
    fresh.reserve(pending_.size());
    for (const Rated& r : pending_)
        fresh.push_back({secondOf(r.atUs), 1});
    std::ranges::sort(fresh, {}, &Second::second);
    std::ranges::merge(seconds_, fresh, merged.begin(), {}, &Second::second, &Second::second);
    std::size_t kept = 0;
    for (const Second& s : merged) {
        if (kept > 0 && merged[kept - 1].second == s.second) {
            merged[kept - 1].count += s.count;
        } else {
            merged[kept++] = s;
        }
    }
    seconds_.assign(merged.begin(), merged.begin() + static_cast<std::ptrdiff_t>(kept));
}

void UserLog::fold() {
    folded_ = paceOfSeconds();
    isFolded_ = true;
    seconds_.erase(seconds_.begin(),
                   seconds_.begin() + static_cast<std::ptrdiff_t>(seconds_.size() / 2));
}

Pace UserLog::paceOfSeconds() const {
    std::size_t end = 1;
    while (end < seconds_.size() && seconds_[end].second - seconds_[end - 1].second <= kHour)
        ++end;
    const std::span all(seconds_);
    const auto session = all.first(std::min(end, all.size()));
    Pace pace{mostIn(all, 60), mostIn(all, kHour), mostIn(session, 60), mostIn(session, kHour)};
    if (isFolded_) {
        pace.mostInMinute = std::max(pace.mostInMinute, folded_.mostInMinute);
        pace.mostInHour = std::max(pace.mostInHour, folded_.mostInHour);
        pace.firstSessionMinute = folded_.firstSessionMinute;
        pace.firstSessionHour = folded_.firstSessionHour;
    }
    return pace;
}

}  // namespace core::abuse

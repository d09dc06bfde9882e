// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/attack_waves.h"

#include <algorithm>
#include <utility>

namespace core::simulate {

void AttackWaves::begin(std::span<const ItemStatistics> items) {
    constexpr std::size_t kinds = std::size(kAttackKinds);
    AttackOptions options = attackOptions(kAttackKinds[waves_ % kinds], mix64(seed_ ^ waves_));
    ++waves_;
    options.firstId = attackers_ + 1;
    options.target = target_;
    auto attack = makeProfiles(items, options);
    given_ = 0;
    wave_.clear();
    if (!attack) return;
    wave_ = std::move(attack->profiles);
    if (target_.empty()) target_ = attack->target;
}

std::optional<std::string> AttackWaves::next(std::span<const ItemStatistics> items) {
    if (needsWave()) begin(items);
    if (wave_.empty()) return std::nullopt;
    ++attackers_;
    return wave_[given_++].userId;
}

std::vector<ItemRating> AttackWaves::take(std::string_view attacker) {
    const auto it = std::ranges::find(wave_, attacker, &AttackProfile::userId);
    return it == wave_.end() ? std::vector<ItemRating>{} : std::exchange(it->ratings, {});
}

}  // namespace core::simulate

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/random.h"
#include "core/simulate/attacks.h"

namespace core::simulate {

/// Attacks without end, wave after wave, through all kinds in turn, all on one target.
/// Threads: thread-compatible. Memory: one wave, under 1 MB.
class AttackWaves {
  public:
    explicit AttackWaves(std::uint64_t seed) : seed_(seed) {}

    /// A new target and a new first wave.
    void restart() { wave_.clear(), given_ = 0, target_.clear(); }
    /// Who attacks next; knows `items` as they are when a wave begins. Nothing without items.
    std::optional<std::string> next(std::span<const ItemStatistics> items);
    /// What they rate; once. Empty for somebody not of this wave.
    std::vector<ItemRating> take(std::string_view attacker);

    [[nodiscard]] bool needsWave() const { return given_ == wave_.size(); }
    [[nodiscard]] const std::string& target() const { return target_; }
    [[nodiscard]] std::uint64_t attackers() const { return attackers_; }

  private:
    void begin(std::span<const ItemStatistics> items);

    std::uint64_t seed_;
    std::uint64_t waves_ = 0;
    std::uint64_t attackers_ = 0;  ///< given so far, in all waves
    std::vector<AttackProfile> wave_;
    std::size_t given_ = 0;
    std::string target_;
};

}  // namespace core::simulate

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/serving/recommend_service.h"

namespace core::serving {

/// What one stage did to an item; the numbers that the stage does not have are nothing.
struct StageNote {
    std::string stage;  ///< "seen", "diversity", "exploration", "exposure", "tail_slots"
    std::uint32_t rankBefore = 0;
    std::uint32_t rankAfter = 0;
    std::optional<double> relevance, penalty, value;
    std::string causedBy;  ///< the earlier item behind the penalty; empty without
    std::optional<double> draw, epsilon;
    bool explored = false;
    std::string replaced;
    bool tail = false;
    bool reserved = false;
    std::string group;    ///< "head", "mid", "tail", by the stage "exposure"; empty without
    bool placed = false;  ///< for the target mix
};

/// Why an item is in a list, out of its document (recommend::whyJson).
struct Why {
    struct Vote {
        std::string itemId;
        double weight = 0;
    };
    double score = 0;
    std::string source;  ///< "primary", "content", "popularity"
    std::vector<Vote> votes;
    double popularity = 0;
    std::vector<StageNote> stages;

    [[nodiscard]] const StageNote* stage(std::string_view name) const;
};
/// Errors: corrupt when it is not such a document.
Result<Why> whyFrom(const Json& json);

/// A part of a score.
struct ScorePart {
    enum class Kind : std::uint8_t { Neighbour, OtherNeighbours, Popularity, Model };
    Kind kind = Kind::Neighbour;
    std::string itemId;     ///< of a Neighbour
    std::size_t count = 1;  ///< how many OtherNeighbours
    double weight = 0;      ///< all weights add up to the score
    double share = 0;       ///< weight / score; all shares add up to 1
};
/// The `top` heaviest votes, the other votes as one, popularity, and what the family cannot split
/// up; parts of 0 are left out. Empty input: a score of 0 has no parts. Threads: pure.
std::vector<ScorePart> scoreParts(const Why& why, std::size_t top);

/// Items that are in both lists. Threads: pure.
std::size_t sharedItems(const Recommendations& a, const Recommendations& b);
/// Items of the tail. Threads: pure.
std::size_t tailItems(const Recommendations& list);

}  // namespace core::serving

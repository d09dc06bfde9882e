// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/random.h"

namespace tests {

/// JSON lines of the events that a profile of the tests holds, seeded. All times end at `end`.
struct EventLines {
    core::UtcTime end;
    std::vector<core::Json> ratings, recommendations, items;

    [[nodiscard]] std::string at(std::int64_t secondsBefore) const {
        return core::formatUtc(end - std::chrono::seconds(secondsBefore));
    }
    void rate(const std::string& user, const std::string& item, double value,
              std::int64_t secondsBefore) {
        ratings.push_back({{"user_id", user},
                           {"item_id", item},
                           {"rating", value},
                           {"timestamp", at(secondsBefore)}});
    }
    static void write(const std::filesystem::path& file, const std::vector<core::Json>& lines) {
        std::ofstream out(file);
        for (const core::Json& line : lines)
            out << line.dump() << '\n';
    }
};

/// 90 people with 5 to 29 ratings, and `spammers` with 120 to 179 each, all of five stars, over 30
/// days; 600 random lists of 120 items in the last 20 hours.
inline EventLines someEvents(core::UtcTime end, int spammers, std::uint64_t seed = 1) {
    core::CounterRandom random(seed);
    EventLines lines{end, {}, {}, {}};
    const auto item = [&] { return "i" + std::to_string(random.below(120)); };
    for (int i = 0; i < 120; ++i) {
        lines.items.push_back({{"item_id", "i" + std::to_string(i)},
                               {"title", "Title " + std::to_string(i)},
                               {"genres", {"g" + std::to_string(i % 7)}}});
    }
    for (int u = 0; u < 90 + spammers; ++u) {
        const bool spam = u >= 90;
        const std::size_t count = spam ? 120 + random.below(60) : 5 + random.below(25);
        for (std::size_t r = 0; r < count; ++r) {
            lines.rate((spam ? "spam" : "u") + std::to_string(u), item(),
                       spam ? 5 : 0.5 * double(1 + random.below(10)),
                       60 + static_cast<std::int64_t>(random.below(30 * 86400)));
        }
    }
    for (int r = 0; r < 600; ++r) {
        std::vector<std::string> list;
        for (int k = 0; k < 5; ++k)
            list.push_back(item());
        lines.recommendations.push_back({{"request_id", "r" + std::to_string(r)},
                                         {"user_id", "u" + std::to_string(random.below(90))},
                                         {"recommendations", list},
                                         {"model_version", r < 300 ? "v1" : "v2"},
                                         {"ab_variant", r % 2 == 0 ? "A" : "B"},
                                         {"timestamp", lines.at(60 + (600 - r) * 119)}});
    }
    return lines;
}

}  // namespace tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/harms.h"

namespace core::fairness {

HarmRegister defaultRegister() {
    return {
        {{"filter_bubbles", "Filter bubbles",
          "Users see an ever narrower choice of what they have already liked.", "filter_bubble"},
         {"popularity_bias", "Popularity bias",
          "A few popular items take most slots, whatever a user's own taste.", "gini_catalogue"},
         {"cold_start_inequality", "Cold-start inequality",
          "Users with few ratings get worse or less varied lists.", "parity_gap"},
         {"creator_starvation", "Creator starvation",
          "Items of small providers are hardly ever shown.", "exposure_ratio"},
         {"temporal_bias", "Temporal bias", "New items have no chance against old ones.",
          "new_item_coverage"}},
        {{"user_id", "User id", "Memorises a person instead of a taste.", "parity_gap"},
         {"timestamp", "Timestamp", "Tells time zones and working hours.", "new_item_coverage"},
         {"interaction_frequency", "Interaction frequency",
          "Stands for free time, and with it for age and employment.", "parity_gap"},
         {"rating_history", "Rating history", "Tastes go along with age, gender and origin.",
          "miscalibration_bits"}}};
}

Json toJson(const std::vector<RegisterEntry>& entries) {
    Json json = Json::array();
    for (const RegisterEntry& entry : entries) {
        json.push_back({{"id", entry.id},
                        {"name", entry.name},
                        {"description", entry.description},
                        {"metric", entry.watchedBy}});
    }
    return json;
}

}  // namespace core::fairness

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event.h"

namespace core::events {

const char* name(Topic topic) {
    switch (topic) {
        case Topic::Ratings:
            return "ratings";
        case Topic::WatchEvents:
            return "watch-events";
        case Topic::Recommendations:
            return "recommendations";
        case Topic::Items:
            return "items";
    }
    return "";
}

std::optional<Topic> topicFromName(std::string_view text) {
    for (const Topic topic : kTopics) {
        if (text == name(topic)) return topic;
    }
    return std::nullopt;
}

}  // namespace core::events

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/tail_text.h"

#include <cmath>
#include <cstdio>

namespace core::runtime {
namespace {

std::string oneDecimal(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

void describe(const events::RatingEvent& body, TailEvent& into) {
    into.item = body.itemId;
    into.what = oneDecimal(body.rating);
}

void describe(const events::WatchEvent& body, TailEvent& into) {
    into.item = body.itemId;
    into.what = std::to_string(std::lround(body.watchSeconds / 60)) + " min";
}

void describe(const events::RecommendationEvent& body, TailEvent& into) {
    if (!body.itemIds.empty()) into.item = body.itemIds.front();
    into.what = std::to_string(body.itemIds.size()) + " items";
}

void describe(const events::ItemEvent& body, TailEvent& into) {
    into.item = body.itemId;
    into.what = body.title;
}

}  // namespace

TailEvent tailEvent(const stream::TopicPartition& at, const store::Message& message,
                    store::Fate fate, UtcTime stored) {
    TailEvent tail{at.topic, at.partition, message.offset, stored, {}, {}, {}, false};
    if (const auto* letter = std::get_if<store::RejectedMessage>(&message.content)) {
        tail.what = events::name(letter->why.reason);
        tail.rejected = fate == store::Fate::Rejected;
        return tail;
    }
    std::visit(
        [&](const auto& body) {
            if constexpr (requires { body.userId; }) tail.user = body.userId;
            describe(body, tail);
        },
        std::get<events::Event>(message.content).body);
    return tail;
}

}  // namespace core::runtime

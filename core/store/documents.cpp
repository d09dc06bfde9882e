// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents.h"

#include <algorithm>

#include "core/events/text_checks.h"
#include "core/math/hashing.h"

namespace core::store {
namespace {

Json partitionsOf(const std::vector<Source>& sources) {
    Json list = Json::array();
    for (const Source& s : sources) {
        list.push_back({{"topic", s.topic},
                        {"partition", s.partition},
                        {"consumed", s.consumed},
                        {"accepted", s.accepted},
                        {"duplicates", s.duplicates},
                        {"rejected", s.rejected},
                        {"next_offset", s.nextOffset},
                        {"incarnation", s.incarnation}});
    }
    return list;
}

}  // namespace

Json statisticsDocument(const StoreStatistics& s) {
    Json reasons = Json::object();
    for (const auto& [reason, count] : s.deadLettersByReason)
        reasons[reason] = count;
    return {{"conserved", s.conserved()},
            {"partitions", partitionsOf(s.sources)},
            {"position", s.position},
            {"ratings", s.ratings},
            {"watches", s.watches},
            {"recommendations", s.recommendations},
            {"users", s.users},
            {"items", s.items},
            {"announced_items", s.announcedItems},
            {"events_with_unknown_fields", s.withExtra},
            {"dead_letters", s.deadLetters},
            {"dead_letters_by_reason", std::move(reasons)},
            {"bytes", s.bytes}};
}

Json checkDocument(const StoreCheck& check) {
    return {{"ok", check.sound()},
            {"conserved", std::ranges::all_of(check.sources, &Source::conserved)},
            {"problems", check.problems},
            {"partitions", partitionsOf(check.sources)}};
}

Json deadLetterDocument(const DeadLetter& letter) {
    Json document = {{"id", letter.id},
                     {"topic", letter.topic},
                     {"partition", letter.partition},
                     {"offset", letter.offset},
                     {"incarnation", letter.incarnation},
                     {"reason", letter.reason},
                     {"sentence", letter.sentence},
                     {"size", letter.size},
                     {"sha256", letter.sha256},
                     {"first_seen", formatUtc(letter.firstSeen)}};
    // JSON cannot hold other bytes as text.
    if (events::validUtf8(letter.bytes)) {
        document["text"] = letter.bytes;
    } else {
        document["base64"] = math::toBase64(letter.bytes);
    }
    return document;
}

}  // namespace core::store

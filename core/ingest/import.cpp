// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import.h"

namespace core::ingest {
namespace {

void addCounts(Json& document, const std::string& prefix, const RowCounts& counts) {
    document[prefix + "accepted"] = counts.accepted;
    document[prefix + "duplicates"] = counts.duplicates;
    document[prefix + "rejected"] = counts.rejected;
    Json reasons = Json::object();
    for (const auto& [reason, count] : counts.rejectedByReason)
        reasons[reason] = count;
    document[prefix + "rejected_by_reason"] = std::move(reasons);
}

}  // namespace

Json importDocument(const ImportReport& report) {
    Json document = {{"ratings", report.ratings}, {"users", report.users}, {"items", report.items}};
    addCounts(document, "", report.events);
    addCounts(document, "items_", report.announcements);
    document["tags_rejected"] = report.tags.rejected;
    document["rated_items"] = report.ratedItems;
    document["resumed_from_line"] = report.resumedFromLine;
    document["cancelled"] = report.cancelled;
    document["seconds"] = report.seconds;
    document["notes"] = report.notes;
    return document;
}

}  // namespace core::ingest

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

RowCounts countsFrom(const Json& document, const std::string& prefix) {
    RowCounts counts;
    document.at(prefix + "accepted").get_to(counts.accepted);
    document.at(prefix + "duplicates").get_to(counts.duplicates);
    document.at(prefix + "rejected").get_to(counts.rejected);
    for (const auto& [reason, count] : document.at(prefix + "rejected_by_reason").items())
        counts.rejectedByReason[reason] = count.get<std::int64_t>();
    return counts;
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

ImportReport importReportFrom(const Json& document) {
    ImportReport report;
    document.at("ratings").get_to(report.ratings);
    document.at("users").get_to(report.users);
    document.at("items").get_to(report.items);
    report.events = countsFrom(document, "");
    report.announcements = countsFrom(document, "items_");
    document.at("tags_rejected").get_to(report.tags.rejected);
    document.at("rated_items").get_to(report.ratedItems);
    document.at("resumed_from_line").get_to(report.resumedFromLine);
    document.at("cancelled").get_to(report.cancelled);
    document.at("seconds").get_to(report.seconds);
    document.at("notes").get_to(report.notes);
    return report;
}

}  // namespace core::ingest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/row_stream.h"

#include <algorithm>
#include <memory>

namespace core::ingest {

using datasets::EventOrRejection;
using datasets::Line;
using events::Event;
using events::Rejection;

RowStream csvRows(datasets::CsvTable& table,
                  std::function<EventOrRejection(const datasets::CsvRow&)> convert,
                  const events::Validator& validator, UtcTime now) {
    auto reused = std::make_shared<datasets::CsvRow>();
    auto next = [&table, &validator, now, reused, convert = std::move(convert)](
                    Line& line, EventOrRejection& row) -> Result<bool> {
        FAIRLEAD_TRY(const bool more, table.next(*reused));
        if (!more) return false;
        line = reused->line;
        row = convert(*reused);
        if (const auto* event = std::get_if<Event>(&row)) {
            if (auto bad = validator.check(*event, now)) row = *std::move(bad);
        }
        return true;
    };
    return {std::move(next), [&table] { return table.position(); }};
}

RowStream jsonRows(datasets::LineReader& lines, events::Topic topic, events::Validator& validator,
                   UtcTime now) {
    auto next = [&lines, topic, &validator, now](Line& line,
                                                 EventOrRejection& row) -> Result<bool> {
        while (true) {
            FAIRLEAD_TRY(const auto read, lines.next());
            if (!read) return false;
            if (read->text.empty()) continue;
            line = *read;
            row = validator.validate(topic, read->text, now);
            if (line.tooLong()) {
                row = Rejection{events::RejectReason::TooLarge,
                                "it has " + std::to_string(line.size) + " bytes"};
            }
            return true;
        }
    };
    return {std::move(next), [&lines] { return lines.position(); }};
}

void Facts::add(const Event& event) {
    std::visit(
        [this](const auto& body) {
            using Body = std::decay_t<decltype(body)>;
            if constexpr (std::is_same_v<Body, events::RatingEvent>) ++ratings;
            if constexpr (!std::is_same_v<Body, events::ItemEvent>) users.insert(body.userId);
            if constexpr (std::is_same_v<Body, events::RecommendationEvent>) {
                items.insert(body.itemIds.begin(), body.itemIds.end());
            } else {
                items.insert(body.itemId);
            }
        },
        event.body);
}

void ByteProgress::at(std::uint64_t positionInFile, std::string_view what) {
    const std::uint64_t position = before_ + positionInFile;
    if (!progress_ || total_ == 0 || position < told_ + total_ / 100) return;
    told_ = position;
    progress_(std::min(1.0, static_cast<double>(position) / static_cast<double>(total_)), what);
}

Result<bool> deliver(const RowStream& rows, Feed& feed, Facts& facts, ByteProgress& progress,
                     std::string_view what) {
    Line line;
    EventOrRejection row;
    while (!feed.stopped()) {
        FAIRLEAD_TRY(const bool more, rows.next(line, row));
        if (!more) {
            FAIRLEAD_CHECK(feed.finish(true));
            return true;
        }
        if (const auto* event = std::get_if<Event>(&row)) facts.add(*event);
        if (!feed.skips(line.number)) FAIRLEAD_CHECK(feed.add(line, std::move(row)));
        progress.at(rows.position(), what);
    }
    return false;
}

}  // namespace core::ingest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/feed.h"

#include <algorithm>

namespace core::ingest {
namespace {

store::RejectedMessage rejectedLine(events::Rejection why, const datasets::Line& line) {
    store::RejectedMessage letter = store::rejectedMessage(std::move(why), line.text);
    if (line.tooLong()) {
        letter.size = line.size;
        letter.sha256 = line.sha256;
    }
    letter.why.sentence = "line " + std::to_string(line.number) + ": " + letter.why.sentence;
    return letter;
}

}  // namespace

Feed::Feed(store::EventStore& store, store::Source source, const ImportOptions& options,
           RowCounts& counts)
    : store_(store), source_(std::move(source)), options_(options), counts_(counts) {
    if (!source_.finished) resumeFrom_ = source_.nextOffset;
}

Status Feed::add(const datasets::Line& line, std::variant<events::Event, events::Rejection> row) {
    store::Message& message = waiting_.emplace_back();
    message.source = source_.id;
    message.offset = line.number;
    if (auto* bad = std::get_if<events::Rejection>(&row)) {
        message.content = rejectedLine(std::move(*bad), line);
    } else {
        message.content = std::move(std::get<events::Event>(row));
    }
    if (waiting_.size() < std::max<std::size_t>(options_.batchRows, 1)) return {};
    return flush();
}

Status Feed::flush() {
    if (waiting_.empty()) return {};
    FAIRLEAD_TRY(const store::BatchOutcome outcome, store_.append(waiting_));
    counts_.accepted += static_cast<std::int64_t>(outcome.accepted);
    counts_.duplicates += static_cast<std::int64_t>(outcome.duplicates);
    counts_.rejected += static_cast<std::int64_t>(outcome.rejected);
    for (std::size_t i = 0; i < waiting_.size(); ++i) {
        if (outcome.fates[i] != store::Fate::Rejected) continue;
        const auto& letter = std::get<store::RejectedMessage>(waiting_[i].content);
        ++counts_.rejectedByReason[events::name(letter.why.reason)];
    }
    announce(outcome);
    waiting_.clear();
    return {};
}

void Feed::announce(const store::BatchOutcome& outcome) {
    if (!options_.onAccepted || outcome.accepted == 0) return;
    std::vector<AcceptedEvent> accepted;
    accepted.reserve(outcome.accepted);
    for (std::size_t i = 0; i < waiting_.size(); ++i) {
        if (outcome.fates[i] != store::Fate::Accepted) continue;
        accepted.push_back({outcome.seqs[i], &std::get<events::Event>(waiting_[i].content)});
    }
    options_.onAccepted(accepted);
}

Status Feed::finish(bool whole) {
    FAIRLEAD_CHECK(flush());
    if (whole && !source_.finished) FAIRLEAD_CHECK(store_.finish(source_.id));
    return {};
}

}  // namespace core::ingest

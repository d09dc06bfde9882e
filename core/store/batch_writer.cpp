// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/batch_writer.h"

#include <algorithm>

#include "core/events/idempotency.h"
#include "core/store/key_table.h"
#include "core/store/list_codec.h"

namespace core::store {
namespace {

using events::Event;

std::optional<std::string_view> orNull(const std::string& text) {
    if (text.empty()) return std::nullopt;
    return text;
}

std::string_view view(std::span<const std::uint8_t> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

BatchWriter::BatchWriter(Connection& writer, WriterCaches& caches, UtcTime now)
    : writer_(writer), caches_(caches), now_(now) {}

Result<BatchOutcome> BatchWriter::run(std::span<const Message> batch) {
    FAIRLEAD_TRY(Statement * position, writer_.cached("SELECT seq FROM position"));
    FAIRLEAD_CHECK(position->step());
    seq_ = position->integer(0);
    position->reset();

    BatchOutcome outcome;
    FAIRLEAD_CHECK(judgePositions(batch, outcome.fates));
    FAIRLEAD_CHECK(judgeKeys(batch, outcome.fates));
    FAIRLEAD_CHECK(store(batch, outcome));
    FAIRLEAD_CHECK(writeBack());
    for (const Progress& source : sources_) {
        outcome.accepted += static_cast<std::size_t>(source.accepted);
        outcome.duplicates += static_cast<std::size_t>(source.duplicates);
        outcome.rejected += static_cast<std::size_t>(source.rejected);
    }
    outcome.position = seq_;
    return outcome;
}

Result<BatchWriter::Progress*> BatchWriter::progressOf(SourceId source) {
    // Batches name few sources, mostly the same one many times.
    const auto known = std::ranges::find(sources_, source, &Progress::source);
    if (known != sources_.end()) return &*known;
    FAIRLEAD_TRY(Statement * select,
                 writer_.cached("SELECT next_offset FROM sources WHERE id = ?1"));
    FAIRLEAD_TRY(const bool found, select->bind(source.value).step());
    if (!found)
        return Error{Errc::NotFound, "there is no source " + std::to_string(source.value), {}};
    sources_.push_back({.source = source, .nextOffset = select->integer(0)});
    select->reset();
    return &sources_.back();
}

Status BatchWriter::judgePositions(std::span<const Message> batch, std::vector<Fate>& fates) {
    fates.reserve(batch.size());
    for (const Message& message : batch) {
        FAIRLEAD_TRY(Progress * progress, progressOf(message.source));
        ++progress->consumed;
        if (message.offset < progress->nextOffset) {
            fates.push_back(Fate::Duplicate);
            continue;
        }
        progress->nextOffset = message.offset + 1;
        const bool isEvent = std::holds_alternative<Event>(message.content);
        fates.push_back(isEvent ? Fate::Accepted : Fate::Rejected);
    }
    return {};
}

Status BatchWriter::judgeKeys(std::span<const Message> batch, std::vector<Fate>& fates) {
    std::vector<MessageKey> keys;
    keys.reserve(batch.size());
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (fates[i] != Fate::Accepted) continue;
        const auto key = events::idempotencyKey(std::get<Event>(batch[i].content));
        if (key) keys.push_back({*key, i});
    }
    FAIRLEAD_TRY(const auto known, insertKeys(writer_, std::move(keys)));
    for (const std::size_t i : known)
        fates[i] = Fate::Duplicate;
    return {};
}

Status BatchWriter::store(std::span<const Message> batch, BatchOutcome& outcome) {
    outcome.seqs.assign(batch.size(), 0);
    for (std::size_t i = 0; i < batch.size(); ++i) {
        FAIRLEAD_TRY(Progress * progress, progressOf(batch[i].source));
        switch (outcome.fates[i]) {
            case Fate::Duplicate:
                ++progress->duplicates;
                break;
            case Fate::Rejected:
                ++progress->rejected;
                FAIRLEAD_CHECK(
                    insertDeadLetter(batch[i], std::get<RejectedMessage>(batch[i].content)));
                break;
            case Fate::Accepted:
                ++progress->accepted;
                outcome.seqs[i] = ++seq_;
                FAIRLEAD_CHECK(insert(batch[i], std::get<Event>(batch[i].content)));
                break;
        }
    }
    FAIRLEAD_CHECK(insertRows(writer_, ratings_));
    return insertRows(writer_, watches_);
}

Status BatchWriter::insert(const Message& message, const Event& event) {
    if (!event.extra.empty()) counters_.add(kWithExtra);
    return std::visit([&](const auto& body) { return insertBody(message, event, body); },
                      event.body);
}

Status BatchWriter::insertBody(const Message& message, const Event& event,
                               const events::RatingEvent& body) {
    FAIRLEAD_TRY(const std::int64_t user, caches_.users.idOf(writer_, body.userId));
    FAIRLEAD_TRY(const std::int64_t item, caches_.items.idOf(writer_, body.itemId));
    ratings_.push_back({seq_, user, item, body.rating, micros(body.at), message.source.value,
                        message.offset, event.schemaVersion, orNull(event.extra)});
    return {};
}

Status BatchWriter::insertBody(const Message& message, const Event& event,
                               const events::WatchEvent& body) {
    FAIRLEAD_TRY(const std::int64_t user, caches_.users.idOf(writer_, body.userId));
    FAIRLEAD_TRY(const std::int64_t item, caches_.items.idOf(writer_, body.itemId));
    watches_.push_back({seq_, user, item, body.watchSeconds, body.progress, micros(body.at),
                        message.source.value, message.offset, event.schemaVersion,
                        orNull(event.extra)});
    return {};
}

Status BatchWriter::insertBody(const Message& message, const Event& event,
                               const events::RecommendationEvent& body) {
    FAIRLEAD_TRY(const std::int64_t user, caches_.users.idOf(writer_, body.userId));
    FAIRLEAD_TRY(const std::int64_t serving, servingOf(body));
    std::vector<std::int64_t> items;
    for (const std::string& id : body.itemIds) {
        FAIRLEAD_TRY(const std::int64_t item, caches_.items.idOf(writer_, id));
        items.push_back(item);
    }
    const std::string packed = packNumbers(items);
    FAIRLEAD_TRY(Statement * row,
                 writer_.cached("INSERT INTO recommendations VALUES "
                                "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"));
    row->bind(seq_, user, nullptr, serving, body.requestId, body.latencyMs, micros(body.at),
              static_cast<std::int64_t>(body.drawSeed), body.appliedPosition, body.status,
              message.source.value, message.offset, event.schemaVersion, orNull(event.extra));
    row->bindBlob(3, packed);
    counters_.add("recommendations");
    return row->run();
}

Status BatchWriter::insertBody(const Message& message, const Event& event,
                               const events::ItemEvent& body) {
    FAIRLEAD_TRY(const std::int64_t item, caches_.items.idOf(writer_, body.itemId));
    const std::string genres = toJsonArray(body.genres);
    const std::string tags = toJsonArray(body.tags);
    std::optional<std::int64_t> available;
    if (body.availableFrom) available = micros(*body.availableFrom);
    FAIRLEAD_TRY(Statement * row,
                 writer_.cached("INSERT INTO announcements VALUES "
                                "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"));
    FAIRLEAD_CHECK(row->bind(seq_, item, body.title, orNull(genres), orNull(tags), body.provider,
                             body.year, available, message.source.value, message.offset,
                             event.schemaVersion, orNull(event.extra))
                       .run());
    counters_.add("announcements");
    FAIRLEAD_TRY(Statement * first, writer_.cached("UPDATE items SET announced_seq = ?2"
                                                   " WHERE id = ?1 AND announced_seq IS NULL"));
    FAIRLEAD_CHECK(first->bind(item, seq_).run());
    if (writer_.changes() == 1) {
        counters_.add(kAnnouncedItems);
        return {};
    }
    FAIRLEAD_TRY(Statement * newest,
                 writer_.cached("UPDATE items SET announced_seq = ?2 WHERE id = ?1"));
    return newest->bind(item, seq_).run();
}

Status BatchWriter::insertDeadLetter(const Message& message, const RejectedMessage& letter) {
    counters_.addDeadLetter(events::name(letter.why.reason));
    FAIRLEAD_TRY(
        Statement * row,
        writer_.cached("INSERT INTO dead_letters (source, source_offset, reason, sentence, size,"
                       " first_seen_us, bytes, sha256) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
    row->bind(message.source.value, message.offset, events::name(letter.why.reason),
              letter.why.sentence, static_cast<std::int64_t>(letter.size), micros(now_));
    row->bindBlob(7, letter.bytes);
    row->bindBlob(8, view(letter.sha256));
    return row->run();
}

Result<std::int64_t> BatchWriter::servingOf(const events::RecommendationEvent& e) {
    FAIRLEAD_TRY(
        Statement * select,
        writer_.cached("SELECT id FROM servings WHERE model_version = ?1 AND ab_variant = ?2 AND"
                       " data_snapshot_id = ?3 AND pipeline_git_sha = ?4 AND artifact_digest = ?5"
                       " AND pipeline = ?6"));
    FAIRLEAD_TRY(const bool known, select
                                       ->bind(e.modelVersion, e.abVariant, e.dataSnapshotId,
                                              e.pipelineGitSha, e.artifactDigest, e.pipeline)
                                       .step());
    if (known) {
        const std::int64_t id = select->integer(0);
        select->reset();
        return id;
    }
    FAIRLEAD_TRY(Statement * row,
                 writer_.cached("INSERT INTO servings VALUES (NULL, ?1, ?2, ?3, ?4, ?5, ?6)"));
    FAIRLEAD_CHECK(row->bind(e.modelVersion, e.abVariant, e.dataSnapshotId, e.pipelineGitSha,
                             e.artifactDigest, e.pipeline)
                       .run());
    return writer_.lastRowId();
}

Status BatchWriter::writeBack() {
    FAIRLEAD_TRY(Statement * position, writer_.cached("UPDATE position SET seq = ?1"));
    FAIRLEAD_CHECK(position->bind(seq_).run());
    FAIRLEAD_TRY(Statement * row,
                 writer_.cached("UPDATE sources SET next_offset = ?2, consumed = consumed + ?3,"
                                " accepted = accepted + ?4, duplicates = duplicates + ?5,"
                                " rejected = rejected + ?6 WHERE id = ?1"));
    for (const Progress& s : sources_) {
        FAIRLEAD_CHECK(row->bind(s.source.value, s.nextOffset, s.consumed, s.accepted, s.duplicates,
                                 s.rejected)
                           .run());
    }
    counters_.add("ratings", static_cast<std::int64_t>(ratings_.size()));
    counters_.add("watches", static_cast<std::int64_t>(watches_.size()));
    counters_.add("users", static_cast<std::int64_t>(caches_.users.fresh()));
    counters_.add("items", static_cast<std::int64_t>(caches_.items.fresh()));
    return counters_.write(writer_, now_);
}

}  // namespace core::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/outbox_file.h"

namespace core::stream {
namespace {

constexpr std::int64_t kVersion = 1;
/// An emptied file that held more than this gives its space back.
constexpr std::int64_t kShrinkAfter = 10'000;

}  // namespace

Result<std::unique_ptr<OutboxFile>> OutboxFile::open(const std::filesystem::path& file) {
    FAIRLEAD_TRY(auto connection,
                 store::Connection::open(file, store::Connection::Mode::ReadWrite));
    std::unique_ptr<OutboxFile> outbox(new OutboxFile(std::move(connection)));
    FAIRLEAD_CHECK(outbox->check());
    FAIRLEAD_CHECK(outbox->prepare());
    FAIRLEAD_CHECK(outbox->recount());
    return outbox;
}

Status OutboxFile::check() {
    FAIRLEAD_TRY(store::Statement check, connection_->prepare("PRAGMA quick_check(1)"));
    FAIRLEAD_TRY(const bool row, check.step());
    if (row && check.text(0) != "ok")
        return Error{Errc::Corrupt, "the outbox is damaged: " + std::string(check.text(0)), {}};
    return {};
}

Status OutboxFile::prepare() {
    FAIRLEAD_TRY(store::Statement version, connection_->prepare("PRAGMA user_version"));
    FAIRLEAD_TRY([[maybe_unused]] const bool row, version.step());
    if (version.integer(0) > kVersion)
        return Error{Errc::Refused, "the outbox was made by a newer program", {}};
    version.reset();
    return connection_->execute(
        "CREATE TABLE IF NOT EXISTS waiting(id INTEGER PRIMARY KEY, topic TEXT NOT NULL, "
        "key BLOB NOT NULL, value BLOB NOT NULL, at INTEGER NOT NULL);"
        "CREATE INDEX IF NOT EXISTS waiting_by_topic ON waiting(topic, id);"
        "PRAGMA user_version=" +
        std::to_string(kVersion));
}

Status OutboxFile::recount() {
    count_ = bytes_ = 0;
    topics_.clear();
    FAIRLEAD_TRY(store::Statement rows,
                 connection_->prepare("SELECT topic, count(*), sum(length(CAST(topic AS BLOB)) + "
                                      "length(key) + length(value) + 64) FROM waiting GROUP BY 1"));
    while (true) {
        FAIRLEAD_TRY(const bool more, rows.step());
        if (!more) break;
        topics_.emplace(rows.text(0), rows.integer(1));
        count_ += rows.integer(1);
        bytes_ += rows.integer(2);
    }
    most_ = std::max(most_, count_);
    return {};
}

template <class Work>
Status OutboxFile::inTransaction(Work&& work) {
    FAIRLEAD_CHECK(connection_->execute("BEGIN IMMEDIATE"));
    Status done = work();
    if (done) done = connection_->execute("COMMIT");
    if (!done) (void)connection_->execute("ROLLBACK");
    return done;
}

Result<std::vector<std::int64_t>> OutboxFile::append(std::span<const OutboxMessage> messages,
                                                     UtcTime at) {
    std::vector<std::int64_t> ids;
    const Status written = inTransaction([&]() -> Status {
        FAIRLEAD_TRY(store::Statement* const insert,
                     connection_->cached("INSERT INTO waiting(topic, key, value, at) "
                                         "VALUES(?1, ?2, ?3, ?4)"));
        for (const OutboxMessage& message : messages) {
            insert->bind(message.topic);
            insert->bindBlob(2, message.key);
            insert->bindBlob(3, message.value);
            insert->bindAt(4, micros(at));
            FAIRLEAD_CHECK(insert->run());
            ids.push_back(connection_->lastRowId());
        }
        return {};
    });
    if (!written) return written.error();
    for (const OutboxMessage& message : messages) {
        ++topics_[message.topic];
        bytes_ += message.bytes();
    }
    count_ += static_cast<std::int64_t>(messages.size());
    most_ = std::max(most_, count_);
    return ids;
}

Result<std::vector<OutboxFile::Kept>> OutboxFile::oldest(const std::string& topic,
                                                         std::size_t limit) {
    std::vector<Kept> kept;
    FAIRLEAD_TRY(store::Statement* const rows,
                 connection_->cached("SELECT id, key, value FROM waiting WHERE topic=?1 "
                                     "ORDER BY id LIMIT ?2"));
    rows->bind(topic, static_cast<std::int64_t>(limit));
    while (true) {
        FAIRLEAD_TRY(const bool more, rows->step());
        if (!more) break;
        kept.push_back(
            {rows->integer(0), {topic, std::string(rows->text(1)), std::string(rows->text(2))}});
    }
    rows->reset();
    return kept;
}

Status OutboxFile::remove(std::span<const Kept> messages) {
    std::vector<const OutboxMessage*> removed;
    const Status written = inTransaction([&]() -> Status {
        FAIRLEAD_TRY(store::Statement* const remove,
                     connection_->cached("DELETE FROM waiting WHERE id=?1"));
        for (const Kept& kept : messages) {
            FAIRLEAD_CHECK(remove->bind(kept.id).run());
            if (connection_->changes() > 0) removed.push_back(&kept.message);
        }
        return {};
    });
    if (!written) return written.error();
    for (const OutboxMessage* message : removed) {
        const auto topic = topics_.find(message->topic);
        if (--topic->second == 0) topics_.erase(topic);
        bytes_ -= message->bytes();
        --count_;
    }
    if (count_ == 0 && std::exchange(most_, 0) > kShrinkAfter)
        (void)connection_->execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
    return {};
}

Result<std::optional<UtcTime>> OutboxFile::oldestTime() {
    FAIRLEAD_TRY(store::Statement* const row,
                 connection_->cached("SELECT at FROM waiting ORDER BY id LIMIT 1"));
    FAIRLEAD_TRY(const bool found, row->step());
    const auto at = found ? std::optional(utcFromMicros(row->integer(0))) : std::nullopt;
    row->reset();
    return at;
}

}  // namespace core::stream

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include <sqlite3.h>

#include "core/base/file_system.h"
#include "core/store/migrations.h"

namespace core::store {
namespace {

Result<std::vector<std::string>> problemsOf(Connection& connection) {
    std::vector<std::string> problems;
    FAIRLEAD_TRY(Statement integrity, connection.prepare("PRAGMA integrity_check(20)"));
    while (true) {
        FAIRLEAD_TRY(const bool more, integrity.step());
        if (!more) break;
        if (integrity.text(0) != "ok") problems.emplace_back(integrity.text(0));
    }
    FAIRLEAD_TRY(Statement keys, connection.prepare("PRAGMA foreign_key_check"));
    while (true) {
        FAIRLEAD_TRY(const bool more, keys.step());
        if (!more) break;
        problems.push_back("row " + std::to_string(keys.integer(1)) + " of " +
                           std::string(keys.text(0)) + " refers to a missing row of " +
                           std::string(keys.text(2)));
    }
    return problems;
}

}  // namespace

Store::Store(std::filesystem::path file, std::unique_ptr<Connection> writer)
    : file_(std::move(file)), writer_(std::move(writer)) {}

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path& file) {
    FAIRLEAD_TRY(auto writer, Connection::open(file, Connection::Mode::ReadWrite));
    FAIRLEAD_CHECK(migrate(*writer));
    return std::unique_ptr<Store>(new Store(file, std::move(writer)));
}

Result<std::unique_ptr<Store>> Store::openReadOnly(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) {
        return Error{Errc::NotFound,
                     "there is no store at " + file.string() + "; import ratings first",
                     file.string()};
    }
    std::unique_ptr<Store> store(new Store(file, nullptr));
    FAIRLEAD_TRY(const int version, store->read([](Connection& c) { return schemaVersion(c); }));
    if (version != migrations().back().version) {
        return Error{Errc::Refused,
                     "the store has schema " + std::to_string(version) + ", this program reads " +
                         std::to_string(migrations().back().version),
                     file.string()};
    }
    return store;
}

Status Store::begin() {
    if (!writer_)
        return Error{Errc::Unavailable, "the store is open for reading only", file_.string()};
    return writer_->execute("BEGIN IMMEDIATE");
}
Status Store::commit() {
    return writer_->execute("COMMIT");
}
void Store::rollback() {
    (void)writer_->execute("ROLLBACK");
}

Result<std::unique_ptr<Connection>> Store::takeReader() {
    std::unique_ptr<Connection> reader;
    {
        const Lock lock(pooling_);
        if (!pool_.empty()) {
            reader = std::move(pool_.back());
            pool_.pop_back();
        }
    }
    if (!reader) {
        FAIRLEAD_TRY(reader, Connection::open(file_, Connection::Mode::ReadOnly));
    }
    FAIRLEAD_CHECK(reader->execute("BEGIN"));
    return reader;
}

void Store::giveBack(std::unique_ptr<Connection> reader) {
    if (!reader->execute("COMMIT")) return;  // a broken connection is dropped, not pooled
    const Lock lock(pooling_);
    if (pool_.size() < 4) pool_.push_back(std::move(reader));
}

Result<std::vector<std::string>> Store::check() {
    return read([](Connection& c) { return problemsOf(c); });
}

Status Store::backup(const std::filesystem::path& target) {
    if (std::filesystem::exists(target)) {
        return Error{Errc::Refused, target.string() + " exists; a backup never overwrites",
                     target.string()};
    }
    FAIRLEAD_TRY(auto source, Connection::open(file_, Connection::Mode::ReadOnly));
    {
        FAIRLEAD_TRY(auto copy, Connection::open(target, Connection::Mode::ReadWrite));
        sqlite3_backup* job = sqlite3_backup_init(copy->handle(), "main", source->handle(), "main");
        if (!job)
            return sqliteError(copy->handle(), sqlite3_errcode(copy->handle()), "start the backup");
        int code = SQLITE_OK;
        // All pages in one step: one consistent view, and writers are not blocked in WAL mode.
        do {
            code = sqlite3_backup_step(job, -1);
        } while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED);
        sqlite3_backup_finish(job);
        if (code != SQLITE_DONE) return sqliteError(copy->handle(), code, "be copied");
        FAIRLEAD_TRY(const auto problems, problemsOf(*copy));
        if (!problems.empty()) {
            return Error{Errc::Corrupt, "the copy is damaged: " + problems.front(),
                         target.string()};
        }
        // A backup is one file: no WAL beside it.
        FAIRLEAD_CHECK(copy->execute("PRAGMA journal_mode=DELETE"));
    }
    return {};
}

}  // namespace core::store

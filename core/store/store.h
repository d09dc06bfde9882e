// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <memory>
#include <type_traits>
#include <vector>

#include "core/base/mutex.h"
#include "core/base/result.h"
#include "core/store/connection.h"

namespace core::store {

/// The profile's store.sqlite: exactly one connection writes and checkpoints, readers have their
/// own. Everything that is durable in Fairlead except model folders and keys is in this file, so
/// that one transaction can change all of it.
/// Threads: thread-safe. Writers queue; readers see the last commit and are never blocked by them.
class Store {
  public:
    /// Opens for writing, creates and migrates. Errors: as Connection; refused when a newer
    /// Fairlead wrote the file.
    static Result<std::unique_ptr<Store>> open(const std::filesystem::path& file);
    /// Opens for reading alone, beside a running engine. Errors: not_found when there is no file,
    /// refused when its schema is not this program's.
    static Result<std::unique_ptr<Store>> openReadOnly(const std::filesystem::path& file);

    /// Runs body(Connection&) → Status or Result<T> inside BEGIN IMMEDIATE … COMMIT; an error (also
    /// of the COMMIT) rolls all of it back. Must not be nested. Errors: unavailable when read-only.
    template <class Body>
    auto write(Body&& body) -> std::invoke_result_t<Body, Connection&> {
        const Lock lock(writing_);
        FAIRLEAD_CHECK(begin());
        auto result = body(*writer_);
        if (!result.ok()) {
            rollback();
            return result;
        }
        if (auto committed = commit(); !committed) {
            rollback();
            return std::move(committed).error();
        }
        return result;
    }

    /// Runs body(Connection&) on a read-only connection, in one transaction (one consistent view).
    template <class Body>
    auto read(Body&& body) -> std::invoke_result_t<Body, Connection&> {
        FAIRLEAD_TRY(std::unique_ptr<Connection> reader, takeReader());
        auto result = body(*reader);
        giveBack(std::move(reader));
        return result;
    }

    /// integrity_check and foreign keys. Returns the problems found, one sentence each.
    Result<std::vector<std::string>> check();
    /// A consistent copy made while running (online backup API), checked before it is called one.
    /// Errors: io; refused when `target` exists.
    Status backup(const std::filesystem::path& target);
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    [[nodiscard]] bool readOnly() const { return writer_ == nullptr; }

  private:
    Store(std::filesystem::path file, std::unique_ptr<Connection> writer);
    Status begin() REQUIRES(writing_);
    Status commit() REQUIRES(writing_);
    void rollback() REQUIRES(writing_);
    Result<std::unique_ptr<Connection>> takeReader();
    void giveBack(std::unique_ptr<Connection> reader);

    std::filesystem::path file_;
    Mutex writing_;
    std::unique_ptr<Connection> writer_ PT_GUARDED_BY(writing_);
    Mutex pooling_;
    std::vector<std::unique_ptr<Connection>> pool_ GUARDED_BY(pooling_);
};

}  // namespace core::store

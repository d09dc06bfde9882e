// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace core::store {

/// A prepared statement of one connection, which must outlive it. Parameters and columns count from
/// 1 and 0, as in SQLite. Threads: thread-compatible, with its connection.
class Statement {
  public:
    Statement() = default;
    Statement(sqlite3* connection, sqlite3_stmt* statement)
        : connection_(connection), statement_(statement) {}

    /// Values for the parameters ?1, ?2, … in order; resets the statement first. Text and blobs are
    /// not copied: they must live until the next step().
    template <class... Values>
    Statement& bind(const Values&... values) {
        reset();
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }
    /// Values for the parameters from `first` on; the statement must be reset.
    template <class... Values>
    void bindAt(int first, const Values&... values) {
        (bindOne(first++, values), ...);
    }
    void bindOne(int index, std::int64_t value);
    void bindOne(int index, int value) { bindOne(index, static_cast<std::int64_t>(value)); }
    void bindOne(int index, std::uint32_t value) {
        bindOne(index, static_cast<std::int64_t>(value));
    }
    void bindOne(int index, double value);
    void bindOne(int index, std::string_view text);
    void bindOne(int index, const std::string& text) { bindOne(index, std::string_view(text)); }
    void bindOne(int index, const char* text) { bindOne(index, std::string_view(text)); }
    void bindOne(int index, std::nullptr_t);
    void bindBlob(int index, std::string_view bytes);
    template <class T>
    void bindOne(int index, const std::optional<T>& value) {
        value ? bindOne(index, *value) : bindOne(index, nullptr);
    }
    void reset();

    /// True: a row is there; false: done. Errors: as Connection::execute.
    Result<bool> step();
    /// step() for statements without rows, then reset.
    Status run();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /// Valid until the next step() or reset(). Also reads blobs.
    [[nodiscard]] std::string_view text(int column) const;

  private:
    struct Finalize {
        void operator()(sqlite3_stmt* s) const;
    };
    sqlite3* connection_ = nullptr;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// One SQLite connection. Threads: thread-compatible.
/// Errors of all calls: io (disk full, read-only, permission), corrupt (damaged file), unavailable
/// (locked by another process), internal (wrong SQL); the message holds SQLite's words.
class Connection {
  public:
    enum class Mode {
        ReadWrite,  ///< creates the file (0600) if needed; WAL, synchronous=FULL; the only one that
                    ///< checkpoints
        ReadOnly,   ///< never checkpoints, query_only
    };
    static Result<std::unique_ptr<Connection>> open(const std::filesystem::path& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// One or more statements without parameters or rows.
    Status execute(const std::string& sql);
    Result<Statement> prepare(std::string_view sql);
    /// The statement from a cache of this connection: prepared once, reset when handed out again.
    Result<Statement*> cached(const std::string& sql);
    /// The same for a string literal, found by its address: hashing a long text for every row would
    /// cost as much as binding its values.
    template <std::size_t N>
    Result<Statement*> cached(const char (&sql)[N]) {
        return cachedLiteral(sql);
    }
    /// Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] std::int64_t lastRowId() const;
    [[nodiscard]] sqlite3* handle() const { return handle_; }

  private:
    explicit Connection(sqlite3* handle);
    Result<Statement*> cachedLiteral(const char* sql);
    struct Cache;
    sqlite3* handle_;
    std::unique_ptr<Cache> cache_;
};

/// The Error for SQLite's result code on this connection.
Error sqliteError(sqlite3* connection, int code, std::string_view doing);

}  // namespace core::store

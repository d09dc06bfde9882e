// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <unordered_map>

#include "core/base/file_system.h"

namespace core::store {

Error sqliteError(sqlite3* connection, int code, std::string_view doing) {
    const int primary = code & 0xFF;
    Errc kind = Errc::Internal;
    switch (primary) {
        case SQLITE_FULL:
        case SQLITE_IOERR:
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            kind = Errc::Io;
            break;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            kind = Errc::Corrupt;
            break;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            kind = Errc::Unavailable;
            break;
        case SQLITE_INTERRUPT:
            kind = Errc::Cancelled;
            break;
        default:
            break;
    }
    std::string words = connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    // SQLite speaks of writing even where somebody only wanted to read: its log needs the folder.
    if (primary == SQLITE_READONLY) words = "the file or its folder is read-only for this user";
    const char* file = connection ? sqlite3_db_filename(connection, "main") : nullptr;
    return {kind, "the store could not " + std::string(doing) + ": " + words, file ? file : ""};
}

void Statement::Finalize::operator()(sqlite3_stmt* s) const {
    sqlite3_finalize(s);
}

void Statement::bindOne(int index, std::int64_t value) {
    sqlite3_bind_int64(statement_.get(), index, value);
}
void Statement::bindOne(int index, double value) {
    sqlite3_bind_double(statement_.get(), index, value);
}
void Statement::bindOne(int index, std::string_view text) {
    // An empty view may have a null pointer, which SQLite would take for NULL.
    sqlite3_bind_text64(statement_.get(), index, text.data() ? text.data() : "", text.size(),
                        SQLITE_STATIC, SQLITE_UTF8);
}
void Statement::bindOne(int index, std::nullptr_t) {
    sqlite3_bind_null(statement_.get(), index);
}
void Statement::bindBlob(int index, std::string_view bytes) {
    sqlite3_bind_blob64(statement_.get(), index, bytes.data() ? bytes.data() : "", bytes.size(),
                        SQLITE_STATIC);
}

void Statement::reset() {
    sqlite3_reset(statement_.get());
    sqlite3_clear_bindings(statement_.get());
}

Result<bool> Statement::step() {
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    Error error = sqliteError(connection_, code, "run a statement");
    sqlite3_reset(statement_.get());
    return error;
}

Status Statement::run() {
    auto more = step();
    sqlite3_reset(statement_.get());
    if (!more) return std::move(more).error();
    return {};
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}
std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}
double Statement::real(int column) const {
    return sqlite3_column_double(statement_.get(), column);
}
std::string_view Statement::text(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(size)) : std::string_view();
}

struct Connection::Cache {
    std::unordered_map<std::string, Statement> statements;
    std::unordered_map<const void*, Statement*> literals;  ///< into `statements`
};

Connection::Connection(sqlite3* handle) : handle_(handle), cache_(std::make_unique<Cache>()) {}

Connection::~Connection() {
    cache_.reset();
    sqlite3_close_v2(handle_);
}

Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path& path, Mode mode) {
    const bool writes = mode == Mode::ReadWrite;
    if (writes) {
        // SQLite would create it with the umask's permissions; ratings are nobody else's business.
        const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (fd < 0) return systemError(errno, "open the store", path);
        ::close(fd);
    }
    sqlite3* handle = nullptr;
    const int flags = (writes ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
    std::unique_ptr<Connection> connection(new Connection(handle));
    if (code != SQLITE_OK) {
        Error error = sqliteError(handle, code, "be opened");
        error.where = path.string();
        return error;
    }
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, writes ? 5000 : 250);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    std::string settings =
        "PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA "
        "temp_store=MEMORY;";
    if (writes) {
        settings +=
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=8000;"
            "PRAGMA journal_size_limit=67108864; PRAGMA cache_size=-65536;";
    } else {
        // SQLite before 3.51.3 can corrupt a WAL when two connections checkpoint.
        // Looking a user up in every segment touches more pages than SQLite's 2 MB hold.
        settings += "PRAGMA wal_autocheckpoint=0; PRAGMA query_only=ON; PRAGMA cache_size=-16384;";
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
    FAIRLEAD_CHECK(connection->execute(settings));
    return connection;
}

Status Connection::execute(const std::string& sql) {
    const int code = sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return sqliteError(handle_, code, "run a statement");
    return {};
}

Result<Statement> Connection::prepare(std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()), 0,
                                        &statement, nullptr);
    if (code != SQLITE_OK) return sqliteError(handle_, code, "prepare a statement");
    return Statement(handle_, statement);
}

Result<Statement*> Connection::cached(const std::string& sql) {
    auto it = cache_->statements.find(sql);
    if (it == cache_->statements.end()) {
        FAIRLEAD_TRY(Statement made, prepare(sql));
        it = cache_->statements.emplace(sql, std::move(made)).first;
    }
    it->second.reset();
    return &it->second;
}

Result<Statement*> Connection::cachedLiteral(const char* sql) {
    const auto known = cache_->literals.find(sql);
    if (known != cache_->literals.end()) {
        known->second->reset();
        return known->second;
    }
    FAIRLEAD_TRY(Statement * made, cached(std::string(sql)));
    cache_->literals.emplace(sql, made);
    return made;
}

std::int64_t Connection::changes() const {
    return sqlite3_changes64(handle_);
}
std::int64_t Connection::lastRowId() const {
    return sqlite3_last_insert_rowid(handle_);
}

}  // namespace core::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/store/connection.h"

namespace core::store {

/// Numbers for the texts of one table (id, name), made on first use; remembers them, so that a
/// known text costs no query. Numbers given inside a transaction hold only once it is committed:
/// say which by keep() or forget(). Threads: thread-compatible.
class Interner {
  public:
    explicit Interner(const std::string& table);

    /// Errors: as Connection.
    Result<std::int64_t> idOf(Connection& writer, std::string_view text);
    /// The transaction was committed.
    void keep();
    /// The transaction was rolled back: what it numbered does not exist.
    void forget();

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };
    std::string select_;
    std::string insert_;
    std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>> known_;
    std::vector<std::string> fresh_;  ///< numbered since the last keep() or forget()
};

}  // namespace core::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/connection.h"

namespace core::store {

/// Numbers for the texts of one table (id, name), made on first use; remembers them, so that a
/// known text costs no query. Numbers given inside a transaction hold only once it is committed:
/// say which by keep() or forget(). Threads: thread-compatible. Cost: a known text is found with
/// two reads of memory, where a node-based map of 100,000 took four.
class Interner {
  public:
    explicit Interner(const std::string& table);

    /// Errors: as Connection.
    Result<std::int64_t> idOf(Connection& writer, std::string_view text);
    /// How many texts were new since the last keep() or forget().
    [[nodiscard]] std::size_t fresh() const { return fresh_; }
    /// The transaction was committed.
    void keep();
    /// The transaction was rolled back: what it numbered does not exist. Forgets everything, since
    /// that is seldom and what is known is asked again.
    void forget();

  private:
    struct Slot {
        std::uint64_t hash = 0;
        std::int64_t id = 0;  ///< 0: empty; SQLite gives numbers from 1
        std::uint32_t at = 0;
        std::uint32_t size = 0;
    };
    /// Where the text is, or the empty slot where it belongs.
    [[nodiscard]] std::size_t slotOf(std::string_view text, std::uint64_t hash) const;
    void remember(std::string_view text, std::uint64_t hash, std::int64_t id);
    void grow();
    void clear();

    std::string select_;
    std::string insert_;
    std::vector<Slot> slots_;  ///< a power of two, at most half full
    std::string texts_;
    std::size_t known_ = 0;
    std::size_t fresh_ = 0;
};

}  // namespace core::store

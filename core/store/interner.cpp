// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/interner.h"

namespace core::store {
namespace {
/// About 100 MB of ids; beyond, start over rather than grow with every stranger that passes by.
constexpr std::size_t kMaxKnown = 1'000'000;
}  // namespace

Interner::Interner(const std::string& table)
    : select_("SELECT id FROM " + table + " WHERE name = ?1"),
      insert_("INSERT INTO " + table + " (name) VALUES (?1)") {}

Result<std::int64_t> Interner::idOf(Connection& writer, std::string_view text) {
    if (const auto it = known_.find(text); it != known_.end()) return it->second;
    FAIRLEAD_TRY(Statement * select, writer.cached(select_));
    FAIRLEAD_TRY(const bool exists, select->bind(text).step());
    std::int64_t id = 0;
    if (exists) {
        id = select->integer(0);
        select->reset();
    } else {
        FAIRLEAD_TRY(Statement * insert, writer.cached(insert_));
        FAIRLEAD_CHECK(insert->bind(text).run());
        id = writer.lastRowId();
        fresh_.emplace_back(text);
    }
    known_.emplace(text, id);
    return id;
}

void Interner::keep() {
    fresh_.clear();
    if (known_.size() > kMaxKnown) known_.clear();
}

void Interner::forget() {
    for (const std::string& text : fresh_)
        known_.erase(text);
    fresh_.clear();
}

}  // namespace core::store

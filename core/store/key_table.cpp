// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/key_table.h"

#include <algorithm>
#include <span>

#include "core/store/event_rows.h"

namespace core::store {
namespace {

using events::IdempotencyKey;

std::string_view view(const IdempotencyKey& key) {
    return {reinterpret_cast<const char*>(key.data()), key.size()};
}

IdempotencyKey keyOf(std::string_view bytes) {
    IdempotencyKey key{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), key.size()), key.begin());
    return key;
}

const std::string& insertSql(bool many) {
    static const std::string head = "INSERT OR IGNORE INTO idempotency_keys VALUES ";
    static const std::string one = head + valuesList(1, 1) + " RETURNING key";
    static const std::string all = head + valuesList(1, kRowsPerStatement) + " RETURNING key";
    return many ? all : one;
}

/// Those of `keys` that were not there, ascending.
Result<std::vector<IdempotencyKey>> insertSome(Connection& writer,
                                               std::span<const MessageKey> keys) {
    FAIRLEAD_TRY(Statement * insert, writer.cached(insertSql(keys.size() > 1)));
    for (std::size_t i = 0; i < keys.size(); ++i)
        insert->bindBlob(1 + static_cast<int>(i), view(keys[i].key));
    std::vector<IdempotencyKey> fresh;
    fresh.reserve(keys.size());
    while (true) {
        FAIRLEAD_TRY(const bool more, insert->step());
        if (!more) break;
        fresh.push_back(keyOf(insert->text(0)));
    }
    insert->reset();
    // SQLite promises no order of what it returns.
    if (!std::ranges::is_sorted(fresh)) std::ranges::sort(fresh);
    return fresh;
}

}  // namespace

Result<std::vector<std::size_t>> insertKeys(Connection& writer, std::vector<MessageKey> keys) {
    // Neighbours share pages; of equal keys the earliest message comes first and is the new one.
    std::ranges::sort(keys);
    std::vector<std::size_t> known;
    for (std::size_t first = 0; first < keys.size();) {
        const std::size_t left = keys.size() - first;
        const std::size_t count = left >= kRowsPerStatement ? kRowsPerStatement : 1;
        const auto some = std::span(keys).subspan(first, count);
        FAIRLEAD_TRY(const auto fresh, insertSome(writer, some));
        auto next = fresh.begin();
        for (const MessageKey& key : some) {
            if (next != fresh.end() && *next == key.key) {
                ++next;
            } else {
                known.push_back(key.message);
            }
        }
        first += count;
    }
    return known;
}

}  // namespace core::store

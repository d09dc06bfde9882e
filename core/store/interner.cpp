// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/interner.h"

#include <functional>

namespace core::store {
namespace {
// About 100 MB; beyond, start over rather than grow with every stranger that passes by.
constexpr std::size_t kMaxKnown = 1'000'000;
constexpr std::size_t kMaxBytes = 40'000'000;
constexpr std::size_t kFirstSlots = 1024;
}  // namespace

Interner::Interner(const std::string& table)
    : select_("SELECT id FROM " + table + " WHERE name = ?1"),
      insert_("INSERT INTO " + table + " (name) VALUES (?1)"),
      slots_(kFirstSlots) {}

Result<std::int64_t> Interner::idOf(Connection& writer, std::string_view text) {
    const std::uint64_t hash = std::hash<std::string_view>{}(text);
    if (const Slot& known = slots_[slotOf(text, hash)]; known.id != 0) return known.id;
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
        ++fresh_;
    }
    remember(text, hash, id);
    return id;
}

std::size_t Interner::slotOf(std::string_view text, std::uint64_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t i = hash & mask;
    while (true) {
        const Slot& slot = slots_[i];
        if (slot.id == 0) return i;
        if (slot.hash == hash && std::string_view(texts_).substr(slot.at, slot.size) == text)
            return i;
        i = (i + 1) & mask;
    }
}

void Interner::remember(std::string_view text, std::uint64_t hash, std::int64_t id) {
    if (known_ >= kMaxKnown || texts_.size() >= kMaxBytes) clear();
    if (2 * (known_ + 1) > slots_.size()) grow();
    slots_[slotOf(text, hash)] = {hash, id, static_cast<std::uint32_t>(texts_.size()),
                                  static_cast<std::uint32_t>(text.size())};
    texts_ += text;
    ++known_;
}

void Interner::grow() {
    std::vector<Slot> larger(slots_.size() * 2);
    larger.swap(slots_);
    const std::size_t mask = slots_.size() - 1;
    for (const Slot& slot : larger) {
        if (slot.id == 0) continue;
        std::size_t i = slot.hash & mask;
        while (slots_[i].id != 0)
            i = (i + 1) & mask;
        slots_[i] = slot;
    }
}

void Interner::keep() {
    fresh_ = 0;
}

void Interner::forget() {
    fresh_ = 0;
    clear();
}

void Interner::clear() {
    slots_.assign(kFirstSlots, {});
    texts_.clear();
    known_ = 0;
}

}  // namespace core::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <cstdint>
#include <functional>
#include <string>

namespace core {

/// A dense index into one kind of table. Kinds never convert into each other.
template <class Tag>
struct Index {
    std::uint32_t value = 0;
    constexpr Index() = default;
    constexpr explicit Index(std::size_t v) : value(static_cast<std::uint32_t>(v)) {}
    auto operator<=>(const Index&) const = default;
};
using UserIdx = Index<struct UserTag>;
using ItemIdx = Index<struct ItemTag>;

/// Id of a registry version: "v20261122-130501", with "-2", "-3" … for more in one second.
struct VersionId {
    std::string text;
    [[nodiscard]] bool empty() const { return text.empty(); }
    auto operator<=>(const VersionId&) const = default;
};

}  // namespace core

template <class Tag>
struct std::hash<core::Index<Tag>> {
    std::size_t operator()(core::Index<Tag> i) const noexcept {
        return std::hash<std::uint32_t>{}(i.value);
    }
};
template <>
struct std::hash<core::VersionId> {
    std::size_t operator()(const core::VersionId& v) const noexcept {
        return std::hash<std::string>{}(v.text);
    }
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cassert>
#include <optional>
#include <utility>
#include <variant>

#include "core/base/error.h"

namespace core {

/// A value or the reason there is none. Stands in for std::expected, which GCC 12 lacks in C++20.
/// Threads: as T. Reading the value of a failed result is a bug (assert).
template <class T>
class [[nodiscard]] Result {
  public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return *get(); }
    [[nodiscard]] T& value() & { return *const_cast<T*>(get()); }
    [[nodiscard]] T&& value() && { return std::move(*const_cast<T*>(get())); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    /// By value: `for (x : *f())` must not iterate over a temporary that is gone.
    T operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return get(); }
    T* operator->() { return const_cast<T*>(get()); }

    [[nodiscard]] const Error& error() const& {
        assert(!ok());
        return std::get<1>(state_);
    }
    [[nodiscard]] Error error() && {
        assert(!ok());
        return std::get<1>(std::move(state_));
    }

  private:
    const T* get() const {
        assert(ok());
        return &std::get<0>(state_);
    }
    std::variant<T, Error> state_;
};

/// Success without a value, or the reason of failure: `return {};` is success.
template <>
class [[nodiscard]] Result<void> {
  public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !error_; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const& {
        assert(error_);
        return *error_;
    }
    [[nodiscard]] Error error() && {
        assert(error_);
        return *std::move(error_);
    }

  private:
    std::optional<Error> error_;
};

using Status = Result<void>;

}  // namespace core

#define FAIRLEAD_CONCAT_(a, b) a##b
#define FAIRLEAD_CONCAT(a, b) FAIRLEAD_CONCAT_(a, b)
#define FAIRLEAD_TRY_(result, declaration, expression) \
    auto result = (expression);                        \
    if (!result) return std::move(result).error();     \
    declaration = *std::move(result)

/// FAIRLEAD_TRY(auto x, f()): x is f()'s value, or the enclosing function returns f()'s error.
#define FAIRLEAD_TRY(declaration, ...) \
    FAIRLEAD_TRY_(FAIRLEAD_CONCAT(result_, __LINE__), declaration, (__VA_ARGS__))

/// FAIRLEAD_CHECK(f()): go on if f() succeeded, else the enclosing function returns its error.
#define FAIRLEAD_CHECK(...)                                                            \
    do {                                                                               \
        if (auto status_ = (__VA_ARGS__); !status_) return std::move(status_).error(); \
    } while (false)

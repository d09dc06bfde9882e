// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <cstring>
#include <map>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

#include "core/base/result.h"

namespace core::math {

/// Element types that our model files use; names are those of the safetensors format.
enum class DType { U8, I32, U32, I64, F32, F64 };
const char* name(DType dtype);
std::size_t sizeOf(DType dtype);

template <class T>
constexpr DType dtypeOf() {
    if constexpr (std::is_same_v<T, std::uint8_t>) return DType::U8;
    if constexpr (std::is_same_v<T, std::int32_t>) return DType::I32;
    if constexpr (std::is_same_v<T, std::uint32_t>) return DType::U32;
    if constexpr (std::is_same_v<T, std::int64_t>) return DType::I64;
    if constexpr (std::is_same_v<T, float>) return DType::F32;
    if constexpr (std::is_same_v<T, double>) return DType::F64;
}

/// A dense row-major array with its type, as a model file holds it.
/// Invariant: bytes.size() = product(shape) · sizeOf(dtype). Threads: a plain value.
struct Tensor {
    DType dtype = DType::U8;
    std::vector<std::size_t> shape;
    std::vector<std::byte> bytes;

    bool operator==(const Tensor&) const = default;
};

/// The named arrays of one model. std::map: a fixed order makes equal models equal bytes.
/// Threads: thread-compatible.
class TensorSet {
  public:
    template <class T>
    void put(const std::string& key, std::span<const T> values,
             std::vector<std::size_t> shape = {}) {
        Tensor t{dtypeOf<T>(),
                 shape.empty() ? std::vector<std::size_t>{values.size()} : std::move(shape),
                 {}};
        t.bytes.resize(values.size_bytes());
        if (!values.empty()) std::memcpy(t.bytes.data(), values.data(), values.size_bytes());
        tensors_[key] = std::move(t);
    }
    void put(const std::string& key, Tensor tensor) { tensors_[key] = std::move(tensor); }
    /// Strings as two arrays: "<key>.bytes" (U8) and "<key>.offsets" (I64, n + 1).
    void putStrings(const std::string& key, std::span<const std::string> values);

    /// Copies out one array. Errors: corrupt if it is missing or of another type, naming the key.
    template <class T>
    Result<std::vector<T>> get(const std::string& key) const {
        FAIRLEAD_TRY(const Tensor* t, find(key, dtypeOf<T>()));
        std::vector<T> values(t->bytes.size() / sizeof(T));
        if (!values.empty()) std::memcpy(values.data(), t->bytes.data(), t->bytes.size());
        return values;
    }
    Result<std::vector<std::string>> getStrings(const std::string& key) const;

    [[nodiscard]] const std::map<std::string, Tensor>& all() const { return tensors_; }
    bool operator==(const TensorSet&) const = default;

  private:
    Result<const Tensor*> find(const std::string& key, DType dtype) const;
    std::map<std::string, Tensor> tensors_;
};

}  // namespace core::math

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/tensor.h"

namespace core::math {

const char* name(DType dtype) {
    switch (dtype) {
        case DType::U8:
            return "U8";
        case DType::I32:
            return "I32";
        case DType::U32:
            return "U32";
        case DType::I64:
            return "I64";
        case DType::F32:
            return "F32";
        case DType::F64:
            return "F64";
    }
    return "U8";
}

std::size_t sizeOf(DType dtype) {
    switch (dtype) {
        case DType::U8:
            return 1;
        case DType::I32:
        case DType::U32:
        case DType::F32:
            return 4;
        case DType::I64:
        case DType::F64:
            return 8;
    }
    return 1;
}

void TensorSet::putStrings(const std::string& key, std::span<const std::string> values) {
    std::vector<std::uint8_t> bytes;
    std::vector<std::int64_t> offsets{0};
    for (const std::string& v : values) {
        bytes.insert(bytes.end(), v.begin(), v.end());
        offsets.push_back(static_cast<std::int64_t>(bytes.size()));
    }
    put<std::uint8_t>(key + ".bytes", bytes);
    put<std::int64_t>(key + ".offsets", offsets);
}

Result<std::vector<std::string>> TensorSet::getStrings(const std::string& key) const {
    FAIRLEAD_TRY(const auto bytes, get<std::uint8_t>(key + ".bytes"));
    FAIRLEAD_TRY(const auto offsets, get<std::int64_t>(key + ".offsets"));
    const Error broken{Errc::Corrupt,
                       "the strings '" + key + "' of the model have impossible offsets", key};
    if (offsets.empty() || offsets.front() != 0 ||
        offsets.back() != static_cast<std::int64_t>(bytes.size())) {
        return broken;
    }
    std::vector<std::string> values;
    values.reserve(offsets.size() - 1);
    for (std::size_t i = 1; i < offsets.size(); ++i) {
        if (offsets[i] < offsets[i - 1]) return broken;
        values.emplace_back(bytes.begin() + offsets[i - 1], bytes.begin() + offsets[i]);
    }
    return values;
}

Result<const Tensor*> TensorSet::find(const std::string& key, DType dtype) const {
    const auto it = tensors_.find(key);
    if (it == tensors_.end())
        return Error{Errc::Corrupt, "the model has no tensor '" + key + "'", key};
    if (it->second.dtype != dtype) {
        return Error{Errc::Corrupt,
                     "the tensor '" + key + "' has type " + name(it->second.dtype) + ", expected " +
                         name(dtype),
                     key};
    }
    return &it->second;
}

}  // namespace core::math

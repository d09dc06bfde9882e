// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/safetensors.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>
#include <tuple>

#include "core/registry/strict_json.h"

namespace core::registry {
namespace {

using math::DType;
using math::Tensor;

constexpr std::size_t kLengthBytes = 8;
constexpr std::uint64_t kMaxHeader = 1U << 20;
constexpr const char* kMetadataKey = "__metadata__";
/// The reference writer's order of element types: its enumeration, descending.
constexpr DType kWriteOrder[] = {DType::I64, DType::F64, DType::F32,
                                 DType::U32, DType::I32, DType::U8};

struct Entry {
    std::string name;
    DType dtype = DType::U8;
    std::vector<std::size_t> shape;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

struct Header {
    std::vector<Entry> entries;  ///< by offset
    TensorMetadata metadata;
    std::string_view data;
};

Error corrupt(const std::string& problem, const std::string& name = {}) {
    const std::string about = name.empty() ? std::string() : " (tensor '" + name + "')";
    return {Errc::Corrupt, "not a usable safetensors file: " + problem + about, name};
}

std::size_t rank(DType dtype) {
    return static_cast<std::size_t>(std::ranges::find(kWriteOrder, dtype) -
                                    std::begin(kWriteOrder));
}

std::optional<DType> dtypeNamed(std::string_view text) {
    for (const DType dtype : kWriteOrder) {
        if (text == math::name(dtype)) return dtype;
    }
    return std::nullopt;
}

/// Bytes that a shape needs; nothing on overflow.
std::optional<std::uint64_t> bytesOf(DType dtype, const std::vector<std::size_t>& shape) {
    std::uint64_t bytes = math::sizeOf(dtype);
    for (const std::size_t n : shape) {
        if (n != 0 && bytes > std::numeric_limits<std::uint64_t>::max() / n) return std::nullopt;
        bytes *= n;
    }
    return bytes;
}

template <class T>
bool allFinite(const std::byte* bytes, std::size_t size) {
    for (std::size_t i = 0; i < size; i += sizeof(T)) {
        T value;
        std::memcpy(&value, bytes + i, sizeof(T));
        if (!std::isfinite(value)) return false;
    }
    return true;
}

bool usable(DType dtype, const std::byte* bytes, std::size_t size) {
    if (dtype == DType::F32) return allFinite<float>(bytes, size);
    if (dtype == DType::F64) return allFinite<double>(bytes, size);
    return true;
}

Result<std::uint64_t> unsignedNumber(const Json& json, const std::string& name) {
    if (!json.is_number_unsigned())
        return corrupt("a shape or offset is not a whole number from 0", name);
    return json.get<std::uint64_t>();
}

Result<Entry> readEntry(const std::string& name, const Json& json) {
    if (!json.is_object() || json.size() != 3 || !json.contains("dtype") ||
        !json.contains("shape") || !json.contains("data_offsets")) {
        return corrupt("an entry needs exactly dtype, shape and data_offsets", name);
    }
    Entry entry;
    entry.name = name;
    const Json& dtype = json["dtype"];
    const auto known =
        dtype.is_string() ? dtypeNamed(dtype.get_ref<const std::string&>()) : std::nullopt;
    if (!known) return corrupt("element type " + dtype.dump() + " is not known here", name);
    entry.dtype = *known;
    const Json& shape = json["shape"];
    const Json& offsets = json["data_offsets"];
    if (!shape.is_array()) return corrupt("shape is not a list", name);
    if (!offsets.is_array() || offsets.size() != 2)
        return corrupt("data_offsets is not a pair", name);
    for (const Json& n : shape) {
        FAIRLEAD_TRY(const std::uint64_t extent, unsignedNumber(n, name));
        entry.shape.push_back(extent);
    }
    FAIRLEAD_TRY(entry.begin, unsignedNumber(offsets[0], name));
    FAIRLEAD_TRY(entry.end, unsignedNumber(offsets[1], name));
    return entry;
}

Result<TensorMetadata> readMetadata(const Json& json) {
    if (!json.is_object()) return corrupt("__metadata__ is not an object");
    TensorMetadata metadata;
    for (const auto& [key, value] : json.items()) {
        if (!value.is_string()) return corrupt("__metadata__ holds something else than text");
        metadata[key] = value.get<std::string>();
    }
    return metadata;
}

/// Every byte after the header must belong to exactly one tensor: what is hidden between or behind
/// tensors could be a second file, and overlapping ones a memory bomb.
Status checkLayout(const Header& header) {
    std::uint64_t at = 0;
    for (const Entry& e : header.entries) {
        if (e.begin != at || e.end < e.begin)
            return corrupt("there is a hole or an overlap in the data", e.name);
        if (e.end > header.data.size())
            return corrupt("the data ends before the tensor does", e.name);
        if (bytesOf(e.dtype, e.shape) != e.end - e.begin)
            return corrupt("shape and size do not agree", e.name);
        at = e.end;
    }
    if (at != header.data.size()) return corrupt("there are bytes behind the last tensor");
    return {};
}

Result<Header> readHeader(std::string_view file) {
    if (file.size() < kLengthBytes) return corrupt("it is shorter than 8 bytes");
    std::uint64_t length = 0;
    for (std::size_t i = 0; i < kLengthBytes; ++i) {
        length |= static_cast<std::uint64_t>(static_cast<unsigned char>(file[i])) << (8 * i);
    }
    if (length > kMaxHeader) return corrupt("its header is larger than 1 MiB");
    if (length > file.size() - kLengthBytes) return corrupt("its header is longer than the file");

    const std::string_view text = file.substr(kLengthBytes, length);
    auto json = parseStrictJson(text, "header");
    if (!json) return corrupt(json.error().message);
    Header header;
    header.data = file.substr(kLengthBytes + length);
    for (const auto& [name, value] : json->items()) {
        if (name == kMetadataKey) {
            FAIRLEAD_TRY(header.metadata, readMetadata(value));
        } else {
            FAIRLEAD_TRY(Entry entry, readEntry(name, value));
            header.entries.push_back(std::move(entry));
        }
    }
    std::ranges::sort(header.entries, [](const Entry& a, const Entry& b) {
        return std::tuple(a.begin, a.end) < std::tuple(b.begin, b.end);
    });
    FAIRLEAD_CHECK(checkLayout(header));
    return header;
}

Status checkWritable(const std::string& name, const Tensor& tensor) {
    const auto refuse = [&name](const char* why) {
        return Error{Errc::InvalidArgument, "the tensor '" + name + "' cannot be written: " + why,
                     name};
    };
    if (name == kMetadataKey || !isUtf8(name)) return refuse("its name is not allowed");
    if (bytesOf(tensor.dtype, tensor.shape) != tensor.bytes.size())
        return refuse("shape and size do not agree");
    if (!usable(tensor.dtype, tensor.bytes.data(), tensor.bytes.size())) {
        return refuse("it holds a number that is NaN or infinite");
    }
    return {};
}

}  // namespace

Result<std::string> encodeTensors(const math::TensorSet& tensors, const TensorMetadata& metadata) {
    std::vector<const std::pair<const std::string, Tensor>*> order;
    for (const auto& named : tensors.all()) {
        FAIRLEAD_CHECK(checkWritable(named.first, named.second));
        order.push_back(&named);
    }
    std::ranges::stable_sort(order, {},
                             [](const auto* named) { return rank(named->second.dtype); });

    Json header = Json::object();
    for (const auto& [key, value] : metadata) {
        if (!isUtf8(key) || !isUtf8(value)) {
            return Error{Errc::InvalidArgument, "the metadata '" + key + "' is not UTF-8", key};
        }
        header[kMetadataKey][key] = value;
    }
    std::uint64_t at = 0;
    for (const auto* named : order) {
        const Tensor& t = named->second;
        header[named->first] = {{"dtype", math::name(t.dtype)},
                                {"shape", t.shape},
                                {"data_offsets", {at, at + t.bytes.size()}}};
        at += t.bytes.size();
    }
    std::string text = header.dump();
    text.append((kLengthBytes - text.size() % kLengthBytes) % kLengthBytes, ' ');
    if (text.size() > kMaxHeader) {
        return Error{
            Errc::InvalidArgument, "the tensors' names and shapes need more than 1 MiB", {}};
    }

    std::string file;
    file.reserve(kLengthBytes + text.size() + at);
    for (std::size_t i = 0; i < kLengthBytes; ++i)
        file += static_cast<char>(text.size() >> (8 * i));
    file += text;
    for (const auto* named : order) {
        const auto& bytes = named->second.bytes;
        if (!bytes.empty()) file.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    }
    return file;
}

Result<math::TensorSet> decodeTensors(std::string_view file) {
    FAIRLEAD_TRY(Header header, readHeader(file));
    math::TensorSet tensors;
    for (Entry& e : header.entries) {
        const std::string_view bytes = header.data.substr(e.begin, e.end - e.begin);
        Tensor tensor{e.dtype, std::move(e.shape), std::vector<std::byte>(bytes.size())};
        if (!bytes.empty()) std::memcpy(tensor.bytes.data(), bytes.data(), bytes.size());
        if (!usable(tensor.dtype, tensor.bytes.data(), tensor.bytes.size())) {
            return corrupt("it holds a number that is NaN or infinite", e.name);
        }
        tensors.put(e.name, std::move(tensor));
    }
    return tensors;
}

Result<TensorMetadata> decodeMetadata(std::string_view file) {
    FAIRLEAD_TRY(Header header, readHeader(file));
    return std::move(header.metadata);
}

}  // namespace core::registry

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/math/tensor.h"

namespace core::registry {

/// What "__metadata__" of a safetensors file holds.
using TensorMetadata = std::map<std::string, std::string>;

/// The bytes of a safetensors file, equal for equal input; the reference writer's layout: header
/// padded with spaces to a multiple of 8, tensors by element type (widest first), then name.
/// Source: github.com/huggingface/safetensors, format 0.x.
/// Errors: invalid_argument for a tensor that decodeTensors would refuse (NaN or infinite numbers,
/// a shape that does not fit its bytes, a name that is not UTF-8). Threads: pure.
Result<std::string> encodeTensors(const math::TensorSet& tensors,
                                  const TensorMetadata& metadata = {});

/// Reads a safetensors file. Stricter than the reference: header of at most 1 MiB, at most 10,000
/// tensors, no duplicate keys, no NaN or infinite numbers, only the element types of math::DType.
/// Errors: corrupt, naming the tensor. Allocates no more than the file's size, whatever it claims.
/// Threads: pure.
Result<math::TensorSet> decodeTensors(std::string_view file);
/// The file's "__metadata__"; empty if there is none. Errors: as decodeTensors.
Result<TensorMetadata> decodeMetadata(std::string_view file);

}  // namespace core::registry

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>

#include "core/base/ids.h"
#include "core/recommend/content/content.h"

namespace core::evaluate {

/// 1 − mean cosine of content vectors over all k(k−1)/2 pairs, 0–1; 0 for fewer than two items.
double intraListDiversity(std::span<const ItemIdx> list, const recommend::Content& content);

/// Mean self-information in bits, −log₂((c_i + 1)/(n + 1)), c_i of n train users having item i; the
/// one added keeps items that nobody has finite. 0 for an empty list.
/// Source: Zhou et al. 2010 (PNAS).
double novelty(std::span<const ItemIdx> list, std::span<const std::int64_t> counts,
               std::size_t trainUsers);

/// Share of the catalogue that is shown at all; `shown[i]` = slots that item i received.
double coverage(std::span<const std::int64_t> shown);
/// Gini over items with c_i > 0, ascending: 2·Σ i·x_i/(n·Σ x_i) − (n + 1)/n. 0 without items.
double giniShown(std::span<const std::int64_t> shown);
/// The same over the whole catalogue, zeros included.
double giniCatalogue(std::span<const std::int64_t> shown);

}  // namespace core::evaluate

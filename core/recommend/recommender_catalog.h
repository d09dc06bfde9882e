// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/recommend/parameters.h"
#include "core/recommend/recommender.h"

namespace core::recommend {

/// One model family as people choose it.
struct FamilySpec {
    std::string id;
    std::string summary;  ///< one English sentence
    std::vector<ParameterSpec> parameters;
    /// Takes complete, checked parameters.
    std::unique_ptr<Recommender> (*make)(const Json& parameters) = nullptr;
};

/// All families, in the order in which people should see them. Threads: thread-safe.
std::span<const FamilySpec> familyCatalog();
/// Errors: invalid_argument, listing the families there are.
Result<const FamilySpec*> findFamily(const std::string& id);

}  // namespace core::recommend

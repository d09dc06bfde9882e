// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/events/dataset.h"
#include "core/fairness/catalogue.h"
#include "core/fairness/exposure.h"

namespace core::fairness {

/// Whether it says anything beside the id.
bool announced(const events::ItemEvent& item);
/// An item of C as it was announced: id, hash, genres (ascending, distinct), provider, decade;
/// `since` as exposureInput(), the far future unless announced. Threads: pure.
CatalogueItem catalogueItem(const events::ItemEvent& description);

/// All that the verdicts read, numbered: what `analyze` and offline reports begin with. Threads: a
/// plain value.
struct ExposureInput {
    struct User {
        std::string id;
        std::uint64_t hash = 0;
        std::int64_t interactions = 0;
        GenreMix history;
    };
    Catalogue catalogue;
    std::vector<Genres> genres;  ///< by ItemIdx
    std::vector<User> users;     ///< by UserIdx
    std::vector<Request> requests;
    std::vector<std::string> versions;  ///< by Request::version
    std::vector<std::string> arms;      ///< by Request::arm

    [[nodiscard]] std::vector<std::uint64_t> userHashes() const;
};

/// Items and users of the data set keep their indices; those that only occur in requests follow,
/// and such items are not in C. C = announced (title, genres, tags, provider, year or availableFrom
/// known) or interacted with; `since` = availableFrom, else the epoch when announced, else the
/// first interaction that the data set still knows. Interactions before the first request rank head
/// and tail; genres, provider and decade come from the announcement. Requests with a status other
/// than 200 showed nothing and are left out. Threads: pure.
ExposureInput exposureInput(const events::Dataset& data,
                            std::span<const events::RecommendationEvent> shown);

/// A window with everything of the input in it.
ExposureWindow windowOf(const ExposureInput& input, const WindowOptions& options = {});

}  // namespace core::fairness

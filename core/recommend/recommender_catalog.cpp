// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/recommender_catalog.h"

#include <algorithm>

#include "core/recommend/content/content.h"
#include "core/recommend/item_knn/item_knn.h"
#include "core/recommend/popularity/popularity.h"

namespace core::recommend {
namespace {

using Type = ParameterSpec::Type;

template <class Model>
std::unique_ptr<Recommender> make(const Json& parameters) {
    return std::make_unique<Model>(Model::optionsFrom(parameters));
}

const std::vector<FamilySpec>& table() {
    static const std::vector<FamilySpec> families{
        {"item-knn",
         "Item-item neighbours by cosine with shrinkage; exact, learns from single events.",
         {{"k",
           Type::Integer,
           100,
           1,
           10000,
           {},
           "Neighbours kept per item. More: smoother and slower; fewer: sharper, reaches fewer "
           "items."},
          {"shrink",
           Type::Real,
           10.0,
           0,
           1e9,
           {},
           "Added to the denominator. More: pairs seen together seldom count less."},
          {"values",
           Type::Choice,
           "binary",
           0,
           0,
           {"binary", "ratings"},
           "binary: an interaction is an interaction. ratings: half-stars weigh; a watch without "
           "rating counts 2.5 stars."}},
         &make<ItemKnn>},
        {"popularity",
         "Most interacted items, the same for everybody.",
         {{"half_life_days",
           Type::Real,
           0.0,
           0,
           36500,
           {},
           "An interaction this old counts half; 0: all count alike. With decay single events wait "
           "for the next fit."}},
         &make<Popularity>},
        {"content",
         "Items described like those the user had: genres, tags, title words, decade. Serves new "
         "items.",
         {{"min_df", Type::Integer, 2, 1, 1000, {}, "Words that fewer items share are left out."}},
         &make<Content>},
    };
    return families;
}

}  // namespace

std::span<const FamilySpec> familyCatalog() {
    return table();
}

Result<const FamilySpec*> findFamily(const std::string& id) {
    const auto it = std::ranges::find(table(), id, &FamilySpec::id);
    if (it != table().end()) return &*it;
    std::string known;
    for (const FamilySpec& f : table())
        known += (known.empty() ? "" : ", ") + f.id;
    return Error{Errc::InvalidArgument, "no model family '" + id + "'; there are: " + known, id};
}

Result<std::unique_ptr<Recommender>> makeRecommender(const std::string& family,
                                                     const Json& parameters) {
    FAIRLEAD_TRY(const FamilySpec* spec, findFamily(family));
    FAIRLEAD_TRY(const Json complete, completeParameters(family, spec->parameters, parameters));
    return spec->make(complete);
}

std::vector<std::string> families() {
    std::vector<std::string> ids;
    for (const FamilySpec& f : table())
        ids.push_back(f.id);
    return ids;
}

}  // namespace core::recommend

// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/recommend/item_knn/item_knn.h"
#include "tests/bench/bench.h"
#include "tests/bench/compare.h"
#include "tests/bench/ml1m_shape.h"
#include "tests/bench/row_accumulator.h"

namespace bench {
namespace {

constexpr std::size_t kNeighbours = 100;
/// Both add the same numbers in another order.
constexpr double kTolerance = 1e-6;
/// What the row-wise accumulator cost where it was measured on a quiet desktop (reference figure).
constexpr double kExpectedNs = 1.6;

double sumOfSimilarities(const core::recommend::ItemKnn& model) {
    double sum = 0;
    for (std::uint32_t item = 0; item < model.itemCount(); ++item) {
        for (const auto& neighbour : model.neighbours(core::ItemIdx{item})) sum += neighbour.similarity;
    }
    return sum;
}

}  // namespace

core::Result<core::Json> itemKnnAllPairs(const Benchmark& benchmark, const Options& options) {
    const Matrix matrix = ml1mShape(options.data);
    double ourSum = 0;
    double rivalSum = 0;
    core::Status fitted;
    const Comparison comparison = compare(
        [&] {
            core::recommend::ItemKnn model({.k = kNeighbours, .shrink = 0});
            const double seconds = secondsOf([&] { fitted = model.fit(matrix.data, {.threads = 1}); });
            ourSum = sumOfSimilarities(model);
            return seconds;
        },
        [&] { return secondsOf([&] { rivalSum = RowAccumulator(matrix.data).allPairs(kNeighbours); }); });
    FAIRLEAD_CHECK(fitted);
    if (std::abs(ourSum - rivalSum) > kTolerance * rivalSum) {
        return core::Error{core::Errc::Internal,
                           "the similarities differ: ours add up to " + std::to_string(ourSum) + ", the rival's to " + std::to_string(rivalSum), {}};
    }
    core::Json document = comparisonDocument(comparison, benchmark.must, benchmark.stretch);
    document["unit"] = "s";
    document["matrix"] = {{"origin", matrix.origin},
                          {"users", matrix.data.userIds.size()},
                          {"items", matrix.data.itemIds.size()},
                          {"ratings", matrix.data.interactions.size()},
                          {"multiply_adds", matrix.multiplyAdds}};
    document["checksum"] = {{"ours", ourSum}, {"rival", rivalSum}};
    document["rival_ns_per_multiply_add"] = median(comparison.rival) / matrix.multiplyAdds * 1e9;
    document["rival_ns_expected"] = kExpectedNs;
    return document;
}

}  // namespace bench

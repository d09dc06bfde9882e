// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/similarity.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <functional>

#include "core/base/random.h"

namespace core::abuse {
namespace {

constexpr Eigen::Index kComponents = 3;
constexpr Eigen::Index kBlock = 8;
constexpr int kMaxRounds = 60;
constexpr double kConverged = 1e-7;

using Block = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// x → Z Zᵀ x for the users × items matrix Z of z-scored rows, without making it dense: a row is
/// (m − mean)/sd with m = 0 where nothing was rated.
class Covariance {
  public:
    explicit Covariance(const RatingTable& table)
        : table_(table), mean_(Eigen::VectorXd::Zero(users())), inverseSd_(mean_) {
        Eigen::VectorXd squares = mean_;
        for (const Cell& c : table.cells) {
            mean_[c.user.value] += c.halfStars;
            squares[c.user.value] += static_cast<double>(c.halfStars) * c.halfStars;
        }
        const auto items = static_cast<double>(table.itemIds.size());
        mean_ /= items;
        for (Eigen::Index u = 0; u < users(); ++u) {
            const double variance = squares[u] / items - mean_[u] * mean_[u];
            if (variance > 1e-12) inverseSd_[u] = 1 / std::sqrt(variance);
        }
    }

    [[nodiscard]] Eigen::Index users() const {
        return static_cast<Eigen::Index>(table_.userIds.size());
    }

    [[nodiscard]] Block times(const Block& x) const {
        const Block scaled = inverseSd_.asDiagonal() * x;
        Block y = Block::Zero(x.rows(), x.cols());
        Eigen::RowVectorXd sum(x.cols());
        for (std::size_t i = 0; i < table_.itemIds.size(); ++i) {
            const auto cells = table_.of(ItemIdx(i));
            sum.setZero();
            for (const Cell& c : cells)
                sum += c.halfStars * scaled.row(c.user.value);
            for (const Cell& c : cells)
                y.row(c.user.value) += c.halfStars * sum;
        }
        y -= static_cast<double>(table_.itemIds.size()) * mean_ * (mean_.transpose() * scaled);
        return inverseSd_.asDiagonal() * y;
    }

  private:
    const RatingTable& table_;
    Eigen::VectorXd mean_;
    Eigen::VectorXd inverseSd_;
};

Block orthonormal(const Block& x) {
    const Eigen::MatrixXd columns = x;
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(columns);
    return qr.householderQ() * Eigen::MatrixXd::Identity(x.rows(), x.cols());
}

Block start(Eigen::Index rows, Eigen::Index columns) {
    CounterRandom random(11);
    Block x(rows, columns);
    for (Eigen::Index r = 0; r < rows; ++r) {
        for (Eigen::Index c = 0; c < columns; ++c)
            x(r, c) = random.uniform() - 0.5;
    }
    return x;
}

}  // namespace

NeighbourSimilarity::NeighbourSimilarity(const RatingTable& table, const AbuseOptions& options)
    : table_(table), options_(options), sums_(table.userIds.size()) {}

double NeighbourSimilarity::similarity(const Sums& s) const {
    const std::int64_t varX = s.n * s.xx - s.x * s.x;
    const std::int64_t varY = s.n * s.yy - s.y * s.y;
    if (varX <= 0 || varY <= 0) return 0;
    const double pearson =
        static_cast<double>(s.n * s.xy - s.x * s.y) /
        (std::sqrt(static_cast<double>(varX)) * std::sqrt(static_cast<double>(varY)));
    const double weight = static_cast<double>(s.n) / options_.overlapForFull;
    return pearson * std::min(1.0, weight);
}

double NeighbourSimilarity::of(UserIdx user) {
    touched_.clear();
    for (const ItemIdx item : table_.of(user)) {
        const auto cells = table_.of(item);
        const auto own = std::ranges::lower_bound(cells, user, {}, &Cell::user);
        const std::int64_t x = own->halfStars;
        for (const Cell& c : cells) {
            if (c.user == user) continue;
            Sums& s = sums_[c.user.value];
            if (s.n == 0) touched_.push_back(c.user.value);
            const std::int64_t y = c.halfStars;
            ++s.n;
            s.x += x;
            s.y += y;
            s.xx += x * x;
            s.yy += y * y;
            s.xy += x * y;
        }
    }
    similarities_.clear();
    for (const std::uint32_t other : touched_) {
        similarities_.push_back(similarity(sums_[other]));
        sums_[other] = {};
    }
    const std::size_t nearest = std::min(options_.neighbours, similarities_.size());
    std::partial_sort(similarities_.begin(),
                      similarities_.begin() + static_cast<std::ptrdiff_t>(nearest),
                      similarities_.end(), std::greater<>());
    double sum = 0;
    for (std::size_t n = 0; n < nearest; ++n)
        sum += similarities_[n];
    return sum / static_cast<double>(std::max<std::size_t>(1, options_.neighbours));
}

std::vector<double> principalLoadings(const RatingTable& table) {
    const Covariance covariance(table);
    const Eigen::Index users = covariance.users();
    std::vector<double> loadings(table.userIds.size());
    if (users <= kComponents) return loadings;
    Block x = orthonormal(start(users, std::min(kBlock, users)));
    Eigen::VectorXd before = Eigen::VectorXd::Zero(kComponents);
    Block vectors = x;
    for (int round = 0; round < kMaxRounds; ++round) {
        const Block y = covariance.times(x);
        const Eigen::MatrixXd small = x.transpose() * y;
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> ritz((small + small.transpose()) / 2);
        const Eigen::VectorXd values = ritz.eigenvalues().tail(kComponents);
        vectors = x * ritz.eigenvectors().rightCols(kComponents);
        if ((values - before).norm() <= kConverged * values.norm()) break;
        before = values;
        x = orthonormal(y);
    }
    for (Eigen::Index u = 0; u < users; ++u)
        loadings[static_cast<std::size_t>(u)] = vectors.row(u).squaredNorm();
    return loadings;
}

}  // namespace core::abuse

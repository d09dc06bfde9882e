// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/watch.h"

#include <algorithm>
#include <cmath>

#include "core/abuse/detectors.h"
#include "core/abuse/robust.h"
#include "core/abuse/sentences.h"
#include "core/events/dataset.h"

namespace core::abuse {
namespace {

void addFlag(UserVerdict& user, Flag flag) {
    flag.sentence = sentence(flag);
    user.flags.push_back(std::move(flag));
}

void addInflow(const InflowResult& found, const RatingTable& table, std::span<UserVerdict> users) {
    std::vector<bool> targets(table.itemIds.size());
    for (const ItemInflow& item : found.items)
        targets[item.item.value] = true;
    const auto shares = shareOf(table, targets);
    for (std::size_t u = 0; u < users.size(); ++u)
        users[u].features.targetShare = shares[u];
    for (const InflowSuspect& suspect : found.suspects) {
        const ItemInflow& item = found.items[suspect.inflow];
        addFlag(users[suspect.user.value], {Rule::Inflow,
                                            item.score,
                                            {{"users", static_cast<double>(item.ratings)},
                                             {"hours", static_cast<double>(item.hours)},
                                             {"top", item.end == End::Top ? 1.0 : 0.0},
                                             {"expected", item.expected},
                                             {"items", static_cast<double>(suspect.items)}},
                                            table.itemIds[item.item.value],
                                            {}});
    }
}

void addLockstep(const LockstepResult& found, std::span<UserVerdict> users) {
    // Nearly everybody shares no moment, so that the scale is the least one.
    std::vector<double> shared(users.size(), 1);
    for (const LockstepUser& u : found.users)
        shared[u.user.value] = 1 + static_cast<double>(u.moments);
    const RobustScale scale = upperLogScale(shared);
    for (const LockstepUser& u : found.users) {
        UserVerdict& user = users[u.user.value];
        user.features.lockstepMoments = u.moments;
        const LockstepGroup& group = found.groups[u.group];
        addFlag(user, {Rule::Lockstep,
                       scale.z(std::log(shared[u.user.value])),
                       {{"moments", static_cast<double>(u.moments)},
                        {"users", static_cast<double>(group.users.size())},
                        {"hours", static_cast<double>(group.hours)}},
                       {},
                       {}});
    }
}

}  // namespace

std::uint32_t AbuseWatch::Ids::of(const std::string& id) {
    const auto [it, isNew] = numbers_.try_emplace(id, static_cast<std::uint32_t>(ids_.size()));
    if (isNew) ids_.push_back(&it->first);
    return it->second;
}

const std::vector<std::uint32_t>& AbuseWatch::Ids::order() {
    if (order_.size() != ids_.size()) {
        order_.resize(ids_.size());
        for (std::uint32_t n = 0; n < order_.size(); ++n)
            order_[n] = n;
        std::ranges::sort(order_, [&](auto a, auto b) { return *ids_[a] < *ids_[b]; });
    }
    return order_;
}

void AbuseWatch::add(const events::RatingEvent& rating) {
    const std::uint32_t user = userIds_.of(rating.userId);
    if (user == logs_.size()) logs_.emplace_back();
    logs_[user].add(itemIds_.of(rating.itemId), events::halfStarsOf(rating.rating),
                    micros(rating.at));
    ++ratings_;
}

std::size_t AbuseWatch::bytes() const {
    std::size_t sum = 0;
    for (const UserLog& log : logs_)
        sum += log.bytes();
    return sum;
}

RatingTable AbuseWatch::table() {
    RatingTable table;
    for (const std::uint32_t user : userIds_.order())
        table.userIds.push_back(userIds_.id(user));
    std::vector<std::uint32_t> rank(itemIds_.size());
    for (const std::uint32_t item : itemIds_.order()) {
        rank[item] = static_cast<std::uint32_t>(table.itemIds.size());
        table.itemIds.push_back(itemIds_.id(item));
    }
    table.itemOffsets.assign(rank.size() + 1, 0);
    table.userOffsets.assign(1, 0);
    for (const std::uint32_t user : userIds_.order()) {
        const auto profile = logs_[user].profile();
        for (const Rated& r : profile)
            ++table.itemOffsets[rank[r.item] + 1];
        table.userOffsets.push_back(table.userOffsets.back() + profile.size());
    }
    for (std::size_t i = 0; i < rank.size(); ++i)
        table.itemOffsets[i + 1] += table.itemOffsets[i];

    table.cells.resize(table.userOffsets.back());
    auto next = table.itemOffsets;
    for (std::size_t u = 0; u < table.userIds.size(); ++u) {
        for (const Rated& r : logs_[userIds_.order()[u]].profile())
            table.cells[next[rank[r.item]]++] = {UserIdx(u), r.halfStars, r.atUs};
    }
    table.userItems.resize(table.cells.size());
    next = table.userOffsets;
    for (std::size_t i = 0; i < rank.size(); ++i) {
        for (const Cell& c : table.of(ItemIdx(i)))
            table.userItems[next[c.user.value]++] = ItemIdx(i);
    }
    return table;
}

std::vector<UserVerdict> AbuseWatch::features() {
    std::vector<UserVerdict> users;
    users.reserve(logs_.size());
    for (const std::uint32_t number : userIds_.order()) {
        UserLog& log = logs_[number];
        UserVerdict user;
        user.userId = userIds_.id(number);
        user.features.ratings = log.count();
        user.features.items = log.profile().size();
        user.features.pace = log.pace();
        user.features.mean = log.mean();
        user.features.sd = log.sd();
        users.push_back(std::move(user));
    }
    return users;
}

void AbuseWatch::addProfileFlags(std::span<UserVerdict> users) const {
    for (UserVerdict& user : users) {
        const auto known = profiles_.find(user.userId);
        if (known == profiles_.end()) continue;
        const ProfileScore& p = known->second;
        user.features.degSim = p.degSim;
        user.features.pca = p.pca;
        if (!p.flagged) continue;
        addFlag(user, {Rule::Profile,
                       p.score,
                       {{"rdma_z", p.rdmaZ},
                        {"degsim_z", p.similarityZ},
                        {"pca_z", p.loadingZ},
                        {"limit", options_.profileLimit}},
                       {},
                       {}});
    }
}

AbuseReport AbuseWatch::report(Depth depth) {
    AbuseReport report;
    report.ratings = ratings_;
    report.users = features();
    const RatingTable table = this->table();
    const auto away = deviations(table);
    for (std::size_t u = 0; u < away.size(); ++u) {
        report.users[u].features.rdma = away[u].rdma;
        report.users[u].features.wdma = away[u].wdma;
    }
    report.limits = applyPopulationRules(report.users, options_);

    InflowResult inflow = findInflow(table, options_);
    addInflow(inflow, table, report.users);
    LockstepResult lockstep = findLockstep(table, options_);
    addLockstep(lockstep, report.users);
    if (depth == Depth::Full) {
        const auto scores = profileScores(table, away, options_);
        profiles_.clear();
        // A population too small for the rule has no scores, not scores of zero.
        if (scores.size() >= options_.minPopulation) {
            for (std::size_t u = 0; u < scores.size(); ++u)
                profiles_.emplace(table.userIds[u], scores[u]);
        }
        profileAsOf_ = ratings_;
    }
    addProfileFlags(report.users);
    for (UserVerdict& user : report.users)
        decide(user);

    report.itemIds = table.itemIds;
    report.inflows = std::move(inflow.items);
    report.groups = std::move(lockstep.groups);
    report.profileAsOf = profileAsOf_;
    return report;
}

AbuseReport analyse(std::span<const events::RatingEvent> ratings, const AbuseOptions& options) {
    AbuseWatch watch(options);
    for (const events::RatingEvent& rating : ratings)
        watch.add(rating);
    return watch.report(Depth::Full);
}

std::string_view name(Decision decision) {
    switch (decision) {
        case Decision::Clear:
            return "clear";
        case Decision::Review:
            return "review";
        case Decision::Quarantine:
            return "quarantine";
    }
    return "";
}

const Flag* UserVerdict::flag(Rule rule) const {
    const auto it = std::ranges::find(flags, rule, &Flag::rule);
    return it == flags.end() ? nullptr : &*it;
}

const UserVerdict* AbuseReport::find(std::string_view userId) const {
    const auto it = std::ranges::lower_bound(users, userId, {}, &UserVerdict::userId);
    return it != users.end() && it->userId == userId ? &*it : nullptr;
}

std::vector<std::string> AbuseReport::flaggedUsers() const {
    std::vector<std::string> flagged;
    for (const UserVerdict& user : users) {
        if (user.flagged()) flagged.push_back(user.userId);
    }
    return flagged;
}

std::size_t AbuseReport::count(Rule rule) const {
    return static_cast<std::size_t>(std::ranges::count_if(
        users, [&](const UserVerdict& u) { return u.flag(rule) != nullptr; }));
}

}  // namespace core::abuse

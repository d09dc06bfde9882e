// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/verdict.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace core::fairness {
namespace {

constexpr std::array<const char*, 4> kStates{"cannot_tell", "fail", "warn", "pass"};
constexpr std::array<const char*, 6> kMissing{"",         "users",    "volume",
                                              "interval", "segments", "items"};

template <class T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

std::string bound(const Requirement& r) {
    return (r.atLeast ? "at least " : "below ") + plain(r.required);
}

std::string measured(const Requirement& r, const Estimate& e) {
    std::string text = r.label + " is " + plain(e.value);
    if (e.ci95) text += " (95 %: " + plain(e.ci95->low) + " to " + plain(e.ci95->high) + ")";
    return text;
}

}  // namespace

const char* name(State state) {
    return kStates[static_cast<std::size_t>(state)];
}

const char* name(Missing missing) {
    return kMissing[static_cast<std::size_t>(missing)];
}

Json toJson(const std::optional<Interval>& interval) {
    return interval ? Json::array({interval->low, interval->high}) : Json(nullptr);
}

Json toJson(const Estimate& estimate) {
    return {{"value", estimate.value}, {"ci95", toJson(estimate.ci95)}};
}

Json toJson(const Verdict& v) {
    return {{"id", v.id},
            {"verdict", name(v.state)},
            {"value", orNull(v.value)},
            {"ci95", toJson(v.ci95)},
            {"required", v.required},
            {"bound", v.atLeast ? "at_least" : "below"},
            {"alert", v.alert},
            {"missing", name(v.missing)},
            {"more_requests", orNull(v.moreRequests)},
            {"more_users", orNull(v.moreUsers)},
            {"sentence", v.sentence}};
}

State worst(std::span<const Verdict> verdicts) {
    const auto first = std::ranges::min_element(verdicts, {}, &Verdict::state);
    return first == verdicts.end() ? State::CannotTell : first->state;
}

Verdict cannotTell(Verdict verdict, Missing missing, std::string sentence) {
    verdict.state = State::CannotTell;
    verdict.alert = false;
    verdict.missing = missing;
    verdict.sentence = "Cannot tell yet: " + std::move(sentence);
    if (verdict.moreRequests) {
        verdict.sentence += ", needs about " + counted(*verdict.moreRequests) + " more requests";
    } else if (verdict.moreUsers) {
        verdict.sentence += ", needs " + counted(*verdict.moreUsers) + " more users";
    }
    verdict.sentence += ".";
    return verdict;
}

Verdict judge(const Requirement& r, const Estimate& e, std::int64_t requests, std::int64_t users) {
    Verdict verdict;
    verdict.id = r.id;
    verdict.value = e.value;
    verdict.ci95 = e.ci95;
    verdict.required = r.required;
    verdict.atLeast = r.atLeast;
    verdict.alert = r.atLeast ? e.value < r.alert : e.value > r.alert;
    if (!e.ci95) {
        const auto needed = static_cast<std::int64_t>(evaluate::kUsersForInterval);
        verdict.moreUsers = std::max<std::int64_t>(1, needed - users);
        return cannotTell(verdict, Missing::Users, counted(users) + " users are too few");
    }
    const bool pass = r.atLeast ? e.ci95->low >= r.required : e.ci95->high < r.required;
    const bool fail = r.atLeast ? e.ci95->high < r.required : e.ci95->low >= r.required;
    if (!pass && !fail) {
        const double half = (e.ci95->high - e.ci95->low) / 2;
        verdict.moreRequests = requestsToTell(requests, half, std::abs(e.value - r.required));
        return cannotTell(verdict, Missing::Interval, measured(r, e) + ", required is " + bound(r));
    }
    verdict.state = pass ? State::Pass : State::Fail;
    verdict.sentence = measured(r, e) + ", required is " + bound(r) + ".";
    return verdict;
}

std::optional<std::int64_t> requestsToTell(std::int64_t requests, double halfWidth,
                                           double distance) {
    constexpr double kMostTimes = 1000;
    const double times = halfWidth / distance * (halfWidth / distance);
    if (!(times <= kMostTimes)) return {};
    const double more = static_cast<double>(requests) * (times - 1);
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(more)));
}

Estimate jackknifed(double value, std::span<const double> withoutGroup, std::int64_t users,
                    bool confined) {
    Estimate estimate{value, {}};
    if (users < static_cast<std::int64_t>(evaluate::kUsersForInterval)) return estimate;
    if (confined) {
        estimate.ci95 = evaluate::jackknifeInterval(value, withoutGroup);
        return estimate;
    }
    const double half =
        evaluate::jackknifeT(withoutGroup.size()) * evaluate::jackknifeError(withoutGroup);
    estimate.ci95 = Interval{value - half, value + half};
    return estimate;
}

std::string plain(double value) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.3f", value);
    return text.data();
}

std::string counted(std::int64_t value) {
    std::string text = std::to_string(value);
    for (std::size_t place = text.size(); place > 3; place -= 3) {
        if (text[place - 4] != '-') text.insert(place - 3, ",");
    }
    return text;
}

}  // namespace core::fairness

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/sentences.h"

#include <cctype>
#include <cmath>
#include <cstdio>

namespace core::abuse {
namespace {

double numberOf(const Flag& flag, std::string_view key) {
    for (const auto& [name, value] : flag.numbers) {
        if (name == key) return value;
    }
    return 0;
}

/// Whole numbers as such, others with `decimals`.
std::string text(double value, int decimals = 1) {
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, "%.*f", value == std::floor(value) ? 0 : decimals, value);
    return buffer;
}

std::string text(const Flag& flag, std::string_view key, int decimals = 1) {
    return text(numberOf(flag, key), decimals);
}

std::string burst(const Flag& f) {
    const bool minute = numberOf(f, "most_in_60_s") > numberOf(f, "limit_60_s");
    const bool hour = numberOf(f, "most_in_1_h") > numberOf(f, "limit_1_h");
    std::string clause = "gave ";
    if (minute) {
        clause += text(f, "most_in_60_s") + " ratings within 60 seconds (at most " +
                  text(f, "limit_60_s") + " are usual)";
    }
    if (hour) {
        clause += (minute ? " and " : "") + text(f, "most_in_1_h") +
                  " ratings within one hour (at most " + text(f, "limit_1_h") + " are usual)";
    }
    return clause;
}

std::string inflow(const Flag& f) {
    const char* end = numberOf(f, "top") > 0 ? "top" : "bottom";
    std::string clause = "was one of " + text(f, "users") + " users whose " + end +
                         " ratings reached item " + f.subject + " within " + text(f, "hours") +
                         " hours";
    if (numberOf(f, "items") > 1)
        clause += ", the strongest of " + text(f, "items") + " such items";
    return clause;
}

std::string profile(const Flag& f) {
    return "rated unlike everybody else: deviation from the item means " + text(f, "rdma_z") +
           ", distance from neighbours " + text(f, "degsim_z") + " and from common tastes " +
           text(f, "pca_z") + " robust deviations above the median";
}

std::string clause(const Flag& f) {
    switch (f.rule) {
        case Rule::ThreeSigma:
            return "gave " + text(f, "ratings") + " ratings, more than the mean of " +
                   text(f, "mean") + " plus three standard deviations of " + text(f, "sd");
        case Rule::Volume:
            return "gave " + text(f, "ratings") + " ratings, " +
                   text(numberOf(f, "ratings") / numberOf(f, "median")) + " times the median of " +
                   text(f, "median");
        case Rule::ClassicBurst:
            return "gave " + text(f, "most_in_1_h") + " ratings within one hour";
        case Rule::Burst:
            return burst(f);
        case Rule::Inflow:
            return inflow(f);
        case Rule::Extreme:
            return "gave " + text(f, "ratings") + " ratings that average " + text(f, "mean", 2) +
                   " stars with a spread of only " + text(f, "sd", 2);
        case Rule::Profile:
            return profile(f);
        case Rule::Lockstep:
            return "gave " + text(f, "moments") + " ratings alike and within the same " +
                   (numberOf(f, "hours") == 1 ? "hour" : text(f, "hours") + " hours") +
                   " as a group of " + text(f, "users") + " users";
    }
    return "";
}

}  // namespace

std::string sentence(const Flag& flag) {
    const Flag* const one = &flag;
    return sentence(std::span(&one, 1));
}

std::string sentence(std::span<const Flag* const> flags) {
    std::string all;
    for (const Flag* f : flags)
        all += (all.empty() ? "" : "; ") + clause(*f);
    if (all.empty()) return all;
    all.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(all.front())));
    return all + ".";
}

}  // namespace core::abuse

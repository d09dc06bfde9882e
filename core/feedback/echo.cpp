// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/echo.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/fairness/units.h"
#include "core/feedback/equal_volume.h"

namespace core::feedback {
namespace {

using fairness::cannotTell;
using fairness::counted;
using fairness::Missing;
using fairness::plain;

template <class Keep>
Selection select(const Catalogue& catalogue, Keep keep) {
    Selection selection;
    for (const fairness::CatalogueItem& item : catalogue.items) {
        const bool in = item.inCatalogue && keep(item);
        selection.place.push_back(in ? static_cast<std::int32_t>(selection.items) : -1);
        selection.items += in;
    }
    return selection;
}

EchoWindow windowOf(Slice slice, std::size_t users, const Selection& catalogue) {
    EchoWindow window;
    window.users = static_cast<std::int64_t>(users);
    window.requests = static_cast<std::int64_t>(slice.size());
    if (slice.empty()) return window;
    window.from = slice.front()->at;
    window.to = slice.back()->at;
    std::vector<std::uint32_t> counts(catalogue.items);
    for (const Request* request : slice) {
        for (const ItemIdx item : request->items) {
            if (item.value < catalogue.place.size() && catalogue.place[item.value] >= 0)
                ++counts[static_cast<std::size_t>(catalogue.place[item.value])];
        }
    }
    const fairness::CountProfile profile = fairness::profileOf(counts);
    window.slotCount = profile.slotCount;
    window.uniqueItems = profile.shown();
    window.gini = fairness::giniShown(profile);
    window.top10Share = fairness::topShare(profile, 10);
    return window;
}

double slopeIn(const EqualVolume& equal, std::size_t replicate) {
    std::vector<double> ginis;
    for (const EqualVolume::Window& window : equal.windows)
        ginis.push_back(window.gini[replicate]);
    return slopeOf(ginis);
}

/// Judges the report of one input.
class Judge {
  public:
    Judge(const FeedbackInput& input, std::size_t windows, const EchoOptions& options,
          const EqualVolume& equal)
        : options_(options),
          equal_(equal),
          windows_(windows),
          requests_(static_cast<std::int64_t>(input.requests.size())),
          users_(distinctUsers(input)) {}

    void judge(EchoReport& report) const {
        Verdict verdict;
        verdict.id = "echo";
        const double windows = static_cast<double>(windows_);
        verdict.required = options_.rise / std::max(1.0, windows - 1);
        report.verdict = verdict;
        if (tooLittle(report)) return;
        measureSlope(report);
        measureLevel(report);
        if (report.saturated) {
            judgeLevel(report);
        } else {
            judgeSlope(report);
        }
        report.detected = report.verdict.state == State::Fail;
    }

  private:
    bool tooLittle(EchoReport& report) const {
        Verdict& verdict = report.verdict;
        const auto needed = static_cast<std::int64_t>(evaluate::kUsersForInterval);
        if (windows_ < 2) {
            verdict = cannotTell(verdict, Missing::Volume, "a slope needs two windows");
        } else if (report.eligibleItems == 0) {
            verdict = cannotTell(verdict, Missing::Items,
                                 "no item was in the catalogue through all windows");
        } else if (equal_.users < options_.fewestUsers) {
            verdict.moreRequests = requestsForUsers();
            verdict = cannotTell(verdict, Missing::Users,
                                 "the smallest window has " + counted(equal_.users) +
                                     " users, needed are " + counted(options_.fewestUsers));
        } else if (users_ < needed) {
            verdict.moreUsers = needed - users_;
            verdict = cannotTell(verdict, Missing::Users, counted(users_) + " users are too few");
        } else if (equal_.slotCount == 0) {
            verdict = cannotTell(verdict, Missing::Volume,
                                 "a window shows nothing of what all windows could show");
        } else {
            return false;
        }
        return true;
    }

    /// As many per user as now.
    [[nodiscard]] std::int64_t requestsForUsers() const {
        const auto windows = static_cast<std::int64_t>(windows_);
        if (equal_.users == 0) return std::max(windows * options_.fewestUsers - requests_, windows);
        return (requests_ * options_.fewestUsers + equal_.users - 1) / equal_.users - requests_;
    }

    void measureSlope(EchoReport& report) const {
        std::array<double, fairness::kGroups> without{};
        for (std::size_t g = 0; g < without.size(); ++g)
            without[g] = slopeIn(equal_, g + 1);
        report.slope = fairness::jackknifed(slopeIn(equal_, 0), without, users_, false);
        report.verdict.value = report.slope->value;
        report.verdict.ci95 = report.slope->ci95;
        report.earlyWarning = equal_.windows.back().top10Share - equal_.windows.front().top10Share >
                              options_.earlyWarning;
    }

    void measureLevel(EchoReport& report) const {
        const double users = static_cast<double>(equal_.users);
        const fairness::ListLength list{equal_.slotCount / users, equal_.users};
        report.levelRandom = fairness::giniRandom(report.eligibleItems, {&list, 1});
        report.saturated = equal_.windows.back().gini[0] > options_.saturated;
    }

    void judgeSlope(EchoReport& report) const {
        Verdict& verdict = report.verdict;
        const Interval& ci = *report.slope->ci95;
        const double b = report.slope->value;
        std::string text = "Gini at equal volume changes by " + plain(b) +
                           " per window (95 %: " + plain(ci.low) + " to " + plain(ci.high) +
                           "), an echo is a rise of " + plain(verdict.required) + " or more";
        const double n1 = static_cast<double>(windows_ - 1);
        if (ci.low > 0 && b * n1 > options_.rise) {
            verdict.state = State::Fail;
        } else if (ci.high * n1 <= options_.rise) {
            verdict.state = report.earlyWarning ? State::Warn : State::Pass;
            if (report.earlyWarning) text += ", but the top 10 items gain share";
        } else {
            verdict.moreRequests = fairness::requestsToTell(requests_, (ci.high - ci.low) / 2,
                                                            std::abs(verdict.required - b));
            verdict = cannotTell(verdict, Missing::Interval, text);
            return;
        }
        verdict.sentence = text + ".";
    }

    void judgeLevel(EchoReport& report) const {
        Verdict& verdict = report.verdict;
        const EqualVolume::Window& last = equal_.windows.back();
        const Estimate level =
            fairness::jackknifed(last.gini[0], std::span(last.gini).subspan(1), users_);
        verdict.value = level.value;
        verdict.ci95 = level.ci95;
        verdict.required = options_.saturated;
        const std::string text = "Gini is saturated at " + plain(level.value) +
                                 ", random spreading gives " + plain(report.levelRandom) +
                                 " at this volume";
        if (report.levelRandom > options_.saturated) {
            verdict = cannotTell(verdict, Missing::Volume, text);
        } else if (level.ci95->low <= options_.saturated) {
            verdict.moreRequests = fairness::requestsToTell(
                requests_, level.value - level.ci95->low, level.value - options_.saturated);
            verdict = cannotTell(verdict, Missing::Interval, text);
        } else {
            verdict.state = State::Fail;
            verdict.sentence = text + ".";
        }
    }

    const EchoOptions& options_;
    const EqualVolume& equal_;
    std::size_t windows_;
    std::int64_t requests_;
    std::int64_t users_;
};

}  // namespace

EchoReport echoReport(const FeedbackInput& input, const Windows& windows,
                      const EchoOptions& options) {
    EchoReport report;
    const Selection catalogue = select(*input.catalogue, [](const auto&) { return true; });
    const UtcTime begin = input.requests.empty() ? UtcTime() : input.requests.front()->at;
    const Selection eligible = select(
        *input.catalogue, [&](const fairness::CatalogueItem& i) { return i.since <= begin; });
    const EqualVolume equal = equalVolume(windows, eligible, {options.seed, options.draws});

    std::vector<double> published;
    for (std::size_t w = 0; w < windows.slices.size(); ++w) {
        EchoWindow window = windowOf(windows.slices[w], windows.users[w].size(), catalogue);
        window.catalogueGini = equal.windows[w].gini[0];
        window.equalTop10Share = equal.windows[w].top10Share;
        published.push_back(window.gini);
        report.windows.push_back(window);
    }
    report.publishedSlope = slopeOf(published);
    report.publishedDetected = report.publishedSlope > options.publishedSlope;
    report.eligibleItems = static_cast<std::int64_t>(eligible.items);
    report.usersPerWindow = equal.users;
    report.slotsPerWindow = std::llround(equal.slotCount);
    Judge(input, windows.slices.size(), options, equal).judge(report);
    return report;
}

}  // namespace core::feedback

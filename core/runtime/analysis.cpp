// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/analysis.h"

#include <algorithm>
#include <cmath>

#include "core/abuse/documents.h"
#include "core/abuse/watch.h"
#include "core/fairness/document.h"
#include "core/judge/batch.h"
#include "core/runtime/command_call.h"
#include "core/runtime/event_files.h"
#include "core/runtime/judge_runtime.h"

namespace core::runtime {
namespace {

constexpr const char* kStore = "store";
constexpr const char* kSources[] = {"recommendations", "ratings", "watches", "items"};
constexpr double kMaxHours = 1e6;

bool fromStore(const Json& arguments, const char* source) {
    const auto it = arguments.find(source);
    return it != arguments.end() && *it == kStore;
}

Result<judge::JudgeOptions> optionsOf(const Json& arguments, const Settings& settings,
                                      std::optional<double> hours) {
    judge::JudgeOptions options = judgeOptions(settings);
    FAIRLEAD_TRY(const double asked,
                 argumentOr<double>(arguments, "window_hours", hours.value_or(0)));
    if (!(asked >= 0 && asked <= kMaxHours))
        return Error{Errc::InvalidArgument, "the window must be 0 (everything) to 1,000,000 hours",
                     "window_hours"};
    options.window = std::chrono::microseconds(std::llround(asked * 3.6e9));
    FAIRLEAD_TRY(const auto k, argumentOr<std::int64_t>(arguments, "k", 0));
    FAIRLEAD_TRY(const auto windows,
                 argumentOr<std::int64_t>(arguments, "windows", settings.feedbackWindows));
    if (k < 0 || k > 1000)
        return Error{Errc::InvalidArgument, "k must be 0 (whole lists) to 1,000", "k"};
    if (windows < 2 || windows > 50)
        return Error{Errc::InvalidArgument, "the number of windows must be 2 to 50", "windows"};
    options.k = static_cast<std::size_t>(k);
    options.feedbackWindows = static_cast<std::size_t>(windows);
    return options;
}

/// The end of the window that was asked for.
Result<std::optional<UtcTime>> endOf(const Json& arguments) {
    FAIRLEAD_TRY(const auto text, argumentOr<std::string>(arguments, "to", ""));
    if (text.empty()) return std::optional<UtcTime>();
    const auto time = parseIso8601(text);
    if (!time)
        return Error{Errc::InvalidArgument,
                     "'" + text + "' is not a time such as 2026-11-22T13:05:00Z", "to"};
    return time;
}

Json toJson(const ingest::RowCounts& counts) {
    return {{"accepted", counts.accepted},
            {"duplicates", counts.duplicates},
            {"rejected", counts.rejected},
            {"rejected_by_reason", counts.rejectedByReason}};
}

events::Topic topicOf(std::string_view source) {
    if (source == "recommendations") return events::Topic::Recommendations;
    if (source == "ratings") return events::Topic::Ratings;
    return source == "watches" ? events::Topic::WatchEvents : events::Topic::Items;
}

struct Loaded {
    judge::EventSet events;
    Json input = Json::object();
};

Status loadStored(std::string_view source, store::EventReader& store, const std::stop_token& stop,
                  judge::EventSet& into) {
    if (source == "recommendations") return readStoredRecommendations(store, stop, into);
    if (source == "ratings") return readStoredRatings(store, stop, into);
    return source == "items" ? readStoredItems(store, stop, into) : Status();
}

/// Every source that was named, and the store's items with the store's ratings.
Result<Loaded> load(const Json& arguments, const Settings& settings, store::EventReader* store,
                    const Clock& clock, const std::stop_token& stop) {
    const events::ValidatorOptions validator{settings.ratingMin, settings.ratingMax,
                                             std::chrono::hours(settings.maxFutureHours)};
    Loaded loaded;
    bool stdinUsed = false;
    for (const char* source : kSources) {
        FAIRLEAD_TRY(const auto path, argumentOr<std::string>(arguments, source, ""));
        if (path.empty()) continue;
        if (path == kStore) {
            FAIRLEAD_CHECK(loadStored(source, *store, stop, loaded.events));
            loaded.input[source] = {{"source", kStore}};
            continue;
        }
        if (path == "-" && stdinUsed)
            return Error{Errc::InvalidArgument, "standard input can be only one of the files",
                         source};
        stdinUsed |= path == "-";
        auto counts =
            readEventFile(path, topicOf(source), validator, clock.now(), stop, loaded.events);
        if (!counts) return counts.error().with(source);
        loaded.input[source] = toJson(*counts);
        loaded.input[source]["source"] = path;
    }
    if (fromStore(arguments, "ratings") && !arguments.contains("items"))
        FAIRLEAD_CHECK(readStoredItems(*store, stop, loaded.events));
    return loaded;
}

struct Analysed {
    judge::VerdictsPtr verdicts;
    Json input = Json::object();
};

Result<Analysed> judged(const Json& arguments, const Settings& settings, store::EventReader* store,
                        const Clock& clock, const std::stop_token& stop) {
    const bool allStored = fromStore(arguments, "recommendations") &&
                           fromStore(arguments, "ratings") &&
                           (!arguments.contains("items") || fromStore(arguments, "items")) &&
                           (!arguments.contains("watches") || fromStore(arguments, "watches"));
    if (allStored) {
        FAIRLEAD_TRY(auto verdicts, judgeStore(arguments, settings, {}, *store, clock, stop));
        return Analysed{verdicts,
                        {{"store", {{"source", kStore}, {"position", verdicts->position}}}}};
    }
    FAIRLEAD_TRY(const auto options, optionsOf(arguments, settings, {}));
    FAIRLEAD_TRY(const auto end, endOf(arguments));
    FAIRLEAD_TRY(const Loaded loaded, load(arguments, settings, store, clock, stop));
    const UtcTime to = end.value_or(loaded.events.newestTime().value_or(clock.now()));
    return Analysed{judge::judgeEvents(loaded.events, options, to), loaded.input};
}

Status needs(const Json& arguments, std::initializer_list<const char*> sources) {
    for (const char* source : sources) {
        FAIRLEAD_TRY(const auto path, argument<std::string>(arguments, source));
        if (path.empty())
            return Error{Errc::InvalidArgument, std::string("--") + source + " is empty", source};
    }
    return {};
}

Result<Json> abuseDocument(const Json& arguments, const Settings& settings,
                           store::EventReader* store, const Clock& clock,
                           const std::stop_token& stop) {
    FAIRLEAD_CHECK(needs(arguments, {"ratings"}));
    const Json own{{"ratings", arguments["ratings"]}, {"items", ""}};
    FAIRLEAD_TRY(const Loaded loaded, load(own, settings, store, clock, stop));
    const auto report = abuse::analyse(loaded.events.ratings, judgeOptions(settings).abuse);
    Json document = abuse::document(report);
    document["input"] = loaded.input;
    FAIRLEAD_TRY(document["fail_on"], failOn(arguments, {}, &report));
    return document;
}

/// What a verdict and the watch on users come down to, by name.
using Outcomes = std::vector<std::pair<std::string, fairness::State>>;

Outcomes outcomesOf(const std::vector<fairness::Verdict>& verdicts,
                    const abuse::AbuseReport* abuse) {
    Outcomes outcomes;
    for (const fairness::Verdict& verdict : verdicts)
        outcomes.emplace_back(verdict.id, verdict.state);
    if (!abuse) return outcomes;
    const bool flagged = std::ranges::any_of(abuse->users, &abuse::UserVerdict::flagged);
    const auto state = flagged ? fairness::State::Fail : fairness::State::Pass;
    outcomes.emplace_back("abuse", state);
    return outcomes;
}

bool holds(const std::string& word, const std::string& id, fairness::State state) {
    using fairness::State;
    if (word == "fail") return state == State::Fail;
    if (word == "warn") return state == State::Fail || state == State::Warn;
    if (word == "cannot_tell") return state == State::CannotTell;
    return word == id && state == State::Fail;
}

}  // namespace

bool readsStore(const Json& arguments) {
    return std::ranges::any_of(kSources,
                               [&](const char* source) { return fromStore(arguments, source); });
}

Result<Json> failOn(const Json& arguments, const std::vector<fairness::Verdict>& verdicts,
                    const abuse::AbuseReport* abuse) {
    FAIRLEAD_TRY(auto words, argumentOr<std::vector<std::string>>(arguments, "fail_on", {}));
    const Outcomes outcomes = outcomesOf(verdicts, abuse);
    Json because = Json::array();
    for (std::string& word : words) {
        if (word == "cannot-tell") word = "cannot_tell";
        bool known = word == "fail" || word == "warn" || word == "cannot_tell";
        std::string names;
        for (const auto& [id, state] : outcomes) {
            known |= word == id;
            names += ", " + id;
            const Json reason{{"id", id}, {"verdict", fairness::name(state)}};
            if (holds(word, id, state) && std::ranges::find(because, reason) == because.end())
                because.push_back(reason);
        }
        if (!known)
            return Error{
                Errc::InvalidArgument,
                "--fail-on " + word + " is not allowed; allowed: fail, warn, cannot_tell" + names,
                "fail_on"};
    }
    return Json{{"asked", words}, {"negative", !because.empty()}, {"because", because}};
}

Result<judge::VerdictsPtr> judgeStore(const Json& arguments, const Settings& settings,
                                      std::optional<double> hours, store::EventReader& store,
                                      const Clock& clock, const std::stop_token& stop) {
    FAIRLEAD_TRY(const auto options, optionsOf(arguments, settings, hours));
    FAIRLEAD_TRY(auto end, endOf(arguments));
    if (!end) {
        FAIRLEAD_TRY(end, store.newestTime());
    }
    judge::Judge judge(store, options, clock);
    return judge.judge(end.value_or(clock.now()), true, stop);
}

Result<Json> analyze(std::string_view what, const Json& arguments, const Settings& settings,
                     store::EventReader* store, const Clock& clock, const std::stop_token& stop) {
    if (what == "abuse") return abuseDocument(arguments, settings, store, clock, stop);
    FAIRLEAD_CHECK(needs(arguments, {"recommendations", "ratings"}));
    FAIRLEAD_TRY(const Analysed analysed, judged(arguments, settings, store, clock, stop));
    const judge::Verdicts& verdicts = *analysed.verdicts;
    const bool fairness = what == "fairness";
    Json document = fairness ? fairness::fairnessDocument(*verdicts.fairness, *verdicts.catalogue)
                             : feedback::feedbackDocument(*verdicts.feedback);
    if (!fairness) document["window"] = fairness::toJson(verdicts.fairness->facts);
    document["input"] = analysed.input;
    FAIRLEAD_TRY(
        document["fail_on"],
        failOn(arguments, fairness ? verdicts.fairness->verdicts : verdicts.feedback->verdicts(),
               nullptr));
    return document;
}

}  // namespace core::runtime

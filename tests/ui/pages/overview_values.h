// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cmath>
#include <numbers>

#include "core/base/random.h"
#include "tests/support/verdicts.h"
#include "ui/pages/overview/overview_state.h"

namespace tests {

/// Made values of a profile with a stream, eight trainings and a day of figures: the moment of the
/// design's picture. For tests alone.
struct OverviewValues {
    core::runtime::Snapshot snapshot;
    core::runtime::LiveSnapshot live;
    core::runtime::Histories histories;
    core::runtime::Settings settings;
    core::UtcTime now = *core::parseIso8601("2026-11-22T13:12:48Z");

    OverviewValues() {
        const std::vector<std::string> overrides{"gate.min_coverage=0.8",
                                                 "stream.max_lag_messages=5000"};
        settings = core::runtime::loadSettings(
                       {}, [](const std::string&) { return std::nullopt; }, overrides)
                       .value()
                       .values;
        snapshot.revision = 1;
        snapshot.at = now;
        snapshot.store.ratings = 1284306;
        snapshot.store.deadLetters = 31;
        snapshot.store.sources.push_back({{1}, "", "ratings", 0, 10, 10, 7, 2, 1, false});
        live.revision = 1;
        live.at = now;
        addRuns();
        addStream();
        addHistories();
    }
    [[nodiscard]] ui::pages::OverviewState state() const {
        auto l = std::make_shared<core::runtime::LiveSnapshot>(live);
        l->histories = std::make_shared<core::runtime::Histories>(histories);
        ui::pages::OverviewState s{std::make_shared<core::runtime::Snapshot>(snapshot),
                                   l,
                                   {},
                                   settings,
                                   now,
                                   {},
                                   tests::wellVerdicts(now)};
        s.requirements =
            core::runtime::requirements(*s.snapshot, *s.live, *s.verdicts, settings, now);
        return s;
    }
    void disconnect() {
        using namespace std::chrono_literals;
        live.stream.link.state = core::stream::LinkState::Down;
        live.stream.link.since = now - 252s;
        live.stream.link.lastAnswer = now - 254s;
        ++live.revision;
    }

  private:
    static std::string id(int number) { return "v20261122-0" + std::to_string(number) + "0612"; }

    void addRuns() {
        using namespace std::chrono_literals;
        const double coverage[] = {0.863, 0.880, 0.894, 0.902, 0.916, 0.913, 0.928, 0.934};
        const double ndcg[] = {0.388, 0.391, 0.390, 0.397, 0.402, 0.401, 0.405, 0.412};
        const double gini[] = {0.47, 0.46, 0.46, 0.45, 0.44, 0.44, 0.43, 0.41};
        for (int i = 0; i < 8; ++i) {
            const auto at = now - 66min - std::chrono::hours(3 * (7 - i));
            const core::Json metrics{
                {"ndcg@10", ndcg[i]}, {"coverage@10", coverage[i]}, {"gini@10", gini[i]}};
            core::training::TrainingRun run;
            run.id = 310 + i;
            run.started = at - 348s;
            run.finished = at;
            run.state = "done";
            run.actor = "schedule";
            run.version = id(i + 1);
            run.document = {{"metrics", metrics}, {"duration_s", 348.0}};
            snapshot.runs.insert(snapshot.runs.begin(), run);

            core::runtime::VersionState version;
            version.record.id = {id(i + 1)};
            version.record.created = at;
            version.record.metrics = metrics;
            version.verification.state = core::registry::SignatureState::Valid;
            version.verification.keyHint = "ed25519 · 4f:a1:9c";
            version.checked = now - 48s;
            snapshot.versions.insert(snapshot.versions.begin(), version);
        }
        snapshot.live = {id(8)};
        snapshot.checkpoints.push_back(
            {2, now - 64min, {id(7)}, {id(8)}, "promote", "schedule", "gate passed"});
        snapshot.history.push_back(
            {2, now - 64min, "schedule", "promote", {id(7)}, {id(8)}, "all conditions met", {}});
        snapshot.history.push_back({1,
                                    now - 401min,
                                    "m.okafor",
                                    "rollback",
                                    {id(6)},
                                    {id(5)},
                                    "coverage dipped on new items",
                                    {}});
        snapshot.findings.push_back({"latency", core::findings::Severity::Warning, "api",
                                     "p95 latency above 90 ms", "Within 10 % of the 100 ms limit",
                                     "recommendations", now - 91min});
    }
    void addStream() {
        using namespace std::chrono_literals;
        auto& stream = live.stream;
        stream.configured = true;
        stream.link.state = core::stream::LinkState::Up;
        stream.link.brokers = 3;
        stream.producedPerSecond = 1290;
        stream.consumedPerSecond = 1284;
        stream.lag = 312;
        stream.lagSeconds = 0.4;
        stream.partitions.push_back({"ratings", 0, 10, 0, 322, 10, 7, 2, 1});
        stream.rejectedByReason = {{"rating_out_of_range", 2}};
        stream.events = {{now - 300min, "broker-down"}, {now - 298min, "broker-up"}};
        live.api.requests = 100000;
        live.api.perSecond = 62;
        live.api.p50Ms = 38;
        live.api.p95Ms = 92;
        live.store.writeMs = 6;
        live.schedule.enabled = true;
        live.schedule.text = "3h";
        live.schedule.due = 4;
        live.schedule.onTime = 4;
        live.schedule.next = now + 6432s;
    }
    /// A day by minutes and its last hour by seconds, as monitoring::TimeSeries gives them.
    void addHistories() {
        using namespace std::chrono_literals;
        core::CounterRandom random(7);
        const auto add = [&](core::UtcTime at, double noise) {
            const double day = std::chrono::duration<double>(at - (now - 24h)).count() / 86400;
            const double wave = 950 + 480 * std::cos((day - 0.08) * 2 * std::numbers::pi);
            const auto about = [&](double share) {
                return 1 + share * noise * (random.uniform() - 0.5);
            };
            const double produced = wave * about(0.1);
            histories.produced.push_back({at, produced});
            histories.consumed.push_back({at, produced * about(0.06)});
            histories.lag.push_back({at, 200 * about(1.2)});
            histories.rejectedPercent.push_back({at, 0.2});
            histories.deadLetters.push_back({at, std::floor(31 * day)});
            histories.p50Ms.push_back({at, (36 + 4 * std::sin(day * 9)) * about(0.2)});
            histories.p95Ms.push_back({at, (83 + 9 * std::sin(day * 20)) * about(0.15)});
        };
        for (int minute = 0; minute < 23 * 60; ++minute)
            add(now - 24h + std::chrono::minutes(minute), 1);
        for (int second = 0; second < 3600; ++second)
            add(now - 1h + std::chrono::seconds(second), 1);
    }
};

}  // namespace tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/pipeline_nodes.h"

#include <cmath>

#include "ui/bridge/units.h"
#include "ui/pages/overview/requirement_text.h"
#include "ui/pages/words.h"

namespace ui::pages {

using core::runtime::Requirement;
using core::runtime::StreamQuestion;
using core::stream::LinkState;
using theme::Verdict;

namespace {

Verdict verdictOf(const OverviewState& state, std::string_view id) {
    const Requirement* r = state.requirement(id);
    return r ? RequirementText::verdict(*r) : Verdict::Off;
}

QString rate(double perSecond) {
    return perSecond < 10 ? bridge::number(perSecond, 2) : bridge::count(std::llround(perSecond));
}

std::chrono::seconds until(core::UtcTime at, core::UtcTime now) {
    return std::chrono::duration_cast<std::chrono::seconds>(at - now);
}

}  // namespace

PipelineStation PipelineStations::clients(const OverviewState& state) {
    const auto& live = *state.live;
    widgets::PipelineNode node{QStringLiteral("radio"), tr("Clients"), tr("no requests"),
                               Verdict::Off};
    if (live.simulation) {
        node.verdict = live.simulation->running ? Verdict::Pass : Verdict::Off;
        node.fact = live.simulation->running
                        ? tr("simulated, %1/s").arg(rate(live.simulation->eventsPerSecond))
                        : tr("simulation paused");
    } else if (live.api.requests > 0) {
        node.verdict = live.api.errors == 0 ? Verdict::Pass : Verdict::Warn;
        node.fact = live.api.errors == 0 ? tr("%1 requests/s").arg(rate(live.api.perSecond))
                                         : tr("%1 errors").arg(bridge::count(live.api.errors));
    }
    return {node,
            live.stream.configured ? QStringLiteral("stream") : QStringLiteral("recommendations")};
}

PipelineStation PipelineStations::kafka(const OverviewState& state) {
    const auto& stream = state.live->stream;
    widgets::PipelineNode node{QStringLiteral("waves"), tr("Kafka"), {}, Verdict::Off};
    if (!stream.configured || stream.link.state == LinkState::Off) {
        node.fact = tr("not connected");
    } else if (stream.link.state == LinkState::Connecting) {
        node.fact = tr("connecting");
        node.verdict = Verdict::CannotTell;
    } else if (!stream.link.up()) {
        node.fact = tr("down %1").arg(bridge::shortTime(stream.link.since));
        node.verdict = Verdict::Fail;
    } else if (stream.question != StreamQuestion::None) {
        node.fact = tr("waits for you");
        node.verdict = Verdict::Warn;
    } else {
        node.fact = tr("%1 events/s").arg(rate(stream.producedPerSecond));
        node.verdict = verdictOf(state, "stream.lag_messages");
    }
    return {node, QStringLiteral("stream")};
}

PipelineStation PipelineStations::store(const OverviewState& state) {
    const auto& live = *state.live;
    widgets::PipelineNode node{QStringLiteral("database"), tr("Store"), {}, Verdict::Pass};
    const Requirement* counts = state.requirement("store.conserved");
    if (!state.snapshot->problems.empty() || !live.stream.problem.empty()) {
        node.verdict = Verdict::Fail;
        node.fact = live.stream.problem.empty() ? tr("cannot be read") : tr("cannot be written");
    } else if (counts && counts->verdict == core::runtime::RequirementVerdict::Fail) {
        node.verdict = Verdict::Fail;
        node.fact = tr("counts do not add up");
    } else if (live.store.writeMs > 0) {
        node.fact = tr("%1 ms write").arg(bridge::number(live.store.writeMs, 2));
    } else {
        const auto ratings = std::max(live.store.ratings, state.snapshot->store.ratings);
        node.fact = tr("%1 ratings").arg(bridge::count(ratings));
        if (ratings == 0) node.verdict = Verdict::Off;
    }
    return {node, QStringLiteral("start")};
}

PipelineStation PipelineStations::training(const OverviewState& state) {
    const auto& schedule = state.live->schedule;
    widgets::PipelineNode node{
        QStringLiteral("cpu"), tr("Training"), {}, verdictOf(state, "training.interval")};
    if (state.training) {
        node.fact = tr("%1 %2").arg(stageName(state.training->progress.stage),
                                    bridge::percent(state.training->progress.fraction, 0));
    } else if (schedule.enabled && schedule.next) {
        node.fact = *schedule.next > state.now
                        ? tr("in %1").arg(bridge::countdown(until(*schedule.next, state.now)))
                        : tr("due");
    } else {
        node.fact = tr("no schedule");
    }
    return {node, QStringLiteral("training")};
}

PipelineStation PipelineStations::registry(const OverviewState& state) {
    const auto& now = *state.snapshot;
    widgets::PipelineNode node{QStringLiteral("package"), tr("Registry"), tr("nothing live"),
                               verdictOf(state, "model.signature")};
    if (const auto* live = now.version(now.live)) {
        node.fact = live->verification.valid() ? versionName(now.live)
                                               : signatureWord(live->verification.state);
        if (now.hold && node.verdict == Verdict::Pass) {
            node.verdict = Verdict::Warn;
            node.fact = tr("hold");
        }
    }
    return {node, QStringLiteral("registry")};
}

PipelineStation PipelineStations::api(const OverviewState& state) {
    const Requirement* r = state.requirement("api.p95");
    widgets::PipelineNode node{QStringLiteral("server"), tr("API"), tr("no requests"),
                               Verdict::Off};
    if (r && r->measured) {
        node.fact = tr("p95 %1").arg(RequirementText::measured(*r));
        node.verdict = RequirementText::verdict(*r);
    } else if (state.snapshot->serving.loading) {
        node.fact = tr("loading the model");
    }
    return {node, QStringLiteral("recommendations")};
}

std::vector<PipelineStation> PipelineStations::of(const OverviewState& state) {
    return {clients(state),  kafka(state),    store(state),
            training(state), registry(state), api(state)};
}

}  // namespace ui::pages

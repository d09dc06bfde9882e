// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/engine_status.h"

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/simulation_panel.h"
#include "ui/pages/stream/stream_words.h"
#include "ui/pages/words.h"
#include "ui/shell/navigator.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/toasts.h"
#include "ui/shell/top_bar.h"

namespace ui::pages {

using core::runtime::LiveSnapshot;
using core::runtime::Snapshot;
using theme::Verdict;

EngineStatus::EngineStatus(shell::PageContext& context, QWidget* window)
    : QObject(window), context_(context), timer_(window, [this] { pull(); }) {
    context_.topBar.setProfile(bridge::text(context_.engine->profile().name));
}

void EngineStatus::pull() {
    showTraining();
    const auto now = context_.engine->snapshot();
    const auto live = context_.engine->live();
    const bool changed = now->revision != revision_;
    if (!changed && live->revision == liveRevision_) return;
    revision_ = now->revision;
    liveRevision_ = live->revision;
    showAttached(*live);
    showSimulation(*live);
    showStream(*live);
    showApi(*live);
    showStore(*now, *live);
    showSchedule(*live);
    context_.statusBar.setUpdated(std::max(now->at, live->at));
    if (!changed) return;
    showModel(*now);
    announce(*now);
}

/// The engine is another program's: which, and whether it answers.
void EngineStatus::showAttached(const LiveSnapshot& now) {
    if (!now.attached) return;
    const auto& engine = *now.attached;
    const QString program = bridge::isolate(bridge::text(engine.program));
    shell::ChipText chip;
    chip.name =
        engine.connected ? tr("Attached") : tr("No answer from %1").arg(program);
    chip.fact = engine.connected ? tr("pid %1").arg(engine.pid)
                                 : tr("since %1").arg(bridge::shortTime(engine.since));
    chip.verdict = engine.connected ? Verdict::Info : Verdict::Fail;
    if (engine.connected) chip.icon = QStringLiteral("plug-zap");
    chip.details = {
        {tr("Program"), bridge::text(engine.program), true, {}},
        {tr("Process"), QString::number(engine.pid), true, {}},
        {tr("Since"), bridge::dateTime(engine.since), true, {}},
        {tr("Note"),
         engine.connected
             ? tr("The engine runs in that program: closing this window does not stop it.")
             : tr("The figures shown are the last it gave. This window reconnects by itself."),
         false,
         {}}};
    context_.topBar.chip(QStringLiteral("attached"))->set(chip);
}

void EngineStatus::showSimulation(const LiveSnapshot& now) {
    if (!now.simulation) return;
    shell::ChipText chip;
    chip.name = tr("Simulated audience");
    chip.icon = QStringLiteral("user");
    chip.verdict = Verdict::Info;
    chip.fact = now.simulation->running
                    ? tr("%1/s").arg(bridge::count(qRound64(now.simulation->eventsPerSecond)))
                    : tr("paused");
    chip.details = {
        {tr("Scenario"), SimulationPanel::scenarioName(now.simulation->scenario), false, {}},
        {tr("Users so far"), bridge::count(now.simulation->users), true, {}},
        {tr("Catalogue"), bridge::count(now.simulation->items), true, {}},
        {tr("Note"), tr("All users, items and events are made up."), false, {}}};
    auto* shown = context_.topBar.chip(QStringLiteral("simulation"));
    shown->set(chip);
    shown->setPanel([this] { return new SimulationPanel(*context_.engine); });
}

void EngineStatus::showStream(const LiveSnapshot& now) {
    const auto& stream = now.stream;
    if (!stream.configured) return;
    shell::ChipText chip;
    chip.name = QStringLiteral("Kafka");
    chip.verdict = linkVerdict(stream.link.state);
    chip.fact = !stream.link.up()
                    ? tr("%1 since %2")
                          .arg(linkWord(stream.link.state), bridge::shortTime(stream.link.since))
                : stream.link.embedded ? tr("in-memory demo broker")
                                       : tr("%n broker(s)", nullptr, stream.link.brokers);
    chip.details = {{tr("Address"), bridge::text(stream.link.address), true, {}}};
    if (stream.link.lastAnswer)
        chip.details.push_back(
            {tr("Last answer"), bridge::timeOfDay(*stream.link.lastAnswer), true, {}});
    if (stream.link.embedded)
        chip.details.push_back(
            {tr("Note"),
             tr("Keeps about 5 MiB per partition and forgets all at exit; the store is "
                "the truth."),
             false,
             {}});
    if (!stream.link.sentence.empty())
        chip.details.push_back(
            {tr("Problem"), bridge::text(stream.link.sentence), false, Verdict::Fail});
    auto* shown = context_.topBar.chip(QStringLiteral("kafka"));
    shown->set(chip);
    shown->setAction(tr("Open the stream"), "activity",
                     [this] { context_.navigator.go(QStringLiteral("stream")); });
    context_.statusBar.setFact(
        QStringLiteral("rate"), "activity",
        tr("%1 events/s").arg(bridge::count(qRound64(stream.consumedPerSecond))));
    context_.statusBar.setFact(QStringLiteral("lag"), "layers",
                               tr("Lag %n event(s)", nullptr, static_cast<int>(stream.lag)));
}

void EngineStatus::showApi(const LiveSnapshot& now) {
    if (now.api.requests == 0 && now.api.address.empty()) return;
    shell::ChipText chip;
    chip.name = tr("API");
    chip.verdict = Verdict::Pass;
    chip.fact = now.api.p95Ms ? tr("p95 %1 ms").arg(bridge::number(*now.api.p95Ms)) : tr("idle");
    chip.details = {
        {tr("Address"),
         now.api.address.empty() ? tr("in this process") : bridge::text(now.api.address),
         true,
         {}},
        {tr("Requests"), bridge::count(now.api.requests), true, {}},
        {tr("Errors"), bridge::count(now.api.errors), true, {}}};
    context_.topBar.chip(QStringLiteral("api"))->set(chip);
}

void EngineStatus::showSchedule(const LiveSnapshot& now) {
    QString text;
    if (now.schedule.enabled && now.schedule.next) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(*now.schedule.next - now.at);
        text = tr("Next training in %1")
                   .arg(bridge::countdown(std::max(left, std::chrono::seconds(0))));
    }
    context_.statusBar.setFact(QStringLiteral("next-training"), "timer", text);
}

void EngineStatus::showStore(const Snapshot& now, const LiveSnapshot& live) {
    const bool streams = live.store.position > now.store.position;
    const qint64 ratings = streams ? live.store.ratings : now.store.ratings;
    shell::ChipText chip;
    chip.name = tr("Store");
    const bool sound = now.problems.empty() && now.store.conserved();
    chip.verdict = sound ? Verdict::Pass : Verdict::Fail;
    chip.fact = !now.problems.empty()    ? tr("cannot be read")
                : !now.store.conserved() ? tr("counts do not add up")
                                         : tr("%1 ratings").arg(bridge::count(ratings));
    chip.details = {
        {tr("File"), bridge::text(context_.engine->profile().storeFile().string()), true, {}},
        {tr("Size"),
         bridge::bytes(static_cast<quint64>(std::max(live.store.bytes, now.store.bytes))),
         true,
         {}},
        {tr("Users"), bridge::count(streams ? live.store.users : now.store.users), true, {}},
        {tr("Items"), bridge::count(streams ? live.store.items : now.store.items), true, {}},
        {tr("Dead letters"), bridge::count(now.store.deadLetters), true, {}}};
    for (const std::string& problem : now.problems)
        chip.details.push_back({tr("Problem"), bridge::text(problem), false, Verdict::Fail});
    context_.topBar.chip(QStringLiteral("store"))->set(chip);
    if (live.stream.configured) return;  // the status bar has room for what moves, then
    context_.statusBar.setFact(QStringLiteral("ratings"), "database",
                               tr("%1 ratings").arg(bridge::count(ratings)));
}

void EngineStatus::showModel(const Snapshot& now) {
    const auto* live = now.version(now.live);
    shell::ChipText chip;
    chip.icon = QStringLiteral("package");
    if (!live) {
        chip.name = tr("No live model");
        chip.verdict = Verdict::Off;
    } else {
        const bool signedWell = live->verification.valid();
        chip.name = versionName(now.live);
        chip.verdict = !signedWell || now.serving.isFallback ? Verdict::Fail : Verdict::Info;
        chip.fact = signedWell ? tr("live · signed")
                               : tr("live · %1").arg(signatureWord(live->verification.state));
        if (now.hold) chip.fact += tr(" · hold");
        chip.details = {
            {tr("Signature"), signatureWord(live->verification.state), false,
             signatureVerdict(live->verification.state)},
            {tr("Checked"), bridge::timeOfDay(live->checked), true, {}},
            {tr("Live since"),
             live->record.liveSince ? bridge::dateTime(*live->record.liveSince) : QString(),
             true,
             {}}};
        if (!now.serving.note.empty())
            chip.details.push_back({tr("Note"), bridge::text(now.serving.note), false, {}});
    }
    context_.topBar.setModel(chip);
    context_.topBar.modelChip()->setAction(tr("Open the registry"), "package", [this] {
        context_.navigator.go(QStringLiteral("registry"));
    });
    context_.statusBar.setFact(
        QStringLiteral("model"), "package",
        live ? tr("Model %1").arg(versionName(now.live)) : tr("No model yet"));
    const auto lastDone = std::ranges::find(now.runs, "done", &core::training::TrainingRun::state);
    context_.statusBar.setFact(
        QStringLiteral("last-training"), "history",
        lastDone == now.runs.end()
            ? QString()
            : tr("Last training %1").arg(bridge::shortTime(lastDone->started)));
    context_.statusBar.setFact(QStringLiteral("hold"), "hand",
                               now.hold ? tr("Hold: no automatic promotion") : QString());
}

void EngineStatus::showTraining() {
    const auto running = context_.engine->runningTraining();
    QString text;
    if (running) {
        text = tr("Training: %1 %2")
                   .arg(stageName(running->progress.stage),
                        bridge::percent(running->progress.fraction, 0));
    }
    context_.statusBar.setFact(QStringLiteral("training"), "loader-circle", text);
}

void EngineStatus::announce(const Snapshot& now) {
    const std::string live = now.live.text;
    if (live_ && *live_ != live && !live.empty()) {
        shell::Toast toast;
        toast.verdict = Verdict::Pass;
        toast.about = QStringLiteral("live ") + bridge::text(live);
        toast.title = tr("%1 is live").arg(versionName(now.live));
        if (!now.checkpoints.empty()) {
            const auto& change = now.checkpoints.back();
            toast.detail = tr("%1 at %2 by %3")
                               .arg(actionWord(change.action), bridge::timeOfDay(change.at),
                                    bridge::text(change.actor));
        }
        toast.actionText = tr("Show");
        toast.actionIcon = "package";
        toast.action = [this] { context_.navigator.go(QStringLiteral("registry")); };
        context_.toasts.show(toast);
    }
    live_ = live;
}

}  // namespace ui::pages

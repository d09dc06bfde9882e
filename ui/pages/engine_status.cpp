// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/engine_status.h"

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/words.h"
#include "ui/shell/navigator.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/toasts.h"
#include "ui/shell/top_bar.h"

namespace ui::pages {

using core::runtime::Snapshot;
using theme::Verdict;

EngineStatus::EngineStatus(shell::PageContext& context, QWidget* window)
    : QObject(window), context_(context), timer_(window, [this] { pull(); }) {
    context_.topBar.setProfile(bridge::text(context_.engine->profile().name));
}

void EngineStatus::pull() {
    showTraining();
    const auto now = context_.engine->snapshot();
    if (now->revision == revision_) return;
    revision_ = now->revision;
    showStore(*now);
    showModel(*now);
    announce(*now);
    context_.statusBar.setUpdated(now->at);
}

void EngineStatus::showStore(const Snapshot& now) {
    shell::ChipText chip;
    chip.name = tr("Store");
    const bool sound = now.problems.empty() && now.store.conserved();
    chip.verdict = sound ? Verdict::Pass : Verdict::Fail;
    chip.fact = !now.problems.empty()    ? tr("cannot be read")
                : !now.store.conserved() ? tr("counts do not add up")
                                         : tr("%1 ratings").arg(bridge::count(now.store.ratings));
    chip.details = {
        {tr("File"), bridge::text(context_.engine->profile().storeFile().string()), true, {}},
        {tr("Size"), bridge::bytes(static_cast<quint64>(now.store.bytes)), true, {}},
        {tr("Users"), bridge::count(now.store.users), true, {}},
        {tr("Items"), bridge::count(now.store.items), true, {}},
        {tr("Dead letters"), bridge::count(now.store.deadLetters), true, {}}};
    for (const std::string& problem : now.problems)
        chip.details.push_back({tr("Problem"), bridge::text(problem), false, Verdict::Fail});
    context_.topBar.chip(QStringLiteral("store"))->set(chip);
    context_.statusBar.setFact(QStringLiteral("ratings"), "database",
                               tr("%1 ratings").arg(bridge::count(now.store.ratings)));
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

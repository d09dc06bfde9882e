// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/activity.h"

#include <algorithm>
#include <cmath>

#include "core/training/run_history.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/words.h"

namespace ui::pages {

using core::findings::Severity;
using core::training::TrainingRun;
using theme::Token;
using theme::Verdict;

namespace {

shell::Subject versionSubject(const core::VersionId& id) {
    if (id.empty()) return {};
    return {QStringLiteral("version"), bridge::text(id.text)};
}

/// How a finished training ended, as far as its document says.
QStringList results(const TrainingRun& run) {
    QStringList parts;
    if (const auto seconds = core::training::secondsOf(run))
        parts << bridge::duration(std::chrono::milliseconds(std::llround(*seconds * 1000)));
    if (const auto ndcg = core::training::metricOf(run, "ndcg@10"))
        parts << QStringLiteral("NDCG@10 ") + metricValue("ndcg@10", *ndcg);
    if (!run.version.empty()) parts << versionName(core::VersionId{run.version});
    return parts;
}

}  // namespace

ActivityEntry Activity::change(const core::registry::AuditEntry& entry) {
    const core::VersionId& version = entry.to.empty() ? entry.from : entry.to;
    ActivityEntry a{
        entry.at, QStringLiteral("package"),  Token::Text2,           actionWord(entry.action),
        {},       QStringLiteral("registry"), versionSubject(version)};
    if (entry.action == "promote") {
        a.title = tr("%1 went live").arg(versionName(entry.to));
        a.color = Token::PassText;
    } else if (entry.action == "rollback") {
        a.title = tr("Rolled back to %1").arg(versionName(entry.to));
        a.icon = QStringLiteral("undo-2");
        a.color = Token::WarnText;
    } else if (entry.action == "lift_hold") {
        a.icon = QStringLiteral("play");
    } else if (!version.empty()) {
        a.title += QStringLiteral(": ") + versionName(version);
    }
    const QString actor = bridge::isolate(bridge::text(entry.actor));
    a.detail = entry.reason.empty() ? tr("By %1").arg(actor)
                                    : tr("By %1: %2").arg(actor, bridge::text(entry.reason));
    return a;
}

ActivityEntry Activity::run(const TrainingRun& run) {
    ActivityEntry a{run.finished.value_or(run.started),
                    QStringLiteral("cpu"),
                    Token::Text2,
                    {},
                    results(run).join(QStringLiteral(" · ")),
                    QStringLiteral("training"),
                    {}};
    const QString number = bridge::count(run.id);
    const bool rejected = run.document.is_object() && run.document.value("stage", "") == "rejected";
    if (run.state == "done" && rejected) {
        a.title = tr("Training run %1 did not pass its gate").arg(number);
        a.color = theme::style(Verdict::Fail).text;
        a.detail = reasonText(run.document.value("stage_reason", ""));
    } else if (run.state == "done") {
        a.title = tr("Training run %1 finished").arg(number);
        a.color = Token::PassText;
    } else if (run.state == "running") {
        a.title = tr("Training run %1 began").arg(number);
        a.color = Token::InfoText;
        a.detail = tr("By %1").arg(bridge::isolate(bridge::text(run.actor)));
    } else {
        a.title = tr("Training run %1: %2").arg(number, runStateWord(run.state));
        a.color = theme::style(run.state == "failed" ? Verdict::Fail : Verdict::Warn).text;
        a.detail = bridge::text(run.error);
    }
    return a;
}

ActivityEntry Activity::stream(const core::runtime::StreamEvent& event) {
    ActivityEntry a{event.at,
                    QStringLiteral("waves"),
                    Token::Text2,
                    bridge::text(event.what),
                    {},
                    QStringLiteral("stream"),
                    {}};
    if (event.what == "broker-down") {
        a.title = tr("Kafka went away");
        a.detail = tr("Nothing is lost: consumption goes on where it stopped");
        a.icon = QStringLiteral("unplug");
        a.color = Token::FailText;
    } else if (event.what == "broker-up") {
        a.title = tr("Kafka answers");
        a.icon = QStringLiteral("plug-zap");
        a.color = Token::PassText;
    } else if (event.what == "assigned") {
        a.title = tr("Partitions were assigned");
    } else if (event.what == "paused") {
        a.title = tr("Consumption paused");
        a.detail = tr("The store is behind; it goes on by itself");
        a.color = Token::WarnText;
    } else if (event.what == "resumed") {
        a.title = tr("Consumption goes on");
    }
    return a;
}

ActivityEntry Activity::finding(const core::findings::Finding& finding) {
    const Verdict verdict = finding.severity == Severity::Failure   ? Verdict::Fail
                            : finding.severity == Severity::Warning ? Verdict::Warn
                                                                    : Verdict::Info;
    const theme::VerdictStyle style = theme::style(verdict);
    return {finding.since,
            QString::fromLatin1(style.icon),
            style.text,
            bridge::text(finding.sentence),
            bridge::text(finding.remedy),
            bridge::text(finding.page),
            {}};
}

std::vector<ActivityEntry> Activity::of(const OverviewState& state) {
    std::vector<ActivityEntry> all;
    for (const auto& entry : state.snapshot->history) {
        // A registration is the end of a training, which is listed itself.
        if (entry.action != "register") all.push_back(change(entry));
    }
    for (const TrainingRun& each : state.snapshot->runs)
        all.push_back(run(each));
    for (const auto& event : state.live->stream.events)
        all.push_back(stream(event));
    for (const auto& each : state.snapshot->findings)
        all.push_back(finding(each));
    std::ranges::stable_sort(all, std::greater{}, &ActivityEntry::at);
    return all;
}

}  // namespace ui::pages

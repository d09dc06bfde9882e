// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/stream_state.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/bridge/units.h"
#include "ui/pages/stream/stream_words.h"

namespace ui::pages {
namespace {

using core::monitoring::Point;
using core::monitoring::Points;
using core::runtime::StreamLive;
using core::runtime::StreamQuestion;
using core::stream::LinkState;
using theme::Verdict;
using widgets::BadgeText;
using widgets::Kpi;

constexpr int kSparkPoints = 40;
const QString kNone = QStringLiteral("–");
constexpr double kNear = 0.9;  // WARN begins within 10 % of a limit

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1) {
    return QCoreApplication::translate("ui::pages", text, disambiguation, n);
}

Verdict atMost(double value, double limit) {
    if (value > limit) return Verdict::Fail;
    return limit > 0 && value > kNear * limit ? Verdict::Warn : Verdict::Pass;
}

QString rate(double perSecond) {
    return perSecond >= 10 ? bridge::count(std::llround(perSecond)) : bridge::number(perSecond, 2);
}

QString linkSubtitle(const StreamNow& now) {
    if (now.stream().link.state == LinkState::Connecting && !now.asOf())
        return tr("Connecting to the cluster");
    if (!now.asOf()) return tr("No connection to the cluster");
    return tr("No connection; what is shown is %1 old").arg(ageText(*now.asOf(), now.at));
}

QString flowSubtitle(const StreamNow& now) {
    const StreamLive& stream = now.stream();
    if (atMost(double(stream.lag), double(now.settings.maxLagMessages)) == Verdict::Fail)
        return tr("Events arrive faster than they are consumed; %1 wait")
            .arg(bridge::count(stream.lag));
    if (stream.deadLetters > 0)
        return tr("Events arrive and are consumed in time; %1 dead letters wait for review")
            .arg(bridge::count(stream.deadLetters));
    if (stream.consumed == 0) return tr("Connected; no event has arrived yet");
    return tr("Events arrive and are consumed in time");
}

BadgeText lagBadge(const StreamNow& now) {
    const double limit = double(now.settings.maxLagMessages);
    BadgeText badge{tr("Consumer lag"), bridge::count(now.stream().lag),
                    tr("required ≤ %1").arg(bridge::count(now.settings.maxLagMessages)),
                    atMost(double(now.stream().lag), limit)};
    if (now.stale()) return {badge.label, kNone, tr("needs the cluster"), Verdict::CannotTell};
    if (now.stream().partitions.empty())
        return {badge.label, kNone, tr("no partition is read yet"), Verdict::CannotTell};
    return badge;
}

BadgeText rejectedBadge(const StreamNow& now) {
    const auto share = rejectedShare(now.stream());
    const QString label = tr("Rejected");
    if (!share) return {label, kNone, tr("needs a first event"), Verdict::CannotTell};
    // A share of counts that contradict each other says nothing.
    if (!now.stream().conserved) return {label, kNone, tr("counts do not add up"), Verdict::Fail};
    const double limit = now.settings.maxRejectedShare;
    return {label, bridge::number(*share * 100, 2) + QStringLiteral("\u00A0%"),
            tr("required ≤ %1 %").arg(bridge::number(limit * 100, 3)), atMost(*share, limit)};
}

BadgeText letterBadge(const StreamLive& stream) {
    return {tr("Dead letters"), tr("%1 waiting").arg(bridge::count(stream.deadLetters)),
            tr("required 0"), stream.deadLetters > 0 ? Verdict::Warn : Verdict::Pass};
}

double mean(const Points& points, core::UtcTime from, core::UtcTime to) {
    double sum = 0;
    int count = 0;
    for (const Point& point : points) {
        if (point.at < from || point.at > to) continue;
        sum += point.value;
        ++count;
    }
    return count > 0 ? sum / count : std::nan("");
}

/// "+6 % in 42 min": the newest minute against the oldest one shown.
void noteChange(Kpi& kpi, const Points& points) {
    using std::chrono::minutes;
    if (points.empty()) return;
    const auto first = points.front().at, last = points.back().at;
    if (last - first < minutes(5)) return;
    const double before = mean(points, first, first + minutes(1));
    const double now = mean(points, last - minutes(1), last);
    if (!(before > 0) || !std::isfinite(now)) return;
    const double change = (now / before - 1) * 100;
    kpi.note = tr("%1 % in %2")
                   .arg(bridge::change(change, 0),
                        bridge::age(std::chrono::floor<std::chrono::seconds>(last - first)));
    if (std::abs(change) >= 0.5) kpi.arrow = change > 0 ? 1 : -1;
}

Kpi lagKpi(const StreamNow& now) {
    const StreamLive& stream = now.stream();
    Kpi kpi{tr("Total lag"), bridge::count(stream.lag), tr("events"),
            behindText(stream.lagSeconds)};
    if (stream.lagSeconds) kpi.noteVerdict = atMost(*stream.lagSeconds, now.settings.maxLagSeconds);
    kpi.limit = double(now.settings.maxLagMessages);
    return kpi;
}

Kpi rejectedKpi(const StreamNow& now) {
    const auto share = rejectedShare(now.stream());
    Kpi kpi{tr("Rejected"), share ? bridge::number(*share * 100, 2) : QStringLiteral("–"),
            QStringLiteral("%"),
            tr("%1 of %2")
                .arg(bridge::count(now.stream().rejected), bridge::count(now.stream().consumed))};
    if (share) kpi.noteVerdict = atMost(*share, now.settings.maxRejectedShare);
    return kpi;
}

Kpi letterKpi(const StreamNow& now) {
    const auto letters = now.stream().deadLetters;
    Kpi kpi{tr("Dead letters"), bridge::count(letters), tr("events"),
            letters > 0 && now.oldestLetter
                ? tr("oldest %1").arg(ageText(*now.oldestLetter, now.at))
                : QString()};
    if (letters > 0) kpi.noteVerdict = Verdict::Warn;
    return kpi;
}

Kpi consumedKpi(const StreamLive& stream) {
    Kpi kpi{tr("Consumed"), rate(stream.consumedPerSecond), tr("/s"), {}};
    kpi.color = theme::Token::Series2;
    if (stream.producedPerSecond <= 0) return kpi;
    const double share = stream.consumedPerSecond / stream.producedPerSecond;
    kpi.note = tr("%1 of produced").arg(bridge::percent(share));
    kpi.noteVerdict = share >= kNear ? Verdict::Pass : Verdict::Warn;
    return kpi;
}

}  // namespace

std::optional<double> rejectedShare(const StreamLive& stream) {
    if (stream.consumed <= 0) return std::nullopt;
    return double(stream.rejected) / double(stream.consumed);
}

QString streamSubtitle(const StreamNow& now) {
    const StreamLive& stream = now.stream();
    if (now.pausedAt)
        return tr("Paused at %1: what is shown stands still, the stream goes on")
            .arg(bridge::timeOfDay(*now.pausedAt));
    if (!stream.configured) return tr("This profile is connected to no stream");
    if (!stream.conserved) return tr("The counts do not add up");
    if (!stream.problem.empty()) return tr("Events arrive, but cannot be stored");
    if (now.stale()) return linkSubtitle(now);
    if (stream.question != StreamQuestion::None)
        return tr("Waits for your decision where to begin");
    return flowSubtitle(now);
}

std::vector<BadgeText> streamBadges(const StreamNow& now, const BadgeText& schemas) {
    return {lagBadge(now), rejectedBadge(now), schemas, letterBadge(now.stream())};
}

std::array<Kpi, 5> streamKpis(const StreamNow& now) {
    const core::runtime::Histories& past = *now.live.histories;
    const Points* series[] = {&past.produced, &past.consumed, &past.lag, &past.rejectedPercent,
                              &past.deadLetters};
    std::array<Kpi, 5> kpis{Kpi{tr("Produced"), rate(now.stream().producedPerSecond), tr("/s"), {}},
                            consumedKpi(now.stream()), lagKpi(now), rejectedKpi(now),
                            letterKpi(now)};
    for (std::size_t i = 0; i < kpis.size(); ++i) {
        const Points shown = lastHour(*series[i], now.live.at);
        kpis[i].history = sparkline(shown, kSparkPoints);
        if (i == 0) noteChange(kpis[i], shown);
        // Dead letters are in the store: they are true without the cluster.
        if (!now.stale() || i == 4) continue;
        kpis[i].arrow = 0;
        kpis[i].color = theme::Token::Text3;
        kpis[i].noteVerdict = Verdict::Fail;
        kpis[i].note =
            now.asOf() ? tr("%1 old").arg(ageText(*now.asOf(), now.at)) : tr("not connected");
    }
    return kpis;
}

Points lastHour(const Points& points, core::UtcTime at) {
    const auto from = std::ranges::lower_bound(points, at - std::chrono::hours(1), {}, &Point::at);
    return {from, points.end()};
}

std::vector<double> sparkline(const Points& points, int count) {
    if (points.empty() || count < 1) return {};
    const double span = double(core::micros(points.back().at) - core::micros(points.front().at));
    std::vector<double> sums(static_cast<std::size_t>(count)), sizes(sums.size());
    for (const Point& point : points) {
        if (!std::isfinite(point.value)) continue;
        const double part =
            span > 0 ? double(core::micros(point.at) - core::micros(points.front().at)) / span : 0;
        const auto slot = std::min(sums.size() - 1, static_cast<std::size_t>(part * count));
        sums[slot] += point.value;
        sizes[slot] += 1;
    }
    std::vector<double> means;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (sizes[i] > 0) means.push_back(sums[i] / sizes[i]);
    }
    return means;
}

}  // namespace ui::pages

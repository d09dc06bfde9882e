// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/abuse/abuse_charts.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/abuse/abuse_words.h"
#include "ui/widgets/charts/ticks.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {

using core::abuse::Family;
using theme::Token;
using widgets::ScatterData;

namespace {

constexpr std::int64_t kMostBars = 24;
constexpr std::size_t kLabelled = 5;
constexpr std::array kFamilies{Family::Activity, Family::Ratings, Family::TargetAndTime};

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1) {
    return QCoreApplication::translate("ui::pages", text, disambiguation, n);
}

int seriesOf(Family family) {
    return 1 + int(std::ranges::find(kFamilies, family) - kFamilies.begin());
}

QString widthWords(std::chrono::seconds width) {
    if (width.count() == 60) return tr("per minute");
    if (width.count() == 3600) return tr("per hour");
    if (width.count() == 86400) return tr("per day");
    return tr("per %1").arg(bridge::duration(width));
}

void addUsers(const AbuseView& view, ScatterData& data) {
    for (const CrowdPoint& point : view.crowd)
        data.points.push_back({bridge::text(point.userId), {point.mostInHour, point.sd}, 0, false});
    for (const FlaggedUser& user : view.users) {
        const auto& f = user.verdict.features;
        if (f.ratings == 0) continue;
        const int series = user.verdict.flagged() ? seriesOf(user.family) : 0;
        data.points.push_back({bridge::text(user.id()),
                               {double(f.pace.mostInHour), f.sd},
                               series,
                               user.state != UserState::Waiting});
        if (user.waiting() && data.labelled.size() < kLabelled)
            data.labelled.push_back(bridge::text(user.id()));
    }
}

}  // namespace

FlagBars flagBars(const std::vector<core::judge::NewFlag>& flags) {
    FlagBars bars;
    if (flags.empty()) return bars;
    const auto seconds = [](core::UtcTime at) { return core::micros(at) / 1'000'000; };
    const auto [oldest, newest] = std::ranges::minmax(flags, {}, &core::judge::NewFlag::at);
    std::int64_t width = 86400;
    for (const std::int64_t each : {60, 300, 900, 3600, 3 * 3600, 6 * 3600, 86400}) {
        if (seconds(newest.at) / each - seconds(oldest.at) / each < kMostBars) {
            width = each;
            break;
        }
    }
    bars.width = std::chrono::seconds(width);
    const std::int64_t last = seconds(newest.at) / width;
    const std::int64_t first = last - kMostBars + 1;
    bars.counts.assign(kMostBars, 0);
    for (const auto& flag : flags) {
        const std::int64_t at = seconds(flag.at) / width;
        if (at >= first) ++bars.counts[static_cast<std::size_t>(at - first)];
    }
    for (std::int64_t bar = first; bar <= last; ++bar)
        bars.labels << widgets::timeLabel(double(bar * width) * 1000,
                                          double(width * kMostBars) * 1000);
    return bars;
}

ScatterData scatterData(const AbuseView& view) {
    ScatterData data;
    data.series.push_back({tr("Normal"), Token::Series1});
    for (const Family family : kFamilies)
        data.series.push_back({familyName(family), familyToken(family)});
    addUsers(view, data);
    if (const auto& burst = view.verdicts->abuse->limits.burstHour)
        data.limits.push_back(
            {double(*burst), tr("learned limit: %1 ratings/h").arg(bridge::count(*burst)), true});
    if (view.hourThreeSigma)
        data.limits.push_back(
            {*view.hourThreeSigma,
             tr("classic 3 σ: %1 ratings/h").arg(bridge::number(*view.hourThreeSigma)), false});
    return data;
}

AbuseCharts::AbuseCharts(std::function<exporting::ChartStamp()> stamp)
    : scatter_(new widgets::ScatterChart),
      bars_(new widgets::BarChart),
      histogram_(new widgets::LogHistogram),
      behaviour_(new widgets::ChartCard(tr("Rating behaviour"), scatter_, stamp)),
      flags_(new widgets::ChartCard(tr("New flags"), bars_, stamp)),
      users_(new widgets::ChartCard(tr("Users by ratings"), histogram_, stamp)) {
    behaviour_->setObjectName(QStringLiteral("behaviourCard"));
    flags_->setObjectName(QStringLiteral("newFlagsCard"));
    users_->setObjectName(QStringLiteral("usersCard"));
    scatter_->setUnit(tr("standard deviation of the ratings, stars"));
    scatter_->setXTitle(tr("most ratings in any hour"));
    bars_->setValueText([](double value) { return bridge::count(qint64(value)); });
    histogram_->setUnit(tr("users, log scale"));
    histogram_->setXTitle(tr("ratings per user, log scale"));
    explain();
}

void AbuseCharts::explain() {
    behaviour_->setExplanation(
        {tr("Every flagged user and a sample of the others: how fast they rate and how much their "
            "ratings differ. Few stars of difference at high speed is what simple spam looks "
            "like."),
         tr("x: most ratings within any hour. y: population standard deviation of the ratings. "
            "Shape and colour: family of the strongest rule. The learned limit comes from the "
            "users' own first sessions; the classic limit is mean + 3 standard deviations."),
         tr("None: a user is judged by all rules, not by the place in this chart."),
         tr("Drag a frame around points to tick these users in the table.")});
    flags_->setExplanation({tr("How many users became flagged, by the time of their newest "
                               "rating then."),
                            tr("Counted since this program was started; at most 24 spans."),
                            {},
                            tr("Many flags at once are one attack: look at the groups below.")});
    users_->setExplanation(
        {tr("How many users gave how many ratings."),
         tr("Five bars to a factor of ten; both axes logarithmic. Classic 3 σ: mean + 3 population "
            "standard deviations, which the spammers themselves raise. Volume: from the median and "
            "the spread above it, of the logarithms."),
         {},
         tr("Users beyond the volume limit wait for review.")});
}

void AbuseCharts::show(const AbuseView& view) {
    if (view.verdicts->abuse->users.empty()) {
        behaviour_->showState({QStringLiteral("user-x"), tr("No user was judged yet"),
                               tr("There is a point for every user once ratings were judged."),
                               Token::Text3});
        users_->showState({QStringLiteral("user"), tr("No user was judged yet"), {}, Token::Text3});
    } else {
        behaviour_->showContent();
        users_->showContent();
        const bool sampled = view.people > view.crowd.size();
        behaviour_->setSubtitle(
            sampled ? tr("%1 of %2 users, all flagged ones")
                          .arg(bridge::count(qint64(view.crowd.size() + view.users.size())),
                               bridge::count(qint64(view.verdicts->abuse->users.size())))
                    : tr("all %1 users")
                          .arg(bridge::count(qint64(view.verdicts->abuse->users.size()))));
        scatter_->setData(scatterData(view));
        showUsers(view);
    }
    showFlags(view);
}

void AbuseCharts::showFlags(const AbuseView& view) {
    const auto& flags = view.verdicts->newFlags;
    if (flags.empty()) {
        flags_->setSubtitle({});
        flags_->showState({QStringLiteral("circle-check"), tr("No new flags"),
                           tr("Nobody became flagged since this program was started."),
                           Token::PassText});
        return;
    }
    flags_->showContent();
    FlagBars bars = flagBars(flags);
    flags_->setSubtitle(tr("%1 · %2 flags, %3 still open")
                            .arg(widthWords(bars.width), bridge::count(qint64(flags.size())),
                                 bridge::count(qint64(view.waiting))));
    if (bars.labels == shownFlags_.labels && bars.counts == shownFlags_.counts) return;
    bars_->setData(bars.labels, {{tr("new flags"), bars.counts, Token::Series2}});
    shownFlags_ = std::move(bars);
}

void AbuseCharts::showUsers(const AbuseView& view) {
    std::vector<widgets::LogBin> bins;
    for (const RatingBin& bin : view.bins)
        bins.push_back({bin.from, bin.to, bin.users});
    const auto& limits = view.verdicts->abuse->limits;
    std::vector<widgets::LogLimit> lines;
    if (limits.threeSigma && *limits.threeSigma >= 1)
        lines.push_back(
            {*limits.threeSigma, tr("classic 3 σ: %1").arg(bridge::number(*limits.threeSigma))});
    std::optional<double> highlight;
    if (limits.volume) {
        highlight = double(*limits.volume);
        lines.push_back({*highlight, tr("volume: from %1").arg(bridge::count(*limits.volume))});
    }
    histogram_->setData(std::move(bins), std::move(lines), highlight);
}

}  // namespace ui::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/stream_charts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/stream/stream_state.h"
#include "ui/pages/stream/stream_words.h"
#include "ui/pages/stream/topic_rows.h"
#include "ui/pages/words.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/line_chart.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {
namespace {

using core::monitoring::Point;
using core::monitoring::Points;
using core::runtime::LiveSnapshot;
using core::runtime::PartitionLive;
using core::runtime::StreamLive;
using theme::Token;
using widgets::RowBar;

constexpr std::size_t kPartitionsShown = 12;
constexpr double kRoomForWords = 1.2;  // above the lines
constexpr double kFarBehind = 3;       // × the median

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1) {
    return QCoreApplication::translate("ui::pages", text, disambiguation, n);
}

double ms(core::UtcTime at) {
    return double(core::micros(at)) / 1000;
}

std::vector<QPointF> pointsOf(const Points& points) {
    std::vector<QPointF> all;
    all.reserve(points.size());
    for (const Point& point : points)
        all.emplace_back(ms(point.at), point.value);
    return all;
}

double highest(const Points& a, const Points& b) {
    double high = 1;
    for (const Points* points : {&a, &b}) {
        for (const Point& point : *points)
            high = std::max(high, point.value);
    }
    return high;
}

std::vector<widgets::EventMark> marksOf(const StreamLive& stream) {
    std::vector<widgets::EventMark> marks;
    for (const core::runtime::StreamEvent& event : stream.events)
        marks.push_back(
            {ms(event.at), streamEventWord(event.what) + u' ' + bridge::shortTime(event.at)});
    return marks;
}

widgets::StateText nothing(const char* icon, const QString& title, const QString& text = {}) {
    return {QString::fromLatin1(icon), title, text, Token::Text3};
}

/// More bars need more height than the row of cards has.
void makeRoom(widgets::ChartCard& card) {
    const int needed =
        card.chart()->minimumSizeHint().height() + theme::kCardHeader + theme::kCardPadding + 2;
    if (needed > card.minimumHeight()) card.setMinimumHeight(needed);
}

/// What decides how the throughput looks: while it stays, it need not be drawn again.
QString signatureOf(const Points& produced, const Points& consumed, const StreamLive& stream,
                    const std::string& topic) {
    QString all = bridge::text(topic) + QStringLiteral("|%1|").arg(stream.link.up());
    for (const Points* points : {&produced, &consumed}) {
        if (points->empty()) continue;
        all += QStringLiteral("%1:%2:%3:%4|")
                   .arg(points->size())
                   .arg(core::micros(points->front().at))
                   .arg(core::micros(points->back().at))
                   .arg(points->back().value);
    }
    if (!stream.events.empty())
        all += QStringLiteral("%1:%2")
                   .arg(stream.events.size())
                   .arg(core::micros(stream.events.back().at));
    return all;
}

}  // namespace

std::vector<RowBar> lagBars(const std::vector<PartitionLive>& partitions) {
    std::vector<double> lags;
    for (const PartitionLive& p : partitions)
        lags.push_back(double(p.lag()));
    const double limit = kFarBehind * widgets::median(lags);
    std::vector<RowBar> bars;
    for (const PartitionLive& p : partitions) {
        const bool far = double(p.lag()) > limit;
        bars.push_back({partitionName(p.topic, p.partition), double(p.lag()),
                        far ? Token::Series2 : Token::BarFill});
    }
    return widgets::worstBars(std::move(bars), kPartitionsShown, [](std::size_t rest) {
        return tr("%n other(s), sum", nullptr, static_cast<int>(rest));
    });
}

std::vector<RowBar> rejectionBars(const std::map<std::string, std::int64_t>& byReason) {
    std::vector<RowBar> bars;
    for (const auto& [reason, count] : byReason) {
        if (count > 0) bars.push_back({rejectReasonWord(reason), double(count), Token::Series2});
    }
    std::ranges::stable_sort(bars, std::ranges::greater{}, &RowBar::value);
    return bars;
}

StreamCharts::StreamCharts()
    : throughputChart_(new widgets::LineChart),
      lagBars_(new widgets::RowBars),
      rejectionBars_(new widgets::RowBars),
      throughputCard_(new widgets::ChartCard(tr("Throughput"), throughputChart_)),
      lagCard_(new widgets::ChartCard(tr("Lag by partition"), lagBars_)),
      rejectionsCard_(new widgets::ChartCard(tr("Rejected events by reason"), rejectionBars_)) {
    throughputChart_->setUnit(tr("events/s"));
    throughputChart_->setXScale({widgets::XScale::Kind::Time, {}, {}});
    throughputChart_->setValueText([](double v) { return tr("%1/s").arg(bridge::number(v)); });
    lagBars_->setCaption(tr("events behind"));
    rejectionBars_->setCaption(tr("events"));
    throughputCard_->setObjectName(QStringLiteral("throughputCard"));
    lagCard_->setObjectName(QStringLiteral("lagCard"));
    rejectionsCard_->setObjectName(QStringLiteral("rejectionsCard"));
    explain();
}

void StreamCharts::explain() {
    throughputCard_->setExplanation(
        {tr("Messages that arrive at the cluster and messages consumed, over the last hour. Dotted "
            "lines are events: the broker went away or came back, partitions were assigned or held "
            "back."),
         tr("Messages per second, of all topics or of the one chosen below. Of one topic it is "
            "what this page has seen since it was opened."),
         {},
         tr("When consumed stays below produced, the lag grows: look at the lag by partition.")});
    lagCard_->setExplanation(
        {tr("How many messages each partition is behind. Orange: more than three times the "
            "median. More than twelve partitions: the worst twelve and the sum of the others."),
         tr("Newest position in the cluster − position consumed, by partition."),
         tr("All partitions together at most stream.max_lag_messages, and the oldest message not "
            "consumed at most stream.max_lag_seconds old."),
         tr("Look for one slow partition (a hot key), a full disk, or a burst that is being worked "
            "off.")});
    rejectionsCard_->setExplanation(
        {tr("Why messages were no events: each reason with how often it occurred."),
         tr("Messages of the last hour by reason, all topics. They add up to the number in the "
            "subtitle."),
         tr("The share of rejected messages is at most stream.max_rejected."),
         tr("Open a dead letter below, read its bytes, and correct the producer. A message that is "
            "sent again and is valid is accepted.")});
}

void StreamCharts::show(const LiveSnapshot& live, const std::string& topic) {
    remember(live);
    showThroughput(live, topic);
    showLag(live.stream, topic);
    showRejections(live.stream);
}

void StreamCharts::remember(const LiveSnapshot& live) {
    if (live.at == rememberedAt_ || !live.stream.link.up()) return;
    rememberedAt_ = live.at;
    for (const core::runtime::TopicLive& topic : live.stream.topics) {
        seen_[topic.name].produced.add(live.at, topic.producedPerSecond);
        seen_[topic.name].consumed.add(live.at, topic.consumedPerSecond);
    }
}

void StreamCharts::showThroughput(const LiveSnapshot& live, const std::string& topic) {
    const auto since = live.at - std::chrono::hours(1);
    const Points produced = topic.empty() ? lastHour(live.histories->produced, live.at)
                                          : seen_[topic].produced.points(since);
    const Points consumed = topic.empty() ? lastHour(live.histories->consumed, live.at)
                                          : seen_[topic].consumed.points(since);
    const QString signature = signatureOf(produced, consumed, live.stream, topic);
    if (std::exchange(drawn_, signature) == signature) return;
    if (produced.empty() && consumed.empty()) {
        throughputCard_->setSubtitle({});
        throughputCard_->showState(nothing("activity", tr("Nothing measured yet"),
                                           tr("The first figures come within a second.")));
        return;
    }
    throughputCard_->setSubtitle(
        topic.empty()
            ? tr("all topics")
            : tr("%1, since %2")
                  .arg(bridge::isolate(bridge::text(topic)),
                       bridge::timeOfDay(produced.empty() ? live.at : produced.front().at)));
    const bool old = !live.stream.link.up();
    auto marks = marksOf(live.stream);
    const double room = marks.empty() ? 1 : kRoomForWords;
    throughputChart_->setYRange(std::pair{0.0, room * highest(produced, consumed)});
    throughputChart_->setEvents(std::move(marks));
    throughputChart_->setSeries({{tr("Produced"),
                                  pointsOf(produced),
                                  old ? Token::Text3 : Token::Series1,
                                  false,
                                  false,
                                  {},
                                  old},
                                 {tr("Consumed"),
                                  pointsOf(consumed),
                                  old ? Token::Text3 : Token::Series2,
                                  false,
                                  false,
                                  {},
                                  old}});
    throughputCard_->showContent();
}

void StreamCharts::showLag(const StreamLive& stream, const std::string& topic) {
    const std::vector<PartitionLive> partitions = partitionsOf(stream, topic);
    if (partitions.empty()) {
        lagCard_->setSubtitle({});
        if (!lagBars_->bars().empty() || lagCard_->findChild<widgets::StatePanel*>() == nullptr) {
            lagBars_->setBars({});
            lagCard_->showState(nothing("layers", tr("No partition is read yet")));
        }
        return;
    }
    std::int64_t sum = 0;
    for (const PartitionLive& p : partitions)
        sum += p.lag();
    const auto paused = std::ranges::count(partitions, true, &PartitionLive::paused);
    QString subtitle = tr("%1 in total").arg(bridge::count(sum));
    if (!topic.empty())
        subtitle = bridge::isolate(bridge::text(topic)) + u' ' + u'·' + u' ' + subtitle;
    if (paused > 0)
        subtitle += QStringLiteral(" · ") +
                    tr("%n partition(s) held back", nullptr, static_cast<int>(paused));
    lagCard_->setSubtitle(subtitle);
    auto bars = lagBars(partitions);
    if (!stream.link.up()) {
        for (RowBar& bar : bars)
            bar.color = Token::Text3;
    }
    lagBars_->setBars(std::move(bars));
    lagCard_->showContent();
    makeRoom(*lagCard_);
}

void StreamCharts::showRejections(const StreamLive& stream) {
    auto bars = rejectionBars(stream.rejectedByReason);
    std::int64_t sum = 0;
    for (const auto& [reason, count] : stream.rejectedByReason)
        sum += count;
    rejectionsCard_->setSubtitle(tr("%1 in the last hour, all topics").arg(bridge::count(sum)));
    if (!bars.empty()) {
        rejectionBars_->setBars(std::move(bars));
        rejectionsCard_->showContent();
        return makeRoom(*rejectionsCard_);
    }
    if (rejectionBars_->bars().empty() && rejectionsCard_->findChild<widgets::StatePanel*>())
        return;
    rejectionBars_->setBars({});
    rejectionsCard_->showState({QStringLiteral("circle-check"), tr("Nothing was rejected"),
                                tr("Every message of the last hour was an event."),
                                Token::PassText});
}

}  // namespace ui::pages

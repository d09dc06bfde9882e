// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feedback/outlook_card.h"

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/feedback/feedback_explanations.h"
#include "ui/widgets/button.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/line_chart.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {

using core::runtime::Outlook;
using core::runtime::OutlookPath;
using theme::Token;

namespace {

constexpr auto kTick = std::chrono::milliseconds(250);

widgets::LineSeries seriesOf(const QString& name, Token color, const OutlookPath& path) {
    widgets::LineSeries line;
    line.name = name;
    line.color = color;
    line.dashed = true;  // nothing here was measured
    line.endLabel = name;
    for (std::size_t r = 0; r < path.mean.size(); ++r) {
        line.points.emplace_back(static_cast<double>(r), path.mean[r]);
        line.band.emplace_back(path.low[r], path.high[r]);
    }
    return line;
}

}  // namespace

OutlookCard::OutlookCard(std::shared_ptr<FeedbackPort> port, QObject* parent)
    : QObject(parent),
      port_(std::move(port)),
      chart_(new widgets::LineChart),
      card_(new widgets::ChartCard(tr("Simulated outlook"), chart_,
                                   [] {
                                       exporting::ChartStamp stamp;
                                       stamp.title = tr("Simulated outlook");
                                       stamp.source = tr("simulation");
                                       return stamp;
                                   })),
      button_(new widgets::Button(tr("Run simulation"), "play")) {
    card_->setObjectName(QStringLiteral("outlookCard"));
    card_->setLegendShown(false);  // the lines carry their names
    card_->setExplanation(FeedbackExplanations::outlook());
    button_->setObjectName(QStringLiteral("runSimulation"));
    chart_->setUnit(tr("Gini"));
    chart_->setValueText([](double v) { return bridge::fixed(v, 3); });
    connect(button_, &QAbstractButton::clicked, this, [this] {
        if (!job_.running()) return run();
        job_.stop();
        showProgress();
        showNothing(tr("The simulation was cancelled"), {});
    });
    connect(&ticker_, &QTimer::timeout, this, [this] { showProgress(); });
    showNothing(tr("Not simulated yet"),
                tr("“Run simulation” lets a made-up audience live with these mitigations and "
                   "without any, for some rounds of training."));
}

void OutlookCard::setMitigations(const core::recommend::rerank::Mitigations& mitigations) {
    mitigations_ = mitigations;
    if (runs_ > 0) card_->setSubtitle(subtitle());
}

void OutlookCard::run() {
    progress_ = std::make_shared<std::atomic<double>>(0);
    simulated_ = mitigations_;
    job_.start(
        [port = port_, mitigations = mitigations_,
         progress = progress_](const std::stop_token& stop) {
            return port->outlook(mitigations, stop, [progress](double fraction, std::string_view) {
                progress->store(fraction);
            });
        },
        [this](core::Result<Outlook> result) { finish(std::move(result)); });
    ticker_.start(kTick);
    showProgress();
    if (runs_ == 0) card_->showLoading(tr("Simulating…"));
}

void OutlookCard::showProgress() {
    if (!job_.running()) ticker_.stop();
    button_->setText(
        job_.running() ? tr("Cancel simulation, %1 done").arg(bridge::percent(progress_->load(), 0))
                       : tr("Run simulation"));
}

void OutlookCard::showNothing(const QString& title, const QString& text) {
    runs_ = 0;
    card_->setSubtitle({});
    card_->showState({QStringLiteral("repeat"), title, text, Token::Text3});
}

void OutlookCard::finish(core::Result<Outlook> result) {
    showProgress();
    if (!result) return showNothing(tr("The simulation failed"), bridge::errorText(result.error()));
    showOutlook(*result);
}

QString OutlookCard::subtitle() const {
    const QString slopes =
        tr("slope %1 on, %2 off").arg(bridge::change(slopeOn_, 3), bridge::change(slopeOff_, 3));
    const QString what = tr("simulation, %n runs", nullptr, static_cast<int>(runs_));
    const QString all = what + QStringLiteral(" · ") + slopes;
    return simulated_ == mitigations_ ? all : all + QStringLiteral(" · ") + tr("of older settings");
}

void OutlookCard::showOutlook(const Outlook& outlook) {
    runs_ = outlook.runs;
    slopeOn_ = outlook.on.slope;
    slopeOff_ = outlook.off.slope;
    QStringList rounds;
    for (std::size_t r = 1; r <= outlook.on.mean.size(); ++r)
        rounds << QStringLiteral("+%1").arg(r);
    chart_->setXScale({widgets::XScale::Kind::Labels, rounds, tr("round of training")});
    chart_->setSeries({seriesOf(tr("On"), Token::Series1, outlook.on),
                       seriesOf(tr("Off"), Token::Series2, outlook.off)});
    card_->setSubtitle(subtitle());
    card_->showContent();
}

}  // namespace ui::pages

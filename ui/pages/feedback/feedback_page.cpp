// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feedback/feedback_page.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/feedback/drivers_card.h"
#include "ui/pages/feedback/effect_card.h"
#include "ui/pages/feedback/feedback_charts.h"
#include "ui/pages/feedback/feedback_words.h"
#include "ui/pages/feedback/mitigations_card.h"
#include "ui/pages/feedback/outlook_card.h"
#include "ui/pages/hold_banner.h"
#include "ui/shell/action_list.h"
#include "ui/shell/toasts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {

using core::judge::Verdicts;

namespace {
constexpr int kChartHeight = 250;
constexpr int kTrendHeight = 210;
constexpr int kOutlookHeight = 210;
}  // namespace

FeedbackPage::FeedbackPage(shell::PageContext& context)
    : FeedbackPage(context, engineFeedbackPort(*context.engine)) {}

FeedbackPage::FeedbackPage(shell::PageContext& context, std::shared_ptr<FeedbackPort> port)
    : Page(context, tr("Feedback loops")),
      port_(std::move(port)),
      problem_(new widgets::Banner(theme::Verdict::Warn, {}, {})),
      empty_(new widgets::Card),
      measured_(new QWidget),
      charts_(new FeedbackCharts(this)),
      drivers_(new DriversCard),
      mitigations_(new MitigationsCard),
      effect_(new EffectCard(port_)),
      outlook_(new OutlookCard(port_, this)),
      timer_(this, [this] { pull(); }) {
    addTitleAction(outlook_->button());
    setBanner(new HoldBanner(context));
    addBanner(problem_);
    problem_->setObjectName(QStringLiteral("judgeProblem"));
    problem_->hide();
    layOut();
    connect(mitigations_, &MitigationsCard::editedChanged, this, [this] {
        effect_->setMitigations(mitigations_->edited().mitigations);
        outlook_->setMitigations(mitigations_->edited().mitigations);
    });
    connect(mitigations_, &MitigationsCard::applyRequested, this, &FeedbackPage::apply);
    context.actions.add(
        tr("Run the feedback loop simulation"), "play", {}, [this] { outlook_->button()->click(); },
        this);
}

QHBoxLayout* FeedbackPage::row(std::initializer_list<std::pair<QWidget*, int>> cards, int height) {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGap);
    for (const auto& [card, stretch] : cards) {
        // The share of the width counts, not how much text happens to be inside.
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        card->setMinimumHeight(height);
        row->addWidget(card, stretch);
    }
    return row;
}

void FeedbackPage::layOut() {
    auto* panel = empty_->showState(
        {QStringLiteral("repeat"), tr("Feedback loops were not judged yet"),
         tr("Lists that are served are judged as they come in: over four windows, with at least 20 "
            "users each. Mitigations can be set up already."),
         theme::Token::Text3});
    empty_->setObjectName(QStringLiteral("notJudged"));
    empty_->setFixedHeight(panel->sizeHint().height() + 4 * theme::kCardPadding);

    auto* column = new QVBoxLayout(measured_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(theme::kGap);
    QWidget* const behind[] = {charts_->gini()->chart(), charts_->gini()->chart(),
                               charts_->top10()->chart(), charts_->rates()->chart(), mitigations_};
    for (std::size_t i = 0; i < kpis_.size(); ++i) {
        kpis_[i] = new widgets::KpiCard;
        kpis_[i]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        figures->addWidget(kpis_[i], 1);
        connect(kpis_[i], &QAbstractButton::clicked, this,
                [at = behind[i]] { at->setFocus(Qt::OtherFocusReason); });
    }
    column->addLayout(figures);
    column->addLayout(
        row({{charts_->gini(), 5}, {charts_->top10(), 3}, {charts_->rates(), 4}}, kChartHeight));

    auto* right = new QWidget;
    auto* stack = new QVBoxLayout(right);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(theme::kGap);
    outlook_->card()->setMinimumHeight(kOutlookHeight);
    stack->addWidget(outlook_->card(), 1);
    stack->addWidget(effect_);
    auto* trends = new QWidget;
    auto* lower = new QVBoxLayout(trends);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(theme::kGap);
    lower->addLayout(
        row({{drivers_, 6}, {charts_->bubble(), 3}, {charts_->likeness(), 3}}, kTrendHeight));

    body()->addWidget(empty_);
    body()->addWidget(measured_);
    body()->addLayout(row({{mitigations_, 7}, {right, 5}}, 0));
    body()->addWidget(trends, 1);
    measured_->hide();
    linkBadge(0, charts_->gini()->chart());
    linkBadge(1, charts_->rates()->chart());
    linkBadge(2, charts_->rates()->chart());
    linkBadge(3, mitigations_);
}

void FeedbackPage::refresh() {
    revision_.reset();
    timer_.pullNow();
}

void FeedbackPage::pull() {
    const auto verdicts = port_->verdicts();
    const AppliedMitigations applied = port_->applied();
    if (revision_ == verdicts->revision && applied == applied_) return;
    const bool judgedAnew = revision_ != verdicts->revision;
    revision_ = verdicts->revision;
    applied_ = applied;
    if (judgedAnew) {
        charts_->show(*verdicts, bridge::text(port_->liveVersion()));
        drivers_->show(*verdicts);
    }
    show(*verdicts, applied);
}

void FeedbackPage::show(const Verdicts& verdicts, const AppliedMitigations& applied) {
    setSubtitle(FeedbackWords::title(verdicts));
    setBadges(FeedbackWords::badges(verdicts, applied));
    const auto figures = FeedbackWords::figures(verdicts, applied);
    for (std::size_t i = 0; i < kpis_.size(); ++i)
        kpis_[i]->set(figures[i]);
    empty_->setVisible(!verdicts.judged);
    measured_->setVisible(verdicts.judged);
    drivers_->parentWidget()->setVisible(verdicts.judged);
    mitigations_->show(applied);
    showProblem(verdicts);
}

void FeedbackPage::showProblem(const Verdicts& verdicts) {
    problem_->setVisible(!verdicts.problem.empty());
    if (verdicts.problem.empty()) return;
    problem_->set(theme::Verdict::Warn, tr("These figures are not the newest."),
                  verdicts.judged
                      ? tr("%1 They are of %2.")
                            .arg(bridge::text(verdicts.problem), bridge::dateTime(verdicts.at))
                      : bridge::text(verdicts.problem));
}

void FeedbackPage::apply(const AppliedMitigations& next) {
    mitigations_->setError({});
    mitigations_->setBusy(tr("Applying…"));
    job_.start(
        [port = port_, next](const std::stop_token&) -> core::Result<bool> {
            FAIRLEAD_CHECK(port->apply(next));
            return true;
        },
        [this, next](const core::Result<bool>& done) {
            mitigations_->setBusy({});
            if (!done) return mitigations_->setError(bridge::errorText(done.error()));
            timer_.pullNow();
            context().toasts.show({theme::Verdict::Pass,
                                   tr("The mitigations were changed"),
                                   tr("%1 of %2 on, for %3 of users, from the next request on")
                                       .arg(bridge::count(next.mitigations.on()),
                                            bridge::count(core::recommend::rerank::kMitigations),
                                            bridge::percent(next.shareB, 0)),
                                   {},
                                   nullptr,
                                   {},
                                   {},
                                   {}});
        });
}

}  // namespace ui::pages

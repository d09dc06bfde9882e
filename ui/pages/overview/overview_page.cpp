// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_page.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

#include "core/runtime/engine.h"
#include "ui/bridge/units.h"
#include "ui/pages/hold_banner.h"
#include "ui/pages/overview/activity_card.h"
#include "ui/pages/overview/key_figures.h"
#include "ui/pages/overview/pipeline_nodes.h"
#include "ui/pages/overview/requirement_text.h"
#include "ui/pages/overview/requirements_card.h"
#include "ui/pages/overview/stream_banner.h"
#include "ui/shell/navigator.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/pipeline_strip.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {

using core::runtime::RequirementVerdict;

namespace {

constexpr std::size_t kFigures = 6;
constexpr std::size_t kMostBadges = 4;
constexpr int kChartHeight = 205;
const QString kRangeSetting = QStringLiteral("overview/range");
const QString kDemoCommand = QStringLiteral("fairlead --demo");

OverviewPage::Source engineSource(core::runtime::Engine& engine) {
    return [&engine] {
        return OverviewState{engine.snapshot(), engine.live(),        engine.runningTraining(),
                             engine.settings(), engine.clock().now(), {},
                             engine.verdicts()};
    };
}

}  // namespace

OverviewPage::OverviewPage(shell::PageContext& context)
    : OverviewPage(context, engineSource(*context.engine)) {}

OverviewPage::OverviewPage(shell::PageContext& context, Source source)
    : Page(context, tr("Overview")),
      source_(std::move(source)),
      content_(new QWidget),
      empty_(new QWidget),
      banner_(new OverviewStreamBanner(context)),
      pipeline_(new widgets::PipelineStrip(tr("Pipeline"))),
      charts_(this),
      requirements_(new RequirementsCard),
      activity_(new ActivityCard),
      timer_(this, [this] { pull(); }) {
    build();
    buildEmpty();
    buildRange();
    setBanner(new HoldBanner(context));
    addBanner(banner_);
    for (int i = 0; i < static_cast<int>(kMostBadges); ++i)
        linkBadge(i, requirements_->table());
    connect(pipeline_, &widgets::PipelineStrip::nodeClicked, this,
            [this](int node) { go(stationPages_[static_cast<std::size_t>(node)]); });
    connect(requirements_, &RequirementsCard::pageRequested, this,
            [this](const QString& page) { go(page); });
    connect(activity_, &ActivityCard::entryClicked, this,
            [this](const ActivityEntry& entry) { go(entry.page, entry.subject); });
    connect(activity_, &ActivityCard::allRequested, this,
            [this] { go(QStringLiteral("registry")); });
}

void OverviewPage::build() {
    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(theme::kGap);
    for (std::size_t i = 0; i < kFigures; ++i) {
        auto* card = new widgets::KpiCard;
        // Of the same width, whatever they say.
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(card, &QAbstractButton::clicked, this, [this, i] { go(figurePages_[i]); });
        figures->addWidget(card, 1);
        figures_.push_back(card);
    }
    figurePages_.resize(kFigures);
    column->addLayout(figures);
    column->addWidget(pipeline_);
    column->addLayout(
        addRow({{charts_.throughput(), 50}, {charts_.coverage(), 40}, {charts_.latency(), 30}},
               kChartHeight),
        1);
    column->addLayout(addRow({{requirements_, 8}, {activity_, 5}}, 0));
    body()->addWidget(content_, 1);
}

QHBoxLayout* OverviewPage::addRow(std::initializer_list<std::pair<QWidget*, int>> cards,
                                  int minimumHeight) {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGap);
    for (const auto& [card, stretch] : cards) {
        // The shares of the width count, not what happens to be inside.
        card->setSizePolicy(QSizePolicy::Ignored,
                            minimumHeight > 0 ? QSizePolicy::Ignored : QSizePolicy::Preferred);
        card->setMinimumHeight(minimumHeight);
        row->addWidget(card, stretch);
    }
    return row;
}

void OverviewPage::buildEmpty() {
    auto* column = new QVBoxLayout(empty_);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new widgets::Card(QString());
    auto* panel = card->showState({QStringLiteral("layout-dashboard"), tr("Nothing to watch yet"),
                                   tr("Open a dataset, or see everything at work with simulated "
                                      "users: start %1 in a terminal.")
                                       .arg(bridge::isolate(kDemoCommand))});
    auto* open =
        panel->addAction(tr("Open a dataset"), "folder-open", widgets::ButtonKind::Primary);
    auto* copy = panel->addAction(tr("Copy the demo command"), "copy");
    open->setObjectName(QStringLiteral("openDataset"));
    copy->setObjectName(QStringLiteral("copyDemoCommand"));
    connect(open, &QPushButton::clicked, this, [this] { go(QStringLiteral("start")); });
    connect(copy, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(kDemoCommand); });
    column->addWidget(card);
    empty_->hide();
    body()->addWidget(empty_, 1);
}

void OverviewPage::buildRange() {
    const QStringList names{tr("Last 10 min"), tr("Last hour"), tr("Last 24 h")};
    bool known = false;
    const auto saved = QSettings().value(kRangeSetting).toULongLong(&known);
    if (known && saved < std::size(kOverviewRanges)) range_ = saved;
    rangeButton_ = new widgets::MenuButton(names[static_cast<int>(range_)], "clock");
    rangeButton_->setObjectName(QStringLiteral("timeRange"));
    auto* menu = new QMenu(rangeButton_);
    auto* group = new QActionGroup(menu);
    for (std::size_t i = 0; i < std::size(kOverviewRanges); ++i) {
        QAction* action = menu->addAction(names[static_cast<int>(i)], this, [this, i, names] {
            rangeButton_->setText(names[static_cast<int>(i)]);
            setRange(i);
        });
        action->setCheckable(true);
        action->setChecked(i == range_);
        group->addAction(action);
    }
    rangeButton_->setMenu(menu);
    rangeButton_->setToolTip(tr("Time range of the charts (Alt+T)"));
    addTitleAction(rangeButton_);
    auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_T), this);
    connect(shortcut, &QShortcut::activated, rangeButton_, &QPushButton::showMenu);
}

void OverviewPage::setRange(std::size_t range) {
    range_ = range;
    QSettings().setValue(kRangeSetting, qulonglong(range));
    refresh();
}

void OverviewPage::go(const QString& page, const shell::Subject& subject) {
    if (!page.isEmpty()) context().navigator.go(page, subject);
}

void OverviewPage::refresh() {
    shown_ = false;
    timer_.pullNow();
}

void OverviewPage::pull() {
    OverviewState state = source_();
    const std::int64_t second = core::micros(state.now) / 1'000'000;
    const bool same = shown_ && state.live->revision == liveRevision_ &&
                      state.snapshot->revision == revision_ && second == second_;
    if (same) return;
    shown_ = true;
    liveRevision_ = state.live->revision;
    revision_ = state.snapshot->revision;
    second_ = second;
    state.requirements = core::runtime::requirements(*state.snapshot, *state.live, *state.verdicts,
                                                     state.settings, state.now);
    show(state);
}

void OverviewPage::show(const OverviewState& state) {
    const bool empty = state.empty();
    content_->setVisible(!empty);
    empty_->setVisible(empty);
    rangeButton_->setVisible(!empty);
    banner_->show(state);
    if (empty) {
        setSubtitle({});
        setBadges({});
        return;
    }
    setSubtitle(RequirementText::summary(state.requirements));
    showBadges(state);
    showFigures(state);
    charts_.show(state, kOverviewRanges[range_]);
    requirements_->show(state.requirements);
    activity_->show(Activity::of(state));
}

void OverviewPage::showBadges(const OverviewState& state) {
    std::vector<widgets::BadgeText> badges;
    for (const auto& r : state.requirements) {
        if (badges.size() == kMostBadges) break;
        if (r.verdict != RequirementVerdict::Off) badges.push_back(RequirementText::badge(r));
    }
    setBadges(badges);
}

void OverviewPage::showFigures(const OverviewState& state) {
    const auto figures = KeyFigures::of(state);
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        figures_[i]->set(figures[i].kpi);
        figurePages_[i] = figures[i].page;
    }
    std::vector<widgets::PipelineNode> nodes;
    stationPages_.clear();
    for (PipelineStation& station : PipelineStations::of(state)) {
        nodes.push_back(std::move(station.node));
        stationPages_.push_back(std::move(station.page));
    }
    pipeline_->set(nodes);
}

}  // namespace ui::pages

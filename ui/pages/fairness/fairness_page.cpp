// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fairness/fairness_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/base/result.h"
#include "ui/bridge/error_text.h"
#include "ui/pages/fairness/fairness_series.h"
#include "ui/pages/fairness/fairness_words.h"
#include "ui/pages/fairness/group_table.h"
#include "ui/pages/fairness/harms_card.h"
#include "ui/pages/fairness/published_card.h"
#include "ui/pages/help.h"
#include "ui/pages/hold_banner.h"
#include "ui/shell/navigator.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {
namespace {
constexpr int kTopRow = 246;
constexpr int kSecondRow = 282;
}  // namespace

FairnessPage::FairnessPage(shell::PageContext& context)
    : FairnessPage(context, engineFairnessPort(*context.engine)) {}

FairnessPage::FairnessPage(shell::PageContext& context, std::shared_ptr<FairnessPort> port)
    : Page(context, tr("Fairness")),
      port_(std::move(port)),
      charts_(this),
      problem_(new widgets::Banner(theme::Verdict::Warn, {}, {})),
      empty_(buildEmpty()),
      board_(new QWidget),
      groups_(new GroupsCard),
      published_(new PublishedCard),
      harms_(new HarmsCard),
      timer_(this, [this] { pull(); }) {
    setBanner(new HoldBanner(context));
    addBanner(problem_);
    problem_->setObjectName(QStringLiteral("problemBanner"));
    problem_->hide();
    auto* compare = new widgets::Button(tr("Compare versions"), "split");
    connect(compare, &QAbstractButton::clicked, this,
            [this] { this->context().navigator.go(QStringLiteral("registry")); });
    addTitleAction(compare);
    layOut();
}

QHBoxLayout* FairnessPage::row(std::initializer_list<std::pair<QWidget*, int>> cards, int height) {
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

void FairnessPage::layOut() {
    auto* column = new QVBoxLayout(board_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap);
    column->addWidget(buildKpis());
    column->addLayout(row(
        {{charts_.coverage(), 42}, {charts_.lorenz(), 25}, {charts_.diversity(), 33}}, kTopRow));
    column->addLayout(row({{charts_.top(), 33}, {charts_.exposure(), 67}}, kSecondRow));
    column->addWidget(buildReading());
    column->addWidget(groups_);
    column->addWidget(published_);
    column->addWidget(harms_);
    column->addStretch(1);
    body()->addWidget(empty_, 1);
    body()->addWidget(board_, 1);
    board_->hide();
    linkBadge(0, charts_.coverage()->chart());
    linkBadge(1, charts_.diversity()->chart());
    linkBadge(2, charts_.lorenz()->chart());
}

QWidget* FairnessPage::buildKpis() {
    auto* strip = new QWidget;
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGap);
    QWidget* const behind[] = {charts_.coverage()->chart(), charts_.lorenz()->chart(),
                               charts_.diversity()->chart(), charts_.top()->chart(), groups_};
    for (std::size_t i = 0; i < kpis_.size(); ++i) {
        kpis_[i] = new widgets::KpiCard;
        row->addWidget(kpis_[i], 1);
        connect(kpis_[i], &QAbstractButton::clicked, this,
                [this, at = behind[i]] { bringIntoView(at); });
    }
    return strip;
}

widgets::Card* FairnessPage::buildReading() {
    auto* card = new widgets::Card;
    card->setObjectName(QStringLiteral("readingCard"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 10, 0, 0);
    row->setSpacing(10);
    row->addWidget(new widgets::IconView(QStringLiteral("info"), theme::Token::Accent, 17));
    row->addWidget(widgets::label("strong", tr("Reading this page")));
    reading_ = widgets::label("secondary");
    reading_->setWordWrap(true);
    reading_->setObjectName(QStringLiteral("reading"));
    row->addWidget(reading_, 1);
    auto* methods = new widgets::Button(tr("Methods"), "file-text", widgets::ButtonKind::Ghost);
    methods->setObjectName(QStringLiteral("methods"));
    connect(methods, &QAbstractButton::clicked, this,
            [this] { showHelp(QStringLiteral("fairness"), window()); });
    row->addWidget(methods);
    card->body()->addLayout(row);
    return card;
}

widgets::Card* FairnessPage::buildEmpty() {
    auto* card = new widgets::Card;
    card->setObjectName(QStringLiteral("emptyCard"));
    auto* panel = card->showState(
        {QStringLiteral("scale"), tr("No list was judged yet"),
         tr("Fairness is judged on the lists that people were shown. As soon as recommendations "
            "of a live version have been stored, they are judged here: of the last 24 hours, "
            "anew all the time."),
         theme::Token::Text3});
    auto* methods = panel->addAction(tr("How fairness is judged"), "file-text");
    connect(methods, &QPushButton::clicked, this,
            [this] { showHelp(QStringLiteral("fairness"), window()); });
    return card;
}

void FairnessPage::refresh() {
    shown_.reset();
    timer_.pullNow();
}

void FairnessPage::open(const shell::Subject& subject) {
    if (subject.id == QLatin1String("coverage")) bringIntoView(charts_.coverage()->chart());
    if (subject.id == QLatin1String("parity_gap")) bringIntoView(charts_.diversity()->chart());
}

void FairnessPage::pull() {
    const core::judge::VerdictsPtr now = port_->verdicts();
    const bool same = shown_ && shown_->revision == now->revision &&
                      shown_->judged == now->judged && shown_->problem == now->problem;
    if (!same) show(now);
}

void FairnessPage::show(const core::judge::VerdictsPtr& verdicts) {
    shown_ = verdicts;
    setSubtitle(fairnessSubtitle(*verdicts));
    setBadges(fairnessBadges(*verdicts));
    problem_->setVisible(!verdicts->problem.empty());
    problem_->set(theme::Verdict::Warn,
                  verdicts->judged ? tr("These verdicts are not the newest.")
                                   : tr("Nothing could be judged."),
                  bridge::text(verdicts->problem));
    empty_->setVisible(!verdicts->judged);
    board_->setVisible(verdicts->judged);
    if (!verdicts->judged) return job_.stop();
    const auto figures = fairnessKpis(*verdicts);
    for (std::size_t i = 0; i < kpis_.size(); ++i)
        kpis_[i]->set(figures[i]);
    charts_.show(*verdicts);
    published_->show(*verdicts);
    harms_->show(*verdicts);
    reading_->setText(measuredText(*verdicts));
    job_.start(
        [verdicts](const std::stop_token&) -> core::Result<FairnessSeries> {
            return seriesOf(*verdicts);
        },
        [this](core::Result<FairnessSeries> series) {
            if (!series) return;
            charts_.showSeries(*series);
            groups_->show(*series);
        });
}

void FairnessPage::bringIntoView(QWidget* target) {
    for (QWidget* w = parentWidget(); w; w = w->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(w)) area->ensureWidgetVisible(target);
    }
    target->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace ui::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recommendations/recommendations_page.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/hold_banner.h"
#include "ui/pages/recommendations/compare_card.h"
#include "ui/pages/recommendations/look_up_row.h"
#include "ui/pages/recommendations/reason_text.h"
#include "ui/pages/recommendations/why_card.h"
#include "ui/pages/words.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {

using theme::Token;
using theme::Verdict;
using widgets::Button;
using widgets::ButtonKind;

namespace {

constexpr int kListRowHeight = 35;
constexpr int kListRows = 10;
constexpr int kHistoryRows = 5;
constexpr std::size_t kOtherVersions = 3;
/// A list has to be there in 100 ms; from four fifths of it on, somebody should look.
constexpr std::chrono::microseconds kLimit{100'000};
constexpr std::chrono::microseconds kNearLimit{80'000};

Verdict responseVerdict(std::chrono::microseconds took) {
    if (took > kLimit) return Verdict::Fail;
    return took > kNearLimit ? Verdict::Warn : Verdict::Pass;
}

}  // namespace

RecommendationsPage::RecommendationsPage(shell::PageContext& context)
    : Page(context, tr("Recommendations")),
      engine_(*context.engine),
      row_(new LookUpRow(engine_)),
      start_(new widgets::Card),
      cards_(new QWidget),
      listCard_(new widgets::Card),
      copy_(new Button(tr("Copy as JSON"), "copy")),
      list_(new widgets::DataTable(tr("Recommended items"))),
      why_(new WhyCard),
      historyCard_(new widgets::Card(tr("Ratings by this user"))),
      history_(new widgets::DataTable(tr("Ratings by this user"))),
      genres_(new widgets::BarChart),
      genresCard_(new widgets::ChartCard(tr("Genres"), genres_)),
      compare_(new CompareCard(engine_)),
      now_(std::make_shared<core::runtime::Snapshot>()),
      timer_(this, [this] { pull(); }) {
    setBanner(new HoldBanner(context));
    setSubtitle(tr("Look up what one user gets, and why"));
    start_->setObjectName(QStringLiteral("start"));
    cards_->setObjectName(QStringLiteral("cards"));
    buildList();
    buildHistory();
    buildGenres();
    explainCharts();
    buildGrid();
    body()->addWidget(row_);
    body()->addWidget(start_, 1);
    body()->addWidget(cards_);
    body()->addStretch(0);
    cards_->hide();
    connect(row_, &LookUpRow::asked, this, &RecommendationsPage::ask);
    connect(row_, &LookUpRow::failed, this, &RecommendationsPage::fail);
    showStart();
}

RecommendationsPage::~RecommendationsPage() = default;

void RecommendationsPage::buildList() {
    listCard_->setFlush(true);
    listCard_->setObjectName(QStringLiteral("listCard"));
    copy_->setSmall(true);
    copy_->setObjectName(QStringLiteral("copy"));
    listCard_->addToHeader(copy_);
    list_->setObjectName(QStringLiteral("list"));
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setRowHeight(kListRowHeight);
    list_->fitRows(kListRows);
    list_->rememberAs(QStringLiteral("recommendations"));
    list_->setRowsModel(&listModel_);
    list_->addTo(listCard_->menu());
    listCard_->body()->addWidget(list_);
    connect(copy_, &QAbstractButton::clicked, this, &RecommendationsPage::copyJson);
    connect(list_, &widgets::DataTable::currentRowChanged, this, &RecommendationsPage::showWhy);
}

void RecommendationsPage::buildHistory() {
    historyCard_->setFlush(true);
    history_->setObjectName(QStringLiteral("history"));
    history_->fitRows(kHistoryRows);
    history_->setRowsModel(&historyModel_);
    history_->addTo(historyCard_->menu());
    historyCard_->body()->addWidget(history_);
}

void RecommendationsPage::buildGenres() {
    genres_->setObjectName(QStringLiteral("genres"));
    genres_->setUnit(tr("% of items"));
    genresCard_->setStamp([this] {
        exporting::ChartStamp stamp;
        stamp.title =
            tr("Genres for user %1").arg(found_ ? bridge::text(found_->list.userId) : QString());
        stamp.version = found_ ? versionName(found_->list.version) : QString();
        stamp.utcTime = bridge::dateTime(context().clock.now());
        return stamp;
    });
}

void RecommendationsPage::explainCharts() {
    genresCard_->setExplanation(
        {tr("The genres of what this user interacted with, beside those of this list."),
         tr("Share of the items. An item with several genres counts as an equal part of each, "
            "items without genres are left out; the smaller genres are summed as Other."),
         {},
         {}});
    why_->setExplanation(
        {tr("What the score of the selected item is made of, and what each stage of re-ranking did "
            "to it."),
         tr("The model’s own parts of the score, as shares of their sum: bars to the other side "
            "speak against the item."),
         {},
         {}});
}

void RecommendationsPage::buildGrid() {
    auto* grid = new QGridLayout(cards_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::kGap);
    grid->addWidget(listCard_, 0, 0, 1, 2);
    grid->addWidget(why_, 0, 2);
    grid->addWidget(historyCard_, 1, 0);
    grid->addWidget(genresCard_, 1, 1);
    grid->addWidget(compare_, 1, 2);
    const int shares[] = {41, 40, 37};
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, shares[column]);
    // Only the shares decide; otherwise a long title would move the columns with every user.
    for (QWidget* card :
         std::initializer_list<QWidget*>{listCard_, why_, historyCard_, genresCard_, compare_}) {
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    linkBadge(0, list_);
    linkBadge(1, list_);
    linkBadge(2, list_);
    linkBadge(3, compare_);
}

void RecommendationsPage::open(const shell::Subject& subject) {
    if (subject.kind != QLatin1String("user")) return;
    if (subject.id.isEmpty()) return row_->focusUser();
    row_->setUser(subject.id);
}

void RecommendationsPage::refresh() {
    if (found_) ask();
}

void RecommendationsPage::pull() {
    const auto next = engine_.snapshot();
    if (next->revision == now_->revision) return;
    const core::VersionId liveBefore = now_->live;
    now_ = next;
    row_->setVersions(now_->live, validVersionsBut(now_->live));
    showStart();
    // The list on show claims to be the live one's.
    if (found_ && !request_.version && liveBefore != now_->live) ask();
}

std::vector<core::VersionId> RecommendationsPage::validVersionsBut(
    const core::VersionId& id) const {
    std::vector<core::VersionId> others;
    for (const auto& version : now_->versions) {
        if (version.record.id != id && version.verification.valid())
            others.push_back(version.record.id);
    }
    return others;
}

void RecommendationsPage::ask() {
    const LookUpRequest request = row_->request();
    if (request.userId.empty()) return;
    setStart(found_ ? Start::None : Start::Asking);
    looking_.start(
        [engine = &engine_, request](const std::stop_token&) { return lookUp(*engine, request); },
        [this, request](core::Result<LookUp> found) {
            if (!found) return fail(found.error());
            request_ = request;
            show(*std::move(found));
        });
}

void RecommendationsPage::show(LookUp found) {
    found_ = std::make_shared<const LookUp>(std::move(found));
    const auto& list = found_->list;
    const QString user = bridge::isolate(bridge::text(list.userId));
    listCard_->setTitle(
        tr("Top %1 for user %2").arg(bridge::count(qint64(list.items.size())), user));
    listCard_->setSubtitle(
        tr("served by %1 in %2").arg(versionName(list.version), millisText(list.took)));
    listModel_.show(*found_);
    if (list_->currentRow() < 0) list_->selectRow(0);
    showWhy(list_->currentRow());
    showHistory();
    showGenres();
    showBadges();
    setNotice(
        list.coldUser
            ? new widgets::Banner(
                  Verdict::Info, tr("%1 is a new user.").arg(user),
                  tr("There are no ratings yet, so the list holds what is popular with everybody."))
            : nullptr);
    std::vector<core::VersionId> others = validVersionsBut(list.version);
    if (others.size() > kOtherVersions) others.resize(kOtherVersions);
    compare_->show(found_, request_, now_->live, others);
    setStart(Start::None);
}

void RecommendationsPage::fail(const core::Error& error) {
    if (!found_) {
        setStart(Start::Failed);
        auto* panel =
            start_->showState(widgets::errorState(tr("There is no list for this user"), error));
        connect(panel->addAction(tr("Try again"), "rotate-ccw"), &QAbstractButton::clicked, this,
                &RecommendationsPage::ask);
        widgets::addCopyDetails(panel, error, bridge::dateTime(context().clock.now()));
        return;
    }
    setNotice(
        new widgets::ErrorBanner(tr("The list could not be made; the one before is still shown."),
                                 error, bridge::dateTime(context().clock.now())));
}

/// A strip above the cards; null takes it away.
void RecommendationsPage::setNotice(widgets::Banner* notice) {
    delete notice_;
    notice_ = notice;
    if (notice) body()->insertWidget(body()->indexOf(row_) + 1, notice);
}

/// What stands in place of the cards as long as no list has arrived.
void RecommendationsPage::showStart() {
    if (found_) return setStart(Start::None);
    if (looking_.running() || startState_ == Start::Failed) return;
    if (now_->revision == 0 || (now_->serving.loading && now_->serving.version.empty()))
        return setStart(Start::Loading);
    const bool any = !now_->live.empty() || !validVersionsBut({}).empty();
    setStart(any ? Start::Ask : Start::NoModel);
}

void RecommendationsPage::setStart(Start start) {
    if (start == startState_ && start != Start::None) return;
    startState_ = start;
    start_->setVisible(start != Start::None);
    cards_->setVisible(start == Start::None && found_);
    row_->setEnabled(start != Start::NoModel);
    switch (start) {
        case Start::Loading:
            return start_->showLoading(tr("Loading the live model…"));
        case Start::Asking:
            return start_->showLoading(tr("Making the list…"));
        case Start::Ask:
            start_->showState({QStringLiteral("sparkles"), tr("Which user?"),
                               tr("Enter a user id above, or pick a random user, to see the list "
                                  "and the reasons for every item."),
                               Token::Text3});
            return;
        case Start::NoModel: {
            auto* panel = start_->showState(
                {QStringLiteral("package"), tr("There is no live model yet"),
                 tr("Recommendations come from a trained, signed version. Train one first."),
                 Token::Text3});
            connect(panel->addAction(tr("Go to Training"), "cpu", ButtonKind::Primary),
                    &QAbstractButton::clicked, this,
                    [this] { context().navigator.go(QStringLiteral("training")); });
            return;
        }
        case Start::Failed:
        case Start::None:
            return;
    }
}

void RecommendationsPage::showWhy(int row) {
    if (!found_ || row < 0 || row >= static_cast<int>(found_->rows.size())) return;
    why_->show(*found_, static_cast<std::size_t>(row));
}

void RecommendationsPage::showBadges() {
    const auto& list = found_->list;
    const auto length = qint64(list.items.size()), wanted = qint64(request_.k);
    const QString of = tr("%1 of %2");
    setBadges(
        {{tr("Response"), millisText(list.took), tr("required ≤ 100 ms"),
          responseVerdict(list.took)},
         {tr("List filled"), of.arg(bridge::count(length), bridge::count(wanted)),
          tr("required %1").arg(bridge::count(wanted)),
          length < wanted ? Verdict::Warn : Verdict::Pass},
         {tr("Tail items"),
          of.arg(bridge::count(qint64(core::serving::tailItems(list))), bridge::count(length)),
          {},
          Verdict::Info},
         {tr("List diversity"), bridge::fixed(list.diversity.value_or(0), 2), {}, Verdict::Info}},
        false);
}

void RecommendationsPage::showHistory() {
    historyModel_.setRows(found_->history);
    historyCard_->setSubtitle(
        tr("%1 in total · %2")
            .arg(bridge::count(qint64(found_->ratings.size())), activityWord(found_->activity)));
    if (!found_->history.empty()) return historyCard_->showContent();
    historyCard_->showState(
        {QStringLiteral("star"), tr("No ratings yet"), tr("This user is new."), Token::Text3});
}

void RecommendationsPage::showGenres() {
    if (found_->genres.empty()) {
        genresCard_->showState({QStringLiteral("film"), tr("No genres"),
                                tr("None of these items was announced with a genre."),
                                Token::Text3});
        return;
    }
    constexpr double kPercent = 100;
    QStringList names;
    widgets::BarSeries history{tr("User history"), {}, Token::Text3},
        list{tr("This list"), {}, Token::Series1};
    for (const auto& share : found_->genres) {
        names << (share.genre.empty() ? tr("Other") : bridge::text(share.genre));
        history.values.push_back(share.history * kPercent);
        list.values.push_back(share.list * kPercent);
    }
    genres_->setData(names, {history, list});
    genresCard_->showContent();
}

void RecommendationsPage::copyJson() {
    if (!found_) return;
    constexpr int kIndent = 2;
    QGuiApplication::clipboard()->setText(
        bridge::text(core::serving::toJson(found_->list).dump(kIndent)));
    context().toasts.show({Verdict::Pass,
                           tr("Copied"),
                           tr("The list of user %1 is on the clipboard as JSON.")
                               .arg(bridge::isolate(bridge::text(found_->list.userId))),
                           {},
                           nullptr,
                           {}});
}

}  // namespace ui::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/stream_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <algorithm>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/hold_banner.h"
#include "ui/pages/stream/connection_card.h"
#include "ui/pages/stream/conservation_card.h"
#include "ui/pages/stream/letters_card.h"
#include "ui/pages/stream/question_card.h"
#include "ui/pages/stream/schemas_card.h"
#include "ui/pages/stream/stream_banners.h"
#include "ui/pages/stream/stream_state.h"
#include "ui/pages/stream/tail_card.h"
#include "ui/shell/action_list.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {

using core::runtime::LivePtr;

namespace {
constexpr int kRowHeight = 26;
/// Below this the topics' names would give way; the schemas have a card of their own.
constexpr int kNarrow = 1120;
}  // namespace

StreamPage::StreamPage(shell::PageContext& context)
    : StreamPage(context, engineStreamPort(*context.engine)) {}

StreamPage::StreamPage(shell::PageContext& context, std::shared_ptr<StreamPort> port)
    : Page(context, tr("Stream")),
      port_(std::move(port)),
      banners_(new StreamBanners),
      setup_(buildSetup()),
      board_(new QWidget),
      question_(new QuestionCard),
      letters_(new LettersCard(port_, context.clock)),
      schemas_(new SchemasCard),
      sums_(new ConservationCard),
      connection_(new ConnectionCard),
      tail_(new TailCard(port_, context.clock)),
      pause_(new widgets::Button(tr("Pause live"), "pause")),
      inspect_(new widgets::Button(tr("Inspect events"), "search")),
      timer_(this, [this] { pull(); }) {
    pause_->setObjectName(QStringLiteral("pauseLive"));
    inspect_->setObjectName(QStringLiteral("inspectEvents"));
    pause_->setCheckable(true);
    addTitleAction(pause_);
    addTitleAction(inspect_);
    setBanner(banners_);
    layOut();
    wire();
    addActions();
    setBusy({});
}

QHBoxLayout* StreamPage::row(std::initializer_list<std::pair<QWidget*, int>> cards, int height) {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGap);
    for (const auto& [card, stretch] : cards) {
        // The share of the width counts, not how much text happens to be inside.
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        card->setMinimumHeight(height);
        row->addWidget(card, stretch);
    }
    return row;
}

void StreamPage::layOut() {
    auto* column = new QVBoxLayout(board_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap);
    column->addWidget(question_);
    column->addWidget(buildKpis());
    column->addLayout(row({{charts_.throughput(), 7}, {charts_.lag(), 5}}, StreamCharts::kHeight));
    column->addLayout(row({{buildTopics(), 7}, {letters_, 5}}, 203));
    column->addLayout(row({{charts_.rejections(), 5}, {schemas_, 7}}, 178));
    column->addLayout(row({{sums_, 7}, {connection_, 5}}, 240));
    connection_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    tail_->setMinimumHeight(330);
    column->addWidget(tail_, 1);
    body()->addWidget(new HoldBanner(context()));
    body()->addWidget(setup_, 1);
    body()->addWidget(board_, 1);
    board_->hide();
    for (widgets::DataTable* table : {topicsTable_, letters_->table(), schemas_->table()})
        table->setRowHeight(kRowHeight);
    linkBadge(0, charts_.lag()->chart());
    linkBadge(1, charts_.rejections()->chart());
    linkBadge(2, schemas_->table());
    linkBadge(3, letters_->table());
}

QWidget* StreamPage::buildKpis() {
    auto* strip = new QWidget;
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGap);
    for (widgets::KpiCard*& kpi : kpis_) {
        kpi = new widgets::KpiCard;
        row->addWidget(kpi, 1);
    }
    QWidget* const behind[] = {charts_.throughput()->chart(), charts_.throughput()->chart(),
                               charts_.lag()->chart(), charts_.rejections()->chart(),
                               letters_->table()};
    for (std::size_t i = 0; i < kpis_.size(); ++i)
        connect(kpis_[i], &QAbstractButton::clicked, this,
                [this, at = behind[i]] { bringIntoView(at, at); });
    return strip;
}

widgets::Card* StreamPage::buildSetup() {
    auto* card = new widgets::Card;
    card->setObjectName(QStringLiteral("setupCard"));
    const QString file =
        bridge::isolate(bridge::text(context().engine->profile().settingsFile().string()));
    auto* panel = card->showState(
        {QStringLiteral("activity"), tr("This profile is connected to no stream"),
         tr("Name a Kafka cluster with the key kafka.bootstrap in %1, and start Fairlead again.\n"
            "Or look at the demo: “fairlead --demo” brings a cluster and an audience of its own.")
             .arg(file),
         theme::Token::Text3});
    auto* copy = panel->addAction(tr("Copy the setting"), "copy");
    copy->setObjectName(QStringLiteral("copySetting"));
    connect(copy, &QPushButton::clicked, this, [] {
        QGuiApplication::clipboard()->setText(
            QStringLiteral("[kafka]\nbootstrap = \"localhost:9092\"\n"));
    });
    return card;
}

widgets::Card* StreamPage::buildTopics() {
    topicsCard_ = new widgets::Card(tr("Topics"));
    topicsCard_->setObjectName(QStringLiteral("topicsCard"));
    topicsCard_->setFlush(true);
    topicsTable_ = new widgets::DataTable(tr("Topics"));
    topics_ = new TopicsModel(topicsTable_);
    topicsTable_->setRowsModel(topics_);
    topicsTable_->setSelectionMode(QAbstractItemView::SingleSelection);
    topicsTable_->rememberAs(QStringLiteral("stream-topics"));
    allTopics_ = new widgets::Button(tr("All topics"), "x");
    allTopics_->setSmall(true);
    allTopics_->setObjectName(QStringLiteral("allTopics"));
    allTopics_->hide();
    topicsCard_->addToHeader(allTopics_);
    topicsTable_->addTo(topicsCard_->menu());
    topicsCard_->body()->addWidget(topicsTable_, 1);
    return topicsCard_;
}

void StreamPage::wire() {
    connect(pause_, &QAbstractButton::toggled, this, &StreamPage::setPaused);
    connect(inspect_, &QAbstractButton::clicked, this, &StreamPage::inspectEvents);
    connect(topicsTable_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StreamPage::selectTopic);
    connect(allTopics_, &QAbstractButton::clicked, this, [this] {
        topicsTable_->clearSelection();
        topicsTable_->setFocus();
    });
    connect(letters_, &LettersCard::oldestChanged, this, &StreamPage::showHead);
    const auto reconnect = [this] {
        run(
            tr("Reconnecting…"), [](StreamPort& port) { return port.reconnect(); },
            [this](const QString& error) { connection_->setError(error); });
    };
    connect(banners_, &StreamBanners::reconnectRequested, this, reconnect);
    connect(connection_, &ConnectionCard::reconnectRequested, this, reconnect);
    connect(banners_, &StreamBanners::detailsRequested, this,
            [this] { bringIntoView(connection_, connection_); });
    connect(connection_, &ConnectionCard::brokerDownRequested, this, &StreamPage::setBrokerDown);
    connect(question_, &QuestionCard::answered, this,
            [this](const core::runtime::StartChoice& choice) {
                run(
                    tr("Passing on the decision…"),
                    [choice](StreamPort& port) { return port.answer(choice); },
                    [this](const QString& error) { question_->setError(error); });
            });
}

void StreamPage::addActions() {
    auto& actions = context().actions;
    actions.add(
        tr("Pause or resume the stream page"), "pause", {}, [this] { pause_->toggle(); }, this);
    actions.add(
        tr("Inspect events of the stream"), "search", {}, [this] { inspectEvents(); }, this);
}

void StreamPage::resizeEvent(QResizeEvent* event) {
    topicsTable_->setColumnHidden(TopicsModel::Schema, width() < kNarrow);
    Page::resizeEvent(event);
}

void StreamPage::refresh() {
    letters_->reload();
    live_.reset();
    timer_.pullNow();
}

void StreamPage::pull() {
    if (pausedAt_ && live_) return;
    const LivePtr now = port_->live();
    const auto second = core::micros(context().clock.now()) / 1'000'000;
    if (now != live_) {
        show(now);
    } else if (second != shownSecond_) {
        showHead();  // ages go on when nothing else does
    }
    shownSecond_ = second;
}

void StreamPage::show(const LivePtr& live) {
    live_ = live;
    const auto& stream = live->stream;
    setup_->setVisible(!stream.configured);
    board_->setVisible(stream.configured);
    pause_->setVisible(stream.configured);
    inspect_->setVisible(stream.configured);
    if (stream.configured) {
        question_->show(stream, context().clock.now());
        charts_.show(*live, topic_);
        topics_->setRows(topicRows(stream, context().engine->settings().maxLagMessages));
        qint64 partitions = 0;
        for (const auto& topic : stream.topics)
            partitions += topic.partitions;
        topicsCard_->setSubtitle(
            tr("%1 topics · %2 partitions")
                .arg(bridge::count(qint64(stream.topics.size())), bridge::count(partitions)));
        letters_->show(stream.deadLetters);
        const auto* chosen = topics_->rowAt(
            topicsTable_->selectedRows().empty() ? -1 : topicsTable_->selectedRows().front());
        schemas_->show(stream, !chosen              ? std::string()
                               : chosen->topic.kind ? core::events::name(*chosen->topic.kind)
                                                    : chosen->topic.name);
        sums_->show(stream, topic_);
        tail_->show(live);
    }
    showHead();
}

void StreamPage::showHead() {
    if (!live_) return;
    const StreamNow now{*live_, context().engine->settings(), context().clock.now(), pausedAt_,
                        letters_->oldest()};
    setSubtitle(streamSubtitle(now));
    banners_->show(now);
    if (!live_->stream.configured) return setBadges({});
    setBadges(streamBadges(now, schemas_->badge()));
    const auto figures = streamKpis(now);
    for (std::size_t i = 0; i < kpis_.size(); ++i)
        kpis_[i]->set(figures[i]);
    connection_->show(live_->stream, now.at);
}

void StreamPage::selectTopic() {
    const auto selected = topicsTable_->selectedRows();
    const TopicRow* row = selected.empty() ? nullptr : topics_->rowAt(selected.front());
    const std::string topic = row ? row->topic.name : std::string();
    if (topic == topic_) return;
    topic_ = topic;
    allTopics_->setVisible(!topic_.empty());
    letters_->setTopic(topic_);
    tail_->setTopic(topic_);
    if (live_) show(live_);
}

void StreamPage::setPaused(bool paused) {
    pausedAt_ = paused ? std::optional(context().clock.now()) : std::nullopt;
    pause_->setText(paused ? tr("Resume live") : tr("Pause live"));
    pause_->setIcon(theme::icon(paused ? "play" : "pause"));
    showHead();
    timer_.pullNow();
}

void StreamPage::inspectEvents() {
    bringIntoView(tail_, tail_->table());
}

void StreamPage::bringIntoView(QWidget* card, QWidget* focus) {
    for (QWidget* w = parentWidget(); w; w = w->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(w)) area->ensureWidgetVisible(card);
    }
    focus->setFocus(Qt::ShortcutFocusReason);
}

void StreamPage::run(const QString& busy, const Command& command,
                     const std::function<void(const QString& error)>& done) {
    if (job_.running()) return;
    setBusy(busy);
    done({});
    job_.start([port = port_, command](const std::stop_token&) { return command(*port); },
               [this, done](const core::Status& status) {
                   setBusy({});
                   done(status ? QString() : bridge::errorText(status.error()));
                   timer_.pullNow();
               });
}

void StreamPage::setBusy(const QString& reason) {
    const QString why =
        context().engine->readOnly() ? tr("This profile is open for reading only") : reason;
    banners_->setBusy(why);
    connection_->setBusy(why);
    question_->setBusy(why);
}

void StreamPage::setBrokerDown(bool down) {
    run(
        down ? tr("Cutting the broker…") : tr("Restoring the broker…"),
        [down](StreamPort& port) { return port.setBrokerDown(down); },
        [this](const QString& error) { connection_->setError(error); });
}

}  // namespace ui::pages

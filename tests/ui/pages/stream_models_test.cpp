// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <numeric>

#include "tests/core/store/sample_events.h"
#include "tests/support/test_main.h"
#include "tests/ui/pages/made_stream.h"
#include "ui/async/job_slot.h"
#include "ui/pages/stream/letter_reader.h"
#include "ui/pages/stream/schema_rows.h"
#include "ui/pages/stream/stream_charts.h"
#include "ui/pages/stream/stream_state.h"
#include "ui/pages/stream/stream_words.h"
#include "ui/pages/stream/tail_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/switch.h"

using namespace ui;
using namespace ui::pages;
using core::runtime::LiveSnapshot;
using theme::Verdict;
using Tester = QAbstractItemModelTester;

namespace {

core::runtime::Settings limits() {
    core::runtime::Settings settings;
    settings.maxLagMessages = 1000;
    settings.maxLagSeconds = 60;
    settings.maxRejectedShare = 0.01;
    return settings;
}

std::vector<widgets::BadgeText> badgesOf(const LiveSnapshot& live) {
    static const core::runtime::Settings settings = limits();
    return streamBadges({live, settings, tests::kMadeNow}, {});
}

SchemaVersion version(int number, const char* properties, const char* required) {
    return {"ratings", number,
            core::Json{{"type", "object"},
                       {"properties", core::Json::parse(properties)},
                       {"required", core::Json::parse(required)}}};
}

}  // namespace

class StreamModelsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void the_models_are_sound() {
        const LiveSnapshot live = tests::madeLive();
        constexpr auto mode = Tester::FailureReportingMode::QtTest;
        TopicsModel topics;
        const Tester one(&topics, mode);
        auto rows = topicRows(live.stream, 100);
        topics.setRows({rows[2], rows[0]});
        topics.setRows(rows);
        topics.setRows({});
        ConservationModel sums;
        const Tester two(&sums, mode);
        sums.setRows(live.stream.partitions);
        sums.setRows(partitionsOf(live.stream, "ratings"));
        QCOMPARE(sums.rowCount(), 4);
        SchemasModel schemas;
        const Tester three(&schemas, mode);
        schemas.setRows(schemaRows(catalogueSchemas(), {}));
        LetterModel letters;
        const Tester four(&letters, mode);
        letters.setRows({LetterRow{1, {}, "a", 0, 0, {}, "not_json", "it is not JSON", 1, {}}});
        TailModel tail;
        const Tester five(&tail, mode);
        tail.show(tailRows(live, {}, {}));
        LiveSnapshot later = live;
        later.tail.erase(later.tail.begin(), later.tail.begin() + 3);
        tail.show(tailRows(later, {}, {}));
        for (auto& event : later.tail)
            event.offset += 1000;
        tail.show(tailRows(later, {}, {}));
        QCOMPARE(tail.rowCount(), 57);
        tail.setMasked(true);
        tail.show({});
    }
    void badges_judge_against_the_limits_of_the_settings() {
        LiveSnapshot live = tests::madeLive();
        QCOMPARE(badgesOf(live)[0].verdict, Verdict::Pass);
        live.stream.lag = 901;
        QCOMPARE(badgesOf(live)[0].verdict, Verdict::Warn);
        live.stream.lag = 1000;
        QCOMPARE(badgesOf(live)[0].verdict, Verdict::Warn);
        live.stream.lag = 1001;
        QCOMPARE(badgesOf(live)[0].verdict, Verdict::Fail);
        live.stream.link.state = core::stream::LinkState::Down;
        QCOMPARE(badgesOf(live)[0].verdict, Verdict::CannotTell);
        live.stream.consumed = 1000;
        live.stream.rejected = 10;
        QCOMPARE(badgesOf(live)[1].verdict, Verdict::Warn);
        live.stream.rejected = 11;
        QCOMPARE(badgesOf(live)[1].verdict, Verdict::Fail);
        live.stream.rejected = 0;
        live.stream.conserved = false;
        QCOMPARE(badgesOf(live)[1].verdict, Verdict::Fail);
        live.stream.conserved = true;
        live.stream.consumed = 0;
        QCOMPARE(badgesOf(live)[1].verdict, Verdict::CannotTell);
        QCOMPARE(badgesOf(live)[3].verdict, Verdict::Warn);
        live.stream.deadLetters = 0;
        QCOMPARE(badgesOf(live)[3].verdict, Verdict::Pass);
    }
    void the_subtitle_names_the_most_urgent_thing() {
        const auto settings = limits();
        LiveSnapshot live = tests::madeLive();
        const auto said = [&] { return streamSubtitle({live, settings, tests::kMadeNow}); };
        QVERIFY(said().contains(QStringLiteral("31 dead letters")));
        live.stream.deadLetters = 0;
        QCOMPARE(said(), QStringLiteral("Events arrive and are consumed in time"));
        live.stream.lag = 5000;
        QVERIFY(said().contains(QStringLiteral("faster")));
        live.stream.question = core::runtime::StreamQuestion::StartPosition;
        QVERIFY(said().contains(QStringLiteral("decision")));
        live.stream.link.state = core::stream::LinkState::Down;
        live.stream.link.lastAnswer = tests::kMadeNow - std::chrono::hours(3);
        QVERIFY(said().contains(QStringLiteral("3\u00A0h old")));
        live.stream.problem = "The disk is full.";
        QVERIFY(said().contains(QStringLiteral("stored")));
        live.stream.conserved = false;
        QVERIFY(said().contains(QStringLiteral("add up")));
        live.stream.configured = false;
        QVERIFY(said().contains(QStringLiteral("no stream")));
    }
    void key_figures_say_what_they_are_measured_against() {
        const auto settings = limits();
        const LiveSnapshot live = tests::madeLive();
        const auto kpis = streamKpis(
            {live, settings, tests::kMadeNow, {}, tests::kMadeNow - std::chrono::hours(4)});
        QCOMPARE(kpis[0].value, QStringLiteral("1\u00A0284"));
        QCOMPARE(kpis[1].note, QStringLiteral("99.6\u00A0% of produced"));
        QCOMPARE(kpis[2].value, QStringLiteral("312"));
        QVERIFY(kpis[2].note.contains(QStringLiteral("behind")));
        QVERIFY(kpis[4].note.contains(QStringLiteral("4\u00A0h")));
        QVERIFY(kpis[0].history.size() > 20);
        // Nothing measured, nothing divided by zero.
        const auto none = streamKpis({LiveSnapshot{}, settings, tests::kMadeNow});
        QVERIFY(none[1].note.isEmpty() || none[1].note == QStringLiteral("not connected"));
        QCOMPARE(none[3].value, QStringLiteral("–"));
    }
    void a_sparkline_is_the_mean_of_equal_parts_of_the_time() {
        core::monitoring::Points points;
        for (int s = 0; s <= 100; ++s)
            points.push_back({tests::second(s), s < 50 ? 1.0 : 3.0});
        QCOMPARE(sparkline(points, 2), (std::vector<double>{1, 3}));
        QCOMPARE(sparkline({{tests::second(5), 7}}, 40), std::vector<double>{7});
        QVERIFY(sparkline({}, 40).empty());
        QCOMPARE(sparkline({{tests::second(1), NAN}, {tests::second(9), 2}}, 3),
                 std::vector<double>{2});
        QCOMPARE(lastHour(points, tests::second(3630)).size(), 71u);
    }
    void a_partition_far_behind_is_orange_and_64_are_twelve_and_a_sum() {
        auto bars = lagBars(tests::madeLive().stream.partitions);
        QCOMPARE(bars.size(), 8u);
        for (std::size_t i = 0; i < bars.size(); ++i)
            QCOMPARE(bars[i].color == theme::Token::Series2, i == 2);
        std::vector<core::runtime::PartitionLive> many;
        double sum = 0;
        for (int p = 0; p < 70; ++p) {
            many.push_back(tests::madePartition("ratings", p, p));
            sum += p;
        }
        bars = lagBars(many);
        QCOMPARE(bars.size(), 13u);
        QCOMPARE(bars.front().value, 69.0);
        QVERIFY(bars.back().name.contains(QStringLiteral("58")));
        QCOMPARE(std::accumulate(bars.begin(), bars.end(), 0.0,
                                 [](double all, const auto& bar) { return all + bar.value; }),
                 sum);
        QVERIFY(lagBars({}).empty());
    }
    void reasons_are_ordered_and_add_up() {
        const auto bars = rejectionBars(tests::madeLive().stream.rejectedByReason);
        QCOMPARE(bars.size(), 5u);
        QCOMPARE(bars[0].name, QStringLiteral("Out of range"));
        double sum = 0;
        for (const auto& bar : bars)
            sum += bar.value;
        QCOMPARE(sum, 45.0);
        QVERIFY(rejectionBars({{"not_json", 0}}).empty());
        QCOMPARE(rejectionBars({{"brand_new", 2}})[0].name, QStringLiteral("brand_new"));
    }
    void a_schema_is_held_against_the_version_before_it() {
        const char* first = R"({"user_id": {"type": "string"}, "rating": {"type": "number"}})";
        const char* more =
            R"({"user_id": {"type": "string"}, "rating": {"type": "number"}, "source": {"type": ["string", "null"]}})";
        const auto rows = schemaRows({version(1, first, R"(["user_id", "rating"])"),
                                      version(2, more, R"(["user_id", "rating"])"),
                                      version(3, more, R"(["user_id", "rating", "source"])")},
                                     {{"ratings", 3}});
        QCOMPARE(rows.size(), 3u);
        QVERIFY(!rows[0].compatibility && rows[0].reads());
        QCOMPARE(rows[1].change, QStringLiteral("+ source"));
        QVERIFY(rows[1].compatibility->full());
        QVERIFY(!rows[2].reads());  // a new required field: old events lack it
        QCOMPARE(rows[2].fields, 3);
        QVERIFY(rows[2].newest && !rows[1].newest);
        QCOMPARE(schemaBadge(rows).verdict, Verdict::Fail);
        QCOMPARE(schemaBadge({rows[0]}).verdict, Verdict::Pass);
        // What cannot be compared does not count as compatible.
        const auto odd =
            schemaRows({version(1, first, "[]"), {"ratings", 2, core::Json::array()}}, {});
        QVERIFY(!odd[1].reads() && !odd[1].broken.empty());
        // Producers ahead of us are a warning.
        const auto ahead = schemaRows(catalogueSchemas(), {{"ratings", 9}});
        QCOMPARE(schemaBadge(ahead).verdict, Verdict::Warn);
        SchemasModel model;
        model.setRows(ahead);
        QVERIFY(model.index(0, 5).data().toString().contains(QStringLiteral("v9")));
        QCOMPARE(model.index(0, 4).data().toString(), QStringLiteral("first version"));
    }
    void topics_say_how_they_stand() {
        LiveSnapshot live = tests::madeLive();
        live.stream.partitions[0].paused = true;
        live.stream.topics.push_back({"gone", core::events::Topic::Items, 0, 0, 0, 0, 0, 0});
        auto rows = topicRows(live.stream, 1000);
        QCOMPARE(rows[0].verdict, Verdict::Warn);
        QCOMPARE(rows[1].verdict, Verdict::Pass);
        QCOMPARE(rows[4].verdict, Verdict::Warn);  // dead letters wait
        QCOMPARE(rows[5].verdict, Verdict::Fail);
        QCOMPARE(topicRows(live.stream, 100)[0].verdict, Verdict::Fail);
        live.stream.link.state = core::stream::LinkState::Down;
        QCOMPARE(topicRows(live.stream, 1000)[1].verdict, Verdict::CannotTell);
    }
    void the_sum_is_an_equation_or_says_that_it_is_none() {
        auto partitions = tests::madeLive().stream.partitions;
        QVERIFY(conservationSum(partitions).contains(u'='));
        ++partitions[3].duplicates;
        QVERIFY(conservationSum(partitions).contains(QStringLiteral("≠")));
    }
    void values_of_the_tail_are_words() {
        using core::events::Topic;
        core::runtime::TailEvent event;
        event.what = "4.5";
        QCOMPARE(tailValue(event, Topic::Ratings), QStringLiteral("★ 4.5"));
        event.what = "12 min";
        QCOMPARE(tailValue(event, Topic::WatchEvents), QStringLiteral("12 min"));
        event.what = "10 items";
        QVERIFY(tailValue(event, Topic::Recommendations).startsWith(QStringLiteral("10 ")));
        event.what = "something else";
        QCOMPARE(tailValue(event, Topic::Ratings), QStringLiteral("something else"));
        event.rejected = true;
        event.what = "not_json";
        QCOMPARE(tailValue(event, Topic::Ratings), QStringLiteral("Not JSON"));
    }
    void masked_user_ids_are_neither_shown_nor_saved_nor_found() {
        QSettings().clear();
        auto port = std::make_shared<tests::FakeStreamPort>();
        tests::FakeClock clock{tests::kMadeNow};
        TailCard card(port, clock);
        card.show(std::make_shared<LiveSnapshot>(tests::madeLive()));
        QVERIFY(card.jsonLines().contains(QStringLiteral("u90210")));
        QCOMPARE(card.jsonLines().count(u'\n'), 60);
        card.findChild<widgets::Switch*>()->click();
        QVERIFY(!card.jsonLines().contains(QStringLiteral("u90210")));
        for (const auto& row : card.table()->textTable(false).rows)
            QVERIFY(!row.join(u' ').contains(QStringLiteral("u902")));
        auto* filter = card.findChild<widgets::SearchLine*>();
        filter->setText(QStringLiteral("u90210"));
        QCOMPARE(card.table()->model()->rowCount(), 0);
        filter->setText(QStringLiteral("watch-events 4.5"));
        QCOMPARE(card.table()->model()->rowCount(), 0);
        filter->setText(QStringLiteral("watch-events"));
        QCOMPARE(card.table()->model()->rowCount(), 20);
        QCOMPARE(card.jsonLines().count(u'\n'), 20);  // what is shown
        TailCard next(port, clock);
        QVERIFY(next.findChild<widgets::Switch*>()->isChecked());  // remembered
        ui::async::jobPool()->waitForDone();
    }

  private:
    tests::UiFixture ui_;
};

FAIRLEAD_TEST(StreamModelsTest)
#include "stream_models_test.moc"

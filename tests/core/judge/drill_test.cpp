// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/drill.h"

#include <QTest>
#include <set>

#include "core/base/random.h"
#include "core/judge/drill_copy.h"
#include "core/judge/drill_lists.h"
#include "tests/support/movielens.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::judge;
using simulate::AttackKind;

namespace {

std::vector<events::RatingEvent> ratingsIn(const std::vector<events::Event>& all) {
    std::vector<events::RatingEvent> ratings;
    for (const auto& event : all) {
        if (const auto* rating = std::get_if<events::RatingEvent>(&event.body))
            ratings.push_back(*rating);
    }
    return ratings;
}

/// The people of the reference case, without its attackers.
events::Dataset referencePeople(std::uint64_t seed) {
    const auto reference = simulate::referenceAbuseCase(seed);
    const auto all = ratingsIn(reference.events);
    return withoutUsers(withRatings({}, all),
                        {reference.attackers.begin(), reference.attackers.end()});
}

DrillOptions drillOf(AttackKind kind, std::uint64_t seed = 1) {
    DrillOptions options;
    options.attack = simulate::attackOptions(kind, seed);
    options.threads = 1;
    return options;
}

}  // namespace

class DrillTest : public QObject {
    Q_OBJECT
  private slots:
    void every_attacker_of_the_reference_case_is_caught_and_nobody_else_is_quarantined_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void every_attacker_of_the_reference_case_is_caught_and_nobody_else_is_quarantined() {
        QFETCH(int, seed);
        const auto people = referencePeople(static_cast<std::uint64_t>(seed));
        const auto report =
            runDrill(people, drillOf(AttackKind::Volume, static_cast<std::uint64_t>(seed)), {}, {});
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->users, std::size_t(90));
        QCOMPARE(report->attackers, std::size_t(10));
        QCOMPARE(report->flaggedBefore, std::size_t(0));
        QCOMPARE(*report->outcome.recall, 1.0);
        QCOMPARE(report->outcome.quarantinedOthers, std::size_t(0));
        // Of seed 3 the inflow rule asks a person to look at seven people as well.
        if (seed != 3) QCOMPARE(*report->outcome.precision, 1.0);
        QVERIFY(report->outcome.delay);
        QVERIFY(report->outcome.delay->attackRatings <= report->attackRatings);
        QVERIFY(!report->outcome.climb);  // volume has no target
        QVERIFY(!report->cleaned);
        QVERIFY(document(*report)["target"].is_null());
        QVERIFY(!report->targetRank);
        QCOMPARE(report->lists, std::size_t(90) - report->outcome.falsePositives);
    }

    void the_same_drill_gives_the_same_report() {
        const auto people = referencePeople(7);
        const auto run = [&](unsigned threads) {
            auto options = drillOf(AttackKind::Bandwagon, 3);
            options.threads = threads;
            Json json = document(*runDrill(people, options, {}, {}));
            json.erase("took_s");
            return json;
        };
        const Json once = run(1);
        QVERIFY2(once == run(2), once.dump(1).c_str());
        QVERIFY(once["attack"]["target"].is_string());
        QVERIFY(once["target"]["item_id"] == once["attack"]["target"]);
    }

    void the_copy_alone_is_attacked() {
        const auto people = referencePeople(2);
        const auto untouched = events::snapshotId(people);
        QVERIFY(runDrill(people, drillOf(AttackKind::Random), {}, {}));
        QCOMPARE(events::snapshotId(people), untouched);
    }

    void nobody_becomes_an_attacker_by_their_name() {
        auto rows = ratingsIn(simulate::referenceAbuseCase(4).events);  // has x-00001 to x-00010
        rows.push_back({"x-00417", "i", 3, rows.back().at});
        rows.push_back({"x-art", "i", 3, rows.back().at});
        const auto report = runDrill(withRatings({}, rows), drillOf(AttackKind::Random), {}, {});
        QVERIFY(report);
        QCOMPARE(report->attack.firstId, std::uint64_t(418));
        QCOMPARE(report->users, std::size_t(102));
        QVERIFY(report->flaggedBefore >= 10);  // the attack that was there is not of this drill
        QCOMPARE(report->attackers, std::size_t(20));
        QVERIFY(report->outcome.truePositives <= 20);
    }

    void what_cannot_be_run_says_why() {
        const auto code = [](const Result<DrillReport>& report) { return report.error().code; };
        QCOMPARE(code(runDrill({}, drillOf(AttackKind::Random), {}, {})), Errc::InvalidArgument);
        const auto people = referencePeople(1);
        auto options = drillOf(AttackKind::Random);
        options.attack.target = "no such item";
        QCOMPARE(code(runDrill(people, options, {}, {})), Errc::InvalidArgument);
        options.attack.target.clear();
        options.attack.attackers = 0;
        QCOMPARE(code(runDrill(people, options, {}, {})), Errc::InvalidArgument);
    }

    void a_stopped_drill_ends_at_every_step() {
        const auto people = referencePeople(1);
        std::set<std::string> seen;
        QVERIFY(runDrill(people, drillOf(AttackKind::Average), {},
                         [&](double, std::string_view what) { seen.emplace(what); }));
        QVERIFY(seen.size() >= 5);
        for (const std::string& step : seen) {
            if (step == "done") continue;
            std::stop_source source;
            const auto report = runDrill(people, drillOf(AttackKind::Average), source.get_token(),
                                         [&](double, std::string_view what) {
                                             if (what == step) source.request_stop();
                                         });
            QVERIFY2(!report, step.c_str());
            QCOMPARE(report.error().code, Errc::Cancelled);
        }
    }

    void progress_never_goes_back() {
        double last = 0;
        bool ascends = true;
        QVERIFY(runDrill(referencePeople(1), drillOf(AttackKind::Segment), {},
                         [&](double fraction, std::string_view) {
                             ascends = ascends && fraction >= last && fraction <= 1;
                             last = fraction;
                         }));
        QVERIFY(ascends);
        QCOMPARE(last, 1.0);
    }

    void a_large_store_is_sampled_by_whole_users() {
        const auto people = referencePeople(3);
        const auto copy = copyOf(people, 500, 9);
        QVERIFY(copy.interactions.size() <= 500);
        QVERIFY(copy.interactions.size() > 400);
        QCOMPARE(copy.itemIds, people.itemIds);
        for (std::size_t u = 0; u < copy.userIds.size(); ++u) {
            const auto it = std::ranges::lower_bound(people.userIds, copy.userIds[u]);
            const UserIdx before(static_cast<std::size_t>(it - people.userIds.begin()));
            QCOMPARE(copy.of(UserIdx(u)).size(), people.of(before).size());
        }
        QVERIFY(copyOf(people, 500, 9).userIds == copy.userIds);
        QVERIFY(copyOf(people, 500, 10).userIds != copy.userIds);
        auto options = drillOf(AttackKind::Random);
        options.maxInteractions = 500;
        const auto report = runDrill(people, options, {}, {});
        QVERIFY(report);
        QCOMPARE(report->users, copyOf(people, 500, 1).userIds.size());
        QCOMPARE(report->usersInStore, std::size_t(90));
        QVERIFY(document(*report)["copy"]["sampled"].get<bool>());
    }

    void climbers_by_hand() {
        const Lists before{{"a", "b"}, {"a", "c"}, {"b", "c"}};
        const Lists attacked{{"t", "a"}, {"a", "t"}, {"b", "t"}};
        const Lists cleaned{{"b", "a"}, {"a", "c"}, {"b", "t"}};
        QCOMPARE(changedLists(before, attacked), std::size_t(3));
        QCOMPARE(changedLists(before, cleaned), std::size_t(1));  // an order is no change
        const auto climbers = climbersOf(before, attacked, cleaned, 10);
        QCOMPARE(climbers.size(), std::size_t(1));
        QVERIFY((climbers[0] == ItemClimb{"t", {}, 0, 3, 1}));
        QVERIFY(climbersOf(before, attacked, cleaned, 0).empty());
    }

    void lists_hold_nothing_that_the_user_knows() {
        const auto people = referencePeople(5);
        const auto users = sampleUsers(people, 12, 1);
        QCOMPARE(users.size(), std::size_t(12));
        const auto ranking = rankingOf(people, users, "", drillOf(AttackKind::Random), {}, {});
        QVERIFY(ranking);
        QVERIFY(!ranking->targetRank);
        const Lists& lists = ranking->lists;
        for (std::size_t u = 0; u < users.size(); ++u) {
            QCOMPARE(lists[u].size(), std::size_t(10));
            const auto at = std::ranges::lower_bound(people.userIds, users[u]);
            for (const auto& i :
                 people.of(UserIdx(static_cast<std::size_t>(at - people.userIds.begin())))) {
                QVERIFY(std::ranges::find(lists[u], people.itemIds[i.item.value]) ==
                        lists[u].end());
            }
        }
    }

    void on_real_people_a_push_climbs_and_quarantine_takes_it_back() {
        REQUIRE_MOVIELENS(data);
        auto options = drillOf(AttackKind::Average, 1);
        options.attack.attackers = 50;
        const auto report = runDrill(*data, options, {}, {});
        QVERIFY(report);
        const TargetRank& rank = *report->targetRank;
        qInfo() << "recall" << *report->outcome.recall << "precision" << *report->outcome.precision
                << "rank" << rank.before << rank.attacked << rank.cleaned << "changed"
                << report->listsChanged << report->listsStillChanged << "of" << report->lists
                << "took" << report->took.count() << "ms";
        QVERIFY(report->flaggedBefore * 100 <= report->users);
        QVERIFY(*report->outcome.recall >= 0.9);
        QVERIFY(rank.attacked < rank.before * 0.8);
        QVERIFY(rank.cleaned > rank.before * 0.9);
        QVERIFY(report->listsChanged > 0);
        QVERIFY(report->listsStillChanged < report->listsChanged);
        QVERIFY(!report->climbers.empty());
        QVERIFY(!report->targetTitle.empty());
    }

    void a_million_ratings_stay_bounded() {
        if (!std::getenv("FAIRLEAD_LARGE")) QSKIP("FAIRLEAD_LARGE is not set: takes a minute");
        std::vector<events::RawInteraction> rows;
        CounterRandom draws(5);
        for (std::size_t u = 0; u < 20000; ++u) {
            for (int r = 0; r < 60; ++r) {
                const auto item =
                    static_cast<std::size_t>(draws.uniform() * draws.uniform() * 9000);
                rows.push_back(
                    {"u" + std::to_string(u), "i" + std::to_string(item),
                     static_cast<std::int32_t>(draws.below(10) + 1),
                     utcFromMicros(static_cast<std::int64_t>(draws.below(30ULL * 86400)) *
                                   1000000)});
            }
        }
        const auto report =
            runDrill(events::makeDataset(rows, {}), drillOf(AttackKind::Bandwagon), {}, {});
        QVERIFY(report);
        qInfo() << report->ratings << "ratings," << report->users << "of" << report->usersInStore
                << "users, took" << report->took.count() << "ms";
        QVERIFY(report->ratings <= 1000000);
    }
};

FAIRLEAD_TEST(DrillTest)
#include "drill_test.moc"

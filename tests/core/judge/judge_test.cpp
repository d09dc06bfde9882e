// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/judge.h"

#include <QTest>

#include "tests/core/judge/judge_fixture.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::judge;
using tests::kStart;
using tests::second;

namespace {

JudgeOptions shortWindow() {
    JudgeOptions options;
    options.window = std::chrono::seconds(2500);
    options.newItems = std::chrono::seconds(3600);
    return options;
}

VerdictsPtr must(Result<VerdictsPtr> verdicts) {
    if (!verdicts) qFatal("%s", verdicts.error().text().c_str());
    return *std::move(verdicts);
}

}  // namespace

class JudgeTest : public QObject {
    Q_OBJECT

    /// Plays a random stream into the store and judges after every piece, in three ways.
    static void compare(std::uint64_t seed, const JudgeOptions& options) {
        tests::JudgeFixture store;
        tests::RandomStream stream(seed);
        store::EventReader reader = store.reader();
        Judge live(reader, options, store.clock);
        for (int piece = 0; piece < 12; ++piece) {
            const std::int64_t now = kStart + 500 * piece;
            store.give(stream.piece(now, 150));
            const VerdictsPtr said = must(live.judge(second(now), true, {}));
            const QByteArray where = "seed " + QByteArray::number(qulonglong(seed)) + ", piece " +
                                     QByteArray::number(piece) + ": ";
            const QString batch =
                tests::difference(*said, *judgeEvents(store.all, options, second(now)));
            QVERIFY2(batch.isEmpty(), where + "batch: " + batch.toUtf8());
            if (piece % 4 != 3) continue;
            Judge fresh(reader, options, store.clock);
            const auto again = must(fresh.judge(second(now), true, {}));
            const QString restart = tests::difference(*said, *again);
            QVERIFY2(restart.isEmpty(), where + "restart: " + restart.toUtf8());
            QCOMPARE(again->position, said->position);
        }
        const VerdictsPtr last = must(live.judge(second(kStart + 5500), true, {}));
        QVERIFY(last->fairness->facts.requests > 0);
        QVERIFY(last->fairness->number("miscalibration_bits"));
        QCOMPARE(last->versions.size(), std::size_t{3});
        QVERIFY(!last->previousLorenz.empty());
    }

  private slots:
    void live_equals_batch_equals_restart_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void live_equals_batch_equals_restart() {
        QFETCH(int, seed);
        compare(static_cast<std::uint64_t>(seed), shortWindow());
    }
    void also_with_a_limit_of_lists_and_of_their_length() {
        JudgeOptions options = shortWindow();
        options.mostRequests = 150;
        options.k = 3;
        compare(7, options);
    }
    void also_without_a_window() {
        JudgeOptions options = shortWindow();
        options.window = {};
        compare(8, options);
    }
    void the_limit_keeps_the_newest_lists() {
        tests::JudgeFixture store;
        for (int r = 0; r < 10; ++r)
            store.give({tests::shown("r" + std::to_string(r), "u", {"a"}, kStart + r)});
        store::EventReader reader = store.reader();
        JudgeOptions options = shortWindow();
        options.mostRequests = 4;
        Judge judge(reader, options, store.clock);
        const auto said = must(judge.judge(second(kStart + 20), true, {}));
        QCOMPARE(said->fairness->facts.requests, 4);
        QCOMPARE(said->from, second(kStart + 5));
    }
    void the_window_is_open_at_its_beginning_and_closed_at_its_end() {
        tests::JudgeFixture store;
        store.give({tests::shown("at the beginning", "u", {"a"}, kStart),
                    tests::shown("inside", "u", {"b"}, kStart + 1),
                    tests::shown("at the end", "u", {"c"}, kStart + 2500),
                    tests::shown("after it", "u", {"d"}, kStart + 2501),
                    tests::rating("u", "e", 4, kStart + 2500),
                    tests::rating("u", "f", 4, kStart + 2501)});
        store::EventReader reader = store.reader();
        Judge judge(reader, shortWindow(), store.clock);
        const auto said = must(judge.judge(second(kStart + 2500), true, {}));
        QCOMPARE(said->fairness->facts.requests, 2);
        QCOMPARE(said->fairness->facts.items, 1);  // "e": nothing else was met by then
        QCOMPARE(said->fairness->facts.slotsOutside, 2);
        const auto later = must(judge.judge(second(kStart + 2501), true, {}));
        QCOMPARE(later->fairness->facts.requests, 2);  // "inside" left, "after it" came
        QCOMPARE(later->fairness->facts.items, 2);
    }
    void a_moment_that_goes_back_is_judged_as_by_a_new_judge() {
        tests::JudgeFixture store;
        tests::RandomStream stream(5);
        for (int piece = 0; piece < 6; ++piece)
            store.give(stream.piece(kStart + 500 * piece, 150));
        store::EventReader reader = store.reader();
        Judge judge(reader, shortWindow(), store.clock);
        const auto before = must(judge.judge(second(kStart + 1500), true, {}));
        must(judge.judge(second(kStart + 9000), true, {}));
        const auto back = must(judge.judge(second(kStart + 1500), true, {}));
        QCOMPARE(tests::difference(*before, *back), QString());
        QVERIFY(back->fairness->facts.requests > 0);
        QCOMPARE(back->revision, std::uint64_t{3});
    }
    void nothing_is_lost_by_a_cancelled_judgement() {
        tests::JudgeFixture store;
        tests::RandomStream stream(6);
        store.give(stream.piece(kStart, 400));
        store::EventReader reader = store.reader();
        Judge judge(reader, shortWindow(), store.clock);
        std::stop_source stop;
        stop.request_stop();
        const auto cancelled = judge.judge(second(kStart), true, stop.get_token());
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, Errc::Cancelled);
        const auto said = must(judge.judge(second(kStart), true, {}));
        QCOMPARE(tests::difference(*said, *judgeEvents(store.all, shortWindow(), second(kStart))),
                 QString());
    }
    void quarantine_is_told_and_changes_no_number() {
        tests::JudgeFixture store;
        tests::RandomStream stream(9);
        store.give(stream.piece(kStart, 600));
        store::EventReader reader = store.reader();
        Judge judge(reader, shortWindow(), store.clock);
        const auto before = must(judge.judge(second(kStart), true, {}));
        QVERIFY(before->quarantine.empty());
        store::Quarantine quarantine(*store.store, store.clock);
        QVERIFY(quarantine.add("u1", "forty top ratings", "grace"));
        const auto after = must(judge.judge(second(kStart), true, {}));
        QCOMPARE(after->quarantine.size(), std::size_t{1});
        QCOMPARE(after->quarantine[0].userId, std::string("u1"));
        QCOMPARE(tests::difference(*before, *after), QString());
    }
    void an_empty_store_can_not_be_told() {
        tests::JudgeFixture store;
        store::EventReader reader = store.reader();
        Judge judge(reader, {}, store.clock);
        const auto said = must(judge.judge(second(kStart), false, {}));
        QVERIFY(said->judged);
        QCOMPARE(said->position, 0);
        QCOMPARE(said->from, second(kStart) - std::chrono::hours(24));
        for (const char* id : {"coverage", "parity_gap", "echo", "starvation_ratio"}) {
            const fairness::Verdict* found = verdict(*said, id);
            QVERIFY2(found, id);
            QCOMPARE(found->state, fairness::State::CannotTell);
        }
        QVERIFY(!verdict(*said, "something else"));
        QVERIFY(said->topItems.empty() && said->versions.empty());
        QCOMPARE(said->stages.slotCount, 0);
    }
    void top_items_have_titles_and_shares() {
        tests::JudgeFixture store;
        store.give({tests::item("a", "Amber"), tests::item("b", "Blue"),
                    tests::shown("1", "u", {"a", "b", "x"}, kStart),
                    tests::shown("2", "u", {"a"}, kStart + 1),
                    tests::shown("3", "w", {"a", "b"}, kStart + 2, "v2")});
        store::EventReader reader = store.reader();
        Judge judge(reader, shortWindow(), store.clock);
        const auto said = must(judge.judge(second(kStart + 5), true, {}));
        QCOMPARE(said->topItems.size(), std::size_t{2});  // "x" is not in C
        QCOMPARE(said->topItems[0].title, std::string("Amber"));
        QCOMPARE(said->topItems[0].slotCount, 3);
        QCOMPARE(said->topItems[0].share, 0.6);
        QCOMPARE(said->catalogue->items.size(), std::size_t{3});
        QCOMPARE(said->fairness->slotsOf, (std::vector<std::uint32_t>{3, 2, 0}));
        QCOMPARE(said->versions.size(), std::size_t{2});
        QCOMPARE(said->versions[0].version, std::string("v1"));
        QCOMPARE(said->versions[1].first, second(kStart + 2));
        QCOMPARE(said->versions[1].numbers.requests, 1);
        // v1 gave "b" one slot of three in C and "a" two.
        QCOMPARE(said->previousLorenz.back().slotCount, 1.0);
        QCOMPARE(said->previousLorenz[said->previousLorenz.size() / 2].slotCount, 1.0 / 3);
    }
    void slots_per_item_are_told_by_window_and_tier() {
        tests::JudgeFixture store;
        std::vector<events::Event> events;
        for (int i = 0; i < 10; ++i) {  // i0 is liked most, i9 least
            for (int u = 0; u < 10 - i; ++u) {
                events.push_back(tests::rating("u" + std::to_string(u), "i" + std::to_string(i), 4,
                                               kStart - 100));
            }
        }
        for (int r = 0; r < 8; ++r) {
            events.push_back(tests::shown("r" + std::to_string(r), "u1",
                                          {r < 6 ? "i0" : "i9", "i5"}, kStart + r));
        }
        store.give(events);
        store::EventReader reader = store.reader();
        Judge judge(reader, shortWindow(), store.clock);
        const auto said = must(judge.judge(second(kStart + 10), true, {}));
        QCOMPARE(said->slotsPerItem.size(), std::size_t{4});
        QCOMPARE(said->slotsPerItem[0], (feedback::ByTier{2.0 / 3, 0.5, 0}));
        QCOMPARE(said->slotsPerItem[3], (feedback::ByTier{0, 0.5, 2.0 / 3}));
    }
};

FAIRLEAD_TEST(JudgeTest)
#include "judge_test.moc"

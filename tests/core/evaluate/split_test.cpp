// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/split.h"

#include <QTest>
#include <cmath>

#include "tests/support/random_ratings.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::evaluate;

namespace {

events::RawInteraction row(const char* user, const char* item, int second) {
    return {user, item, 8, utcFromMicros(std::int64_t{second} * 1000000)};
}

events::Dataset small() {
    const std::vector rows{row("u1", "a", 1), row("u1", "b", 5), row("u1", "c", 5),
                           row("u1", "d", 2), row("u1", "e", 3), row("u2", "a", 9),
                           row("u2", "b", 4), row("u3", "a", 6)};
    return events::makeDataset(rows, std::vector{tests::announced("z")});
}

using Test = std::vector<std::vector<ItemIdx>>;
const ItemIdx a(0U), b(1U), c(2U);

}  // namespace

class SplitTest : public QObject {
    Q_OBJECT
  private slots:
    void texts_survive_and_wrong_ones_are_refused() {
        for (const char* text :
             {"temporal-global:0.2", "temporal-user:0.25", "leave-last-out", "random:0.5"}) {
            QCOMPARE(toString(*parseSplit(text)), std::string(text));
        }
        for (const char* text : {"", "temporal", "random", "random:", "random:0", "random:1",
                                 "random:-0.2", "random:nan", "random:inf", "random:0.2x",
                                 "leave-last-out:0.2", "RANDOM:0.2", "random:0,2", "folds:x"}) {
            const auto split = parseSplit(text);
            QVERIFY2(!split, text);
            QCOMPARE(split.error().code, Errc::InvalidArgument);
        }
    }
    void temporal_global_takes_the_last_of_all_ties_by_user_and_item() {
        // Latest first: u2a 9, u3a 6, then u1b and u1c at 5: the later item id counts as later.
        const Split split = makeSplit(small(), *parseSplit("temporal-global:0.4"), 1);
        QCOMPARE(split.test, (Test{{c}, {a}, {a}}));
        QCOMPARE(split.train.interactions.size(), std::size_t(5));
        QCOMPARE(warmTestUsers(split), std::size_t(2));
        QCOMPARE(split.train.itemIds.size(), std::size_t(6));
    }
    void temporal_user_takes_each_users_last_rounded_down() {
        QCOMPARE(makeSplit(small(), *parseSplit("temporal-user:0.4"), 1).test,
                 (Test{{b, c}, {}, {}}));
        QCOMPARE(makeSplit(small(), *parseSplit("temporal-user:0.5"), 1).test,
                 (Test{{b, c}, {a}, {}}));
    }
    void leave_last_out_spares_users_with_one() {
        QCOMPARE(makeSplit(small(), *parseSplit("leave-last-out"), 1).test, (Test{{c}, {a}, {}}));
    }
    void parts_are_disjoint_and_whole_for_every_split() {
        const auto data = tests::randomRatings(1, 40, 60, 900).dataset();
        for (const char* text :
             {"temporal-global:0.2", "temporal-user:0.2", "leave-last-out", "random:0.3"}) {
            const Split split = makeSplit(data, *parseSplit(text), 3);
            QVERIFY(findLeakage(split).empty());
            std::size_t n = split.train.interactions.size();
            for (const auto& items : split.test)
                n += items.size();
            QCOMPARE(n, data.interactions.size());
            QVERIFY(std::ranges::all_of(split.train.interactions, [&](const auto& i) {
                return std::ranges::find(data.interactions, i) != data.interactions.end();
            }));
        }
    }
    void random_depends_on_the_seed_and_takes_the_share_asked_for() {
        const auto data = tests::randomRatings(1, 40, 60, 900).dataset();
        const SplitSpec spec = *parseSplit("random:0.2");
        const Split split = makeSplit(data, spec, 3);
        QVERIFY(split.test == makeSplit(data, spec, 3).test);
        QVERIFY(split.test != makeSplit(data, spec, 4).test);
        QCOMPARE(data.interactions.size() - split.train.interactions.size(),
                 std::size_t(std::floor(0.2 * double(data.interactions.size()) + 1e-9)));
    }
    void folds_come_onto_one_catalogue_and_an_overlap_is_refused() {
        const std::vector trainRows{row("u1", "a", 1), row("u2", "c", 2)};
        const std::vector testRows{row("u1", "b", 1), row("u3", "a", 2)};
        const auto folds = makeFolds(events::makeDataset(trainRows, {}),
                                     events::makeDataset(testRows, {}), "folds:x");
        QVERIFY(folds);
        QCOMPARE(folds->train.userIds, (std::vector<std::string>{"u1", "u2", "u3"}));
        QCOMPARE(folds->train.itemIds, (std::vector<std::string>{"a", "b", "c"}));
        QCOMPARE(folds->test, (Test{{b}, {}, {a}}));
        QCOMPARE(folds->train.interactions[1].item, c);
        const auto overlap = makeFolds(events::makeDataset(trainRows, {}),
                                       events::makeDataset(trainRows, {}), "folds:y");
        QVERIFY(!overlap);
        QVERIFY(overlap.error().message.find("user u1 has item a") != std::string::npos);
    }
    void the_gate_keeps_temporal_global_when_enough_warm_users_are_left() {
        // 150 users who each rate early and late.
        std::vector<events::RawInteraction> rows;
        for (int u = 0; u < 150; ++u) {
            for (int i = 0; i < 4; ++i)
                rows.push_back({"u" + std::to_string(u), "i" + std::to_string(i), 8,
                                utcFromMicros(i * 1000 + u)});
        }
        const Split split = makeGateSplit(events::makeDataset(rows, {}), 0.25, 1);
        QCOMPARE(split.name, std::string("temporal-global:0.25"));
        QVERIFY(split.note.empty());
        QCOMPARE(warmTestUsers(split), std::size_t(150));
    }
    void an_empty_dataset_splits_into_empty_parts() {
        for (const char* text :
             {"temporal-global:0.2", "temporal-user:0.2", "leave-last-out", "random:0.3"}) {
            const Split split = makeSplit(events::makeDataset({}, {}), *parseSplit(text), 3);
            QVERIFY(split.test.empty() && split.train.interactions.empty());
        }
    }
};

FAIRLEAD_TEST(SplitTest)
#include "split_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/popularity/popularity.h"

#include <QTest>

#include "tests/support/random_ratings.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::recommend;

namespace {

events::Dataset threeDays() {
    const auto day = [](int d) { return utcFromMicros(std::int64_t{d} * 86400000000LL); };
    const std::vector<events::RawInteraction> rows{{"u1", "a", 8, day(0)},
                                                   {"u2", "a", 8, day(0)},
                                                   {"u1", "b", 2, day(3)},
                                                   {"u2", "c", 0, day(1)}};
    return events::makeDataset(rows, std::vector{tests::announced("d")});
}

std::vector<double> scores(const Recommender& model) {
    std::vector<double> s(model.itemCount());
    model.score({}, s);
    return s;
}

}  // namespace

class PopularityTest : public QObject {
    Q_OBJECT
  private slots:
    void counts_interactions_whatever_their_rating() {
        Popularity model;
        QVERIFY(model.fit(threeDays(), {}));
        QCOMPARE(scores(model), (std::vector<double>{2, 1, 1, 0}));
        QVERIFY(!model.usesHistory());
    }
    void decay_halves_every_half_life() {
        Popularity model({1.0});
        QVERIFY(model.fit(threeDays(), {}));
        QCOMPARE(scores(model), (std::vector<double>{2 * 0.125, 1, 0.25, 0}));
        QVERIFY(!model.updatable());
        QCOMPARE(model.update({}).error().code, Errc::Unavailable);
        math::TensorSet tensors;
        model.save(tensors, "p.");
        Popularity loaded({1.0});
        QVERIFY(loaded.load(tensors, "p."));
        QCOMPARE(scores(loaded), scores(model));
    }
    void events_count_once_and_can_be_taken_back() {
        Popularity model;
        QVERIFY(model.fit(threeDays(), {}));
        const UserIdx u1(0U);
        QVERIFY(model.update(std::vector<Update>{{u1, ItemIdx(0U), 2},
                                                 {u1, ItemIdx(3U), 4},
                                                 {UserIdx(9U), ItemIdx(3U), 4},
                                                 {u1, ItemIdx(1U), std::nullopt},
                                                 {u1, ItemIdx(2U), std::nullopt}}));
        QCOMPARE(scores(model), (std::vector<double>{2, 0, 1, 2}));
    }
    void an_empty_dataset_scores_nothing() {
        for (const double halfLife : {0.0, 5.0}) {
            Popularity model({halfLife});
            QVERIFY(model.fit(events::makeDataset({}, std::vector{tests::announced("a")}), {}));
            QCOMPARE(scores(model), std::vector<double>{0});
        }
    }
    void a_negative_count_is_refused() {
        math::TensorSet tensors;
        tensors.put<std::int64_t>("counts", std::vector<std::int64_t>{3, -1});
        Popularity model;
        QCOMPARE(model.load(tensors, "").error().code, Errc::Corrupt);
    }
};

FAIRLEAD_TEST(PopularityTest)
#include "popularity_test.moc"

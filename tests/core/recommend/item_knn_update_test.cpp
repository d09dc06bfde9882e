// SPDX-License-Identifier: GPL-3.0-or-later
// After any sequence of single events a model equals a refit, bit for bit.
#include <QTest>

#include "core/recommend/chain.h"
#include "core/recommend/item_knn/item_knn.h"
#include "tests/support/movielens.h"
#include "tests/support/random_ratings.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::recommend;

namespace {

math::TensorSet saved(const Recommender& model) {
    math::TensorSet tensors;
    model.save(tensors, "");
    return tensors;
}

ChainSpec knn(std::size_t k, const char* values) {
    return {"item-knn", {{"k", k}, {"shrink", 3.0}, {"values", values}}, 5};
}

/// A random event: mostly new or changed ratings, often removals, now and then new users and items.
Change randomChange(CounterRandom& random, const tests::Ratings& ratings, std::size_t items,
                    std::size_t users) {
    const std::uint64_t kind = random.below(10);
    if (kind < 4 && !ratings.halfStars.empty()) {
        const auto it = std::next(ratings.halfStars.begin(),
                                  std::ptrdiff_t(random.below(ratings.halfStars.size())));
        return {it->first.first, it->first.second,
                kind < 3 ? std::nullopt : std::optional(int(random.below(11)))};
    }
    // "h…" sorts before all other ids, "z…" after: new items shift the ranks of old ones.
    if (kind == 4)
        return {"v" + std::to_string(random.below(20)),
                (random.below(2) ? "h" : "z") + std::to_string(random.below(10)), 8};
    return {"u" + std::to_string(random.below(users)), "i" + std::to_string(random.below(items)),
            int(random.below(11))};
}

void apply(tests::Ratings& ratings, const Change& c) {
    if (c.halfStars)
        ratings.halfStars[{c.userId, c.itemId}] = *c.halfStars;
    else
        ratings.halfStars.erase({c.userId, c.itemId});
}

/// A refit on what is left; items stay in the catalogue when their last rating goes.
Chain refitted(const Chain& chain, tests::Ratings ratings) {
    for (std::size_t i = 0; i < chain.itemCount(); ++i) {
        const std::string& id = chain.itemId(ItemIdx(i));
        if (std::ranges::find(ratings.catalogue, id, &events::ItemEvent::itemId) ==
            ratings.catalogue.end()) {
            ratings.catalogue.push_back(tests::announced(id));
        }
    }
    Chain fresh = *Chain::make(chain.spec());
    if (!fresh.fit(ratings.dataset(), {})) qFatal("refit failed");
    return fresh;
}

bool same(const Chain& a, const Chain& b) {
    return saved(a.primary()) == saved(b.primary()) &&
           saved(a.popularity()) == saved(b.popularity());
}

}  // namespace

class ItemKnnUpdateTest : public QObject {
    Q_OBJECT
  private slots:
    void random_events_equal_a_refit_data() {
        QTest::addColumn<int>("k");
        QTest::addColumn<QString>("values");
        QTest::addColumn<int>("batch");
        QTest::newRow("one by one, short lists") << 2 << "binary" << 1;
        QTest::newRow("one by one, ratings") << 5 << "ratings" << 1;
        QTest::newRow("small batches") << 3 << "binary" << 4;
        QTest::newRow("batches that touch most items") << 3 << "ratings" << 100;
        QTest::newRow("lists never full") << 200 << "binary" << 3;
    }
    void random_events_equal_a_refit() {
        QFETCH(int, k);
        QFETCH(QString, values);
        QFETCH(int, batch);
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            CounterRandom random(seed, 99);
            tests::Ratings ratings = tests::randomRatings(seed, 25, 70, 600);
            Chain chain = *Chain::make(knn(std::size_t(k), qPrintable(values)));
            QVERIFY(chain.fit(ratings.dataset(), {}));
            for (int step = 0; step < 300; step += batch) {
                std::vector<Change> changes;
                for (int b = 0; b < batch; ++b) {
                    changes.push_back(randomChange(random, ratings, 70, 25));
                    apply(ratings, changes.back());
                }
                QVERIFY(chain.update(changes));
                if (step % 20 != 0) continue;
                QVERIFY2(same(chain, refitted(chain, ratings)),
                         qPrintable(QString("seed %1 step %2").arg(seed).arg(step)));
            }
            QVERIFY2(same(chain, refitted(chain, ratings)),
                     qPrintable(QString("seed %1, at the end").arg(seed)));
        }
    }
    void taking_everything_away_leaves_nothing() {
        tests::Ratings ratings = tests::randomRatings(8, 20, 60, 400);
        Chain chain = *Chain::make(knn(3, "binary"));
        QVERIFY(chain.fit(ratings.dataset(), {}));
        for (const auto& [pair, _] : tests::Ratings(ratings).halfStars) {
            QVERIFY(chain.update(std::vector<Change>{{pair.first, pair.second, std::nullopt}}));
            ratings.halfStars.erase(pair);
            if (ratings.halfStars.size() % 40 == 0) QVERIFY(same(chain, refitted(chain, ratings)));
        }
        std::vector<double> scores(chain.itemCount());
        chain.primary().score(std::vector<HistoryItem>{{ItemIdx(0U), 1}, {ItemIdx(1U), 1}}, scores);
        QCOMPARE(scores, std::vector<double>(scores.size(), 0.0));
    }
    void a_thousand_events_on_real_ratings_equal_a_refit() {
        REQUIRE_MOVIELENS(data);
        tests::Ratings ratings;
        ratings.catalogue = data->items;
        for (const auto& i : data->interactions) {
            ratings.halfStars[{data->userIds[i.user.value], data->itemIds[i.item.value]}] =
                i.halfStars;
        }
        Chain chain = *Chain::make({});
        QVERIFY(chain.fit(*data, {}));
        CounterRandom random(2026);
        std::vector<std::pair<std::string, std::string>> pairs;
        for (const auto& [pair, _] : ratings.halfStars)
            pairs.push_back(pair);
        for (int n = 0; n < 1000; ++n) {
            const auto& [user, item] = pairs[random.below(pairs.size())];
            const auto& other = pairs[random.below(pairs.size())].second;
            Change change{user, item, std::nullopt};                            // a removal
            if (n % 4 == 1) change = {user, other, int(random.below(10)) + 1};  // mostly a new pair
            if (n % 4 == 2)
                change = {"new" + std::to_string(random.below(30)), item, 8};  // a new user
            if (n % 8 == 3)
                change = {user, "0new" + std::to_string(random.below(20)), 6};  // a new item
            apply(ratings, change);
            QVERIFY(chain.update(std::vector<Change>{change}));
        }
        QVERIFY(same(chain, refitted(chain, ratings)));
    }
    void a_loaded_model_goes_on_after_attach_and_only_with_its_own_interactions() {
        tests::Ratings ratings = tests::randomRatings(9, 25, 70, 600);
        Chain chain = *Chain::make(knn(3, "binary"));
        const auto data = ratings.dataset();
        QVERIFY(chain.fit(data, {}));
        math::TensorSet tensors;
        chain.save(tensors);
        Chain loaded = *Chain::load(chain.spec(), tensors);
        const std::vector<Change> first{{"u1", "i2", 4}};
        QCOMPARE(loaded.update(first).error().code, Errc::Unavailable);

        tests::Ratings other = ratings;
        other.halfStars.erase(other.halfStars.begin());
        QCOMPARE(loaded.attach(other.dataset()).error().code, Errc::InvalidArgument);
        QVERIFY(loaded.attach(data));
        CounterRandom random(9);
        for (int n = 0; n < 120; ++n) {
            const Change change = randomChange(random, ratings, 70, 25);
            apply(ratings, change);
            QVERIFY(loaded.update(std::vector<Change>{change}));
            if (n % 30 == 0) QVERIFY(same(loaded, refitted(loaded, ratings)));
        }
        QVERIFY(same(loaded, refitted(loaded, ratings)));
    }
    void a_wrong_event_changes_nothing() {
        ItemKnn model;
        QVERIFY(model.fit(tests::randomRatings(10, 10, 20, 80).dataset(), {}));
        const auto before = saved(model);
        const UserIdx user(1U);
        QCOMPARE(model.update(std::vector<Update>{{user, ItemIdx(1U), 4}, {user, ItemIdx(20U), 4}})
                     .error()
                     .code,
                 Errc::InvalidArgument);
        QCOMPARE(model.update(std::vector<Update>{{user, ItemIdx(1U), -1}}).error().code,
                 Errc::InvalidArgument);
        QVERIFY(model.update(
            std::vector<Update>{{UserIdx(77U), ItemIdx(1U), std::nullopt}}));  // nothing to remove
        QVERIFY(saved(model) == before);
    }
};

FAIRLEAD_TEST(ItemKnnUpdateTest)
#include "item_knn_update_test.moc"

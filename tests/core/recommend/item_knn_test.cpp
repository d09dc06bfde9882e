// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/item_knn/item_knn.h"

#include <QTest>

#include "tests/support/movielens.h"
#include "tests/support/random_ratings.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::recommend;

namespace {

FitContext with(unsigned threads) {
    FitContext context;
    context.threads = threads;
    return context;
}

math::TensorSet saved(const Recommender& model) {
    math::TensorSet tensors;
    model.save(tensors, "");
    return tensors;
}

std::vector<double> scores(const Recommender& model, const std::vector<HistoryItem>& history) {
    std::vector<double> s(model.itemCount());
    model.score(history, s);
    return s;
}

/// The slow, obvious twin: every pair, by the definition, then a full sort.
std::vector<std::vector<Neighbour>> bruteForce(const events::Dataset& data,
                                               const ItemKnnOptions& options) {
    const std::size_t n = data.itemIds.size();
    std::vector<std::vector<std::int64_t>> value(data.userIds.size(),
                                                 std::vector<std::int64_t>(n, 0));
    for (const auto& i : data.interactions) {
        const int stars = i.halfStars == 0 ? 5 : i.halfStars;
        value[i.user.value][i.item.value] =
            options.values == InteractionValues::Ratings ? stars : 1;
    }
    const auto dot = [&](std::size_t a, std::size_t b) {
        std::int64_t sum = 0;
        for (const auto& user : value)
            sum += user[a] * user[b];
        return double(sum);
    };
    std::vector<std::vector<Neighbour>> lists(n);
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = 0; b < n; ++b) {
            if (a == b || dot(a, b) == 0) continue;
            lists[a].push_back(
                {ItemIdx(b), dot(a, b) / (std::sqrt(dot(a, a) * dot(b, b)) + options.shrink)});
        }
        std::ranges::stable_sort(lists[a], std::greater<>{}, &Neighbour::similarity);
        if (lists[a].size() > options.k) lists[a].resize(options.k);
    }
    return lists;
}

}  // namespace

class ItemKnnTest : public QObject {
    Q_OBJECT
  private slots:
    void a_case_worked_by_hand() {
        // a: u1 u2 u3, b: u1 u2, c: u3. a·b = 2, |a||b| = √6; a·c = 1, |a||c| = √3; b·c = 0.
        tests::Ratings r;
        r.halfStars = {{{"u1", "a"}, 8}, {{"u1", "b"}, 2}, {{"u2", "a"}, 4},
                       {{"u2", "b"}, 0}, {{"u3", "a"}, 6}, {{"u3", "c"}, 10}};
        ItemKnn model({2, 1.0, InteractionValues::Binary});
        QVERIFY(model.fit(r.dataset(), {}));
        const auto a = model.neighbours(ItemIdx(0U));
        QCOMPARE(a.size(), std::size_t(2));
        QCOMPARE(a[0].item, ItemIdx(1U));
        QCOMPARE(a[0].similarity, 2 / (std::sqrt(6.0) + 1));
        QCOMPARE(a[1].similarity, 1 / (std::sqrt(3.0) + 1));
        const auto s = scores(model, {{ItemIdx(0U), 8}});
        QCOMPARE(s, (std::vector<double>{0, 2 / (std::sqrt(6.0) + 1), 1 / (std::sqrt(3.0) + 1)}));

        // With ratings: a·b = 8·2 + 4·5 = 36 (the watch counts 5), |a|² = 116, |b|² = 29.
        ItemKnn rated({2, 1.0, InteractionValues::Ratings});
        QVERIFY(rated.fit(r.dataset(), {}));
        QCOMPARE(rated.neighbours(ItemIdx(1U))[0].similarity, 36 / (std::sqrt(116.0 * 29.0) + 1));
        QCOMPARE(scores(rated, {{ItemIdx(0U), 8}})[1], 8 * 36 / (std::sqrt(116.0 * 29.0) + 1));
    }
    void neighbours_equal_brute_force_on_random_ratings() {
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            const auto values =
                seed % 2 == 0 ? InteractionValues::Binary : InteractionValues::Ratings;
            const ItemKnnOptions options{1 + seed % 5 * 7, double(seed % 3) * 5, values};
            const auto data = tests::randomRatings(seed, 30, 60, 500).dataset();
            ItemKnn model(options);
            QVERIFY(model.fit(data, with(2)));
            const auto expected = bruteForce(data, options);
            for (std::size_t i = 0; i < expected.size(); ++i) {
                const auto found = model.neighbours(ItemIdx(i));
                QVERIFY2(std::ranges::equal(found, expected[i]),
                         qPrintable(QString("seed %1 item %2").arg(seed).arg(i)));
            }
        }
    }
    void threads_and_order_of_events_do_not_change_a_bit() {
        REQUIRE_MOVIELENS(data);
        ItemKnn one;
        ItemKnn two;
        QVERIFY(one.fit(*data, with(1)));
        QVERIFY(two.fit(*data, with(2)));
        QVERIFY(saved(one) == saved(two));
        const std::vector<HistoryItem> history{
            {ItemIdx(5U), 8}, {ItemIdx(900U), 2}, {ItemIdx(3000U), 0}};
        const std::vector<HistoryItem> turned(history.rbegin(), history.rend());
        QCOMPARE(scores(one, history), scores(two, turned));
    }
    void votes_add_up_to_the_score() {
        for (const auto values : {InteractionValues::Binary, InteractionValues::Ratings}) {
            ItemKnn model({5, 2, values});
            QVERIFY(model.fit(tests::randomRatings(3, 30, 40, 400).dataset(), {}));
            const std::vector<HistoryItem> history{
                {ItemIdx(1U), 7}, {ItemIdx(2U), 0}, {ItemIdx(9U), 10}, {ItemIdx(0U), 1}};
            const auto s = scores(model, history);
            for (std::size_t i = 0; i < s.size(); ++i) {
                double sum = 0;
                for (const Vote& v : model.explain(history, ItemIdx(i)))
                    sum += v.weight;
                QVERIFY(std::abs(sum - s[i]) < 1e-12);
            }
        }
    }
    void nothing_is_known_of_empty_histories_and_unseen_items() {
        auto ratings = tests::randomRatings(4, 10, 20, 80);
        ratings.catalogue.push_back(tests::announced("zz-unseen"));
        ItemKnn model;
        QVERIFY(model.fit(ratings.dataset(), {}));
        QCOMPARE(scores(model, {}), std::vector<double>(21, 0.0));
        QCOMPARE(scores(model, {{ItemIdx(0U), 4}, {ItemIdx(1U), 4}}).back(), 0.0);
        QCOMPARE(scores(model, {{ItemIdx(20U), 4}}), std::vector<double>(21, 0.0));
        ItemKnn empty;
        QVERIFY(empty.fit(events::makeDataset({}, {}), {}));
        QCOMPARE(empty.itemCount(), std::size_t(0));
    }
    void a_stopped_fit_says_cancelled() {
        std::stop_source stop;
        FitContext context = with(2);
        context.stop = stop.get_token();
        context.progress = [&](double, std::string_view) { stop.request_stop(); };
        ItemKnn model;
        const Status status = model.fit(tests::randomRatings(5, 50, 500, 3000).dataset(), context);
        QVERIFY(!status);
        QCOMPARE(status.error().code, Errc::Cancelled);
    }
    void save_and_load_give_the_same_scores() {
        ItemKnn model({4, 3, InteractionValues::Ratings});
        QVERIFY(model.fit(tests::randomRatings(6, 30, 40, 400).dataset(), {}));
        ItemKnn loaded({4, 3, InteractionValues::Ratings});
        QVERIFY(loaded.load(saved(model), ""));
        QVERIFY(saved(loaded) == saved(model));
        const std::vector<HistoryItem> history{{ItemIdx(1U), 7}, {ItemIdx(2U), 3}};
        QCOMPARE(scores(loaded, history), scores(model, history));
    }
    void damaged_tensors_are_refused() {
        ItemKnn model({4, 3, InteractionValues::Binary});
        QVERIFY(model.fit(tests::randomRatings(7, 30, 40, 400).dataset(), {}));
        const math::TensorSet good = saved(model);
        const auto refuses = [&](auto damage) {
            math::TensorSet bad = good;
            damage(bad);
            ItemKnn loaded({4, 3, InteractionValues::Binary});
            const Status status = loaded.load(bad, "");
            return !status && status.error().code == Errc::Corrupt;
        };
        const auto edit = [&]<class T>(T, const char* key, std::size_t at, T value) {
            return refuses([&](math::TensorSet& set) {
                auto values = *set.get<T>(key);
                values[at] = value;
                set.put<T>(key, values);
            });
        };
        QVERIFY(edit(std::int64_t{}, "offsets", 0, std::int64_t(-1)));
        QVERIFY(edit(std::int64_t{}, "offsets", 3, std::int64_t(1) << 60));
        QVERIFY(edit(std::int64_t{}, "offsets", 3, std::int64_t(0)));
        QVERIFY(edit(std::uint32_t{}, "neighbours", 0, std::uint32_t(40)));
        QVERIFY(
            edit(std::uint32_t{}, "neighbours", 0, std::uint32_t(0)));  // item 0 its own neighbour
        QVERIFY(edit(double{}, "similarities", 1, std::nan("")));
        QVERIFY(edit(double{}, "similarities", 1, 1e9));  // no longer sorted
        QVERIFY(edit(std::int64_t{}, "norms", 2, std::int64_t(-5)));
        QVERIFY(refuses([](math::TensorSet& set) { set = {}; }));
        ItemKnn narrower({3, 3, InteractionValues::Binary});
        QVERIFY(!narrower.load(good, ""));
    }
};

FAIRLEAD_TEST(ItemKnnTest)
#include "item_knn_test.moc"

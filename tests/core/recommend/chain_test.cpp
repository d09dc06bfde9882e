// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/chain.h"

#include <QTest>
#include <cmath>
#include <set>

#include "core/recommend/recommend_list.h"
#include "tests/support/random_ratings.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::recommend;

namespace {

Chain fitted(const events::Dataset& data, const std::string& family = "item-knn") {
    Chain chain = *Chain::make({family, Json::object(), 5});
    if (!chain.fit(data, {})) qFatal("fit failed");
    return chain;
}

std::vector<ItemIdx> itemsOf(const std::vector<Candidate>& list) {
    std::vector<ItemIdx> items;
    for (const Candidate& c : list)
        items.push_back(c.item);
    return items;
}

std::vector<HistoryItem> historyOf(const events::Dataset& data, std::size_t user,
                                   std::size_t atMost = 1000) {
    auto history = recommend::historyOf(data.of(UserIdx(user)));
    if (history.size() > atMost) history.resize(atMost);
    return history;
}

}  // namespace

class ChainTest : public QObject {
    Q_OBJECT
  private slots:
    void a_new_user_gets_what_is_popular_ties_by_id() {
        tests::Ratings r;
        r.halfStars = {{{"u1", "c"}, 8}, {{"u2", "c"}, 8}, {{"u1", "b"}, 2}, {{"u1", "a"}, 2}};
        const Chain chain = fitted(r.dataset());
        const auto list = chain.candidates({}, 10);
        QCOMPARE(itemsOf(list), (std::vector{ItemIdx(2U), ItemIdx(0U), ItemIdx(1U)}));
        QCOMPARE(list[0].score, 2.0);
        QVERIFY(std::ranges::all_of(
            list, [](const Candidate& c) { return c.source == Source::Popularity; }));
    }
    void a_list_is_always_full_and_items_unknown_to_the_family_come_last() {
        const auto data = tests::randomRatings(1, 30, 120, 300).dataset();
        const Chain chain = fitted(data);
        std::set<Source> sources;
        for (std::size_t u = 0; u < data.userIds.size(); ++u) {
            const auto history = historyOf(data, u);
            const auto list = chain.candidates(history, 1000);
            QCOMPARE(list.size(), data.itemIds.size());
            std::vector<double> primary(chain.itemCount());
            chain.primary().score(history, primary);
            for (std::size_t i = 0; i < list.size(); ++i) {
                sources.insert(list[i].source);
                if (i > 0) QVERIFY(list[i - 1].score >= list[i].score);
                if (history.size() < 5) continue;
                QCOMPARE(list[i].source == Source::Primary, primary[list[i].item.value] > 0);
                if (i > 0 && list[i].source == Source::Primary)
                    QVERIFY(list[i - 1].source == Source::Primary);
            }
        }
        QCOMPARE(sources.size(), std::size_t(3));
    }
    void a_user_with_few_ratings_gets_a_blend_by_their_number() {
        const auto data = tests::randomRatings(2, 30, 40, 400).dataset();
        const Chain chain = fitted(data);
        const auto history = historyOf(data, 0, 2);
        std::vector<double> primary(40), content(40), popular(40);
        chain.primary().score(history, primary);
        chain.content().score(history, content);
        chain.popularity().score(history, popular);
        const double best = std::ranges::max(primary);
        for (const Candidate& c : chain.candidates(history, 40)) {
            const std::size_t i = c.item.value;
            const double fallback = 0.5 * content[i] + 0.5 * popular[i] / std::ranges::max(popular);
            QVERIFY(std::abs(c.score - (0.4 * primary[i] / best + 0.6 * fallback)) < 1e-12);
        }
    }
    void votes_and_popularity_add_up_to_the_score_shown() {
        const auto data = tests::randomRatings(3, 30, 80, 300).dataset();
        for (const std::string& family : families()) {
            const Chain chain = fitted(data, family);
            for (const std::size_t length : {0U, 1U, 4U, 20U}) {
                const auto history = historyOf(data, 1, length);
                for (const Candidate& c : chain.candidates(history, 80)) {
                    const Explanation why = chain.explain(history, c.item);
                    double sum = why.popularityShare;
                    for (const Vote& v : why.votes)
                        sum += v.weight;
                    QCOMPARE(why.score, c.score);
                    QVERIFY(why.source == c.source);
                    QVERIFY(std::abs(sum - c.score) < 1e-9);
                    QVERIFY(std::ranges::is_sorted(why.votes, std::greater<>{}, &Vote::weight));
                }
            }
        }
    }
    void popularity_as_a_family_is_never_blended() {
        const auto data = tests::randomRatings(4, 30, 40, 300).dataset();
        const Chain chain = fitted(data, "popularity");
        QCOMPARE(itemsOf(chain.candidates(historyOf(data, 0, 3), 10)),
                 itemsOf(chain.candidates({}, 10)));
    }
    void the_best_tail_items_come_behind_the_best() {
        const auto data = tests::randomRatings(5, 30, 100, 600).dataset();
        const Chain chain = fitted(data);
        const auto history = historyOf(data, 2);
        const auto all = chain.candidates(history, 1000);
        const auto some = chain.candidates(history, 20, {0, 0, 6});
        QVERIFY(std::equal(some.begin(), some.begin() + 20, all.begin()));
        std::vector<Candidate> tail;
        std::copy_if(all.begin() + 20, all.end(), std::back_inserter(tail),
                     [&](const Candidate& c) { return chain.isTail(c.item); });
        tail.resize(6);
        QVERIFY(std::equal(some.begin() + 20, some.end(), tail.begin(), tail.end()));
    }
    void the_tail_is_the_least_interacted_three_tenths() {
        const auto data = tests::randomRatings(6, 30, 101, 600).dataset();
        const Chain chain = fitted(data);
        std::int64_t most = 0;
        std::size_t tail = 0;
        for (std::size_t i = 0; i < 101; ++i) {
            if (!chain.isTail(ItemIdx(i))) continue;
            most = std::max(most, chain.popularity().counts()[i]);
            ++tail;
        }
        QCOMPARE(tail, std::size_t(30));
        for (std::size_t i = 0; i < 101; ++i)
            QVERIFY(chain.isTail(ItemIdx(i)) || chain.popularity().counts()[i] >= most);
    }
    void the_head_is_the_most_interacted_three_tenths_and_the_rest_is_between() {
        const auto data = tests::randomRatings(9, 30, 101, 600).dataset();
        const Chain chain = fitted(data);
        const auto counts = chain.popularity().counts();
        std::size_t head = 0;
        std::int64_t leastOfHead = 1'000'000, mostOfTail = 0;
        for (std::size_t i = 0; i < 101; ++i) {
            if (chain.groupOf(ItemIdx(i)) == ItemGroup::Head) {
                ++head;
                leastOfHead = std::min(leastOfHead, counts[i]);
            }
            if (chain.groupOf(ItemIdx(i)) == ItemGroup::Tail)
                mostOfTail = std::max(mostOfTail, counts[i]);
        }
        QCOMPARE(head, std::size_t(30));
        for (std::size_t i = 0; i < 101; ++i) {
            if (chain.groupOf(ItemIdx(i)) != ItemGroup::Middle) continue;
            QVERIFY(counts[i] <= leastOfHead && counts[i] >= mostOfTail);
        }
    }
    void save_and_load_give_the_same_lists() {
        const auto data = tests::randomRatings(7, 30, 80, 500).dataset();
        for (const std::string& family : families()) {
            const Chain chain = fitted(data, family);
            math::TensorSet tensors;
            chain.save(tensors);
            const auto loaded = Chain::load(*chainSpecFrom(toJson(chain.spec())), tensors);
            QVERIFY(loaded);
            math::TensorSet again;
            loaded->save(again);
            QVERIFY(again == tensors);
            for (const std::size_t length : {0U, 2U, 20U}) {
                const auto history = historyOf(data, 3, length);
                QVERIFY(loaded->candidates(history, 80) == chain.candidates(history, 80));
            }
        }
    }
    void parts_about_different_items_are_refused() {
        math::TensorSet tensors;
        fitted(tests::randomRatings(8, 30, 40, 300).dataset()).save(tensors);
        math::TensorSet bad = tensors;
        bad.putStrings("items", std::vector<std::string>{"i0", "i1"});
        QCOMPARE(Chain::load({}, bad).error().code, Errc::Corrupt);
        bad = tensors;
        bad.put<std::int64_t>("popularity.counts", std::vector<std::int64_t>{1});
        QCOMPARE(Chain::load({}, bad).error().code, Errc::Corrupt);
        QCOMPARE(Chain::load({}, {}).error().code, Errc::Corrupt);
    }
    void an_event_changes_the_next_list() {
        tests::Ratings r = tests::randomRatings(9, 30, 40, 300);
        Chain chain = fitted(r.dataset());
        std::vector<Change> changes;
        for (int u = 0; u < 60; ++u)
            changes.push_back({"w" + std::to_string(u), "0-brand-new", 8});
        QVERIFY(chain.update(changes));
        const auto added = chain.findItem("0-brand-new");
        QVERIFY(added);
        QCOMPARE(chain.candidates({}, 1)[0].item, *added);
        chain.announce(std::vector{tests::announced("0-brand-new", {"genre1"}),
                                   tests::announced("0-silent", {"genre1"})});
        const auto silent = chain.findItem("0-silent");
        QVERIFY(silent);
        QVERIFY(chain.content().similarity(*added, *silent) > 0.99);
    }
    void a_family_that_is_refitted_says_so() {
        Chain chain = *Chain::make({"popularity", {{"half_life_days", 3.0}}, 5});
        QVERIFY(chain.fit(tests::randomRatings(9, 30, 40, 300).dataset(), {}));
        QVERIFY(!chain.updatable());
        QCOMPARE(chain.update(std::vector<Change>{{"u1", "i1", 3}}).error().code,
                 Errc::Unavailable);
    }
    void a_chain_spec_names_what_is_wrong() {
        for (const char* bad : {R"({"few_ratings":0})", R"({"few_ratings":"5"})", R"({"family":7})",
                                R"({"extra":1})", "3", R"({"parameters":[]})"}) {
            const auto spec = chainSpecFrom(*parseJson(bad, ""));
            QVERIFY(!spec);
            QCOMPARE(spec.error().code, Errc::InvalidArgument);
        }
        QCOMPARE(chainSpecFrom(Json::object())->family, std::string("item-knn"));
    }
    void an_empty_catalogue_gives_empty_lists() {
        const Chain chain = fitted(events::makeDataset({}, {}));
        QVERIFY(chain.candidates({}, 10, {0, 0, 5}).empty());
        QVERIFY(
            recommendList(chain, *rerank::pipelineNamed("diversity"), {}, 10, 1).entries.empty());
    }
};

FAIRLEAD_TEST(ChainTest)
#include "chain_test.moc"

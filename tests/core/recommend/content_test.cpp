// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/content/content.h"

#include <QTest>

#include "core/recommend/content/terms.h"
#include "tests/support/random_ratings.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::recommend;

namespace {

std::vector<double> scores(const Recommender& model, const std::vector<HistoryItem>& history) {
    std::vector<double> s(model.itemCount());
    model.score(history, s);
    return s;
}

events::Dataset fourItems() {
    return events::makeDataset(
        {}, std::vector{tests::announced("a", {"Drama"}), tests::announced("b", {"Drama", "Crime"}),
                        tests::announced("c", {"Crime"}), tests::announced("d")});
}

}  // namespace

class ContentTest : public QObject {
    Q_OBJECT
  private slots:
    void words_of_an_item_keep_their_kind() {
        events::ItemEvent item = tests::announced("1", {"Sci-Fi"});
        item.title = "The Matrix's Émigré 2 (1999)";
        item.tags = {"Dark", "dark"};
        item.year = 1999;
        const std::map<std::string, int> expected{{"genre:sci-fi", 1},
                                                  {"tag:dark", 2},
                                                  {"title:matrixs", 1},
                                                  {"title:Émigré", 1},
                                                  {"decade:1990", 1}};
        QCOMPARE(contentTerms(item), expected);
        QVERIFY(contentTerms({}).empty());
    }
    void a_case_worked_by_hand() {
        // Both words are in 2 of 4 items: equal weights. b = (1,1)/√2, a and c are unit vectors.
        Content model;
        QVERIFY(model.fit(fourItems(), {}));
        const double half = 1 / std::sqrt(2.0);
        QVERIFY(std::abs(model.similarity(ItemIdx(0U), ItemIdx(1U)) - half) < 1e-15);
        QCOMPARE(model.similarity(ItemIdx(0U), ItemIdx(2U)), 0.0);
        const auto s = scores(model, {{ItemIdx(0U), 10}});
        QCOMPARE(s[0], 1.0);
        QVERIFY(std::abs(s[1] - half) < 1e-15);
        QCOMPARE(s[2], 0.0);
        QCOMPARE(s[3], 0.0);
        // Drama at full weight, Crime at a fifth: (5, 1)/√26.
        const auto mixed = scores(model, {{ItemIdx(0U), 10}, {ItemIdx(2U), 2}});
        QVERIFY(std::abs(mixed[0] - 5 / std::sqrt(26.0)) < 1e-15);
        QVERIFY(std::abs(mixed[2] - 1 / std::sqrt(26.0)) < 1e-15);
    }
    void serves_new_items_and_takes_newer_descriptions() {
        Content model;
        QVERIFY(model.fit(fourItems(), {}));
        const std::vector<std::string> ids{"a", "b", "c", "d", "0"};
        model.addItems(std::vector{tests::announced("0", {"Crime", "Unheard"})}, rankById(ids));
        QCOMPARE(scores(model, {{ItemIdx(2U), 8}})[4], 1.0);
        model.describeItem(ItemIdx(4U), tests::announced("0", {"Drama"}));
        QCOMPARE(scores(model, {{ItemIdx(2U), 8}})[4], 0.0);
    }
    void votes_add_up_and_the_order_of_history_does_not_matter() {
        Content model;
        QVERIFY(model.fit(tests::randomRatings(1, 5, 40, 10).dataset(), {}));
        const std::vector<HistoryItem> history{
            {ItemIdx(1U), 7}, {ItemIdx(2U), 0}, {ItemIdx(9U), 10}};
        const std::vector<HistoryItem> turned(history.rbegin(), history.rend());
        const auto s = scores(model, history);
        QCOMPARE(s, scores(model, turned));
        for (std::size_t i = 0; i < s.size(); ++i) {
            double sum = 0;
            for (const Vote& v : model.explain(history, ItemIdx(i)))
                sum += v.weight;
            QVERIFY(std::abs(sum - s[i]) < 1e-12);
            QVERIFY(s[i] >= 0 && s[i] <= 1 + 1e-12);
        }
    }
    void save_and_load_give_the_same_scores_and_damage_is_refused() {
        Content model;
        QVERIFY(model.fit(tests::randomRatings(2, 5, 40, 10).dataset(), {}));
        math::TensorSet tensors;
        model.save(tensors, "c.");
        Content loaded;
        QVERIFY(loaded.load(tensors, "c."));
        const std::vector<HistoryItem> history{{ItemIdx(3U), 7}};
        QCOMPARE(scores(loaded, history), scores(model, history));
        math::TensorSet bad = tensors;
        auto terms = *bad.get<std::uint32_t>("c.terms");
        terms[0] = 100000;
        bad.put<std::uint32_t>("c.terms", terms);
        QCOMPARE(loaded.load(bad, "c.").error().code, Errc::Corrupt);
        bad = tensors;
        auto offsets = *bad.get<std::int64_t>("c.offsets");
        offsets[1] = -7;
        bad.put<std::int64_t>("c.offsets", offsets);
        QCOMPARE(loaded.load(bad, "c.").error().code, Errc::Corrupt);
    }
    void nothing_is_known_of_an_empty_history() {
        Content model;
        QVERIFY(model.fit(fourItems(), {}));
        QCOMPARE(scores(model, {}), std::vector<double>(4, 0.0));
        QCOMPARE(scores(model, {{ItemIdx(3U), 10}}), std::vector<double>(4, 0.0));
    }
};

FAIRLEAD_TEST(ContentTest)
#include "content_test.moc"

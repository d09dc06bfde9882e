// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serving/list_why.h"

#include <QTest>
#include <cmath>

#include "tests/support/fake_clock.h"
#include "tests/support/random_ratings.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::serving;

namespace {

std::shared_ptr<ServedModel> modelOf(const events::Dataset& data) {
    recommend::Chain chain = *recommend::Chain::make({});
    if (!chain.fit(data, {})) qFatal("fit failed");
    return std::make_shared<ServedModel>(ServedModel{VersionId{"v1"},
                                                     std::move(chain),
                                                     *recommend::rerank::pipelineNamed("diversity"),
                                                     0,
                                                     true,
                                                     {}});
}

}  // namespace

class ListWhyTest : public QObject {
    Q_OBJECT
  private slots:
    void parts_by_hand() {
        const Why why{10, "primary", {{"a", 4}, {"b", 3}, {"c", 1}, {"d", 0.5}}, 1, {}};
        const auto parts = scoreParts(why, 2);
        QCOMPARE(parts.size(), std::size_t(5));
        QCOMPARE(parts[0].itemId, std::string("a"));
        QCOMPARE(parts[0].share, 0.4);
        QVERIFY(parts[2].kind == ScorePart::Kind::OtherNeighbours);
        QCOMPARE(parts[2].count, std::size_t(2));
        QCOMPARE(parts[2].weight, 1.5);
        QVERIFY(parts[3].kind == ScorePart::Kind::Popularity);
        QVERIFY(parts[4].kind == ScorePart::Kind::Model);
        QCOMPARE(parts[4].weight, 0.5);
        QVERIFY(scoreParts({}, 3).empty());
    }
    void a_served_list_explains_itself_and_its_parts_add_up() {
        const auto data = tests::randomRatings(21, 40, 90, 700).dataset();
        tests::FakeClock clock;
        RecommendService service(clock);
        service.setHistories(data, 0);
        const auto model = modelOf(data);
        QVERIFY(service.adopt(
            model, [](std::int64_t) -> core::Result<std::vector<core::recommend::Change>> {
                return std::vector<core::recommend::Change>();
            }));
        QVERIFY(service.serve(model->id));
        for (const std::string user : {"u1", "u2", "nobody"}) {
            RecommendRequest request{user, 10, {}, {}, 5, true};
            const auto list = service.recommend(request);
            QVERIFY(list);
            QVERIFY(list->diversity && *list->diversity > 0);
            QCOMPARE(list->coldUser, user == "nobody");
            for (const auto& item : list->items) {
                const auto why = whyFrom(item.why);
                QVERIFY(why);
                QCOMPARE(why->stages.size(), std::size_t(4));
                QVERIFY(item.relevance > 0 && item.relevance <= 1);
                double weights = 0, shares = 0;
                for (const auto& part : scoreParts(*why, 3)) {
                    QVERIFY(part.kind != ScorePart::Kind::Model);
                    weights += part.weight;
                    shares += part.share;
                }
                QVERIFY(std::abs(weights - item.score) < 1e-9 * item.score);
                QVERIFY(std::abs(shares - 1) < 1e-9);
            }
            request.explain = false;
            const auto plain = service.recommend(request);
            QVERIFY(plain && !plain->diversity && plain->items[0].why.is_null());
            QCOMPARE(sharedItems(*list, *plain), std::size_t(10));
        }
    }
    void shared_and_tail_items_are_counted() {
        Recommendations a, b;
        for (const char* id : {"1", "2", "3"})
            a.items.push_back({id, 0, {}, id[0] == '2', {}, 0, {}});
        for (const char* id : {"3", "4", "2"})
            b.items.push_back({id, 0, {}, false, {}, 0, {}});
        QCOMPARE(sharedItems(a, b), std::size_t(2));
        QCOMPARE(tailItems(a), std::size_t(1));
        QCOMPARE(sharedItems(a, {}), std::size_t(0));
    }
    void what_is_not_a_why_is_refused() {
        for (const char* text :
             {"null", "[]", "{}",
              R"({"score":"x","source":"primary","votes":[],"popularity":0,"stages":[]})",
              R"({"score":1,"source":"primary","votes":[{}],"popularity":0,"stages":[]})"}) {
            QCOMPARE(whyFrom(Json::parse(text)).error().code, Errc::Corrupt);
        }
    }
};

FAIRLEAD_TEST(ListWhyTest)
#include "list_why_test.moc"

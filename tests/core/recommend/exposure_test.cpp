// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <set>

#include "core/recommend/recommend_list.h"
#include "tests/support/random_ratings.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::recommend;
using namespace core::recommend::rerank;

namespace {

constexpr std::size_t kUsers = 60;

Pipeline pipelineWith(const ExposureStage& stage) {
    return {"test", {SeenStage{}, stage}};
}

GroupCounts groupsOf(const Chain& chain, const std::vector<Slot>& ranking, std::size_t k) {
    GroupCounts have{};
    for (std::size_t i = 0; i < std::min(k, ranking.size()); ++i)
        ++have[static_cast<std::size_t>(chain.groupOf(ranking[i].item))];
    return have;
}

std::vector<ItemIdx> itemsOf(const std::vector<Slot>& ranking) {
    std::vector<ItemIdx> items;
    for (const Slot& s : ranking)
        items.push_back(s.item);
    return items;
}

/// Slots in the given order of groups, each with the lowest index of its group not used yet.
std::vector<Slot> ranked(const Chain& chain, const std::string& groups) {
    std::vector<Slot> ranking;
    std::set<ItemIdx> used;
    for (const char c : groups) {
        for (std::size_t i = 0; i < chain.itemCount(); ++i) {
            const char group = *name(chain.groupOf(ItemIdx(i)));
            if (group != c || used.contains(ItemIdx(i))) continue;
            used.insert(ItemIdx(i));
            ranking.push_back({ItemIdx(i), 1.0 / double(ranking.size() + 1), Source::Primary, {}});
            break;
        }
    }
    return ranking;
}

std::string groupLetters(const Chain& chain, const std::vector<Slot>& ranking) {
    std::string letters;
    for (const Slot& s : ranking)
        letters += *name(chain.groupOf(s.item));
    return letters;
}

}  // namespace

class ExposureTest : public QObject {
    Q_OBJECT
    events::Dataset data_ = tests::randomRatings(1, kUsers, 400, 3000).dataset();
    std::optional<Chain> chain_;

    std::vector<HistoryItem> history(std::size_t user) const {
        return historyOf(data_.of(UserIdx(user)));
    }

  private slots:
    void initTestCase() {
        chain_.emplace(*Chain::make({"item-knn", {{"k", 20}}, 5}));
        QVERIFY(chain_->fit(data_, {}));
    }
    void quotas_are_the_largest_remainders_and_add_up_data() {
        QTest::addColumn<double>("head");
        QTest::addColumn<double>("mid");
        QTest::addColumn<double>("tail");
        QTest::addColumn<int>("k");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the default of 10") << 0.6 << 0.3 << 0.1 << 10 << "6 3 1";
        QTest::newRow("of 7: 4.2 2.1 0.7") << 0.6 << 0.3 << 0.1 << 7 << "4 2 1";
        QTest::newRow("of 1") << 0.6 << 0.3 << 0.1 << 1 << "1 0 0";
        QTest::newRow("of 0") << 0.6 << 0.3 << 0.1 << 0 << "0 0 0";
        QTest::newRow("a tie goes to the head") << 0.5 << 0.5 << 0.0 << 3 << "2 1 0";
        QTest::newRow("a tie of middle and tail") << 0.0 << 0.5 << 0.5 << 5 << "0 3 2";
        QTest::newRow("all tail") << 0.0 << 0.0 << 1.0 << 10 << "0 0 10";
    }
    void quotas_are_the_largest_remainders_and_add_up() {
        QFETCH(double, head);
        QFETCH(double, mid);
        QFETCH(double, tail);
        QFETCH(int, k);
        QFETCH(QString, expected);
        const auto quota = ExposureStage{head, mid, tail}.quotas(std::size_t(k));
        QCOMPARE(QStringLiteral("%1 %2 %3").arg(quota[0]).arg(quota[1]).arg(quota[2]), expected);
    }
    void every_quota_of_every_mix_adds_up() {
        for (int head = 0; head <= 100; head += 7) {
            for (int mid = 0; head + mid <= 100; mid += 3) {
                const ExposureStage stage{head / 100.0, mid / 100.0, (100 - head - mid) / 100.0};
                for (std::size_t k = 0; k <= 100; ++k) {
                    const auto quota = stage.quotas(k);
                    QCOMPARE(quota[0] + quota[1] + quota[2], k);
                }
            }
        }
    }
    void the_last_of_the_too_many_gives_way_to_the_best_of_the_too_few() {
        // Five ranking of the mix 60/20/20: three of the head stay, the last two go.
        auto ranking = ranked(*chain_, "hhhhhttmm");
        const std::vector<ItemIdx> before = itemsOf(ranking);
        Pipeline{"test", {ExposureStage{0.6, 0.2, 0.2}}}.run({*chain_, {}, 5, 0}, ranking);
        QCOMPARE(groupLetters(*chain_, ranking), std::string("hhhmthhtm"));
        // From the end: the best candidate is the tail's first, and then the middle's.
        QCOMPARE(ranking[4].item, before[5]);
        QCOMPARE(ranking[3].item, before[7]);
        const ExposureTrace& last = *ranking[4].trace.back().exposure;
        QVERIFY(last.placed);
        QCOMPARE(*last.replaced, before[4]);
        QVERIFY(!ranking[0].trace.back().exposure->placed);
        QVERIFY(!ranking[5].trace.back().exposure->placed);
    }
    void explored_slots_give_way_last() {
        auto ranking = ranked(*chain_, "hhhhm");
        StageTrace drawn{StageKind::Exploration, 4, 4, {}, {}, {}, {}};
        drawn.exploration = ExplorationTrace{0, 0.15, true, {}};
        ranking[3].trace.push_back(drawn);
        const ItemIdx explored = ranking[3].item;
        Pipeline{"test", {ExposureStage{0.75, 0.25, 0}}}.run({*chain_, {}, 4, 0}, ranking);
        QCOMPARE(ranking[3].item, explored);
        QVERIFY(ranking[2].trace.back().exposure->placed);
    }
    void the_mix_is_reached_for_every_user_and_length() {
        for (const ExposureStage& stage :
             {ExposureStage{}, ExposureStage{0.1, 0.2, 0.7}, ExposureStage{0, 0, 1}}) {
            for (std::size_t user = 0; user < kUsers; ++user) {
                for (const std::size_t k : {1U, 5U, 10U, 30U}) {
                    const auto list =
                        recommendList(*chain_, pipelineWith(stage), history(user), k, 0);
                    QVERIFY(groupsOf(*chain_, list.entries, k) == stage.quotas(k));
                }
            }
        }
    }
    void a_list_that_has_the_mix_already_stays_as_it_is() {
        std::size_t untouched = 0;
        for (std::size_t user = 0; user < kUsers; ++user) {
            const auto plain =
                recommendList(*chain_, *pipelineNamed("plain"), history(user), 10, 0);
            const auto have = groupsOf(*chain_, plain.entries, 10);
            const ExposureStage same{double(have[0]) / 10, double(have[1]) / 10,
                                     double(have[2]) / 10};
            const auto list = recommendList(*chain_, pipelineWith(same), history(user), 10, 0);
            QVERIFY(itemsOf(list.entries) == itemsOf(plain.entries));
            ++untouched;
        }
        QCOMPARE(untouched, kUsers);
    }
    void a_group_that_is_used_up_leaves_the_rest_as_it_was() {
        std::vector<HistoryItem> allTail;
        for (std::size_t i = 0; i < chain_->itemCount(); ++i) {
            if (chain_->isTail(ItemIdx(i))) allTail.push_back({ItemIdx(i), 6});
        }
        const auto list = recommendList(*chain_, pipelineWith({0.2, 0.2, 0.6}), allTail, 10, 0);
        QCOMPARE(list.entries.size(), std::size_t(10));
        const auto have = groupsOf(*chain_, list.entries, 10);
        QCOMPARE(have[2], std::size_t(0));
        QVERIFY(have[0] >= 2 && have[1] >= 2);
    }
    void the_same_request_gives_the_same_list() {
        const Pipeline pipeline =
            *pipelineNamed("seen+diversity(0.7)+exploration(0.15,0.25,10)+exposure(0.6,0.3,0.1)");
        for (std::size_t user = 0; user < 20; ++user) {
            const auto a = recommendList(*chain_, pipeline, history(user), 10, 5);
            const auto b = recommendList(*chain_, pipeline, history(user), 10, 5);
            QVERIFY(itemsOf(a.entries) == itemsOf(b.entries));
            for (std::size_t p = 0; p < 10; ++p)
                QCOMPARE(a.entries[p].trace.back().rankAfter, std::uint32_t(p + 1));
        }
        QVERIFY(!pipeline.prefixStable());
    }
    void the_why_of_a_slot_tells_of_the_mix() {
        const auto list = recommendList(*chain_, pipelineWith({0, 0, 1}), history(3), 10, 0);
        const auto placed = std::ranges::find_if(
            list.entries, [](const Slot& s) { return s.trace.back().exposure->placed; });
        QVERIFY(placed != list.entries.end());
        const Json stage = whyJson(*chain_, history(3), *placed)["stages"].back();
        QCOMPARE(stage["stage"].get<std::string>(), std::string("exposure"));
        QCOMPARE(stage["group"].get<std::string>(), std::string("tail"));
        QVERIFY(stage["placed"].get<bool>());
        QVERIFY(chain_->findItem(stage["replaced"].get<std::string>()));
    }
};

FAIRLEAD_TEST(ExposureTest)
#include "exposure_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <set>

#include "core/recommend/recommend_list.h"
#include "tests/support/random_ratings.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::recommend;
using namespace core::recommend::rerank;

namespace {

Pipeline only(Stage stage) {
    return {"test", {std::move(stage)}};
}

std::vector<ItemIdx> itemsOf(const RankedList& list) {
    std::vector<ItemIdx> items;
    for (const Slot& s : list.entries)
        items.push_back(s.item);
    return items;
}

}  // namespace

class RerankTest : public QObject {
    Q_OBJECT
    events::Dataset data_ = tests::randomRatings(1, 60, 400, 3000).dataset();
    std::optional<Chain> chain_;

    std::vector<HistoryItem> history(std::size_t user) const {
        return historyOf(data_.of(UserIdx(user)));
    }
    std::vector<ItemIdx> byScore(std::size_t user, std::size_t k) const {
        return itemsOf(recommendList(*chain_, {"none", {}}, history(user), k, 0));
    }

  private slots:
    void initTestCase() {
        chain_.emplace(*Chain::make({"item-knn", {{"k", 20}}, 5}));
        QVERIFY(chain_->fit(data_, {}));
    }
    void lists_are_full_without_repeats_and_without_what_the_user_has() {
        for (const char* name : {"plain", "diversity"}) {
            const Pipeline pipeline = *pipelineNamed(name);
            for (std::size_t user = 0; user < 60; ++user) {
                const auto mine = history(user);
                for (const std::size_t k : {1U, 10U, 37U}) {
                    const RankedList list = recommendList(*chain_, pipeline, mine, k, user);
                    QCOMPARE(list.entries.size(), k);
                    std::set<ItemIdx> distinct;
                    for (const Slot& s : list.entries) {
                        QVERIFY(distinct.insert(s.item).second);
                        QVERIFY(std::ranges::find(mine, s.item, &HistoryItem::item) == mine.end());
                        QCOMPARE(s.trace.size(), pipeline.stages.size());
                    }
                }
            }
        }
    }
    void a_user_who_has_nearly_everything_gets_the_rest() {
        std::vector<HistoryItem> nearlyAll;
        for (std::size_t i = 0; i + 3 < 400; ++i)
            nearlyAll.push_back({ItemIdx(i), 4});
        for (const char* name : {"plain", "diversity"}) {
            const auto list = recommendList(*chain_, *pipelineNamed(name), nearlyAll, 10, 1);
            QCOMPARE(list.entries.size(), std::size_t(3));
        }
    }
    void ranks_before_and_after_join_up_from_stage_to_stage() {
        for (std::size_t user = 0; user < 30; ++user) {
            const auto list =
                recommendList(*chain_, *pipelineNamed("diversity"), history(user), 10, user * 7);
            for (std::size_t p = 0; p < list.entries.size(); ++p) {
                const SlotTrace& trace = list.entries[p].trace;
                for (std::size_t s = 1; s < trace.size(); ++s)
                    QCOMPARE(trace[s].rankBefore, trace[s - 1].rankAfter);
                QCOMPARE(std::size_t(trace.back().rankAfter), p + 1);
            }
        }
    }
    void lambda_one_and_epsilon_nought_leave_the_order_alone() {
        for (std::size_t user = 0; user < 30; ++user) {
            for (const Stage& stage :
                 {Stage(DiversityStage{1.0}), Stage(ExplorationStage{0, 0, 10}),
                  Stage(TailSlotsStage{0})}) {
                QCOMPARE(itemsOf(recommendList(*chain_, only(stage), history(user), 20, 5)),
                         byScore(user, 20));
            }
        }
    }
    void mmr_equals_its_definition() {
        for (std::size_t user = 0; user < 20; ++user) {
            const std::size_t k = 10;
            const auto pool = chain_->candidates(history(user), 100);
            std::vector<Candidate> rest = pool;
            std::vector<ItemIdx> chosen;
            while (chosen.size() < k) {
                const auto value = [&](const Candidate& c) {
                    double closest = 0;
                    for (const ItemIdx s : chosen)
                        closest = std::max(closest, chain_->content().similarity(s, c.item));
                    return 0.7 * (c.score / pool.front().score) - (1 - 0.7) * closest;
                };
                const auto best = std::ranges::max_element(rest, {}, value);
                chosen.push_back(best->item);
                rest.erase(best);
            }
            const auto list = recommendList(*chain_, only(DiversityStage{}), history(user), k, 0);
            QCOMPARE(itemsOf(list), chosen);
            for (std::size_t p = 0; p < k; ++p) {
                const DiversityTrace& trace = *list.entries[p].trace.back().diversity;
                double closest = 0;
                for (std::size_t q = 0; q < p; ++q)
                    closest = std::max(closest, chain_->content().similarity(chosen[q], chosen[p]));
                QCOMPARE(trace.penalty, (1 - 0.7) * closest);
                QCOMPARE(trace.causedBy.has_value(), closest > 0);
                if (trace.causedBy)
                    QVERIFY(std::find(chosen.begin(), chosen.begin() + long(p), *trace.causedBy) !=
                            chosen.begin() + long(p));
            }
        }
    }
    void exploration_happens_as_often_as_epsilon_says_data() {
        QTest::addColumn<int>("length");
        QTest::addColumn<double>("epsilon");
        QTest::newRow("many ratings") << 10 << 0.15;
        QTest::newRow("few ratings") << 9 << 0.25;
    }
    void exploration_happens_as_often_as_epsilon_says() {
        QFETCH(int, length);
        QFETCH(double, epsilon);
        std::vector<HistoryItem> mine;
        for (int i = 0; i < length; ++i)
            mine.push_back({ItemIdx(std::size_t(i)), 6});
        const auto plain = itemsOf(recommendList(*chain_, {"none", {}}, mine, 10, 0));
        int explored = 0;
        const int lists = 400;
        for (int seed = 0; seed < lists; ++seed) {
            const auto list =
                recommendList(*chain_, only(ExplorationStage{}), mine, 10, std::uint64_t(seed));
            for (std::size_t p = 0; p < 10; ++p) {
                const ExplorationTrace& trace = *list.entries[p].trace.back().exploration;
                QCOMPARE(trace.epsilon, epsilon);
                QCOMPARE(trace.explored, trace.draw < epsilon);
                if (trace.explored) {
                    QCOMPARE(*trace.replaced, plain[p]);
                    QVERIFY(std::ranges::find(plain, list.entries[p].item) == plain.end());
                    ++explored;
                } else {
                    QCOMPARE(list.entries[p].item, plain[p]);
                }
            }
        }
        const double n = lists * 10;
        QVERIFY(std::abs(explored - n * epsilon) < 4 * std::sqrt(n * epsilon * (1 - epsilon)));
    }
    void the_recorded_seed_repeats_a_list() {
        const Pipeline pipeline = *pipelineNamed("diversity");
        const auto a = recommendList(*chain_, pipeline, history(3), 20, 77);
        QCOMPARE(a.drawSeed, std::uint64_t(77));
        QCOMPARE(itemsOf(a), itemsOf(recommendList(*chain_, pipeline, history(3), 20, a.drawSeed)));
        QVERIFY(itemsOf(a) != itemsOf(recommendList(*chain_, pipeline, history(3), 20, 78)));
    }
    void the_tail_quota_is_held_and_taken_from_the_end() {
        for (std::size_t user = 0; user < 60; ++user) {
            for (const std::size_t k : {5U, 10U, 30U}) {
                const TailSlotsStage stage{0.3};
                const auto list =
                    recommendList(*chain_, {"t", {SeenStage{}, stage}}, history(user), k, 0);
                const auto before =
                    itemsOf(recommendList(*chain_, *pipelineNamed("plain"), history(user), k, 0));
                std::size_t tail = 0;
                std::size_t reserved = 0;
                for (std::size_t p = 0; p < k; ++p) {
                    const TailTrace& trace = *list.entries[p].trace.back().tail;
                    QCOMPARE(trace.tail, chain_->isTail(list.entries[p].item));
                    tail += trace.tail;
                    reserved += trace.reserved;
                    if (!trace.reserved) QCOMPARE(list.entries[p].item, before[p]);
                }
                QVERIFY(tail >= stage.quota(k));
                if (reserved > 0) QCOMPARE(tail, stage.quota(k));
            }
        }
        QCOMPARE(TailSlotsStage{}.quota(10), std::size_t(1));
        QCOMPARE(TailSlotsStage{}.quota(4), std::size_t(0));
        QCOMPARE(TailSlotsStage{}.quota(15), std::size_t(2));
    }
    void pipelines_survive_json() {
        for (const std::string& name : pipelineNames()) {
            const Json json = toJson(*pipelineNamed(name));
            QCOMPARE(toJson(*pipelineFrom(json)).dump(), json.dump());
        }
        const auto custom = pipelineFrom(*parseJson(
            R"({"name":"x","stages":[{"stage":"diversity","lambda":0.4},{"stage":"seen"}]})", ""));
        QVERIFY(custom);
        QCOMPARE(std::get<DiversityStage>(custom->stages[0]).lambda, 0.4);
    }
    void wrong_pipelines_are_refused() {
        for (const char* stages :
             {R"([{"stage":"magic"}])", R"([{"stage":"diversity","lambda":1.5}])",
              R"([{"stage":"diversity","lambda":-0.1}])",
              R"([{"stage":"exploration","epsilon":"often"}])", R"([{"stage":"seen","x":1}])",
              R"([{"stage":"seen"},{"stage":"seen"}])",
              R"([{"stage":"exploration","few_ratings":-1}])", R"([7])", R"([{}])", R"("seen")"}) {
            const auto pipeline = pipelineFrom(
                *parseJson(std::string(R"({"name":"x","stages":)") + stages + "}", ""));
            QVERIFY2(!pipeline, stages);
            QCOMPARE(pipeline.error().code, Errc::InvalidArgument);
        }
        QVERIFY(!pipelineFrom(Json::array()));
        QVERIFY(pipelineNamed("nonsense").error().message.find("plain, diversity") !=
                std::string::npos);
    }
    void the_why_of_a_slot_names_items_by_id() {
        const auto mine = history(3);
        const auto list = recommendList(*chain_, *pipelineNamed("diversity"), mine, 10, 4);
        const Json why = whyJson(*chain_, mine, list.entries[1]);
        QCOMPARE(why["stages"].size(), std::size_t(4));
        QCOMPARE(why["score"].get<double>(), list.entries[1].score);
        double sum = why["popularity"].get<double>();
        for (const Json& vote : why["votes"]) {
            QVERIFY(chain_->findItem(vote["item_id"].get<std::string>()));
            sum += vote["weight"].get<double>();
        }
        QVERIFY(std::abs(sum - list.entries[1].score) < 1e-9);
    }
};

FAIRLEAD_TEST(RerankTest)
#include "rerank_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Cases whose truth is known, through store and judge.
#include <QTest>

#include "core/judge/judge.h"
#include "tests/core/judge/judge_fixture.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::judge;
using tests::kStart;
using tests::second;

namespace {

VerdictsPtr must(Result<VerdictsPtr> verdicts) {
    if (!verdicts) qFatal("%s", verdicts.error().text().c_str());
    return *std::move(verdicts);
}

/// 90 people with 5 to 29 ratings and ten with 100 to 199, over 30 days.
std::vector<events::Event> referenceCase(std::uint64_t seed, std::vector<std::string>& spammers) {
    CounterRandom random(seed);
    std::vector<events::Event> events;
    for (int u = 0; u < 100; ++u) {
        const bool spam = u >= 90;
        const std::string user = (spam ? "spam" : "person") + std::to_string(u);
        if (spam) spammers.push_back(user);
        const std::size_t count = spam ? 100 + random.below(100) : 5 + random.below(25);
        for (std::size_t r = 0; r < count; ++r) {
            events.push_back(tests::rating(
                user, "i" + std::to_string(random.below(300)), 0.5 * double(1 + random.below(10)),
                kStart + static_cast<std::int64_t>(random.below(30 * 86400))));
        }
    }
    return events;
}

std::vector<std::string> randomItems(CounterRandom& random, std::size_t items, std::size_t k) {
    std::set<std::size_t> chosen;
    while (chosen.size() < k)
        chosen.insert(random.below(items));
    std::vector<std::string> ids;
    for (const std::size_t item : chosen)
        ids.push_back("i" + std::to_string(item));
    return ids;
}

}  // namespace

class VerdictCasesTest : public QObject {
    Q_OBJECT
  private slots:
    void the_reference_case_of_abuse_is_found_exactly() {
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            tests::JudgeFixture store;
            std::vector<std::string> spammers;
            auto events = referenceCase(seed, spammers);
            CounterRandom(seed, 1).shuffle(std::span(events));
            store::EventReader reader = store.reader();
            Judge judge(reader, {}, store.clock);
            store.give({events.begin(), events.begin() + 500});
            must(judge.judge(second(kStart), true, {}));
            store.give({events.begin() + 500, events.end()});
            const auto said = must(judge.judge(second(kStart + 31 * 86400), true, {}));
            QCOMPARE(said->abuse->flaggedUsers(), spammers);
        }
    }
    void a_flag_is_new_once_and_those_of_the_first_judgement_are_not() {
        tests::JudgeFixture store;
        std::vector<std::string> spammers;
        std::vector<events::Event> people;
        std::vector<events::Event> spam;
        for (auto& event : referenceCase(3, spammers)) {
            const auto& user = std::get<events::RatingEvent>(event.body).userId;
            (user.starts_with("spam") ? spam : people).push_back(event);
        }
        store::EventReader reader = store.reader();
        Judge judge(reader, {}, store.clock);
        store.give(people);
        QVERIFY(must(judge.judge(second(kStart), true, {}))->newFlags.empty());
        store.give(spam);
        const auto flagged = must(judge.judge(second(kStart), true, {}));
        QCOMPARE(flagged->newFlags.size(), spammers.size());
        QCOMPARE(flagged->newFlags[0].userId, spammers[0]);
        QCOMPARE(flagged->newFlags[0].rule, abuse::Rule::Volume);
        UtcTime newest;
        for (const auto& rating : store.all.ratings) {
            if (rating.userId == spammers[0]) newest = std::max(newest, rating.at);
        }
        QCOMPARE(flagged->newFlags[0].at, newest);
        const auto again = must(judge.judge(second(kStart + 1), true, {}));
        QCOMPARE(again->newFlags.size(), spammers.size());
        QCOMPARE(again->histories->flaggedUsers.size(), std::size_t{2});  // per second
        QCOMPARE(again->histories->flaggedUsers.back().value, 10.0);
        Judge restarted(reader, {}, store.clock);
        QVERIFY(must(restarted.judge(second(kStart + 1), true, {}))->newFlags.empty());
    }
    void falling_traffic_of_a_random_recommender_is_no_echo_and_a_narrowing_one_is() {
        for (const bool narrowing : {false, true}) {
            tests::JudgeFixture store;
            CounterRandom random(11);
            std::vector<events::Event> events;
            for (int i = 0; i < 100; ++i)
                events.push_back(tests::item("i" + std::to_string(i), "Item"));
            std::int64_t at = kStart;
            for (int window = 0; window < 4; ++window) {
                const std::size_t pool = narrowing ? std::size_t(100 - 28 * window) : 100;
                // Equal counts make the windows; the traffic thins out over time.
                for (int r = 0; r < 500; ++r) {
                    at += 1 + 3 * window;
                    events.push_back(tests::shown("r" + std::to_string(events.size()),
                                                  "u" + std::to_string(random.below(120)),
                                                  randomItems(random, pool, 5), at));
                }
            }
            store.give(events);
            store::EventReader reader = store.reader();
            Judge judge(reader, {}, store.clock);
            const auto said = must(judge.judge(second(at), true, {}));
            QCOMPARE(said->feedback->echo.detected, narrowing);
            const auto* echo = verdict(*said, "echo");
            QVERIFY(echo);
            QCOMPARE(echo->state, narrowing ? fairness::State::Fail : fairness::State::Pass);
            QVERIFY(said->fairness->number("coverage")->estimate.value > 0.99);
            QCOMPARE(said->histories->echoSlope.size(), std::size_t{1});
        }
    }
};

FAIRLEAD_TEST(VerdictCasesTest)
#include "verdict_cases_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/loop.h"

#include <QTest>

#include "core/simulate/catalogue.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::simulate;

namespace {

Audience audience() {
    return Audience(std::make_shared<World>(makeWorld({1, 200})));
}

LoopOptions options(std::size_t windows, std::size_t visits) {
    LoopOptions o;
    o.windows = windows;
    o.visitsPerWindow = visits;
    o.begin = utcFromMicros(1767225600000000);
    return o;
}

UtcTime timeOf(const events::Event& event) {
    const auto* watch = std::get_if<events::WatchEvent>(&event.body);
    return watch ? watch->at : std::get<events::RatingEvent>(event.body).at;
}

}  // namespace

class LoopTest : public QObject {
    Q_OBJECT
    const std::vector<std::string> list_{"m0003", "m0001"};
    const LoopRecommender fixed_{[this](const std::string&) { return list_; }, {}};

  private slots:
    void each_visit_is_shown_a_list_and_answered() {
        Audience a = audience();
        const auto windows = runLoop(a, fixed_, options(3, 200));
        QVERIFY(windows);
        QCOMPARE(windows->size(), std::size_t(3));
        UtcTime last{};
        for (const LoopWindow& window : windows.value()) {
            QCOMPARE(window.lists.size(), std::size_t(200));
            QVERIFY(window.events.size() > 100);
            for (const ShownList& shown : window.lists) {
                QCOMPARE(shown.itemIds, list_);
                QVERIFY(shown.at >= last);
                last = shown.at;
            }
            QVERIFY(timeOf(window.events.front()) >= window.lists.front().at);
        }
        // 600 visits at 100 a second
        const double seconds = double(micros(last) - 1767225600000000) * 1e-6;
        QVERIFY(seconds > 4.5 && seconds < 7.5);
    }

    void what_is_learnt_is_what_happened() {
        Audience a = audience();
        std::vector<std::size_t> learnt;
        LoopRecommender recommender = fixed_;
        recommender.learn = [&](std::span<const events::Event> events) {
            learnt.push_back(events.size());
            return Status();
        };
        const auto windows = runLoop(a, recommender, options(2, 100));
        QVERIFY(windows);
        QCOMPARE(learnt.size(), std::size_t(2));
        QCOMPARE(learnt[0], windows->at(0).events.size());
        QCOMPARE(learnt[1], windows->at(1).events.size());
    }

    void attackers_are_shown_nothing() {
        Audience a = audience();
        Scenario scenario = *findScenario("rating-spam").value();
        scenario.behaviour.attackShare = 0.5;
        a.enter(scenario);
        const auto windows = runLoop(a, fixed_, options(1, 400));
        const auto& lists = windows->at(0).lists;
        QVERIFY(lists.size() > 100 && lists.size() < 300);
        for (const ShownList& shown : lists)
            QVERIFY(shown.userId.starts_with("u"));
    }

    void a_failure_to_learn_ends_the_loop() {
        Audience a = audience();
        LoopRecommender recommender = fixed_;
        recommender.learn = [](std::span<const events::Event>) -> Status {
            return Error{Errc::Unavailable, "too large.", ""};
        };
        const auto windows = runLoop(a, recommender, options(2, 10));
        QVERIFY(!windows);
        QCOMPARE(windows.error().code, Errc::Unavailable);
    }

    void it_can_be_cancelled() {
        Audience a = audience();
        std::stop_source stop;
        LoopOptions o = options(1000000, 1000);
        o.stop = stop.get_token();
        int lists = 0;
        const LoopRecommender recommender{[&](const std::string&) {
                                              if (++lists == 50) stop.request_stop();
                                              return list_;
                                          },
                                          {}};
        const auto windows = runLoop(a, recommender, o);
        QVERIFY(!windows);
        QCOMPARE(windows.error().code, Errc::Cancelled);
        QCOMPARE(lists, 50);
    }

    void what_cannot_be_is_refused() {
        Audience a = audience();
        LoopOptions o = options(1, 1);
        o.visitsPerSecond = 0;
        QCOMPARE(runLoop(a, fixed_, o).error().code, Errc::InvalidArgument);
        QCOMPARE(runLoop(a, {}, options(1, 1)).error().code, Errc::InvalidArgument);
        QCOMPARE(a.nextVisit().number, std::uint64_t(1));
    }

    void no_windows_are_no_visits() {
        Audience a = audience();
        QVERIFY(runLoop(a, fixed_, options(0, 10))->empty());
        QVERIFY(runLoop(a, fixed_, options(1, 0))->at(0).events.empty());
    }
};

FAIRLEAD_TEST(LoopTest)
#include "loop_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/demo_audience.h"

#include <QTest>
#include <algorithm>
#include <mutex>

#include "core/simulate/catalogue.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::runtime;
using namespace std::chrono_literals;

namespace {

/// A recommender that always shows the same list, and keeps what it is told.
struct Recommender {
    std::mutex mutex;
    std::vector<events::Event> told;
    std::size_t asked = 0;
    int refusals = 0;  ///< how many of the next events are refused as unavailable

    AudiencePort port() {
        return {[this](const std::string&) {
                    const std::lock_guard lock(mutex);
                    ++asked;
                    return std::vector<std::string>{"m0001", "m0002", "m0003"};
                },
                [this](const events::Event& event) -> Status {
                    const std::lock_guard lock(mutex);
                    if (refusals > 0) {
                        --refusals;
                        return Error{Errc::Unavailable, "the broker is away", {}};
                    }
                    told.push_back(event);
                    return {};
                }};
    }
    std::size_t count() {
        const std::lock_guard lock(mutex);
        return told.size();
    }
    std::size_t items() {
        const std::lock_guard lock(mutex);
        return static_cast<std::size_t>(std::ranges::count_if(told, [](const events::Event& e) {
            return std::holds_alternative<events::ItemEvent>(e.body);
        }));
    }
};

struct Scene {
    tests::FakeClock clock;
    Recommender recommender;
    std::vector<events::ItemEvent> items = simulate::makeCatalogue({.seed = 3});
    std::unique_ptr<DemoAudience> audience;

    explicit Scene(int refusals = 0) {
        recommender.refusals = refusals;
        DemoAudienceOptions options;
        options.seed = 3;
        options.eventsPerSecond = 1000;
        options.announce = {items.begin(), items.begin() + 5};
        audience = std::make_unique<DemoAudience>(
            std::make_shared<simulate::World>(simulate::makeWorld({.seed = 3})), std::move(options),
            recommender.port(), clock);
    }
};

}  // namespace

class DemoAudienceTest : public QObject {
    Q_OBJECT
  private slots:
    void items_are_announced_before_anybody_comes() {
        Scene scene;
        QTRY_COMPARE(scene.recommender.count(), std::size_t(5));
        QCOMPARE(scene.recommender.items(), std::size_t(5));
        QCOMPARE(scene.recommender.asked, std::size_t(0));
    }

    void as_much_happens_as_the_time_that_passed_is_worth() {
        Scene scene;
        QTRY_COMPARE(scene.recommender.count(), std::size_t(5));
        scene.clock.advance(400ms);  // 400 events are due, answers to the audience included
        QTRY_VERIFY(scene.audience->live().sent >= 400);
        const auto sent = scene.audience->live().sent;
        QVERIFY2(sent < 500, qPrintable(QString::number(sent)));
        QVERIFY(scene.recommender.asked > 0);
        QVERIFY(scene.audience->live().users > 0);
    }

    void a_machine_that_slept_does_not_make_up_for_hours() {
        Scene scene;
        QTRY_COMPARE(scene.recommender.count(), std::size_t(5));
        scene.clock.advance(8h);
        QTRY_VERIFY(scene.audience->live().sent >= 400);
        QTest::qWait(100);
        QVERIFY(scene.audience->live().sent < 1000);
    }

    void paused_nobody_comes_and_the_pause_is_not_made_up_for() {
        Scene scene;
        QTRY_COMPARE(scene.recommender.count(), std::size_t(5));
        scene.audience->set(false, 1);
        QVERIFY(!scene.audience->live().running);
        QTest::qWait(50);  // the thread has seen it
        const auto before = scene.audience->live().sent;
        scene.clock.advance(300ms);
        QTest::qWait(50);
        QCOMPARE(scene.audience->live().sent, before);
        scene.audience->set(true, 2);
        QCOMPARE(scene.audience->live().speed, 2.0);
        QTest::qWait(50);
        QCOMPARE(scene.audience->live().sent, before);
        scene.clock.advance(100ms);  // at twice the rate: 200 events
        QTRY_VERIFY(scene.audience->live().sent >= before + 200);
    }

    void an_event_that_cannot_be_sent_is_sent_again() {
        Scene scene(3);
        QTRY_COMPARE(scene.recommender.items(), std::size_t(5));
    }

    void scenarios_are_entered_by_their_names() {
        Scene scene;
        QVERIFY(scene.audience->enter("echo-chamber").ok());
        QCOMPARE(scene.audience->live().scenario, std::string("echo-chamber"));
        const Status refused = scene.audience->enter("calmer");
        QCOMPARE(refused.error().code, Errc::InvalidArgument);
        QCOMPARE(scene.audience->live().scenario, std::string("echo-chamber"));
    }
};

FAIRLEAD_TEST(DemoAudienceTest)
#include "demo_audience_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/rate_limiter.h"

#include <QTest>
#include <map>
#include <vector>

#include "core/base/random.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::http;
using namespace std::chrono_literals;

class RateLimiterTest : public QObject {
    Q_OBJECT
    const RateLimit limit_;

  private Q_SLOTS:
    void one_million_requests_are_decided_exactly() {
        RateLimiter limiter;
        std::map<std::string, std::vector<MonoTime>> allowed;  // the slow twin: everything
        CounterRandom random(42);
        MonoTime now{1000s};
        for (int i = 0; i < 1000000; ++i) {
            now += std::chrono::microseconds(random.below(2) ? random.below(20000)
                                                             : random.below(60000));
            const std::string client = "10.0.0." + std::to_string(random.below(12));
            auto& log = allowed[client];
            std::size_t inWindow = 0;
            for (auto it = log.rbegin(); it != log.rend() && now - *it < 60s; ++it)
                ++inWindow;
            const bool entitled = inWindow < 100;
            const auto decision = limiter.ask(client, limit_, now);
            if (decision.allowed != entitled) QFAIL(qPrintable(QString::number(i)));
            if (entitled) log.push_back(now);
            QCOMPARE(decision.remaining, entitled ? 99 - inWindow : 0);
        }
    }
    void the_edge_of_the_window_is_exact() {
        RateLimiter limiter;
        const MonoTime start{10s};
        for (int i = 0; i < 100; ++i)
            QVERIFY(limiter.ask("a", limit_, start).allowed);
        const auto refused = limiter.ask("a", limit_, start + 60s - 1us);
        QVERIFY(!refused.allowed);
        QCOMPARE(refused.reset, std::chrono::microseconds(1));
        QVERIFY(limiter.ask("a", limit_, start + 60s).allowed);
    }
    void refused_requests_do_not_prolong_the_wait() {
        RateLimiter limiter;
        const MonoTime start{10s};
        for (int i = 0; i < 1000; ++i)
            (void)limiter.ask("a", limit_, start + i * 1ms);
        QVERIFY(limiter.ask("a", limit_, start + 60s).allowed);
    }
    void silent_clients_are_forgotten_and_too_many_refused() {
        RateLimiter limiter(1000);
        const MonoTime start{10s};
        for (int i = 0; i < 1000; ++i)
            QVERIFY(limiter.ask(std::to_string(i), limit_, start).allowed);
        QVERIFY(!limiter.ask("one more", limit_, start + 1s).allowed);
        QVERIFY(limiter.ask("one more", limit_, start + 61s).allowed);
        QCOMPARE(limiter.clients(), std::size_t(1));
    }
    void an_ipv6_client_is_its_network() {
        QCOMPARE(clientNetwork("192.0.2.7"), std::string("192.0.2.7"));
        QCOMPARE(clientNetwork("2001:db8:1:2:3:4:5:6"), std::string("2001:db8:1:2::"));
        QCOMPARE(clientNetwork("2001:db8:1:2::9"), clientNetwork("2001:db8:1:2:3:4:5:6"));
        QCOMPARE(clientNetwork("::ffff:192.0.2.7"), std::string("192.0.2.7"));
        QCOMPARE(clientNetwork("no address"), std::string("no address"));
    }
};

FAIRLEAD_TEST(RateLimiterTest)
#include "rate_limiter_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <ctime>

#include "core/fairness/report.h"
#include "core/feedback/report.h"
#include "tests/support/list_traffic.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::fairness;

namespace {

/// Some items are shown far more than others.
std::vector<Request> skewed(std::size_t requests, std::size_t users, std::size_t items) {
    return tests::traffic(1, {requests}, users, [items](std::size_t, CounterRandom& random) {
        std::vector<ItemIdx> list;
        for (int slot = 0; slot < 10; ++slot) {
            const double x = random.uniform();
            list.emplace_back(std::size_t(static_cast<double>(items) * x * x * x));
        }
        return list;
    });
}

/// Processor time, so that a busy machine does not count.
class CpuTimer {
  public:
    long long restart() {
        const std::clock_t since = begin_;
        begin_ = std::clock();
        return 1000LL * (begin_ - since) / CLOCKS_PER_SEC;
    }

  private:
    std::clock_t begin_ = std::clock();
};

}  // namespace

class FairnessScaleTest : public QObject {
    Q_OBJECT
  private slots:
    void a_million_requests_data() {
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("limitMs");
        // The limits are four times the goals of an optimised build.
        QTest::newRow("1,200 items") << 1200 << 10000 << 200;
        QTest::newRow("30,000 items") << 30000 << 50000 << 4000;
    }
    void a_million_requests() {
        QFETCH(int, items);
        QFETCH(int, users);
        QFETCH(int, limitMs);
        const auto requests = skewed(1000000, std::size_t(users), std::size_t(items));
        const Catalogue catalogue = tests::catalogueOf(std::size_t(items));
        ExposureWindow window;
        for (int u = 0; u < users; ++u)
            window.setUser(UserIdx(std::size_t(u)), tests::userHash(std::size_t(u)), u % 50);
        for (int i = 0; i < items; ++i)
            window.setGenres(ItemIdx(std::size_t(i)), {std::uint16_t(i % 18)});
        CpuTimer timer;
        for (const Request& request : requests)
            window.add(request);
        qInfo("adding 1 M requests of 10: %lld ms", timer.restart());
        const FairnessReport report = fairnessReport(window, catalogue);
        const long long verdictMs = timer.restart();
        qInfo("verdict: %lld ms, coverage %.3f", verdictMs,
              report.number("coverage")->estimate.value);
        QVERIFY(verdictMs < limitMs);
        const auto input = feedback::feedbackInput(window, catalogue);
        qInfo("requests in order: %lld ms", timer.restart());
        const auto windows = feedback::windowsOf(input, 4);
        qInfo("windows: %lld ms", timer.restart());
        const auto echo = feedback::echoReport(input, windows);
        qInfo("echo: %lld ms, %s", timer.restart(), echo.verdict.sentence.c_str());
        const auto all = feedback::feedbackReport(input);
        qInfo("all of feedback: %lld ms", timer.restart());
        QVERIFY(all.echo == echo);
        QCOMPARE(window.expire(utcFromMicros(1000 + 500000)), std::size_t{500000});
        qInfo("ageing out half: %lld ms", timer.restart());
        QCOMPARE(window.requests(), std::size_t{500000});
    }
};

FAIRLEAD_TEST(FairnessScaleTest)
#include "fairness_scale_test.moc"

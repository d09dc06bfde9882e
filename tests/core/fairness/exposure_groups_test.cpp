// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/exposure_groups.h"

#include <QTest>
#include <cmath>
#include <map>

#include "core/fairness/report.h"
#include "tests/support/list_traffic.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::fairness;

namespace {

ExposureWindow windowOf(const std::vector<Request>& requests, std::size_t users) {
    ExposureWindow window;
    for (std::size_t u = 0; u < users; ++u)
        window.setUser(UserIdx(u), tests::userHash(u), static_cast<std::int64_t>(u % 50));
    for (const Request& request : requests)
        window.add(request);
    return window;
}

/// Lists of `k` out of the first `of` items.
std::vector<Request> evenTraffic(std::uint64_t seed, std::size_t n, std::size_t users,
                                 std::size_t of, std::size_t k = 5) {
    return tests::traffic(seed, {n}, users, [=](std::size_t, CounterRandom& random) {
        return tests::randomList(random, of, k);
    });
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-8;
}

}  // namespace

class ExposureGroupsTest : public QObject {
    Q_OBJECT
  private slots:
    void exposure_groups_by_hand() {
        Catalogue catalogue = tests::catalogueOf(10);  // 0 1 2 head, 7 8 9 tail
        catalogue.items[0].genres = {"Action", "Drama"};
        catalogue.items[9].genres = {"Drama"};
        Request request;
        request.items = {ItemIdx(0), ItemIdx(9), ItemIdx(5)};
        const auto report = fairnessReport(windowOf({request}, 1), catalogue);
        const auto group = [&](const std::string& attribute, const std::string& value) {
            for (const ExposureGroup& g : report.groups) {
                if (g.attribute == attribute && g.value == value) return g;
            }
            return ExposureGroup{};
        };
        QCOMPARE(group("popularity", "head").items, 3);
        QCOMPARE(group("popularity", "mid").items, 4);
        QVERIFY(near(group("popularity", "tail").exposure.value, 1.0 / 3));
        QVERIFY(near(group("popularity", "tail").catalogue, 0.3));
        QVERIFY(near(group("popularity", "head").interactions, 27.0 / 55));
        const double discounts = 1 + 1 / std::log2(3.0) + 0.5;
        QVERIFY(near(group("popularity", "head").discountedExposure.value, 1 / discounts));
        QVERIFY(near(group("genre", "Action").exposure.value, 0.5 / 3));
        QVERIFY(near(group("genre", "Drama").exposure.value, 1.5 / 3));
        QVERIFY(near(group("genre", "").exposure.value, 1.0 / 3));
        QVERIFY(near(group("genre", "Drama").catalogue, 0.15));
        // No item names a provider.
        QCOMPARE(group("provider", "").items, 0);
    }
    void shares_of_groups_add_up() {
        Catalogue catalogue = tests::catalogueOf(60);
        for (std::size_t i = 0; i < 60; ++i) {
            for (std::size_t g = 0; g < i % 4; ++g)
                catalogue.items[i].genres.push_back("g" + std::to_string((i + g) % 5));
            catalogue.items[i].provider = "p" + std::to_string(i % 3);
        }
        const auto report = fairnessReport(windowOf(evenTraffic(1, 800, 100, 60), 100), catalogue);
        std::map<std::string, std::array<double, 4>> sums;
        for (const ExposureGroup& g : report.groups) {
            sums[g.attribute][0] += g.exposure.value;
            sums[g.attribute][1] += g.discountedExposure.value;
            sums[g.attribute][2] += g.catalogue;
            sums[g.attribute][3] += g.interactions;
            QVERIFY(g.exposure.ci95);
        }
        QCOMPARE(sums.size(), std::size_t{3});
        for (const auto& [_, values] : sums) {
            for (const double sum : values)
                QVERIFY(near(sum, 1));
        }
    }
    void quality_parity_by_segment() {
        std::vector<UserQuality> users;
        for (std::size_t u = 0; u < 300; ++u) {
            const auto segment = static_cast<recommend::Activity>(u % 3);
            const double hit = u % 3 == 0 ? double(u % 2) : 1;
            users.push_back({tests::userHash(u), segment, hit, hit / 2});
        }
        const QualityParity parity = qualityParity(users);
        QCOMPARE(parity.segments[0].users, 100);
        QVERIFY(near(parity.segments[0].hitRate.value, 0.5));
        QVERIFY(near(parity.hitRateGap->value, 0.5));
        QVERIFY(near(parity.ndcgGap->value, 0.25));
        QVERIFY(parity.hitRateGap->ci95->low > 0.3 && parity.hitRateGap->ci95->high < 0.7);
        std::ranges::reverse(users);
        QVERIFY(qualityParity(users) == parity);
        QVERIFY(!qualityParity({}).hitRateGap);
    }
};

FAIRLEAD_TEST(ExposureGroupsTest)
#include "exposure_groups_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/exposure.h"

#include <QTest>
#include <cmath>
#include <map>
#include <set>

#include "core/fairness/report.h"
#include "core/fairness/units.h"
#include "tests/support/list_traffic.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::fairness;

namespace {

constexpr std::size_t kItems = 40;
constexpr std::size_t kUsers = 90;

Genres genresOf(std::size_t item) {
    if (item % 7 == 0) return {};
    const auto first = static_cast<std::uint16_t>(item % 5);
    return item % 3 == 0 ? Genres{first, static_cast<std::uint16_t>(first + 3)} : Genres{first};
}
std::int64_t interactionsOf(std::size_t user) {
    return static_cast<std::int64_t>(user % 45);
}
GenreMix historyOf(std::size_t user) {
    GenreMix mix;
    if (user % 6 != 0) addTo(mix, {static_cast<std::uint16_t>(user % 5)}, 1 + user % 3);
    addTo(mix, {7}, 1);
    return mix;
}

Catalogue catalogue() {
    Catalogue catalogue = tests::catalogueOf(kItems);
    for (std::size_t i = 0; i < kItems; ++i) {
        for (const std::uint16_t genre : genresOf(i))
            catalogue.items[i].genres.push_back("genre " + std::to_string(genre));
        catalogue.items[i].provider = i % 2 == 0 ? "even" : "";
    }
    catalogue.items[3].inCatalogue = false;
    return catalogue;
}

std::vector<Request> someRequests(std::uint64_t seed, std::size_t n) {
    auto requests = tests::traffic(seed, {n}, kUsers, [](std::size_t, CounterRandom& random) {
        return tests::randomList(random, kItems, 1 + random.below(8));
    });
    CounterRandom random(seed + 1);
    for (Request& request : requests) {
        request.at = utcFromMicros(static_cast<std::int64_t>(random.below(50)));  // many ties
        request.version = static_cast<std::uint32_t>(random.below(3));
    }
    return requests;
}

ExposureWindow emptyWindow(std::size_t k = 0) {
    ExposureWindow window({k});
    for (std::size_t i = 0; i < kItems; ++i)
        window.setGenres(ItemIdx(i), genresOf(i));
    for (std::size_t u = 0; u < kUsers; ++u) {
        window.setUser(UserIdx(u), tests::userHash(u), interactionsOf(u));
        window.setHistory(UserIdx(u), historyOf(u));
    }
    return window;
}

ExposureWindow windowOf(const std::vector<Request>& requests, std::size_t k = 0) {
    ExposureWindow window = emptyWindow(k);
    for (const Request& request : requests)
        window.add(request);
    return window;
}

FairnessReport reportOf(const ExposureWindow& window) {
    return fairnessReport(window, catalogue());
}

/// What a window must hold, counted plainly from the requests.
struct PlainCounts {
    std::array<CellTotals, kCells> cells{};
    std::vector<ItemExposure> items{kItems};

    explicit PlainCounts(const std::vector<Request>& requests) {
        std::map<std::size_t, Request> latest;
        std::set<std::pair<std::size_t, std::size_t>> pairs;
        for (const Request& request : requests) {
            const std::size_t user = request.user.value;
            const std::size_t cell = cellOfUser(user);
            ++cells[cell].requests;
            for (std::size_t r = 0; r < request.items.size(); ++r) {
                ItemExposure& item = items[request.items[r].value];
                ++item.slotCount[cell];
                item.discounted[cell % kGroups] +=
                    toUnits(1 / std::log2(static_cast<double>(r) + 2));
                ++cells[cell].slotCount;
                item.users += pairs.emplace(user, request.items[r].value).second;
            }
            std::vector<Genres> genres;
            for (std::size_t i = 0; i < kItems; ++i)
                genres.push_back(genresOf(i));
            if (const auto distance = intraListDistance(request.items, genres)) {
                cells[cell].distance += *distance;
                ++cells[cell].distanceLists;
            }
            const auto it = latest.find(user);
            if (it == latest.end() || it->second < request) latest[user] = request;
        }
        for (const auto& [user, request] : latest)
            addLatest(user, request);
    }

    static std::size_t cellOfUser(std::size_t user) {
        return cellOf(recommend::activityOf(std::size_t(interactionsOf(user))),
                      groupOf(tests::userHash(user)));
    }
    void addLatest(std::size_t user, const Request& request) {
        CellTotals& cell = cells[cellOfUser(user)];
        ++cell.users;
        cell.latestSlots += static_cast<std::int64_t>(request.items.size());
        GenreMix mix;
        for (const ItemIdx item : request.items) {
            ++items[item.value].latest[cellOfUser(user)];
            addTo(mix, genresOf(item.value), 1);
        }
        if (const auto bits = miscalibration(historyOf(user), mix)) {
            cell.miscalibration += *bits;
            ++cell.calibratedUsers;
        }
    }
};

}  // namespace

class ExposureTest : public QObject {
    Q_OBJECT
  private slots:
    void counts_equal_a_plain_count() {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const auto requests = someRequests(seed, 400);
            const ExposureWindow window = windowOf(requests);
            const PlainCounts plain(requests);
            QVERIFY(window.cells() == plain.cells);
            QVERIFY(std::ranges::equal(window.items(), plain.items));
        }
    }
    void adding_and_removing_in_any_order_equals_a_recomputation_bit_for_bit() {
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            auto requests = someRequests(seed, 500);
            CounterRandom random(seed + 100);
            ExposureWindow window = emptyWindow();
            std::vector<std::pair<Request, ExposureWindow::Handle>> in;
            for (const Request& request : requests) {
                in.emplace_back(request, window.add(request));
                if (random.below(3) > 0) continue;
                const std::size_t victim = random.below(in.size());
                QVERIFY(window.remove(in[victim].second));
                QVERIFY(!window.remove(in[victim].second));
                in.erase(in.begin() + static_cast<std::ptrdiff_t>(victim));
            }
            std::vector<Request> left;
            for (const auto& [request, _] : in)
                left.push_back(request);
            random.shuffle(std::span(left));
            const ExposureWindow fresh = windowOf(left);
            QVERIFY(window.cells() == fresh.cells());
            QCOMPARE(window.requests(), left.size());
            QVERIFY(reportOf(window) == reportOf(fresh));
            QVERIFY(byVersion(window, catalogue()) == byVersion(fresh, catalogue()));
        }
    }
    void order_of_arrival_does_not_matter() {
        auto requests = someRequests(3, 300);
        const FairnessReport report = reportOf(windowOf(requests));
        CounterRandom random(9);
        for (int trial = 0; trial < 5; ++trial) {
            random.shuffle(std::span(requests));
            QVERIFY(reportOf(windowOf(requests)) == report);
        }
    }
    void numbering_of_users_does_not_matter() {
        const auto requests = someRequests(4, 300);
        ExposureWindow other;
        for (std::size_t i = 0; i < kItems; ++i)
            other.setGenres(ItemIdx(i), genresOf(i));
        for (std::size_t u = 0; u < kUsers; ++u) {
            const UserIdx renamed((u * 7 + 3) % kUsers);
            other.setUser(renamed, tests::userHash(u), interactionsOf(u));
            other.setHistory(renamed, historyOf(u));
        }
        for (Request request : requests) {
            request.user = UserIdx((request.user.value * 7 + 3) % kUsers);
            other.add(request);
        }
        QVERIFY(reportOf(other) == reportOf(windowOf(requests)));
    }
    void what_is_learned_late_counts_as_if_known_before() {
        const auto requests = someRequests(5, 300);
        ExposureWindow late;
        for (const Request& request : requests)
            late.add(request);
        for (std::size_t u = 0; u < kUsers; ++u) {
            late.setHistory(UserIdx(u), historyOf(u));
            for (std::int64_t n = 0; n <= interactionsOf(u); ++n)
                late.setUser(UserIdx(u), tests::userHash(u), n);
        }
        for (std::size_t i = 0; i < kItems; ++i)
            late.setGenres(ItemIdx(i), genresOf(i));
        const ExposureWindow before = windowOf(requests);
        QVERIFY(late.cells() == before.cells());
        QVERIFY(std::ranges::equal(late.items(), before.items()));
    }
    void requests_age_out() {
        const auto requests = someRequests(6, 400);
        ExposureWindow window = windowOf(requests);
        std::vector<Request> young;
        for (const Request& request : requests) {
            if (request.at >= utcFromMicros(30)) young.push_back(request);
        }
        QCOMPARE(window.expire(utcFromMicros(30)), requests.size() - young.size());
        QVERIFY(reportOf(window) == reportOf(windowOf(young)));
        QCOMPARE(window.expire(utcFromMicros(1000)), young.size());
        QCOMPARE(window.requests(), std::size_t{0});
        QVERIFY(window.cells() == ExposureWindow().cells());
        QVERIFY(window.lengths().empty());
        QVERIFY(reportOf(window) == reportOf(emptyWindow()));
    }
    void a_handle_does_not_remove_the_next_tenant() {
        ExposureWindow window = emptyWindow();
        const auto requests = someRequests(7, 2);
        const auto first = window.add(requests[0]);
        QVERIFY(window.remove(first));
        window.add(requests[1]);
        QVERIFY(!window.remove(first));
        QVERIFY(!window.remove({99, 1}));
        QCOMPARE(window.requests(), std::size_t{1});
    }
    void only_the_first_k_count() {
        auto requests = someRequests(8, 200);
        const ExposureWindow cut = windowOf(requests, 3);
        for (Request& request : requests)
            request.items.resize(std::min<std::size_t>(3, request.items.size()));
        QVERIFY(cut.cells() == windowOf(requests).cells());
        QCOMPARE(cut.lengths().rbegin()->first, std::size_t{3});
    }
    void an_item_twice_in_a_list_takes_two_slots_of_one_user() {
        ExposureWindow window;
        Request request;
        request.items = {ItemIdx(1), ItemIdx(1)};
        const auto handle = window.add(request);
        const auto sum = [](const auto& counts) {
            return std::accumulate(counts.begin(), counts.end(), 0U);
        };
        QCOMPARE(sum(window.items()[1].slotCount), 2U);
        QCOMPARE(sum(window.items()[1].latest), 1U);
        QCOMPARE(window.items()[1].users, 1U);
        window.remove(handle);
        QCOMPARE(window.items()[1].users, 0U);
    }
};

FAIRLEAD_TEST(ExposureTest)
#include "exposure_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/equal_volume.h"

#include <QTest>
#include <cmath>
#include <map>

#include "core/fairness/spread.h"
#include "tests/support/list_traffic.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::feedback;

namespace {

constexpr std::size_t kItems = 60;
constexpr std::size_t kUsers = 70;

struct Case {
    std::vector<Request> requests;
    FeedbackInput input;
    Windows windows;
    Selection eligible;

    /// Falling traffic, lists of differing lengths, items outside C₀.
    explicit Case(std::uint64_t seed, std::size_t eligibleItems = 45) {
        requests = tests::traffic(seed, {300, 200, 150, 100}, kUsers, [](auto, auto& random) {
            return tests::randomList(random, kItems, 1 + random.below(9));
        });
        input.requests = fairness::inOrder(requests);
        input.userHashes = tests::userHashes(kUsers);
        windows = windowsOf(input, 4);
        for (std::size_t i = 0; i < kItems; ++i)
            eligible.place.push_back(i < eligibleItems ? int(i) : -1);
        eligible.items = eligibleItems;
    }
};

}  // namespace

class EqualVolumeTest : public QObject {
    Q_OBJECT
  private slots:
    void slope_by_hand() {
        QCOMPARE(slopeOf(std::vector<double>{1, 3, 5}), 2.0);
        QCOMPARE(slopeOf(std::vector<double>{0, 0, 3, 1}), 0.6);
        QCOMPARE(slopeOf(std::vector<double>{4}), 0.0);
        QCOMPARE(slopeOf({}), 0.0);
    }
    void windows_have_equal_counts() {
        const Case c(1);
        std::size_t all = 0;
        for (const Slice slice : c.windows.slices) {
            QVERIFY(slice.size() == 187 || slice.size() == 188);
            all += slice.size();
        }
        QCOMPARE(all, std::size_t{750});
        QVERIFY(c.windows.slices[0].back()->at < c.windows.slices[1].front()->at);
        const std::vector<const Request*> two = {c.input.requests[0], c.input.requests[1]};
        QVERIFY(slicesOf(two, 4)[0].empty());
        QCOMPARE(slicesOf({}, 3).size(), std::size_t{3});
    }
    void counting_by_changes_equals_counting_afresh() {
        for (std::uint64_t seed = 1; seed <= 6; ++seed) {
            const Case c(seed);
            const EqualVolumeOptions options{seed, 3};
            QVERIFY(equalVolume(c.windows, c.eligible, options) ==
                    equalVolumePlainly(c.windows, c.eligible, options));
        }
    }
    void every_window_shows_equally_much_to_equally_many() {
        // All lists whole and of one length: m lists of 5 each, whatever the traffic.
        const auto requests = tests::traffic(1, {400, 60}, 80, [](auto, auto& random) {
            return tests::randomList(random, kItems, 5);
        });
        FeedbackInput input;
        input.requests = fairness::inOrder(requests);
        input.userHashes = tests::userHashes(80);
        const Case c(1, kItems);
        Windows windows = windowsOf(input, 1);
        windows.users = {byUser(input, windows.slices[0].first(400)),
                         byUser(input, windows.slices[0].subspan(400))};
        const EqualVolume equal = equalVolume(windows, c.eligible, {1, 4});
        QCOMPARE(equal.users, std::int64_t(windows.users[1].size()));
        QCOMPARE(equal.slotCount, 5.0 * double(windows.users[1].size()));
        const fairness::ListLength lists{5, equal.users};
        const double expected = fairness::giniRandom(kItems, {&lists, 1});
        for (const EqualVolume::Window& window : equal.windows)
            QVERIFY(std::abs(window.gini[0] - expected) < 0.05);
    }
    void whole_users_are_drawn_and_not_slots_of_all_of_them() {
        // Everybody is shown an item of his own, five times over: 20 users are 20 items.
        std::vector<Request> requests;
        for (std::size_t u = 0; u < 100; ++u) {
            Request request;
            request.at = utcFromMicros(std::int64_t(u));
            request.key = hash64(std::to_string(u));
            request.user = UserIdx(u % 80);
            request.items.assign(5, ItemIdx(u % 80));
            requests.push_back(request);
        }
        FeedbackInput input;
        input.requests = fairness::inOrder(requests);
        input.userHashes = tests::userHashes(80);
        Windows windows = windowsOf(input, 1);
        windows.users = {byUser(input, windows.slices[0].first(80)),
                         byUser(input, windows.slices[0].subspan(80))};
        Selection all;
        all.items = 80;
        for (int i = 0; i < 80; ++i)
            all.place.push_back(i);
        const EqualVolume equal = equalVolume(windows, all, {1, 3});
        QCOMPARE(equal.users, 20);
        for (const EqualVolume::Window& window : equal.windows)
            QVERIFY(std::abs(window.gini[0] - (1 - 20.0 / 80)) < 1e-12);
    }
    void draws_take_every_request_of_a_user_equally_often() {
        const auto requests = tests::traffic(
            3, {5}, 1, [](auto, auto& random) { return tests::randomList(random, kItems, 1); });
        FeedbackInput input;
        input.requests = fairness::inOrder(requests);
        const auto users = byUser(input, Slice(input.requests));
        std::map<const Request*, int> drawn;
        for (std::uint64_t draw = 0; draw < 5000; ++draw)
            ++drawn[&drawnRequest(users[0], CounterRandom(7, draw))];
        QCOMPARE(drawn.size(), std::size_t{5});
        for (const auto& [_, times] : drawn)
            QVERIFY(times > 880 && times < 1120);
    }
    void nothing_to_draw_from() {
        const Case c(1);
        QCOMPARE(equalVolume({}, c.eligible, {}).windows.size(), std::size_t{0});
        QCOMPARE(equalVolume(c.windows, {}, {}).slotCount, 0.0);
        FeedbackInput empty;
        QCOMPARE(equalVolume(windowsOf(empty, 4), c.eligible, {}).users, 0);
    }
};

FAIRLEAD_TEST(EqualVolumeTest)
#include "equal_volume_test.moc"

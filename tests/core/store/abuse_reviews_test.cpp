// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/abuse_reviews.h"

#include <QTest>

#include "sample_events.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::store;

namespace {

const std::string kReason = "a cinema club that meets on Mondays";

struct Fixture : tests::StoreFixture {
    tests::FakeClock time;
    Fixture() {
        const auto source = *events->source("test", "ratings", 0);
        const std::vector<Message> batch{{source.id, 0, tests::rating("bob", "i", 5, 1)},
                                         {source.id, 1, tests::rating("ada", "i", 4, 2)}};
        if (!events->append(batch)) qFatal("cannot append");
    }
    AbuseReviews reviews() { return {*store, time}; }
};

}  // namespace

class AbuseReviewsTest : public QObject {
    Q_OBJECT
  private slots:
    void a_cleared_user_stays_cleared_until_reopened() {
        Fixture f;
        auto reviews = f.reviews();
        QVERIFY(reviews.cleared()->empty());
        QVERIFY(reviews.clear("bob", kReason, "grace", {"volume", "burst"}));
        QVERIFY(reviews.clear("ada", kReason, "grace", {}));
        const auto cleared = *reviews.cleared();
        QCOMPARE(cleared.size(), std::size_t(2));
        QCOMPARE(cleared[0].userId, std::string("ada"));
        QCOMPARE(cleared[1].userId, std::string("bob"));
        QCOMPARE(cleared[1].by, std::string("grace"));
        QCOMPARE(cleared[1].reason, kReason);
        QCOMPARE(cleared[1].at, f.time.now());
        QVERIFY((cleared[1].rules == std::vector<std::string>{"burst", "volume"}));

        f.time.advance(std::chrono::hours(1));
        QVERIFY(reviews.reopen("bob", "the club has no such members", "alan"));
        QCOMPARE(reviews.cleared()->size(), std::size_t(1));
        QCOMPARE(reviews.cleared()->front().userId, std::string("ada"));
    }

    void clearing_again_takes_the_newest_word() {
        Fixture f;
        auto reviews = f.reviews();
        QVERIFY(reviews.clear("bob", kReason, "grace", {"volume"}));
        f.time.advance(std::chrono::hours(1));
        QVERIFY(reviews.clear("bob", "looked again, still a club", "alan", {"volume", "inflow"}));
        const auto cleared = *reviews.cleared();
        QCOMPARE(cleared.size(), std::size_t(1));
        QCOMPARE(cleared[0].by, std::string("alan"));
        QCOMPARE(cleared[0].at, f.time.now());
        QCOMPARE(cleared[0].rules.size(), std::size_t(2));
    }

    void what_is_missing_is_named() {
        Fixture f;
        auto reviews = f.reviews();
        const auto code = [](const Status& status) { return status.error().code; };
        QCOMPARE(code(reviews.clear("bob", "short", "grace", {})), Errc::InvalidArgument);
        QCOMPARE(code(reviews.clear("bob", kReason, "", {})), Errc::InvalidArgument);
        QCOMPARE(code(reviews.clear("nobody", kReason, "grace", {})), Errc::NotFound);
        QCOMPARE(code(reviews.reopen("bob", kReason, "grace")), Errc::Refused);
        QCOMPARE(code(reviews.reopen("nobody", kReason, "grace")), Errc::NotFound);
        QVERIFY(reviews.cleared()->empty());
    }

    void reviews_are_rows_that_nobody_changes() {
        Fixture f;
        auto reviews = f.reviews();
        QVERIFY(reviews.clear("bob", kReason, "grace", {"volume"}));
        QVERIFY(!f.store->write([](Connection& db) -> Status {
            return db.execute("UPDATE abuse_reviews SET reason = 'another'");
        }));
        QVERIFY(!f.store->write(
            [](Connection& db) -> Status { return db.execute("DELETE FROM abuse_reviews"); }));
        QCOMPARE(reviews.cleared()->front().reason, kReason);
    }
};

FAIRLEAD_TEST(AbuseReviewsTest)
#include "abuse_reviews_test.moc"

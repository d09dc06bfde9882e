// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/core/api/api_fixture.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::api;
using namespace tests;

class ApiEventsTest : public QObject {
    Q_OBJECT
    const std::string rating_ = R"({"user_id": 17, "movie_id": 3, "rating": 4.5})";

    static std::vector<events::Event> accepted(ApiFixture& f) {
        return f.backend.with([](auto& c) { return c.accepted; });
    }

  private Q_SLOTS:
    void the_published_rating_works_unchanged() {
        ApiFixture f;
        const auto response = f.post("/rate", rating_);
        QCOMPARE(response.status, 202);
        QCOMPARE(documentOf(response)["event_id"].get<std::string>(), std::string("event-0"));
        const auto event = std::get<events::RatingEvent>(accepted(f).at(0).body);
        QCOMPARE(event, (events::RatingEvent{"17", "3", 4.5, f.clock.now()}));
    }
    void a_time_that_is_given_is_kept() {
        ApiFixture f;
        QCOMPARE(
            f.post("/rate", R"({"user_id":"a","item_id":"b","rating":1,"timestamp":1600000000})")
                .status,
            202);
        QCOMPARE(std::get<events::RatingEvent>(accepted(f).at(0).body).at,
                 utcFromMicros(1600000000000000));
    }
    void a_watch_becomes_a_watch() {
        ApiFixture f;
        QCOMPARE(
            f.post("/watch", R"({"user_id":1,"item_id":2,"watch_seconds":90,"new":true})").status,
            202);
        const auto event = std::get<events::WatchEvent>(accepted(f).at(0).body);
        QCOMPARE(event.watchSeconds, 90.0);
        QVERIFY(!event.progress);
        QVERIFY(accepted(f).at(0).extra.find("new") != std::string::npos);
    }
    void a_repeated_key_is_answered_alike_and_done_once() {
        ApiFixture f;
        const std::pair<std::string, std::string> key{"Idempotency-Key", "\"abc-1\""};
        const auto first = f.post("/rate", rating_, {key});
        f.clock.advance(std::chrono::hours(1));
        const auto second = f.post("/rate", rating_, {key});
        QCOMPARE(first.status, 202);
        QCOMPARE(second.status, 202);
        QCOMPARE(first.body, second.body);
        QCOMPARE(documentOf(first)["event_id"].get<std::string>(), std::string("abc-1"));
        QCOMPARE(fieldOf(second, "Idempotency-Replayed"), std::string("true"));
        QCOMPARE(accepted(f).size(), std::size_t(1));
        const auto bare = f.post("/rate", rating_, {{"Idempotency-Key", "abc-1"}});
        QCOMPARE(bare.status, 202);
        QCOMPARE(accepted(f).size(), std::size_t(1));
    }
    void a_key_for_another_body_is_refused() {
        ApiFixture f;
        QCOMPARE(f.post("/rate", rating_, {{"Idempotency-Key", "k"}}).status, 202);
        const auto other = f.post("/rate", R"({"user_id":17,"movie_id":3,"rating":1})",
                                  {{"Idempotency-Key", "k"}});
        QCOMPARE(other.status, 422);
        QCOMPARE(accepted(f).size(), std::size_t(1));
    }
    void a_key_is_its_clients_own() {
        ApiFixture f;
        Asking asking{.method = "POST",
                      .target = "/rate",
                      .body = rating_,
                      .fields = {{"Idempotency-Key", "k"}}};
        QCOMPARE(f.ask(asking).status, 202);
        asking.client = "192.0.2.2";
        asking.body = R"({"user_id":18,"movie_id":3,"rating":1})";
        QCOMPARE(f.ask(asking).status, 202);
        QCOMPARE(accepted(f).size(), std::size_t(2));
    }
    void after_a_failure_the_key_is_free() {
        ApiFixture f;
        f.backend.with([](auto& c) { c.failure = Error{Errc::Unavailable, "queue full", {}}; });
        QCOMPARE(f.post("/rate", rating_, {{"Idempotency-Key", "k"}}).status, 503);
        f.backend.with([](auto& c) { c.failure.reset(); });
        QCOMPARE(f.post("/rate", rating_, {{"Idempotency-Key", "k"}}).status, 202);
        QCOMPARE(accepted(f).size(), std::size_t(1));
    }
    void a_key_is_forgotten_after_a_day() {
        ApiFixture f;
        QCOMPARE(f.post("/rate", rating_, {{"Idempotency-Key", "k"}}).status, 202);
        f.clock.advance(std::chrono::hours(24));
        QCOMPARE(f.post("/rate", rating_, {{"Idempotency-Key", "k"}}).status, 202);
        // The event's id is the same: the store counts it once.
        QCOMPARE(accepted(f).at(1).eventId, std::string("k"));
    }
    void two_ids_that_differ_are_refused() {
        ApiFixture f;
        const auto response =
            f.post("/rate", R"({"user_id":1,"item_id":2,"rating":3,"event_id":"a"})",
                   {{"Idempotency-Key", "b"}});
        QCOMPARE(response.status, 400);
        QCOMPARE(f.post("/rate", rating_, {{"Idempotency-Key", std::string(300, 'k')}}).status,
                 400);
        QVERIFY(accepted(f).empty());
    }
    void who_is_in_quarantine_is_challenged() {
        ApiFixture f;
        f.backend.with([](auto& c) { c.quarantined.insert("17"); });
        for (const auto& response :
             {f.post("/rate", rating_), f.post("/watch", R"({"user_id":17,"item_id":2})"),
              f.get("/recommend?user_id=17")}) {
            QCOMPARE(response.status, 403);
            const Json problem = documentOf(response);
            QCOMPARE(problem["type"].get<std::string>(),
                     std::string("urn:fairlead:problem:challenge_required"));
            QCOMPARE(problem["challenge_required"].get<bool>(), true);
        }
        QVERIFY(accepted(f).empty());
        QCOMPARE(f.get("/recommend?user_id=18").status, 200);
    }
};

FAIRLEAD_TEST(ApiEventsTest)
#include "events_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/watch.h"

#include <QTest>
#include <ctime>

#include "core/abuse/documents.h"
#include "sample_ratings.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::abuse;
using tests::gave;

namespace {

/// Random people, somebody who rates a lot, and a group that pushes an item.
tests::RatingList busy(std::uint64_t seed) {
    auto ratings = tests::anyRatings(seed, 120, 200, 3000, 90 * tests::kDay);
    CounterRandom random(seed, 1);
    for (int bot = 0; bot < 8; ++bot) {
        for (int n = 0; n < 60; ++n)
            ratings.push_back(gave("bot" + std::to_string(bot),
                                   "i" + std::to_string(random.below(200)), 5,
                                   100 * tests::kDay + bot * 600 + n / 3));
        ratings.push_back(gave("bot" + std::to_string(bot), "target", 5, 100 * tests::kDay + bot));
    }
    for (int n = 0; n < 900; ++n)
        ratings.push_back(gave("flood", "i" + std::to_string(n % 200), 1 + n % 5, n * 7200));
    ratings.push_back(gave("u1", "i1", 2, 0));
    ratings.push_back(gave("u1", "i1", 4, 0));
    return ratings;
}

tests::RatingList shuffled(tests::RatingList ratings, std::uint64_t seed) {
    CounterRandom(seed, 2).shuffle(std::span(ratings));
    return ratings;
}

}  // namespace

class AbuseWatchTest : public QObject {
    Q_OBJECT
  private slots:
    void streaming_in_any_order_equals_the_batch_to_the_last_digit() {
        const auto ratings = busy(1);
        const AbuseReport batch = analyse(ratings);
        QVERIFY(!batch.flaggedUsers().empty());
        const std::string expected = document(batch).dump();
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            AbuseWatch watch;
            std::size_t n = 0;
            for (const auto& rating : shuffled(ratings, seed)) {
                watch.add(rating);
                if (++n % 700 == 0) (void)watch.report(n % 1400 == 0 ? Depth::Full : Depth::Quick);
            }
            const AbuseReport streamed = watch.report();
            QVERIFY(streamed.users == batch.users);
            QVERIFY(streamed.limits == batch.limits);
            QVERIFY2(document(streamed).dump() == expected, QByteArray::number(qulonglong(seed)));
        }
    }

    void a_quick_report_differs_in_the_profile_rule_alone() {
        AbuseWatch watch;
        for (const auto& rating : busy(2))
            watch.add(rating);
        const AbuseReport early = watch.report(Depth::Quick);
        QCOMPARE(early.profileAsOf, std::int64_t(0));
        QCOMPARE(early.count(Rule::Profile), std::size_t(0));
        const AbuseReport full = watch.report(Depth::Full);
        QCOMPARE(full.profileAsOf, full.ratings);
        QVERIFY(watch.report(Depth::Quick).users == full.users);
        for (const Detector& d : detectorCatalog()) {
            if (d.rule != Rule::Profile) QCOMPARE(early.count(d.rule), full.count(d.rule));
        }
    }

    void no_ratings_give_an_empty_report() {
        const AbuseReport report = analyse({});
        QVERIFY(report.users.empty());
        QVERIFY(report.flaggedUsers().empty());
        QVERIFY(!report.limits.volume);
        const Json json = document(report);
        QCOMPARE(json["rating_spam"]["total_users"].get<int>(), 0);
        QVERIFY(json["users"].empty());
    }

    void one_user_is_not_compared_with_anybody() {
        tests::RatingList ratings;
        for (int n = 0; n < 5000; ++n)
            ratings.push_back(gave("u", "i" + std::to_string(n), 1 + n % 5, n));
        const AbuseReport report = analyse(ratings);
        QCOMPARE(report.users.size(), std::size_t(1));
        QCOMPARE(report.users[0].features.ratings, std::int64_t(5000));
        QCOMPARE(report.users[0].features.rdma, 0.0);
        QVERIFY(!report.users[0].flagged());
    }

    void equal_times_are_one_moment() {
        tests::RatingList ratings;
        for (int u = 0; u < 40; ++u)
            for (int n = 0; n < 25; ++n)
                ratings.push_back(gave("u" + std::to_string(u), "i" + std::to_string((u + n) % 90),
                                       1 + (u + n) % 5, 77));
        const AbuseReport report = analyse(ratings);
        for (const UserVerdict& user : report.users) {
            QCOMPARE(user.features.pace, (Pace{25, 25, 25, 25}));
            QVERIFY2(!user.flagged(), user.sentence.c_str());
        }
    }

    void a_million_ratings_by_one_user_are_found_and_bounded() {
        auto ratings = tests::quietPeople();
        AbuseWatch watch;
        for (const auto& rating : ratings)
            watch.add(rating);
        for (int n = 0; n < 1000000; ++n)
            watch.add(gave("flood", "i" + std::to_string(n % 300), 5, n));
        const AbuseReport report = watch.report();
        const UserVerdict& flood = *report.find("flood");
        QCOMPARE(flood.features.ratings, std::int64_t(1000000));
        QCOMPARE(flood.features.items, std::size_t(300));
        QVERIFY(flood.flag(Rule::Volume));
        QVERIFY(flood.flag(Rule::Extreme));
        QCOMPARE(flood.decision, Decision::Quarantine);
        for (const UserVerdict& user : report.users)
            QVERIFY2(!user.flagged() || user.userId == "flood", user.sentence.c_str());
        QVERIFY(watch.bytes() < 5000000);
    }

    void quiet_people_are_left_alone() {
        const AbuseReport report = analyse(tests::quietPeople());
        for (const UserVerdict& user : report.users)
            QVERIFY2(!user.flagged(), user.sentence.c_str());
    }

    void every_flag_says_why() {
        std::set<Rule> seen;
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            for (const UserVerdict& user : analyse(busy(seed)).users) {
                for (const Flag& flag : user.flags) {
                    seen.insert(flag.rule);
                    QVERIFY(flag.sentence.size() > 20 && flag.sentence.ends_with('.'));
                    QVERIFY(flag.sentence.find("nan") == std::string::npos);
                    QVERIFY(!flag.numbers.empty());
                    QVERIFY(std::isfinite(flag.score));
                }
            }
        }
        for (const Rule rule : {Rule::Volume, Rule::ClassicBurst, Rule::Inflow, Rule::Extreme})
            QVERIFY2(seen.contains(rule), std::string(detector(rule).id).c_str());
    }

    void the_document_has_the_published_keys() {
        const AbuseReport report = analyse(busy(1));
        const Json json = document(report);
        const Json& spam = json["rating_spam"];
        QCOMPARE(spam["total_users"].get<std::size_t>(), report.users.size());
        QCOMPARE(spam["spam_detected"].get<std::size_t>(), report.flaggedUsers().size());
        QCOMPARE(spam["flagged_users"].get<std::vector<std::string>>(), report.flaggedUsers());
        QCOMPARE(spam["spam_detected_published"].get<std::size_t>(),
                 report.count(Rule::ThreeSigma));
        QCOMPARE(json["users"].size(), report.users.size());
        for (std::size_t u = 0; u < report.users.size(); ++u) {
            const Json& user = json["users"][u];
            QCOMPARE(user["user_id"].get<std::string>(), report.users[u].userId);
            QCOMPARE(user["flagged"].get<bool>(), report.users[u].flagged());
            QCOMPARE(user["score"].get<double>(), report.users[u].score);
            QCOMPARE(user["rules"].empty(), !report.users[u].flagged());
            QCOMPARE(user["sentence"].get<std::string>(), report.users[u].sentence);
        }
        QCOMPARE(json["rules"].size(), detectorCatalog().size());
        QVERIFY(parseJson(json.dump(), ""));
    }

    void twenty_thousand_users_are_judged_while_one_waits() {
        CounterRandom random(1);
        AbuseWatch watch;
        std::vector<events::RatingEvent> again;
        for (int u = 0; u < 20000; ++u) {
            std::int64_t at = 1500000000 + std::int64_t(random.below(30000000));
            const auto count = std::int64_t(10 - 50 * std::log(1 - random.uniform()));
            for (std::int64_t n = 0; n < count; ++n) {
                const double x = random.uniform();
                auto rating =
                    gave("u" + std::to_string(u), "i" + std::to_string(int(x * x * x * 8000)),
                         (1 + double(random.below(10))) / 2, at);
                at += std::int64_t(random.below(30));
                if (n == 0 && u % 100 == 0) again.push_back(rating);
                watch.add(rating);
            }
        }
        (void)watch.report(Depth::Quick);
        for (const auto& rating : again)
            watch.add(rating);
        const auto seconds = [](auto&& body) {
            const std::clock_t began = std::clock();
            body();
            return double(std::clock() - began) / CLOCKS_PER_SEC;
        };
        const double quick = seconds([&] { (void)watch.report(Depth::Quick); });
        AbuseReport report;
        const double full = seconds([&] { report = watch.report(Depth::Full); });
        qInfo("%lld ratings of %zu users: quick %.0f ms, full %.0f ms, %.0f MB",
              (long long)watch.ratings(), watch.users(), quick * 1000, full * 1000,
              double(watch.bytes()) / 1e6);
        QVERIFY(quick < 1);  // 0.16 s of one core; sanitizers and other work need room
        QCOMPARE(report.count(Rule::Lockstep), std::size_t(0));
        QVERIFY(report.count(Rule::Inflow) < 200);
    }
};

FAIRLEAD_TEST(AbuseWatchTest)
#include "watch_test.moc"

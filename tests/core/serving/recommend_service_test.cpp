// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serving/recommend_service.h"

#include <QTest>
#include <atomic>
#include <thread>

#include "core/serving/model_loader.h"
#include "core/serving/rehearsal.h"
#include "tests/support/small_profile.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::serving;

class RecommendServiceTest : public QObject {
    Q_OBJECT

    static std::shared_ptr<ServedModel> load(tests::SmallProfile& profile, const VersionId& id,
                                             bool online = true) {
        const auto files = tests::SmallProfile::must(profile.registry->load(id));
        return tests::SmallProfile::must(loadModel(id, files, *profile.reader, online));
    }
    static void start(RecommendService& service, tests::SmallProfile& profile,
                      const VersionId& id) {
        service.setHistories(*profile.reader->dataset(), *profile.reader->position());
        adopt(service, profile, id);
        if (const auto serving = service.serve(id); !serving)
            qFatal("%s", serving.error().message.c_str());
    }
    static void adopt(RecommendService& service, tests::SmallProfile& profile,
                      const VersionId& id) {
        const auto adopted =
            service.adopt(load(profile, id),
                          [&](std::int64_t position) -> Result<std::vector<recommend::Change>> {
                              FAIRLEAD_TRY(auto since, changesSince(*profile.reader, position));
                              return std::move(since.changes);
                          });
        if (!adopted) qFatal("%s", adopted.error().message.c_str());
    }
    static std::vector<std::pair<std::string, double>> listOf(RecommendService& service,
                                                              const std::string& user) {
        std::vector<std::pair<std::string, double>> list;
        const auto answer = service.recommend({user, 10, {}, {}, 1, false});
        for (const auto& item : answer->items)
            list.emplace_back(item.itemId, item.score);
        return list;
    }

  private slots:
    void requests_out_of_range_are_refused_with_a_sentence() {
        SystemClock clock;
        RecommendService service(clock);
        QCOMPARE(service.recommend({"u1"}).error().code, Errc::Unavailable);
        QCOMPARE(service.recommend({"u1", 0}).error().code, Errc::InvalidArgument);
        QCOMPARE(service.recommend({"u1", 101}).error().code, Errc::InvalidArgument);
        QCOMPARE(service.recommend({""}).error().code, Errc::InvalidArgument);
        QCOMPARE(service.recommend({"u1", 10, VersionId{"v1"}}).error().code, Errc::NotFound);
        QCOMPARE(service.recommend({"u1", 10, {}, "best"}).error().code, Errc::InvalidArgument);
    }

    void an_unknown_user_gets_popular_items() {
        tests::SmallProfile profile;
        profile.rateAll(tests::randomRatings(1, 40, 40, 600));
        const auto report = profile.train();
        RecommendService service(profile.clock);
        start(service, profile, report.version);
        const auto list = service.recommend({"nobody", 10, {}, {}, 1, true});
        QVERIFY(list);
        QVERIFY(list->coldUser);
        QCOMPARE(list->items.size(), std::size_t(10));
        QCOMPARE(list->version, report.version);
        QCOMPARE(list->items[0].why["source"].get<std::string>(), std::string("popularity"));
    }

    void what_a_user_has_is_not_recommended() {
        tests::SmallProfile profile;
        profile.rateAll(tests::randomRatings(1, 40, 60, 600));
        const auto report = profile.train();
        RecommendService service(profile.clock);
        start(service, profile, report.version);
        const auto history = profile.reader->history("u3");
        QVERIFY(!history->empty());
        for (const auto& entry : *history) {
            for (const auto& [item, score] : listOf(service, "u3"))
                QVERIFY(item != entry.itemId);
        }
    }

    /// The promise of online learning, through store, loader and service: events after a training
    /// leave the live model as a training after the events would. Also late events and repeats.
    void events_after_training_equal_a_training_after_the_events() {
        const std::uint64_t seed = 11;
        tests::SmallProfile profile;
        profile.rateAll(tests::randomRatings(seed, 40, 60, 900));
        const auto early = profile.train();
        RecommendService service(profile.clock);
        start(service, profile, early.version);
        const std::int64_t before = *profile.reader->position();

        CounterRandom random(seed);
        for (int n = 0; n < 200; ++n) {
            const std::string user = "u" + std::to_string(random.below(45));
            const std::string item = "i" + std::to_string(random.below(64));
            const double rating = 0.5 + 0.5 * double(random.below(10));
            if (n % 5 == 0) {
                profile.rateAt(user, item, rating, utcFromMicros(1000000000000000 + n));
            } else {
                profile.rate(user, item, rating);
            }
        }
        auto since = changesSince(*profile.reader, before);
        QVERIFY(since);
        service.take(std::move(since->changes), since->position);

        const auto late = profile.train();
        RecommendService refitted(profile.clock);
        start(refitted, profile, late.version);
        RecommendService reloaded(profile.clock);
        start(reloaded, profile, early.version);
        QVERIFY(service.warm(early.version)->takesEvents);
        for (int u = 0; u < 45; ++u) {
            const std::string user = "u" + std::to_string(u);
            const auto expected = listOf(refitted, user);
            QVERIFY2(listOf(service, user) == expected, user.c_str());
            QVERIFY2(listOf(reloaded, user) == expected, user.c_str());
        }
        QCOMPARE(service.warm(early.version)->position, *profile.reader->position());
    }

    /// Events that the service took while a model was being loaded are not lost to it.
    void a_model_adopted_late_has_what_it_missed() {
        tests::SmallProfile profile;
        profile.rateAll(tests::randomRatings(6, 40, 60, 900));
        const auto first = profile.train(20);
        const auto second = profile.train(30);
        RecommendService service(profile.clock);
        start(service, profile, first.version);
        const auto loadedEarly = load(profile, second.version);
        const std::int64_t before = *profile.reader->position();
        for (int n = 0; n < 50; ++n)
            profile.rate("u" + std::to_string(n % 7), "i" + std::to_string(n), 4.5);
        auto since = changesSince(*profile.reader, before);
        service.take(std::move(since->changes), since->position);
        service.settle();
        QVERIFY(service.adopt(
            loadedEarly, [&](std::int64_t position) -> Result<std::vector<recommend::Change>> {
                FAIRLEAD_TRY(auto missed, changesSince(*profile.reader, position));
                return std::move(missed.changes);
            }));
        QVERIFY(service.serve(second.version));
        RecommendService fresh(profile.clock);
        start(fresh, profile, second.version);
        for (int u = 0; u < 40; ++u) {
            const std::string user = "u" + std::to_string(u);
            QVERIFY2(listOf(service, user) == listOf(fresh, user), user.c_str());
        }
    }

    void without_its_data_a_model_serves_as_trained_and_says_so() {
        tests::SmallProfile profile;
        profile.rateAll(tests::randomRatings(1, 30, 30, 300));
        const auto report = profile.train();
        tests::SmallProfile other;
        other.rateAll(tests::randomRatings(2, 30, 30, 300));
        const auto files = *profile.registry->load(report.version);
        const auto model = loadModel(report.version, files, *other.reader, true);
        QVERIFY(model);
        QVERIFY(!(*model)->takesEvents);
        QVERIFY((*model)->whyNoEvents.find("no longer all in the store") != std::string::npos);
    }

    void every_request_is_answered_wholly_by_one_version_while_versions_switch() {
        tests::SmallProfile profile;
        profile.rateAll(tests::randomRatings(4, 40, 60, 900));
        const auto first = profile.train(3);
        tests::SmallProfile::must(profile.registry->find(first.version));
        auto request = tests::SmallProfile::request();
        request.chain = {"popularity"};
        const auto second = *training::train(request, profile.context(), {}, {});
        RecommendService service(profile.clock);
        start(service, profile, first.version);
        adopt(service, profile, second.version);
        const auto expectedA = listOf(service, "u1");
        QVERIFY(service.serve(second.version));
        const auto expectedB = listOf(service, "u1");
        QVERIFY(expectedA != expectedB);

        std::atomic<bool> mixed = false;
        std::atomic<int> answered = 0;
        std::vector<std::jthread> askers;
        for (int t = 0; t < 3; ++t) {
            askers.emplace_back([&](const std::stop_token& stop) {
                while (!stop.stop_requested()) {
                    const auto list = service.recommend({"u1", 10, {}, {}, 1, false});
                    std::vector<std::pair<std::string, double>> items;
                    for (const auto& item : list->items)
                        items.emplace_back(item.itemId, item.score);
                    if (items != (list->version == first.version ? expectedA : expectedB))
                        mixed = true;
                    ++answered;
                }
            });
        }
        for (int n = 0; answered < 300 || n < 200; ++n)
            QVERIFY(service.serve(n % 2 == 0 ? first.version : second.version));
        askers.clear();
        QVERIFY(!mixed);
    }

    void a_rehearsal_measures_both_versions_or_says_why_not() {
        tests::SmallProfile profile;
        profile.rateAll(tests::randomRatings(4, 40, 60, 900));
        const auto first = profile.train(3);
        const auto second = profile.train(30);
        RecommendService service(profile.clock);
        start(service, profile, second.version);
        std::vector<std::string> users;
        for (int u = 0; u < 40; ++u)
            users.push_back("u" + std::to_string(u));
        const auto cold =
            rehearse(service, users, second.version, first.version, {}, profile.clock);
        QVERIFY(!cold.computed);
        QVERIFY(!cold.whyNot.empty());
        adopt(service, profile, first.version);
        const auto both =
            rehearse(service, users, second.version, first.version, {}, profile.clock);
        QVERIFY2(both.computed, both.whyNot.c_str());
        QCOMPARE(both.users, users.size());
        QVERIFY(both.meanOverlap > 0 && both.meanOverlap < 1);
        const auto same =
            rehearse(service, users, second.version, second.version, {}, profile.clock);
        QCOMPARE(same.meanOverlap, 1.0);
        QVERIFY(same.vanished.empty() && same.appeared.empty());
        const auto late = rehearse(service, users, second.version, first.version,
                                   {200, 10, std::chrono::milliseconds(-1)}, profile.clock);
        QVERIFY(!late.computed);
    }
};

FAIRLEAD_TEST(RecommendServiceTest)
#include "recommend_service_test.moc"

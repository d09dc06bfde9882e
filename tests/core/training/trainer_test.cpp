// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/trainer.h"

#include <QTest>

#include "core/training/version_files.h"
#include "tests/support/small_profile.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::training;

class TrainerTest : public QObject {
    Q_OBJECT
  private slots:
    void the_first_training_goes_live_with_everything_in_its_folder() {
        tests::SmallProfile profile;
        profile.rateAll(tests::randomRatings(1, 60, 80, 1500));
        std::vector<std::size_t> stages;
        const auto report = train(tests::SmallProfile::request(), profile.context(), {},
                                  [&](const StageProgress& p) {
                                      if (stages.empty() || stages.back() != p.stage)
                                          stages.push_back(p.stage);
                                  });
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QCOMPARE(report->stage, registry::Stage::Live);
        QCOMPARE(report->gate.verdict, Verdict::Pass);
        QCOMPARE(stages.size(), std::size(kStages));

        const auto live = profile.registry->live();
        QVERIFY(live && *live);
        QCOMPARE((*live)->id, report->version);
        const auto files = profile.registry->load(report->version);
        QVERIFY(files);
        for (const char* name : {"model.safetensors", "model.json", "provenance.json",
                                 "metrics.json", "model_card.md"}) {
            QVERIFY2(files->contains(name), name);
        }
        const Json provenance = *parseJson(files->at("provenance.json"), "");
        QCOMPARE(provenance["data"]["snapshot_id"].get<std::string>(), report->snapshotId);
        QCOMPARE(provenance["data"]["snapshot_id"].get<std::string>(),
                 events::snapshotId(*profile.reader->dataset()));
        QCOMPARE(profile.log->newest(1)->front().state, std::string("done"));
        QCOMPARE(toJson(*report)["gate"]["verdict"].get<std::string>(), std::string("pass"));
    }

    void nothing_to_train_on_is_said_and_logged() {
        tests::SmallProfile profile;
        const auto report = train(tests::SmallProfile::request(), profile.context(), {}, {});
        QCOMPARE(report.error().code, Errc::Unavailable);
        QCOMPARE(profile.log->newest(1)->front().state, std::string("failed"));
        QVERIFY(profile.registry->versions()->empty());
    }

    void wrong_requests_name_what_is_allowed_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("word");
        QTest::newRow("family") << "family"
                                << "item-knn";
        QTest::newRow("parameter") << "parameter"
                                   << "shrink";
        QTest::newRow("k") << "k"
                           << "10000";
        QTest::newRow("split") << "split"
                               << "temporal";
        QTest::newRow("pipeline") << "pipeline"
                                  << "plain";
    }
    void wrong_requests_name_what_is_allowed() {
        QFETCH(QString, what);
        QFETCH(QString, word);
        tests::SmallProfile profile;
        profile.rateAll(tests::randomRatings(1, 20, 20, 200));
        TrainRequest request = tests::SmallProfile::request();
        if (what == "family") request.chain.family = "magic";
        if (what == "parameter") request.chain.parameters = {{"depth", 3}};
        if (what == "k") request.chain.parameters = {{"k", 1000000000}};
        if (what == "split") request.split = "half";
        if (what == "pipeline") request.pipeline = "best";
        const auto report = train(request, profile.context(), {}, {});
        QCOMPARE(report.error().code, Errc::InvalidArgument);
        QVERIFY2(QString::fromStdString(report.error().message).contains(word),
                 report.error().message.c_str());
        QVERIFY(profile.registry->versions()->empty());
    }

    void cancelling_before_any_stage_leaves_everything_as_it_was_data() {
        QTest::addColumn<int>("stage");
        for (std::size_t s = 0; s < std::size(kStages); ++s)
            QTest::newRow(std::string(kStages[s]).c_str()) << int(s);
    }
    void cancelling_before_any_stage_leaves_everything_as_it_was() {
        QFETCH(int, stage);
        tests::SmallProfile profile;
        profile.rateAll(tests::randomRatings(1, 40, 40, 600));
        const auto first = profile.train();
        std::stop_source stop;
        const auto report = train(tests::SmallProfile::request(5), profile.context(),
                                  stop.get_token(), [&](const StageProgress& p) {
                                      if (int(p.stage) == stage) stop.request_stop();
                                  });
        // Once the last stage has begun there is nothing left to stop.
        const bool finished = report.ok();
        QVERIFY(finished == (stage == int(std::size(kStages)) - 1) ||
                report.error().code == Errc::Cancelled);
        if (!finished) {
            QCOMPARE((*profile.registry->live())->id, first.version);
            QCOMPARE(profile.log->newest(1)->front().state, std::string("cancelled"));
            QVERIFY(profile.registry->verifyHistory()->intact());
        }
        const auto verifications = profile.registry->verifyAll();
        for (const auto& verification : *verifications)
            QVERIFY(verification.valid());
    }

    void a_worse_version_is_kept_as_rejected_with_the_reason() {
        tests::SmallProfile profile;
        profile.rateAll(tests::randomRatings(3, 80, 100, 3000));
        const auto first = profile.train(40);
        TrainRequest worse = tests::SmallProfile::request();
        worse.chain = {"content"};
        worse.gate.maxDrop = 0.0;
        worse.gate.minCoverage = 1.0;
        const auto report = train(worse, profile.context(), {}, {});
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QCOMPARE(report->gate.verdict, Verdict::Fail);
        QCOMPARE(report->stage, registry::Stage::Rejected);
        QVERIFY(report->stageReason.find("coverage@10") != std::string::npos);
        QCOMPARE((*profile.registry->live())->id, first.version);
    }

    void a_hold_keeps_trainings_from_promoting() {
        tests::SmallProfile profile;
        profile.rateAll(tests::randomRatings(1, 40, 40, 600));
        const auto first = profile.train(10);
        profile.train(20);
        QVERIFY(profile.registry->rollback(std::nullopt, "worse lists",
                                           registry::Actor::person("ada")));
        const auto third = profile.train(30);
        QCOMPARE(third.stage, registry::Stage::Candidate);
        QVERIFY(third.stageReason.find("hold") != std::string::npos);
        QCOMPARE((*profile.registry->live())->id, first.version);
    }

    void the_same_seed_gives_the_same_bytes_for_any_number_of_threads() {
        tests::SmallProfile profile;
        profile.rateAll(tests::randomRatings(5, 80, 120, 3000));
        std::vector<std::string> bytes;
        for (const unsigned threads : {1U, 2U, 3U}) {
            TrainRequest request = tests::SmallProfile::request();
            request.threads = threads;
            const auto report = train(request, profile.context(), {}, {});
            QVERIFY(report);
            bytes.push_back(profile.registry->load(report->version)->at("model.safetensors"));
        }
        QCOMPARE(bytes[1], bytes[0]);
        QCOMPARE(bytes[2], bytes[0]);
    }
};

FAIRLEAD_TEST(TrainerTest)
#include "trainer_test.moc"

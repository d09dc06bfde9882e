// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in quarantine is not in what is trained on, and comes back when released.
#include <QTest>

#include "core/math/hashing.h"
#include "core/store/quarantine.h"
#include "tests/support/small_profile.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::training;

namespace {

void rateAsSpammer(tests::SmallProfile& profile) {
    for (int i = 0; i < 40; ++i)
        profile.rate("spammer", "i" + std::to_string(i), 5);
}

registry::FileSet trained(tests::SmallProfile& profile) {
    return tests::SmallProfile::must(profile.registry->load(profile.train().version));
}

Json provenanceOf(const registry::FileSet& files) {
    return (*parseJson(files.at("provenance.json"), ""))["data"];
}

}  // namespace

class QuarantineTrainingTest : public QObject {
    Q_OBJECT
  private slots:
    void a_quarantined_users_ratings_are_as_if_never_given_until_released() {
        const auto ratings = tests::randomRatings(1, 60, 80, 1500);
        tests::SmallProfile clean;
        clean.rateAll(ratings);
        const auto without = trained(clean);

        tests::SmallProfile profile;
        profile.rateAll(ratings);
        rateAsSpammer(profile);
        const auto with = trained(profile);
        QVERIFY(with.at("model.safetensors") != without.at("model.safetensors"));
        QCOMPARE(provenanceOf(with)["quarantined_users"].get<int>(), 0);
        QCOMPARE(provenanceOf(with)["quarantine_digest"].get<std::string>(),
                 math::toHex(math::sha256("")));

        store::Quarantine quarantine(*profile.store, profile.clock);
        QVERIFY(quarantine.add("spammer", "forty top ratings", "grace"));
        const auto screened = trained(profile);
        QVERIFY(screened.at("model.safetensors") == without.at("model.safetensors"));
        const Json data = provenanceOf(screened);
        QCOMPARE(data["quarantined_users"].get<int>(), 1);
        QCOMPARE(data["quarantine_digest"].get<std::string>(),
                 math::toHex(math::sha256("spammer\n")));
        QVERIFY(data["users"] == provenanceOf(without)["users"]);
        QVERIFY(data["interactions"] == provenanceOf(without)["interactions"]);
        QVERIFY(data["to"] == provenanceOf(without)["to"]);
        // The snapshot is of all events; whom the screen took out is said beside it.
        QVERIFY(data["snapshot_id"] == provenanceOf(with)["snapshot_id"]);
        QVERIFY(screened.at("model_card.md").find("1 quarantined users were left out") !=
                std::string::npos);

        QVERIFY(quarantine.release("spammer", "it was a school class", "grace"));
        const auto released = trained(profile);
        QVERIFY(released.at("model.safetensors") == with.at("model.safetensors"));
        QCOMPARE(provenanceOf(released)["quarantined_users"].get<int>(), 0);
    }

    void a_training_without_anybody_left_says_so() {
        tests::SmallProfile profile;
        rateAsSpammer(profile);
        store::Quarantine quarantine(*profile.store, profile.clock);
        QVERIFY(quarantine.add("spammer", "forty top ratings", "grace"));
        const auto report = train(tests::SmallProfile::request(), profile.context(), {}, {});
        QCOMPARE(report.error().code, Errc::Unavailable);
        QVERIFY(report.error().message.find("quarantine") != std::string::npos);
        QVERIFY(profile.registry->versions()->empty());
    }
};

FAIRLEAD_TEST(QuarantineTrainingTest)
#include "quarantine_training_test.moc"

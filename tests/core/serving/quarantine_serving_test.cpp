// SPDX-License-Identifier: GPL-3.0-or-later
// A model that goes on learning reads the same data again that it was trained on.
#include <QTest>

#include "core/serving/model_loader.h"
#include "core/store/quarantine.h"
#include "tests/support/small_profile.h"
#include "tests/support/test_main.h"

using namespace core;

namespace {

std::string tensorsOf(const recommend::Chain& chain) {
    math::TensorSet tensors;
    chain.save(tensors);
    std::string bytes;
    for (const auto& [key, tensor] : tensors.all()) {
        bytes += key;
        bytes.append(reinterpret_cast<const char*>(tensor.bytes.data()), tensor.bytes.size());
    }
    return bytes;
}

std::shared_ptr<serving::ServedModel> loaded(tests::SmallProfile& profile, const VersionId& id) {
    const auto files = tests::SmallProfile::must(profile.registry->load(id));
    return tests::SmallProfile::must(serving::loadModel(id, files, *profile.reader, true));
}

}  // namespace

class QuarantineServingTest : public QObject {
    Q_OBJECT
  private slots:
    void a_loaded_model_learns_nothing_from_who_was_left_out() {
        tests::SmallProfile profile;
        profile.rateAll(tests::randomRatings(1, 60, 80, 1500));
        for (int i = 0; i < 40; ++i)
            profile.rate("spammer", "i" + std::to_string(i), 5);
        store::Quarantine quarantine(*profile.store, profile.clock);
        QVERIFY(quarantine.add("spammer", "forty top ratings", "grace"));
        const auto version = profile.train().version;
        const auto asTrained = loaded(profile, version);
        QVERIFY2(asTrained->takesEvents, asTrained->whyNoEvents.c_str());

        for (int i = 40; i < 60; ++i)
            profile.rate("spammer", "i" + std::to_string(i), 5);
        QCOMPARE(tensorsOf(loaded(profile, version)->chain), tensorsOf(asTrained->chain));
        profile.rate("u1", "i3", 5);
        profile.rate("u1", "i5", 1);
        QVERIFY(tensorsOf(loaded(profile, version)->chain) != tensorsOf(asTrained->chain));
    }

    void a_release_does_not_change_what_a_version_was_trained_on() {
        tests::SmallProfile profile;
        profile.rateAll(tests::randomRatings(1, 60, 80, 1500));
        for (int i = 0; i < 40; ++i)
            profile.rate("spammer", "i" + std::to_string(i), 5);
        store::Quarantine quarantine(*profile.store, profile.clock);
        QVERIFY(quarantine.add("spammer", "forty top ratings", "grace"));
        const auto version = profile.train().version;
        const auto before = tensorsOf(loaded(profile, version)->chain);
        QVERIFY(quarantine.release("spammer", "it was a school class", "grace"));
        const auto after = loaded(profile, version);
        QVERIFY2(after->takesEvents, after->whyNoEvents.c_str());
        QCOMPARE(tensorsOf(after->chain), before);
    }
};

FAIRLEAD_TEST(QuarantineServingTest)
#include "quarantine_serving_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/attacks.h"

#include <QTest>
#include <cmath>
#include <map>
#include <set>

#include "core/events/validator.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::simulate;

Q_DECLARE_METATYPE(core::simulate::AttackKind)

namespace {

/// 200 items; i0 is the most rated one; even ones are well liked (4.5), odd ones not (1.5).
/// "Drama" are those divisible by 4, the others "Comedy".
std::vector<ItemStatistics> sampleItems() {
    std::vector<ItemStatistics> items;
    for (int i = 0; i < 200; ++i) {
        items.push_back({"i" + std::to_string(i),
                         400 - i,
                         i % 2 == 0 ? 4.5 : 1.5,
                         0.3,
                         {i % 4 == 0 ? "Drama" : "Comedy"}});
    }
    return items;
}

AttackOptions on(AttackKind kind, const std::string& target, bool push = true) {
    AttackOptions options = attackOptions(kind, 3);
    options.target = target;
    options.push = push;
    return options;
}

std::map<std::string, double> byItem(const AttackProfile& profile) {
    std::map<std::string, double> ratings;
    for (const auto& [item, rating] : profile.ratings)
        ratings[item] = rating;
    return ratings;
}

/// Mean distance of filler ratings from the items' own means.
double distanceFromItemMeans(const AttackProfiles& attack) {
    double sum = 0, n = 0;
    for (const auto& profile : attack.profiles) {
        for (const auto& [item, rating] : profile.ratings) {
            if (item == attack.target) continue;
            sum += std::abs(rating - (std::stoi(item.substr(1)) % 2 == 0 ? 4.5 : 1.5));
            ++n;
        }
    }
    return sum / n;
}

UtcTime timeOf(const events::Event& event) {
    return std::get<events::RatingEvent>(event.body).at;
}

}  // namespace

class AttacksTest : public QObject {
    Q_OBJECT
  private slots:
    void every_kind_is_labelled_and_valid_data() {
        QTest::addColumn<AttackKind>("kind");
        for (const AttackKind kind : kAttackKinds)
            QTest::newRow(name(kind)) << kind;
    }
    void every_kind_is_labelled_and_valid() {
        QFETCH(AttackKind, kind);
        QCOMPARE(attackKindFromName(name(kind)), std::optional(kind));
        const AttackOptions options = attackOptions(kind, 5);
        const AttackSchedule schedule{utcFromMicros(1767225600000000)};
        const auto attack = makeAttack(sampleItems(), options, schedule);
        QVERIFY(attack);
        QCOMPARE(attack->attackers.size(), options.attackers);
        QCOMPARE(attack->target.empty(), kind == AttackKind::Volume);
        events::Validator validator;
        std::map<std::string, std::set<std::string>> items;
        for (const auto& event : attack->events) {
            QVERIFY(!validator.check(event, schedule.begin + std::chrono::hours(2)));
            const auto& rating = std::get<events::RatingEvent>(event.body);
            QVERIFY(rating.userId.starts_with("x-"));
            QVERIFY(std::ranges::binary_search(attack->attackers, rating.userId));
            QVERIFY2(items[rating.userId].insert(rating.itemId).second, "rated twice");
        }
        QVERIFY(std::ranges::is_sorted(attack->events, {}, timeOf));
        QCOMPARE(items.size(), options.attackers);
        for (const auto& [user, rated] : items) {
            QVERIFY(rated.size() >= options.minFiller);
            QVERIFY(rated.size() <= options.maxFiller + 6);
            if (!attack->target.empty()) QVERIFY(rated.contains(attack->target));
        }
        const auto again = makeAttack(sampleItems(), options, schedule);
        QVERIFY(attack->events == again->events);
        const auto other = makeAttack(sampleItems(), attackOptions(kind, 6), schedule);
        QVERIFY(attack->events != other->events);
    }

    void the_target_is_at_its_end_of_the_scale() {
        for (const AttackKind kind : kAttackKinds) {
            if (kind == AttackKind::Volume) continue;
            for (const bool push : {true, false}) {
                const auto attack = makeProfiles(sampleItems(), on(kind, "i150", push));
                QVERIFY(attack);
                for (const auto& profile : attack->profiles)
                    QCOMPARE(byItem(profile).at("i150"), push ? 5.0 : 0.5);
            }
        }
    }

    void a_famous_target_is_rated_once() {
        for (const AttackKind kind : {AttackKind::Bandwagon, AttackKind::Segment}) {
            const auto attack = makeProfiles(sampleItems(), on(kind, "i0"));
            for (const auto& profile : attack->profiles)
                QCOMPARE(byItem(profile).size(), profile.ratings.size());
        }
    }

    void an_unnamed_target_is_one_of_the_less_rated() {
        for (std::uint64_t seed = 1; seed < 30; ++seed) {
            const auto attack =
                makeProfiles(sampleItems(), attackOptions(AttackKind::Random, seed));
            QVERIFY(std::stoi(attack->target.substr(1)) >= 100);
        }
    }

    void an_average_attack_keeps_to_the_items_means_and_a_random_one_does_not() {
        const auto random = makeProfiles(sampleItems(), on(AttackKind::Random, "i150"));
        const auto average = makeProfiles(sampleItems(), on(AttackKind::Average, "i150"));
        QVERIFY(distanceFromItemMeans(*average) < 0.4);
        QVERIFY(distanceFromItemMeans(*random) > 1.0);
    }

    void a_bandwagon_rides_on_the_most_rated_items() {
        const auto push = makeProfiles(sampleItems(), on(AttackKind::Bandwagon, "i150"));
        const auto nuke = makeProfiles(sampleItems(), on(AttackKind::Bandwagon, "i150", false));
        for (const char* item : {"i0", "i1", "i2", "i3", "i4"})
            for (const auto& profile : push->profiles)
                QCOMPARE(byItem(profile).at(item), 5.0);
        for (const char* item : {"i1", "i3", "i5", "i7", "i9"})
            for (const auto& profile : nuke->profiles)
                QCOMPARE(byItem(profile).at(item), 0.5);
    }

    void a_segment_attack_looks_like_the_targets_audience() {
        const auto attack = makeProfiles(sampleItems(), on(AttackKind::Segment, "i160"));
        const std::set<std::string> top{"i0", "i4", "i8", "i12", "i16", "i160"};
        for (const auto& profile : attack->profiles) {
            for (const auto& [item, rating] : byItem(profile))
                QCOMPARE(rating, top.contains(item) ? 5.0 : 0.5);
            QVERIFY(profile.ratings.size() >= 26);
        }
    }

    void love_and_hate_are_opposite_ends() {
        const auto attack = makeProfiles(sampleItems(), on(AttackKind::LoveHate, "i150", false));
        for (const auto& profile : attack->profiles)
            for (const auto& [item, rating] : byItem(profile))
                QCOMPARE(rating, item == "i150" ? 0.5 : 5.0);
    }

    void filler_is_cut_to_the_catalogue() {
        auto items = sampleItems();
        items.resize(10);
        const auto attack = makeProfiles(items, attackOptions(AttackKind::Volume, 1));
        QVERIFY(attack);
        for (const auto& profile : attack->profiles)
            QCOMPARE(profile.ratings.size(), std::size_t(10));
    }

    void unrated_items_can_be_attacked() {
        std::vector<ItemStatistics> items(50);
        for (std::size_t i = 0; i < items.size(); ++i)
            items[i].itemId = "i" + std::to_string(i);
        for (const AttackKind kind : kAttackKinds) {
            const auto attack = makeProfiles(items, attackOptions(kind, 1));
            QVERIFY(attack);
            for (const auto& profile : attack->profiles)
                for (const auto& [item, rating] : profile.ratings)
                    QVERIFY(rating >= 0.5 && rating <= 5);
        }
    }

    void what_cannot_be_is_refused() {
        const auto code = [](std::span<const ItemStatistics> items, const AttackOptions& options) {
            const auto attack = makeProfiles(items, options);
            return attack ? Errc::Internal : attack.error().code;
        };
        const auto items = sampleItems();
        QCOMPARE(code({}, attackOptions(AttackKind::Volume, 1)), Errc::InvalidArgument);
        QCOMPARE(code(items, on(AttackKind::Random, "nobody knows")), Errc::InvalidArgument);
        AttackOptions options;
        options.minFiller = 300;
        QCOMPARE(code(items, options), Errc::InvalidArgument);
        options = {};
        options.ratingMin = 5;
        QCOMPARE(code(items, options), Errc::InvalidArgument);
        QVERIFY(!attackKindFromName("Volume"));
    }

    void statistics_come_from_ratings_alone() {
        events::ItemEvent a, b;
        a.itemId = "a", a.genres = {"Drama"};
        b.itemId = "b";
        const std::vector<events::RawInteraction> rows{
            {"u1", "a", 8, UtcTime{}}, {"u2", "a", 4, UtcTime{}}, {"u3", "a", 0, UtcTime{}}};
        const auto items =
            itemStatistics(events::makeDataset(rows, std::vector<events::ItemEvent>{a, b}));
        QCOMPARE(items.size(), std::size_t(2));
        QCOMPARE(items[0].ratings, std::int64_t(2));
        QCOMPARE(items[0].mean, 3.0);
        QCOMPARE(items[0].sd, 1.0);
        QCOMPARE(items[0].genres, std::vector<std::string>{"Drama"});
        QCOMPARE(items[1].ratings, std::int64_t(0));
    }

    void the_reference_case_is_as_published_for_every_seed() {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const LabelledEvents abuse = referenceAbuseCase(seed);
            std::map<std::string, std::set<std::string>> rated;
            for (const auto& event : abuse.events) {
                const auto& rating = std::get<events::RatingEvent>(event.body);
                QVERIFY(rated[rating.userId].insert(rating.itemId).second);
            }
            QCOMPARE(rated.size(), std::size_t(100));
            std::vector<std::string> many;
            for (const auto& [user, items] : rated) {
                if (items.size() >= 100) many.push_back(user);
                QVERIFY(items.size() >= 5 && items.size() <= 199);
                QVERIFY(items.size() <= 29 || items.size() >= 100);
            }
            QCOMPARE(many, abuse.attackers);
            QCOMPARE(many.size(), std::size_t(10));
            QVERIFY(std::ranges::is_sorted(abuse.events, {}, timeOf));
        }
        QVERIFY(referenceAbuseCase(1).events == referenceAbuseCase(1).events);
        QVERIFY(referenceAbuseCase(1).events != referenceAbuseCase(2).events);
    }
};

FAIRLEAD_TEST(AttacksTest)
#include "attacks_test.moc"

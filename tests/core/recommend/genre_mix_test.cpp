// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/genre_mix.h"

#include <QTest>
#include <cmath>

#include "core/base/random.h"
#include "core/recommend/activity.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::recommend;

using Genres = std::vector<std::vector<std::string>>;

class GenreMixTest : public QObject {
    Q_OBJECT
  private slots:
    void an_item_counts_as_an_equal_part_of_each_of_its_genres() {
        const Genres history{{"Drama"}, {"Drama", "War"}, {}};
        const Genres list{{"Western"}, {"Drama", "War"}};
        const auto mix = genreMix(history, list, 5);
        QCOMPARE(mix, (std::vector<GenreShare>{
                          {"Drama", 0.75, 0.25}, {"Western", 0, 0.5}, {"War", 0.25, 0.25}}));
    }
    void genres_beyond_the_top_are_one_row_without_a_name() {
        const Genres history{{"a"}, {"a"}, {"b"}, {"c"}};
        const auto mix = genreMix(history, Genres{{"d"}, {"a"}}, 1);
        QCOMPARE(mix, (std::vector<GenreShare>{{"a", 0.5, 0.5}, {"", 0.5, 0.5}}));
    }
    void shares_of_a_side_always_add_up_to_one() {
        CounterRandom random(17);
        for (std::size_t top = 0; top < 6; ++top) {
            Genres history(random.below(30) + 1), list(random.below(30) + 1);
            for (auto* side : {&history, &list}) {
                for (auto& genres : *side) {
                    for (std::uint64_t n = random.below(4) + 1; n > 0; --n)
                        genres.push_back("g" + std::to_string(random.below(9)));
                }
            }
            double historySum = 0, listSum = 0;
            for (const auto& share : genreMix(history, list, top)) {
                historySum += share.history;
                listSum += share.list;
            }
            QVERIFY(std::abs(historySum - 1) < 1e-12 && std::abs(listSum - 1) < 1e-12);
        }
    }
    void without_genres_there_are_no_rows() {
        QVERIFY(genreMix({}, {}, 5).empty());
        QVERIFY(genreMix(Genres{{}}, Genres{{}, {}}, 5).empty());
    }
    void activity_changes_at_ten_and_after_thirty() {
        QVERIFY(activityOf(9) == Activity::Low && activityOf(10) == Activity::Medium);
        QVERIFY(activityOf(30) == Activity::Medium && activityOf(31) == Activity::High);
    }
};

FAIRLEAD_TEST(GenreMixTest)
#include "genre_mix_test.moc"

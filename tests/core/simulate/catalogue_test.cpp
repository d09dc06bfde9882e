// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/catalogue.h"

#include <QTest>
#include <cmath>
#include <map>
#include <set>

#include "core/events/text_checks.h"
#include "core/events/validator.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::simulate;

class CatalogueTest : public QObject {
    Q_OBJECT
  private slots:
    void the_same_seed_gives_the_same_catalogue() {
        QVERIFY(makeCatalogue({7, 300}) == makeCatalogue({7, 300}));
        QVERIFY(makeCatalogue({7, 300}) != makeCatalogue({8, 300}));
    }

    void every_item_is_an_event_that_the_validator_takes() {
        events::Validator validator;
        const UtcTime now = utcFromMicros(1767225600000000);
        for (const auto& item : makeCatalogue({1, 1200})) {
            QVERIFY2(!validator.check({item, 1, {}, {}}, now), item.itemId.c_str());
            QVERIFY(!item.availableFrom);
        }
    }

    void titles_are_unique_and_printable_also_when_words_run_out() {
        for (const std::size_t n : {std::size_t(1200), std::size_t(60000)}) {
            std::set<std::string> titles;
            for (const auto& item : makeCatalogue({3, n})) {
                QVERIFY(events::validUtf8(item.title));
                QVERIFY(!events::hasControlCharacters(item.title));
                QVERIFY2(item.title.find('$') == std::string::npos, item.title.c_str());
                QVERIFY2(titles.insert(item.title).second, item.title.c_str());
            }
            QCOMPARE(titles.size(), n);
        }
    }

    void a_usual_catalogue_has_few_sequels() {
        int sequels = 0;
        for (const auto& item : makeCatalogue({1, 1200}))
            sequels += item.title.ends_with(" II");
        QVERIFY2(sequels <= 12, qPrintable(QString::number(sequels)));
    }

    void ids_are_ascending_and_years_recent() {
        const auto items = makeCatalogue({1, 12000});
        int recent = 0;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0) QVERIFY(items[i - 1].itemId < items[i].itemId);
            QVERIFY(*items[i].year >= 1950 && *items[i].year <= 2026);
            recent += *items[i].year > 2009;
        }
        QCOMPARE(makeCatalogue({1, 1200})[41].itemId, std::string("m0042"));
        QVERIFY(recent > 5500 && recent < 6500);
    }

    void genres_go_together() {
        std::map<std::set<std::string>, int> pairs;
        std::map<std::string, int> single;
        const auto items = makeCatalogue({1, 20000});
        for (const auto& item : items) {
            QVERIFY(item.genres.size() >= 1 && item.genres.size() <= 3);
            const std::set<std::string> genres(item.genres.begin(), item.genres.end());
            QCOMPARE(genres.size(), item.genres.size());
            for (const auto& a : genres) {
                ++single[a];
                for (const auto& b : genres)
                    if (a < b) ++pairs[{a, b}];
            }
        }
        QCOMPARE(single.size(), kGenreCount);
        const auto lift = [&](const std::string& a, const std::string& b) {
            return double(pairs[{a, b}]) * double(items.size()) / (double(single[a]) * single[b]);
        };
        QVERIFY(lift("Crime", "Thriller") > 1.5);
        QVERIFY(lift("Animation", "Family") > 1.5);
        QVERIFY(lift("Family", "Horror") < 0.3);
    }

    void the_hidden_world_describes_the_same_items() {
        const CatalogueOptions options{5, 1200};
        const auto items = makeCatalogue(options);
        const World world = makeWorld(options);
        QCOMPARE(world.items().size(), items.size());
        double shares = 0;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const WorldItem& hidden = world.items()[i];
            QCOMPARE(hidden.id, items[i].itemId);
            QCOMPARE(world.find(hidden.id), std::optional(ItemIdx(i)));
            std::set<std::string> genres;
            for (const auto g : hidden.genres)
                genres.emplace(genreTable()[g].name);
            QVERIFY(genres ==
                    std::set<std::string>(items[i].genres.begin(), items[i].genres.end()));
            shares += hidden.popularity;
        }
        QVERIFY(std::abs(shares - 1) < 1e-9);
        QVERIFY(!world.find("m9999"));
    }

    void the_most_popular_tenths_have_most_of_the_attention() {
        std::vector<double> shares;
        const World world = makeWorld({1, 1200});
        for (const auto& item : world.items())
            shares.push_back(item.popularity);
        std::ranges::sort(shares, std::greater<>{});
        double head = 0;
        for (std::size_t i = 0; i < 360; ++i)
            head += shares[i];
        QVERIFY(std::abs(head - 0.594) < 0.01);
    }

    void no_items_are_an_empty_catalogue() {
        QVERIFY(makeCatalogue({1, 0}).empty());
        QVERIFY(makeWorld({1, 0}).items().empty());
    }
};

FAIRLEAD_TEST(CatalogueTest)
#include "catalogue_test.moc"

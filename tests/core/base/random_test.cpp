// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <QTest>
#include <array>
#include <set>
#include <thread>

#include "core/math/hashing.h"
#include "tests/support/test_main.h"

using namespace core;

class RandomTest : public QObject {
    Q_OBJECT
  private slots:
    void the_nth_number_is_the_same_in_any_order() {
        core::CounterRandom a(7, 3);
        const core::CounterRandom b(7, 3);
        for (std::uint64_t n = 0; n < 100; ++n)
            QCOMPARE(a.next(), b.at(n));
        QVERIFY(core::CounterRandom(7, 4).at(0) != b.at(0));
        QVERIFY(core::CounterRandom(8, 3).at(0) != b.at(0));
    }
    void below_is_uniform_within_five_standard_errors() {
        core::CounterRandom random(1);
        std::array<int, 6> counts{};
        for (int i = 0; i < 60000; ++i)
            ++counts[random.below(6)];
        for (const int c : counts)
            QVERIFY(std::abs(c - 10000) < 5 * 92);
    }
    void digests_and_encodings_match_published_vectors() {
        using namespace core::math;
        QCOMPARE(
            toHex(sha256("abc")),
            std::string(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));  // FIPS 180-2
        QCOMPARE(toBase64("foobar"), std::string("Zm9vYmFy"));                         // RFC 4648
        QCOMPARE(toBase64("fooba"), std::string("Zm9vYmE="));
        QCOMPARE(*fromBase64("Zm9vYg=="), std::string("foob"));
        QCOMPARE(*fromBase64(""), std::string());
        for (const char* bad : {"Zm9vYg=", "Zm9vYg", "Zm9v Yg==", "Zm9vYh==", "_-8=", "===="})
            QVERIFY(!fromBase64(bad));
        QCOMPARE(*fromHex("00fF"), std::string("\x00\xff", 2));
        QVERIFY(!fromHex("0"));
        QVERIFY(!fromHex("0g"));
        std::set<std::string> ids;
        for (int i = 0; i < 1000; ++i)
            ids.insert(uuid4());
        QCOMPARE(ids.size(), std::size_t(1000));
    }
    void a_uuid7_begins_with_its_milliseconds_and_has_its_version() {
        // RFC 9562, appendix A.6: 2022-02-22T19:22:22Z.
        const std::string id = math::uuid7(*parseIso8601("2022-02-22T19:22:22.000999Z"));
        QVERIFY2(id.starts_with("017f22e2-79b0-7"), id.c_str());
        QCOMPARE(id.size(), std::size_t(36));
        QVERIFY(std::string("89ab").find(id[19]) != std::string::npos);
    }
    void uuid7s_ascend_within_a_millisecond_and_when_the_clock_goes_back() {
        const UtcTime time = *parseIso8601("2026-11-22T13:05:01Z");
        std::string last = math::uuid7(time);
        for (int i = 0; i < 20000; ++i) {
            const std::string next = math::uuid7(time - std::chrono::seconds(i));
            QVERIFY2(next > last, (last + " then " + next).c_str());
            last = next;
        }
        QVERIFY(last.starts_with(math::uuid7(time).substr(0, 13)));  // the newest time seen
        QVERIFY(math::uuid7(time + std::chrono::milliseconds(1)) > last);
    }
    void uuid7s_of_many_threads_are_distinct() {
        const UtcTime time = *parseIso8601("2026-11-22T14:00:00Z");
        std::vector<std::vector<std::string>> made(4);
        {
            std::vector<std::jthread> threads;
            for (auto& mine : made) {
                threads.emplace_back([&mine, time] {
                    for (int i = 0; i < 5000; ++i)
                        mine.push_back(math::uuid7(time));
                });
            }
        }
        std::set<std::string> all;
        for (const auto& mine : made) {
            QVERIFY(std::ranges::is_sorted(mine));
            all.insert(mine.begin(), mine.end());
        }
        QCOMPARE(all.size(), std::size_t(20000));
    }
};

FAIRLEAD_TEST(RandomTest)
#include "random_test.moc"

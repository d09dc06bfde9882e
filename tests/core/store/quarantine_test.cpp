// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/quarantine.h"

#include <QTest>
#include <thread>

#include "core/math/hashing.h"
#include "sample_events.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::store;

namespace {

const std::string kReason = "61 top ratings in a day";

/// Users "ada" and "bob" with one rating each.
struct Fixture : tests::StoreFixture {
    tests::FakeClock time;
    Fixture() {
        const auto source = *events->source("test", "ratings", 0);
        const std::vector<Message> batch{{source.id, 0, tests::rating("bob", "i", 5, 1)},
                                         {source.id, 1, tests::rating("ada", "i", 4, 2)}};
        if (!events->append(batch)) qFatal("cannot append");
    }
    Quarantine quarantine() { return {*store, time}; }
};

}  // namespace

class QuarantineTest : public QObject {
    Q_OBJECT
  private slots:
    void a_user_is_in_until_released_and_every_decision_stays() {
        Fixture f;
        auto quarantine = f.quarantine();
        QVERIFY(quarantine.active()->empty());
        const Json evidence{{"rules", {"inflow", "profile"}}, {"score", 9.5}};
        const auto added = quarantine.add("bob", kReason, "grace", evidence);
        QVERIFY2(added, added ? "" : added.error().message.c_str());
        QCOMPARE(added->userId, std::string("bob"));
        QCOMPARE(added->since, f.time.now());
        QCOMPARE(added->by, std::string("grace"));
        QCOMPARE(added->reason, kReason);
        QVERIFY(added->evidence == evidence);
        QVERIFY(!added->release);
        QVERIFY(*quarantine.active() == std::vector{*added});

        f.time.advance(std::chrono::hours(2));
        const auto released = quarantine.release("bob", "it was a school class", "alan");
        QVERIFY2(released, released ? "" : released.error().message.c_str());
        QCOMPARE(released->id, added->id);
        QVERIFY(released->release);
        QCOMPARE(released->release->at, f.time.now());
        QCOMPARE(released->release->by, std::string("alan"));
        QCOMPARE(released->release->reason, std::string("it was a school class"));
        QVERIFY(released->release->id > added->id);
        QVERIFY(quarantine.active()->empty());

        const auto again = quarantine.add("bob", "he does it again today", "grace");
        QVERIFY(again);
        const auto history = quarantine.historyOf("bob");
        QVERIFY(*history == (std::vector{*again, *released}));
        QVERIFY(quarantine.historyOf("ada")->empty());
    }

    void those_in_quarantine_are_listed_by_id() {
        Fixture f;
        auto quarantine = f.quarantine();
        QVERIFY(quarantine.add("bob", kReason, "grace"));
        QVERIFY(quarantine.add("ada", kReason, "grace"));
        const auto active = quarantine.active();
        QCOMPARE(active->size(), std::size_t(2));
        QCOMPARE(active->front().userId, std::string("ada"));
    }

    void wrong_requests_are_refused_and_change_nothing_data() {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QString>("actor");
        QTest::addColumn<int>("code");
        const int invalid = int(Errc::InvalidArgument);
        QTest::newRow("nine characters") << "ada" << QByteArray("123456789") << "g" << invalid;
        QTest::newRow("blanks do not count")
            << "ada" << QByteArray("   123456789   ") << "g" << invalid;
        QTest::newRow("characters, not bytes")
            << "ada" << QByteArray("äöüäöüäöü") << "g" << invalid;
        QTest::newRow("no reason") << "ada" << QByteArray() << "g" << invalid;
        QTest::newRow("not UTF-8") << "ada" << QByteArray("0123456789\xff") << "g" << invalid;
        QTest::newRow("too long") << "ada" << QByteArray(4001, 'x') << "g" << invalid;
        QTest::newRow("no actor") << "ada" << QByteArray("0123456789") << " " << invalid;
        QTest::newRow("unknown user")
            << "eve" << QByteArray("0123456789") << "g" << int(Errc::NotFound);
        QTest::newRow("already in")
            << "bob" << QByteArray("0123456789") << "g" << int(Errc::Refused);
    }
    void wrong_requests_are_refused_and_change_nothing() {
        QFETCH(QString, user);
        QFETCH(QByteArray, reason);
        QFETCH(QString, actor);
        QFETCH(int, code);
        Fixture f;
        auto quarantine = f.quarantine();
        QVERIFY(quarantine.add("bob", kReason, "grace"));
        const auto before = *quarantine.active();
        const auto added =
            quarantine.add(user.toStdString(), reason.toStdString(), actor.toStdString());
        QVERIFY(!added);
        QCOMPARE(int(added.error().code), code);
        QVERIFY(*quarantine.active() == before);
    }

    void ten_characters_are_enough() {
        Fixture f;
        QVERIFY(f.quarantine().add("ada", "äöüäöüäöü!", "g"));
    }

    void releasing_who_is_not_in_is_refused() {
        Fixture f;
        auto quarantine = f.quarantine();
        QCOMPARE(quarantine.release("ada", "never was in there", "g").error().code, Errc::Refused);
        QCOMPARE(quarantine.release("eve", "never was in there", "g").error().code, Errc::NotFound);
        QCOMPARE(quarantine.historyOf("eve").error().code, Errc::NotFound);
        QVERIFY(quarantine.add("ada", kReason, "g"));
        QCOMPARE(quarantine.release("ada", "short", "g").error().code, Errc::InvalidArgument);
        QCOMPARE(quarantine.active()->size(), std::size_t(1));
        QVERIFY(quarantine.release("ada", "a mistake of mine", "g"));
        QCOMPARE(quarantine.release("ada", "a mistake of mine", "g").error().code, Errc::Refused);
    }

    void decisions_can_be_neither_changed_nor_deleted() {
        Fixture f;
        QVERIFY(f.quarantine().add("ada", kReason, "g"));
        for (const char* sql : {"UPDATE quarantine_decisions SET reason = 'other'",
                                "DELETE FROM quarantine_decisions"}) {
            const Status changed = f.store->write([&](Connection& c) { return c.execute(sql); });
            QVERIFY2(!changed, sql);
        }
        QCOMPARE(f.quarantine().active()->front().reason, kReason);
    }

    void who_was_in_can_be_asked_as_of_a_decision() {
        Fixture f;
        auto quarantine = f.quarantine();
        EventReader reader(*f.store);
        QCOMPARE(reader.quarantinedUsers()->decision, std::int64_t(0));
        QCOMPARE(digestOf(*reader.quarantinedUsers()), math::toHex(math::sha256("")));
        const auto bob = *quarantine.add("bob", kReason, "g");
        const auto ada = *quarantine.add("ada", kReason, "g");
        const auto released = *quarantine.release("bob", "a mistake of mine", "g");
        QCOMPARE(reader.quarantinedUsers()->users, std::vector<std::string>{"ada"});
        QCOMPARE(reader.quarantinedUsers()->decision, released.release->id);
        QCOMPARE(reader.quarantinedUsers(bob.id)->users, std::vector<std::string>{"bob"});
        QCOMPARE(reader.quarantinedUsers(ada.id)->users, (std::vector<std::string>{"ada", "bob"}));
        QVERIFY(reader.quarantinedUsers(0)->users.empty());
        QCOMPARE(digestOf(*reader.quarantinedUsers(ada.id)),
                 math::toHex(math::sha256("ada\nbob\n")));
    }

    void it_outlives_the_program() {
        Fixture f;
        const auto added = *f.quarantine().add("bob", kReason, "g", {{"score", 4.25}});
        f.reopen();
        QVERIFY(f.quarantine().active()->front() == added);
    }

    void of_two_at_the_same_time_one_is_refused() {
        Fixture f;
        auto quarantine = f.quarantine();
        std::atomic<int> added{0};
        std::atomic<int> refused{0};
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([&] {
                    const auto result = quarantine.add("bob", kReason, "g");
                    if (result) ++added;
                    if (!result && result.error().code == Errc::Refused) ++refused;
                });
            }
        }
        QCOMPARE(added.load(), 1);
        QCOMPARE(refused.load(), 3);
    }

    void a_store_open_for_reading_takes_no_decision() {
        Fixture f;
        QVERIFY(f.quarantine().add("bob", kReason, "g"));
        auto store = Store::openReadOnly(f.path());
        QVERIFY(store);
        Quarantine quarantine(**store, f.time);
        QCOMPARE(quarantine.active()->size(), std::size_t(1));
        QCOMPARE(quarantine.add("ada", kReason, "g").error().code, Errc::Unavailable);
    }
};

FAIRLEAD_TEST(QuarantineTest)
#include "quarantine_test.moc"

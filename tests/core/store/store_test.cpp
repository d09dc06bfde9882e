// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include <QTest>
#include <fstream>

#include "core/events/dataset.h"
#include "core/store/migrations.h"
#include "tests/core/store/sample_events.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::store;
using namespace tests;

namespace {

/// Ratings that fill some pages.
void fill(StoreFixture& f) {
    std::vector<events::Event> list;
    for (int i = 0; i < 2000; ++i)
        list.push_back(rating("u" + std::to_string(i % 50), "i" + std::to_string(i), 4, i));
    QVERIFY(f.append(f.source(), 0, list).ok());
}

void overwrite(const std::filesystem::path& file, std::streamoff at, const std::string& bytes) {
    std::fstream out(file, std::ios::binary | std::ios::in | std::ios::out);
    out.seekp(at);
    out << bytes;
}

}  // namespace

class StoreTest : public QObject {
    Q_OBJECT
  private slots:
    void migrations_are_numbered_without_gaps() {
        int expected = 1;
        for (const Migration& m : migrations())
            QCOMPARE(m.version, expected++);
    }

    void an_older_file_is_brought_to_the_newest_schema() {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "store.sqlite";
        {
            auto connection = *Connection::open(path, Connection::Mode::ReadWrite);
            const std::string first = migrations().front().sql;
            QVERIFY(connection->execute("BEGIN;" + first + ";PRAGMA user_version=1;COMMIT;").ok());
            QVERIFY(connection->execute("INSERT INTO users (name) VALUES ('kept')").ok());
        }
        auto store = Store::open(path);
        QVERIFY(store.ok());
        const auto version = (*store)->read([](Connection& c) { return schemaVersion(c); });
        QCOMPARE(*version, migrations().back().version);
        QCOMPARE(EventReader(**store).findUsers("kept", 1)->size(), std::size_t(1));
        QVERIFY(EventReader(**store).check()->sound());
    }

    void counters_are_filled_from_the_rows_of_an_older_file() {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "store.sqlite";
        {
            auto c = *Connection::open(path, Connection::Mode::ReadWrite);
            for (const Migration& m : migrations().first(3))
                QVERIFY(c->execute(m.sql).ok());
            const Status filled = c->execute(
                "PRAGMA user_version=3; UPDATE position SET seq = 4;"
                "INSERT INTO sources (id, incarnation, topic, partition, next_offset, consumed,"
                " accepted, rejected) VALUES (1, 'life', 'ratings', 0, 6, 6, 4, 2);"
                "INSERT INTO users (name) VALUES ('u'), ('v');"
                "INSERT INTO items (name, announced_seq) VALUES ('i', 4), ('j', NULL);"
                "INSERT INTO ratings VALUES (1, 1, 1, 4.5, 10, 1, 0, 1, NULL),"
                " (2, 2, 2, 3, 20, 1, 1, 2, '{\"x\":1}');"
                "INSERT INTO watches VALUES (3, 1, 2, 60, 0.9, 30, 1, 2, 1, NULL);"
                "INSERT INTO announcements VALUES (4, 1, 'I', NULL, NULL, '', NULL, NULL, 1, 3, 1,"
                " NULL);"
                "INSERT INTO dead_letters VALUES (1, 1, 4, 'bad_id', '', '', 0, '', 59999999),"
                " (2, 1, 5, 'bad_id', '', '', 0, '', 60000000);");
            QVERIFY2(filled.ok(), filled.ok() ? "" : filled.error().text().c_str());
        }
        auto store = *Store::open(path);
        EventReader reader(*store);
        const auto check = *reader.check();
        QVERIFY2(check.sound(), check.sound() ? "" : check.problems.front().c_str());
        const StoreStatistics s = *reader.statistics();
        QCOMPARE(s.ratings, 2);
        QCOMPARE(s.watches, 1);
        QCOMPARE(s.announcedItems, 1);
        QCOMPARE(s.users, 2);
        QCOMPARE(s.withExtra, 1);
        QCOMPARE(s.deadLettersByReason.at("bad_id"), 2);
        QCOMPARE(reader.deadLettersSince(utcFromMicros(60000000))->at("bad_id"), 1);
        QCOMPARE(*reader.history("v")->front().rating, 3.0);
        QCOMPARE(reader.history("u")->size(), std::size_t(2));
    }

    void a_newer_file_is_refused_and_left_alone() {
        StoreFixture f;
        QVERIFY(f.store->write([](Connection& c) { return c.execute("PRAGMA user_version=9999"); })
                    .ok());
        f.close();
        const auto newer = Store::open(f.path());
        QVERIFY(newer.error().code == Errc::Refused);
        QVERIFY(newer.error().message.find("newer Fairlead") != std::string::npos);
        QVERIFY(Store::openReadOnly(f.path()).error().code == Errc::Refused);
    }

    void a_backup_made_beside_the_writer_equals_the_source() {
        StoreFixture f;
        fill(f);
        QVERIFY(f.store->backup(f.path("copy.sqlite")).ok());
        QVERIFY(f.store->backup(f.path("copy.sqlite")).error().code == Errc::Refused);
        auto copy = Store::open(f.path("copy.sqlite"));
        QVERIFY(copy.ok());
        EventReader reader(**copy);
        QVERIFY(reader.check()->sound());
        QCOMPARE(*reader.position(), 2000);
        QCOMPARE(events::snapshotId(*reader.dataset()), events::snapshotId(*f.reader().dataset()));
    }

    void a_damaged_file_is_said_to_be_damaged_data() {
        QTest::addColumn<bool>("truncate");
        QTest::addColumn<qint64>("at");
        QTest::newRow("header") << false << qint64(0);
        QTest::newRow("pages") << false << qint64(4096);
        QTest::newRow("cut") << true << qint64(3 * 4096 + 100);
        QTest::newRow("cut in the header") << true << qint64(50);
    }
    void a_damaged_file_is_said_to_be_damaged() {
        QFETCH(bool, truncate);
        QFETCH(qint64, at);
        StoreFixture f;
        fill(f);
        f.close();  // the last connection moves the WAL into the file
        if (truncate) {
            std::filesystem::resize_file(f.path(), std::uintmax_t(at));
        } else {
            overwrite(f.path(), at, std::string(40960, '\x5A'));
        }
        const auto verdict = [&]() -> Status {
            FAIRLEAD_TRY(auto store, Store::open(f.path()));
            FAIRLEAD_TRY(const StoreCheck check, EventReader(*store).check());
            if (!check.sound()) return Error{Errc::Corrupt, check.problems.front(), {}};
            return {};
        }();
        QVERIFY(!verdict);
        QCOMPARE(name(verdict.error().code), name(Errc::Corrupt));
    }

    void a_missing_file_is_not_made_by_reading() {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "none.sqlite";
        QVERIFY(Store::openReadOnly(path).error().code == Errc::NotFound);
        QVERIFY(!std::filesystem::exists(path));
    }

    void only_the_owner_may_read_the_file() {
        StoreFixture f;
        const auto permissions = std::filesystem::status(f.path()).permissions();
        QVERIFY(permissions ==
                (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    }

    void a_failed_write_is_rolled_back() {
        StoreFixture f;
        const Status failed = f.store->write([](Connection& c) -> Status {
            FAIRLEAD_CHECK(c.execute("INSERT INTO users (name) VALUES ('ghost')"));
            return Error{Errc::Cancelled, "changed my mind", {}};
        });
        QVERIFY(failed.error().code == Errc::Cancelled);
        QVERIFY(f.reader().findUsers("ghost", 1)->empty());
    }
};

FAIRLEAD_TEST(StoreTest)
#include "store_test.moc"

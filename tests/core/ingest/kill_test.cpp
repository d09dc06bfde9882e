// SPDX-License-Identifier: GPL-3.0-or-later
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "core/base/random.h"
#include "core/ingest/import.h"
#include "core/store/event_reader.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::store;

namespace {

constexpr int kRows = 20000;

void writeFolder(const std::filesystem::path& folder) {
    std::ofstream ratings(folder / "ratings.csv");
    ratings << "userId,movieId,rating,timestamp\n";
    for (int i = 0; i < kRows; ++i) {
        ratings << i / 50 << "," << i % 50 << ",4.0," << 1000000000 + (i * 7919) % kRows << "\n";
    }
    std::ofstream(folder / "movies.csv") << "movieId,title,genres\n1,One,Drama\n";
}

Result<ingest::ImportReport> import(const std::filesystem::path& folder) {
    const SystemClock clock;
    FAIRLEAD_TRY(auto store, Store::open(folder / "store.sqlite"));
    FAIRLEAD_TRY(auto events, EventStore::open(*store, clock));
    ingest::ImportOptions options;
    options.batchRows = 500;
    return ingest::importMovielens(*events, folder, options, clock);
}

/// Starts the import in a process of its own and kills that after `delay`. True: it was killed.
bool importAndKill(const std::filesystem::path& folder, useconds_t delay) {
    const pid_t child = fork();
    if (child == 0) _exit(import(folder).ok() ? 0 : 1);
    usleep(delay);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

}  // namespace

class KillTest : public QObject {
    Q_OBJECT
  private slots:
    void an_import_killed_at_random_loses_nothing_and_counts_nothing_twice() {
        const std::uint64_t seed = 11;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        CounterRandom random(seed);
        QTemporaryDir temporary;
        const std::filesystem::path folder = temporary.path().toStdString();
        writeFolder(folder);
        int killed = 0;
        std::int64_t before = 0;
        for (int round = 0; round < 25; ++round) {
            killed += importAndKill(folder, static_cast<useconds_t>(random.below(25000)));
            auto store = Store::open(folder / "store.sqlite");
            QVERIFY(store.ok());
            const auto check = *EventReader(**store).check();
            QVERIFY2(check.sound(), check.sound() ? "" : check.problems.front().c_str());
            const std::int64_t now = *EventReader(**store).position();
            QVERIFY(now >= before);
            before = now;
        }
        QVERIFY(killed > 0);
        const auto report = import(folder);
        QVERIFY(report.ok() && !report->cancelled);
        auto store = *Store::open(folder / "store.sqlite");
        EventReader reader(*store);
        QCOMPARE(*reader.position(), kRows + 1);
        QCOMPARE(reader.dataset()->interactions.size(), std::size_t(kRows));
        const auto sources = reader.sources();
        for (const Source& s : *sources) {
            if (s.topic != "ratings") continue;
            QCOMPARE(s.accepted, std::int64_t(kRows));
            QVERIFY(s.finished);
        }
    }
};

FAIRLEAD_TEST(KillTest)
#include "kill_test.moc"

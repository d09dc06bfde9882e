// SPDX-License-Identifier: GPL-3.0-or-later
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/random.h"
#include "tests/core/ingest/stream_fixture.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::ingest;
using namespace tests;

namespace {

constexpr int kPartitions = 3;
constexpr int kMessages = 60000;

/// The same messages in every life of the consumer; every tenth is none.
void fill(FakeSource& source) {
    for (int i = 0; i < kMessages; ++i) {
        source.add({"ratings", i % kPartitions}, i % 10 == 3 ? "{" : ratingValue(i));
    }
}

/// Consumes until everything is stored, or until it is killed.
int consume(const std::filesystem::path& file) {
    const SystemClock clock;
    auto store = store::Store::open(file);
    if (!store) return 1;
    auto events = *store::EventStore::open(**store, clock);
    store::EventReader reader(**store);
    FakeSource source;
    fill(source);
    StreamIngestOptions options;
    options.topics = {{"ratings", events::Topic::Ratings}};
    options.incarnation = "cluster";
    options.start = StartFrom::Earliest;
    options.batchMessages = 300;
    options.maxWaiting = 600;
    const auto ingest = StreamIngest::start(options, source, *events, reader, clock);
    const bool all = waitUntil([&] { return *reader.position() == kMessages * 9 / 10; });
    return all && source.misuses().empty() ? 0 : 2;
}

/// Consumes in a process of its own and kills that after `delay`. True: it was killed.
bool consumeAndKill(const std::filesystem::path& file, useconds_t delay) {
    const pid_t child = fork();
    if (child == 0) _exit(consume(file));
    usleep(delay);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

}  // namespace

class StreamKillTest : public QObject {
    Q_OBJECT
  private slots:
    void a_consumer_killed_at_random_loses_nothing_and_counts_nothing_twice() {
        const std::uint64_t seed = 23;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        CounterRandom random(seed);
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "store.sqlite";
        int killed = 0;
        std::int64_t before = 0;
        for (int round = 0; round < 12; ++round) {
            killed += consumeAndKill(file, useconds_t(50000 + random.below(150000)));
            auto store = store::Store::open(file);
            QVERIFY(store.ok());
            store::EventReader reader(**store);
            const auto check = *reader.check();
            QVERIFY2(check.sound(), check.sound() ? "" : check.problems.front().c_str());
            QVERIFY(*reader.position() >= before);
            before = *reader.position();
        }
        QVERIFY(killed > 0);
        QCOMPARE(consume(file), 0);
        auto store = *store::Store::open(file);
        store::EventReader reader(*store);
        QCOMPARE(reader.statistics()->deadLetters, kMessages / 10);
        const auto sources = *reader.sources();
        QCOMPARE(sources.size(), std::size_t(kPartitions));
        for (const store::Source& source : sources) {
            QCOMPARE(source.nextOffset, kMessages / kPartitions);
            QCOMPARE(source.consumed, kMessages / kPartitions);
            QCOMPARE(source.duplicates, 0);
        }
    }
};

FAIRLEAD_TEST(StreamKillTest)
#include "stream_kill_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of a source to rows that survive a power cut.
#include <condition_variable>
#include <mutex>

#include "core/ingest/stream_ingest.h"
#include "tests/bench/bench.h"
#include "tests/bench/compare.h"
#include "tests/bench/rating_stream.h"
#include "tests/bench/temporary_folder.h"

namespace bench {
namespace {

constexpr std::size_t kMessages = 1'000'000;
constexpr double kMinPerSecond = 250'000;

/// Lets one thread wait for a position that another one tells.
class Reached {
  public:
    void tell(std::int64_t position) {
        const std::lock_guard lock(mutex_);
        position_ = position;
        told_.notify_all();
    }
    void wait(std::int64_t position) {
        std::unique_lock lock(mutex_);
        told_.wait(lock, [&] { return position_ >= position; });
    }

  private:
    std::mutex mutex_;
    std::condition_variable told_;
    std::int64_t position_ = 0;
};

struct Run {
    double seconds = 0;
    std::int64_t stored = 0;
    std::int64_t batches = 0;
    std::int64_t pauses = 0;
    bool conserved = false;
};

core::Result<Run> ingestAll(tests::FakeSource& source) {
    const TemporaryFolder folder;
    const core::SystemClock clock;
    FAIRLEAD_TRY(auto store, core::store::Store::open(folder.path() / "store.sqlite"));
    FAIRLEAD_TRY(auto events, core::store::EventStore::open(*store, clock));
    core::store::EventReader reader(*store);
    Reached reached;
    core::ingest::StreamIngestOptions options;
    options.topics = {{kStreamTopic, core::events::Topic::Ratings}};
    options.incarnation = "bench";
    options.start = core::ingest::StartFrom::Earliest;
    options.onStored = [&](auto, std::int64_t position) { reached.tell(position); };
    source.newConsumer();
    Run run;
    run.seconds = secondsOf([&] {
        const auto ingest =
            core::ingest::StreamIngest::start(options, source, *events, reader, clock);
        reached.wait(kMessages);
        run.batches = ingest->state().batches;
        run.pauses = ingest->state().pauses;
    });
    FAIRLEAD_TRY(const auto statistics, reader.statistics());
    run.stored = statistics.ratings;
    run.conserved = statistics.conserved();
    return run;
}

/// The same messages, polled and counted.
double countAll(tests::FakeSource& source, std::size_t& bytes) {
    source.newConsumer();
    const std::vector<std::string> topics{kStreamTopic};
    std::vector<core::stream::StartAt> starts;
    for (const auto& partition : *source.partitions(topics, {}))
        starts.push_back({partition.at, 0});
    (void)source.assign(starts);
    bytes = 0;
    return secondsOf([&] {
        for (std::size_t n = 0; n < kMessages; ++n) {
            const auto message = source.poll({});
            bytes += (*message)->value.size();
        }
    });
}

}  // namespace

core::Result<core::Json> streamToStore(const Benchmark& benchmark, const Options&) {
    tests::FakeSource source;
    const std::size_t written = fillWithRatings(source, kMessages);
    std::size_t counted = 0;
    core::Result<Run> last = Run{};
    bool whole = true;
    const Comparison comparison = compare(
        [&] {
            last = ingestAll(source);
            whole = whole && last && last->conserved && last->stored == kMessages;
            return last ? last->seconds : 1;
        },
        [&] { return countAll(source, counted); });
    FAIRLEAD_TRY(const Run run, std::move(last));
    if (!whole || counted != written) {
        return core::Error{core::Errc::Internal, "what was stored is not what was sent", {}};
    }
    const double perSecond = static_cast<double>(kMessages) / median(comparison.ours);
    core::Json document = comparisonDocument(comparison, benchmark.must, benchmark.stretch);
    document["unit"] = "s";
    document["events_per_second"] = perSecond;
    document["min_events_per_second"] = kMinPerSecond;
    document["messages"] = kMessages;
    document["bytes_per_message"] = static_cast<double>(written) / static_cast<double>(kMessages);
    document["batches"] = run.batches;
    document["pauses"] = run.pauses;
    document["checksum"] = {{"stored", run.stored}, {"bytes", counted}};
    if (document["verdict"] == "pass" && perSecond < kMinPerSecond) document["verdict"] = "miss";
    return document;
}

}  // namespace bench

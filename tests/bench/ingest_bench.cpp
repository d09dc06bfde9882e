// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of a source to rows that survive a power cut.
#include <condition_variable>
#include <mutex>

#include "core/ingest/stream_ingest.h"
#include "core/stream/embedded_broker.h"
#include "core/stream/kafka_sink.h"
#include "core/stream/kafka_source.h"
#include "tests/bench/bench.h"
#include "tests/bench/compare.h"
#include "tests/bench/rating_stream.h"
#include "tests/bench/temporary_folder.h"

namespace bench {
namespace {

constexpr std::size_t kMessages = 1'000'000;
constexpr double kMinPerSecond = 250'000;
/// Of the embedded broker, which shares the machine's cores.
constexpr double kMinPerSecondKafka = 100'000;
constexpr auto kPatience = std::chrono::seconds(60);  ///< beyond it something is lost
/// The broker keeps 5 MiB of a partition, and a heavy user's messages are all in one.
constexpr std::size_t kBrokerMessages = 400'000;
constexpr int kBrokerPartitions = 64;

/// Lets one thread wait for a position that another one tells.
class Reached {
  public:
    void tell(std::int64_t position) {
        const std::lock_guard lock(mutex_);
        position_ = position;
        told_.notify_all();
    }
    /// False: it did not come in time.
    bool wait(std::int64_t position) {
        std::unique_lock lock(mutex_);
        return told_.wait_for(lock, kPatience, [&] { return position_ >= position; });
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

/// For whoever wonders why not everything came.
std::string describe(const core::ingest::IngestState& state) {
    std::int64_t kept = 0, consumed = 0, duplicates = 0, skipped = 0;
    for (const auto& partition : state.partitions) {
        kept += partition.high - partition.low;
        consumed += partition.consumed;
        duplicates += partition.duplicates;
        skipped += partition.skipped;
    }
    return "the source keeps " + std::to_string(kept) + ", consumed " + std::to_string(consumed) +
           ", duplicates " + std::to_string(duplicates) + ", skipped " + std::to_string(skipped);
}

core::Result<Run> ingestAll(core::stream::Source& source, std::size_t messages) {
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
    Run run;
    std::string stuck;
    run.seconds = secondsOf([&] {
        const auto ingest =
            core::ingest::StreamIngest::start(options, source, *events, reader, clock);
        const bool all = reached.wait(static_cast<std::int64_t>(messages));
        const auto state = ingest->state();
        run.batches = state.batches;
        run.pauses = state.pauses;
        if (!all) stuck = "not everything came: " + state.problem + ", " + describe(state);
    });
    if (!stuck.empty()) return core::Error{core::Errc::Unavailable, stuck, {}};
    FAIRLEAD_TRY(const auto statistics, reader.statistics());
    run.stored = statistics.ratings;
    run.conserved = statistics.conserved();
    return run;
}

/// The same messages, polled and counted.
double countAll(core::stream::Source& source, std::size_t messages, std::size_t& bytes) {
    const std::vector<std::string> topics{kStreamTopic};
    std::vector<core::stream::StartAt> starts;
    for (const auto& partition : *source.partitions(topics, std::chrono::seconds(5)))
        starts.push_back({partition.at, 0});
    (void)source.assign(starts);
    bytes = 0;
    return secondsOf([&] {
        for (std::size_t n = 0; n < messages;) {
            const auto message = source.poll(std::chrono::milliseconds(100));
            if (!message || !*message) continue;
            bytes += (*message)->value.size();
            ++n;
        }
    });
}

/// Messages that wait in a source, and what is asked of taking them in.
struct Load {
    std::size_t messages = 0;
    std::size_t bytes = 0;
    double minPerSecond = 0;
};

/// Opens a consumer that begins anew.
using Open = std::function<core::Result<std::unique_ptr<core::stream::Source>>()>;

core::Result<core::Json> measure(const Benchmark& benchmark, const Open& open, const Load& load) {
    std::size_t counted = 0;
    core::Result<Run> last = Run{};
    bool whole = true;
    const Comparison comparison = compare(
        [&] {
            if (!last) return 1.0;  // one failure is enough
            auto source = open();
            last = source ? ingestAll(**source, load.messages) : core::Result<Run>(source.error());
            whole = whole && last && last->conserved && last->stored == std::int64_t(load.messages);
            return last ? last->seconds : 1;
        },
        [&] {
            auto source = open();
            return last && source ? countAll(**source, load.messages, counted) : 1;
        });
    FAIRLEAD_TRY(const Run run, std::move(last));
    if (!whole || counted != load.bytes) {
        return core::Error{core::Errc::Internal, "what was stored is not what was sent", {}};
    }
    const double perSecond = static_cast<double>(load.messages) / median(comparison.ours);
    core::Json document = comparisonDocument(comparison, benchmark.must, benchmark.stretch);
    document["unit"] = "s";
    document["events_per_second"] = perSecond;
    document["min_events_per_second"] = load.minPerSecond;
    document["messages"] = load.messages;
    document["bytes_per_message"] =
        static_cast<double>(load.bytes) / static_cast<double>(load.messages);
    document["batches"] = run.batches;
    document["pauses"] = run.pauses;
    document["checksum"] = {{"stored", run.stored}, {"bytes", counted}};
    if (document["verdict"] == "pass" && perSecond < load.minPerSecond)
        document["verdict"] = "miss";
    return document;
}

/// A source in memory, lent: its messages are made once.
class Lent final : public core::stream::Source {
  public:
    explicit Lent(tests::FakeSource& source) : source_(source) { source_.newConsumer(); }
    core::Result<std::vector<core::stream::PartitionEnds>> partitions(
        std::span<const std::string> topics, std::chrono::milliseconds timeout) override {
        return source_.partitions(topics, timeout);
    }
    core::Result<std::vector<core::stream::StartAt>> offsetsAt(
        std::span<const core::stream::TopicPartition> partitions, core::UtcTime time,
        std::chrono::milliseconds timeout) override {
        return source_.offsetsAt(partitions, time, timeout);
    }
    core::Status assign(std::span<const core::stream::StartAt> starts) override {
        return source_.assign(starts);
    }
    core::Result<std::optional<core::stream::ConsumedMessage>> poll(
        std::chrono::milliseconds timeout) override {
        return source_.poll(timeout);
    }
    void pause(std::size_t slot) override { source_.pause(slot); }
    void resume(std::size_t slot) override { source_.resume(slot); }
    void commit(std::span<const core::stream::StartAt> offsets) override {
        source_.commit(offsets);
    }
    [[nodiscard]] std::vector<core::stream::PartitionEnds> ends() const override {
        return source_.ends();
    }
    [[nodiscard]] core::stream::Link link() const override { return source_.link(); }

  private:
    tests::FakeSource& source_;
};

/// Produces what a source in memory holds, and returns when the broker has all of it.
core::Status produceAll(tests::FakeSource& from, std::size_t messages,
                        const core::stream::KafkaOptions& kafka, const core::Clock& clock) {
    FAIRLEAD_TRY(auto sink, core::stream::KafkaSink::open(kafka, clock));
    Lent source(from);
    const std::vector<std::string> topics{kStreamTopic};
    std::vector<core::stream::StartAt> starts;
    for (const auto& partition : *source.partitions(topics, {}))
        starts.push_back({partition.at, 0});
    FAIRLEAD_CHECK(source.assign(starts));
    for (std::size_t n = 0; n < messages; ++n) {
        const auto message = source.poll({});
        while (!sink->produce(kStreamTopic, (*message)->key, (*message)->value))
            (void)sink->flush(std::chrono::milliseconds(20));
    }
    if (sink->flush(std::chrono::seconds(30)) && sink->counts().failed == 0) return {};
    return core::Error{core::Errc::Internal, "the broker did not take all messages", {}};
}

}  // namespace

core::Result<core::Json> streamToStore(const Benchmark& benchmark, const Options&) {
    tests::FakeSource source;
    const std::size_t written = fillWithRatings(source, kMessages);
    const Open open = [&]() -> core::Result<std::unique_ptr<core::stream::Source>> {
        return std::unique_ptr<core::stream::Source>(std::make_unique<Lent>(source));
    };
    return measure(benchmark, open, {kMessages, written, kMinPerSecond});
}

core::Result<core::Json> brokerToStore(const Benchmark& benchmark, const Options&) {
    const core::SystemClock clock;
    FAIRLEAD_TRY(const auto broker,
                 core::stream::EmbeddedBroker::start({{kStreamTopic, kBrokerPartitions}}));
    const core::stream::KafkaOptions kafka{.bootstrap = broker->address(), .embedded = true};
    std::size_t written = 0;
    {
        tests::FakeSource source;
        written = fillWithRatings(source, kBrokerMessages);
        FAIRLEAD_CHECK(produceAll(source, kBrokerMessages, kafka, clock));
    }
    return measure(benchmark, [&] { return core::stream::KafkaSource::open(kafka, clock); },
                   {kBrokerMessages, written, kMinPerSecondKafka});
}

}  // namespace bench

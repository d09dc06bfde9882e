// SPDX-License-Identifier: GPL-3.0-or-later
// GET /recommend of a real engine with a trained model, over loopback.
#include <fstream>

#include "core/api/memory_backend.h"
#include "core/base/log.h"
#include "core/base/random.h"
#include "core/runtime/engine_backend.h"
#include "tests/bench/bench.h"
#include "tests/bench/compare.h"
#include "tests/bench/http_load.h"
#include "tests/bench/temporary_folder.h"

namespace bench {
namespace {

using namespace core;
constexpr std::int64_t kRequests = 40'000;
constexpr double kRate = 10'000;
constexpr double kMaxP99Ms = 2;
constexpr int kUsers = 500;
constexpr int kItems = 1'000;
constexpr int kRatings = 30'000;

/// JSON lines of people who rate some items more often than others.
std::filesystem::path writeRatings(const std::filesystem::path& folder) {
    const auto file = folder / "ratings.jsonl";
    std::ofstream out(file);
    CounterRandom random(5);
    for (int i = 0; i < kRatings; ++i) {
        const double skewed = random.uniform() * random.uniform() * kItems;
        out << R"({"user_id":)" << random.below(kUsers) + 1 << R"(,"item_id":)"
            << static_cast<int>(skewed) + 1 << R"(,"rating":)" << 1 + random.below(5)
            << R"(,"timestamp":)" << 1600000000 + i << "}\n";
    }
    return file;
}

/// A profile with one trained version.
struct Served {
    SystemClock clock;
    TemporaryFolder folder;
    std::unique_ptr<runtime::Engine> engine;
    runtime::LiveRecorder recorder;
    std::unique_ptr<training::TrainingLog> log;
    std::unique_ptr<api::Backend> backend;
    std::unique_ptr<api::ApiServer> server;

    Status start() {
        FAIRLEAD_TRY(const auto profile, runtime::findProfile(folder.path() / "profile", {}));
        const std::vector<std::string> quiet{"api.listen=off", "training.schedule=off"};
        FAIRLEAD_TRY(auto settings,
                     runtime::loadSettings(
                         {}, [](const std::string&) { return std::nullopt; }, quiet));
        FAIRLEAD_TRY(engine, runtime::Engine::open({.profile = profile,
                                                    .settings = std::move(settings),
                                                    .program = "fairlead_bench",
                                                    .background = true},
                                                   clock));
        FAIRLEAD_TRY(const auto imported, engine->importEvents(writeRatings(folder.path()),
                                                               events::Topic::Ratings, {}, {}));
        auto request = engine->defaultTrainRequest("bench");
        request.promote = true;
        FAIRLEAD_TRY(const auto report, engine->train(request, {}, {}));
        log = std::make_unique<training::TrainingLog>(engine->store());
        backend = std::make_unique<runtime::EngineBackend>(*engine, recorder, *log,
                                                           [](findings::Finding) {});
        return {};
    }
};

/// Throughput against the bare server, then latency at a steady rate.
Result<Json> measure(std::uint16_t port, const Benchmark& benchmark) {
    FAIRLEAD_TRY(const auto first, ask({.port = port, .requests = kUsers}));
    if (first.failed > 0)
        return Error{Errc::Internal, "not all were answered: " + first.sample, {}};
    const BareServer bare(first.sample);
    std::int64_t failed = 0;
    const auto secondsPerRequest = [&](std::uint16_t to) {
        const auto result = ask({.port = to, .requests = kRequests});
        if (!result) return 0.0;
        failed += result->failed;
        return 1 / result->perSecond();
    };
    const auto comparison = compare([&] { return secondsPerRequest(port); },
                                    [&] { return secondsPerRequest(bare.port()); });
    std::vector<double> p50, p99, rates;
    for (int round = 0; round < kRounds; ++round) {
        FAIRLEAD_TRY(const auto steady,
                     ask({.port = port, .requests = kRequests, .perSecond = kRate}));
        failed += steady.failed;
        p50.push_back(steady.percentileMs(0.5));
        p99.push_back(steady.percentileMs(0.99));
        rates.push_back(steady.perSecond());
    }
    Json document = comparisonDocument(comparison, benchmark.must, benchmark.stretch);
    document["requests_per_second"] = 1 / median(comparison.ours);
    document["bare_per_second"] = 1 / median(comparison.rival);
    document["steady_rate"] = {{"asked_per_second", kRate},
                               {"answered_per_second", median(rates)},
                               {"p50_ms", median(p50)},
                               {"p99_ms", median(p99)},
                               {"p99_ms_rounds", p99},
                               {"must_p99_ms", kMaxP99Ms},
                               {"verdict", median(p99) < kMaxP99Ms ? "pass" : "miss"}};
    document["failed"] = failed;
    if (failed > 0) document["verdict"] = "miss";  // a fast refusal is no answer
    return document;
}

api::ApiOptions withoutLimits() {
    api::ApiOptions options;
    options.gate.requestsPerMinute = 1'000'000'000;
    options.gate.usersPerDay = 0;
    return options;
}

}  // namespace

core::Result<core::Json> httpRecommend(const Benchmark& benchmark, const Options&) {
    setLogLevel(LogLevel::Error);
    Served served;
    FAIRLEAD_CHECK(served.start());
    FAIRLEAD_TRY(served.server,
                 api::ApiServer::start({}, withoutLimits(), *served.backend, served.clock));
    return measure(served.server->server().port(), benchmark);
}

core::Result<core::Json> httpAlone(const Benchmark& benchmark, const Options&) {
    const SystemClock clock;
    api::MemoryBackend backend;
    FAIRLEAD_TRY(const auto server, api::ApiServer::start({}, withoutLimits(), backend, clock));
    return measure(server->server().port(), benchmark);
}

}  // namespace bench

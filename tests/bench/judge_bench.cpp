// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to go on judging, beside judging everything anew.
#include "core/base/random.h"
#include "core/judge/batch.h"
#include "tests/bench/bench.h"
#include "tests/bench/compare.h"
#include "tests/bench/temporary_folder.h"

namespace bench {
namespace {

using namespace core;

constexpr std::size_t kRatings = 1'000'000;
constexpr std::size_t kLists = 100'000;
constexpr std::size_t kListLength = 10;
constexpr std::size_t kUsers = 20'000;
constexpr std::size_t kItems = 5'000;
constexpr std::size_t kBatch = 20'000;
constexpr std::size_t kNews = 4'000;  ///< events between two judgements, 2 s of 2,000 a second
constexpr std::int64_t kEndUs = 1'700'000'000'000'000;
constexpr std::int64_t kDayUs = 86'400'000'000;

/// A store that fills itself with seeded events, a tenth of the news lists, and the same in memory.
class BusyStore {
  public:
    explicit BusyStore(store::EventStore& events) : events_(events) {}

    Status fill() {
        FAIRLEAD_TRY(const auto source, events_.source("bench", "ratings", 0));
        source_ = source.id;
        for (std::size_t i = 0; i < kItems; ++i) {
            events::ItemEvent item;
            item.itemId = std::to_string(i);
            item.title = "Title";
            item.genres = {"g" + std::to_string(i % 18), "h" + std::to_string(i % 7)};
            take(item);
        }
        for (std::size_t r = 0; r < kRatings; ++r)
            take(rating(kEndUs - 365 * kDayUs + static_cast<std::int64_t>(r) * 31'000'000));
        for (std::size_t l = 0; l < kLists; ++l)
            take(list(kEndUs - kDayUs + 1 + static_cast<std::int64_t>(l) * 860'000));
        return flush();
    }
    Status news() {
        for (std::size_t n = 0; n < kNews; ++n) {
            if (n % 10 == 0) {
                take(list(kEndUs));
            } else {
                take(rating(kEndUs));
            }
        }
        return flush();
    }
    [[nodiscard]] const judge::EventSet& all() const { return all_; }

  private:
    /// Few items get most, few users do most.
    std::size_t skewed(std::size_t n) {
        const double u = random_.uniform();
        return static_cast<std::size_t>(u * u * static_cast<double>(n));
    }
    events::RatingEvent rating(std::int64_t atUs) {
        return {std::to_string(skewed(kUsers)), std::to_string(skewed(kItems)),
                0.5 * static_cast<double>(1 + random_.below(10)), utcFromMicros(atUs + ++tick_)};
    }
    events::RecommendationEvent list(std::int64_t atUs) {
        events::RecommendationEvent event;
        event.requestId = std::to_string(++tick_);
        event.userId = std::to_string(skewed(kUsers));
        for (std::size_t k = 0; k < kListLength; ++k)
            event.itemIds.push_back(std::to_string(skewed(kItems)));
        event.modelVersion = random_.below(2) == 0 ? "v1" : "v2";
        event.at = utcFromMicros(atUs);
        return event;
    }
    void keep(const events::RatingEvent& e) { all_.ratings.push_back(e); }
    void keep(const events::RecommendationEvent& e) { all_.recommendations.push_back(e); }
    void keep(const events::ItemEvent& e) { all_.items.push_back(e); }

    template <class Body>
    void take(const Body& body) {
        keep(body);
        waiting_.push_back({source_, offset_++, events::Event{body, 1, {}, {}}});
        if (waiting_.size() == kBatch && failed_) failed_ = flush();
    }
    Status flush() {
        FAIRLEAD_CHECK(failed_);
        const auto outcome = events_.append(waiting_);
        waiting_.clear();
        if (!outcome) return outcome.error();
        return {};
    }

    store::EventStore& events_;
    store::SourceId source_;
    std::int64_t offset_ = 0;
    std::int64_t tick_ = 0;
    CounterRandom random_{1};
    judge::EventSet all_;
    std::vector<store::Message> waiting_;
    Status failed_;
};

}  // namespace

Result<Json> judgeGoesOn(const Benchmark& benchmark, const Options&) {
    const TemporaryFolder folder;
    const SystemClock clock;
    FAIRLEAD_TRY(auto store, store::Store::open(folder.path() / "store.sqlite"));
    FAIRLEAD_TRY(auto events, store::EventStore::open(*store, clock));
    BusyStore busy(*events);
    FAIRLEAD_CHECK(busy.fill());
    store::EventReader reader(*store);
    const judge::JudgeOptions options;
    judge::Judge judge(reader, options, clock);
    const UtcTime to = utcFromMicros(kEndUs + kDayUs / 1440);
    Status failed;
    std::int64_t requests = 0;
    const auto judged = [&](bool full) {
        return secondsOf([&] {
            const auto said = judge.judge(to, full, {});
            if (!said) failed = said.error();
            if (said) requests = (*said)->fairness->facts.requests;
        });
    };
    const double first = judged(true);
    const double full = judged(true);
    const Comparison comparison = compare(
        [&] {
            if (auto more = busy.news(); !more) failed = std::move(more);
            return judged(false);
        },
        [&] { return secondsOf([&] { (void)judge::judgeEvents(busy.all(), options, to); }); });
    FAIRLEAD_CHECK(failed);
    Json document = comparisonDocument(comparison, benchmark.must, benchmark.stretch);
    document["unit"] = "s";
    document["first_from_the_store"] = first;
    document["with_the_profile_rule"] = full;
    document["requests_in_window"] = requests;
    document["ratings"] = busy.all().ratings.size();
    return document;
}

}  // namespace bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/judge.h"

#include <unordered_map>

#include "core/abuse/watch.h"
#include "core/base/random.h"
#include "core/judge/assemble.h"
#include "core/judge/item_table.h"
#include "core/judge/memory.h"
#include "core/judge/shown_lists.h"
#include "core/judge/user_table.h"

namespace core::judge {
namespace {

constexpr int kAnswered = 200;

/// Texts that are few, by number.
class Labels {
  public:
    std::uint32_t number(const std::string& text) {
        const auto next = static_cast<std::uint32_t>(texts_.size());
        const auto [it, fresh] = numbers_.try_emplace(text, next);
        if (fresh) texts_.push_back(text);
        return it->second;
    }
    [[nodiscard]] const std::vector<std::string>& texts() const { return texts_; }

  private:
    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::vector<std::string> texts_;
};

/// What was taken in of the store so far.
struct Followed {
    explicit Followed(const JudgeOptions& options)
        : lists(options.k, options.window.count() == 0 ? 0 : options.mostRequests),
          abuse(options.abuse) {}

    std::int64_t announcements = 0;  ///< position of the newest that is in, as are the next two
    std::int64_t interactions = 0;
    std::int64_t recommendations = 0;
    UtcTime to = UtcTime::min();

    ItemTable items;
    UserTable users;
    Labels versions, arms;
    ShownLists lists;
    bool genresChanged = false;
    std::vector<store::StoredInteraction> later;  ///< newer than `to`
    abuse::AbuseWatch abuse;
    std::unordered_map<std::string, UtcTime> newestRating;

    void take(const store::StoredAnnouncement& stored) {
        const std::size_t before = items.size();
        genresChanged |= items.announce(stored.item);
        const std::size_t item = items.number(stored.item.itemId);
        if (item >= before) lists.window().setGenres(ItemIdx(item), items.genres()[item]);
    }
    void count(const store::StoredInteraction& stored) {
        const std::uint32_t item = items.number(stored.itemId);
        users.add(users.number(stored.userId), item, stored.at, items.genres());
    }
    void take(store::StoredInteraction stored) {
        if (stored.rating) {
            abuse.add({stored.userId, stored.itemId, *stored.rating, stored.at});
            UtcTime& newest = newestRating.try_emplace(stored.userId, stored.at).first->second;
            newest = std::max(newest, stored.at);
        }
        if (stored.at > to) {
            later.push_back(std::move(stored));
        } else {
            count(stored);
        }
    }
    void take(const store::StoredRecommendation& stored) {
        const events::RecommendationEvent& event = stored.event;
        if (event.status != kAnswered) return;
        fairness::Request request;
        request.at = event.at;
        request.key = hash64(event.requestId);
        request.user = users.number(event.userId);
        request.version = versions.number(event.modelVersion);
        request.arm = arms.number(event.abVariant);
        for (const std::string& item : event.itemIds)
            request.items.emplace_back(items.number(item));
        lists.add(std::move(request));
    }
    void moveTo(UtcTime from, UtcTime end) {
        to = end;
        lists.moveTo(from, end);
        std::vector<store::StoredInteraction> waiting;
        waiting.swap(later);
        for (store::StoredInteraction& stored : waiting) {
            if (stored.at > to) {
                later.push_back(std::move(stored));
            } else {
                count(stored);
            }
        }
    }
    /// Tells the window what is known of users and items by now.
    void settle() {
        if (genresChanged) {
            users.recountGenres(items.genres());
            lists.recount([this](fairness::ExposureWindow& fresh) {
                for (std::size_t i = 0; i < items.size(); ++i)
                    fresh.setGenres(ItemIdx(i), items.genres()[i]);
                users.forAll([&](UserIdx user, const UserTable::User& entry) {
                    describe(fresh, user, entry);
                });
            });
            genresChanged = false;
        }
        users.takeChanged([this](UserIdx user, const UserTable::User& entry) {
            describe(lists.window(), user, entry);
        });
    }
    static void describe(fairness::ExposureWindow& window, UserIdx user,
                         const UserTable::User& entry) {
        window.setUser(user, entry.hash, static_cast<std::int64_t>(entry.seen.size()));
        window.setHistory(user, entry.history);
    }
};

/// Reads what came after `position` in pages and gives each event to `take`, moving the position.
template <class Read, class Take>
Status followPages(std::int64_t& position, std::int64_t upTo, const std::stop_token& stop,
                   Read&& read, Take&& take) {
    while (position < upTo) {
        if (stop.stop_requested()) return Error{Errc::Cancelled, "the judgement was cancelled", {}};
        const store::Stretch stretch{position, upTo};
        FAIRLEAD_TRY(auto page, read(stretch));
        const bool last = page.size() < stretch.limit;
        const std::int64_t reached = last ? upTo : page.back().seq;
        for (auto& stored : page)
            take(std::move(stored));
        position = reached;
    }
    return {};
}

}  // namespace

struct Judge::State {
    State(store::EventReader& reader, JudgeOptions judgeOptions, const Clock& wallClock)
        : events(reader),
          options(std::move(judgeOptions)),
          clock(wallClock),
          followed(std::make_unique<Followed>(options)) {}

    store::EventReader& events;
    const JudgeOptions options;
    const Clock& clock;
    std::unique_ptr<Followed> followed;
    JudgeMemory memory;
    std::uint64_t revision = 0;

    [[nodiscard]] UtcTime begin(UtcTime to) const {
        return options.window.count() == 0 ? UtcTime::min() : to - options.window;
    }

    Status follow(std::int64_t position, const std::stop_token& stop) {
        Followed& f = *followed;
        // Descriptions first, so that they are known when lists and interactions come.
        FAIRLEAD_CHECK(followPages(
            f.announcements, position, stop,
            [&](const store::Stretch& s) { return events.announcementsSince(s); },
            [&](const store::StoredAnnouncement& stored) { f.take(stored); }));
        FAIRLEAD_CHECK(followPages(
            f.interactions, position, stop,
            [&](const store::Stretch& s) { return events.interactionsSince(s); },
            [&](store::StoredInteraction stored) { f.take(std::move(stored)); }));
        f.settle();
        FAIRLEAD_CHECK(followPages(
            f.recommendations, position, stop,
            [&](const store::Stretch& s) {
                return events.recommendationsSince(s, f.lists.floor());
            },
            [&](const store::StoredRecommendation& stored) { f.take(stored); }));
        f.settle();
        return {};
    }

    void report(Verdicts& into, bool full) {
        Followed& f = *followed;
        const fairness::ExposureWindow& window = f.lists.window();
        const auto requests = window.inOrder();
        into.from = f.lists.floor();
        if (options.window.count() == 0) into.from = requests.empty() ? into.to : requests[0]->at;
        fairness::Catalogue catalogue = f.items.catalogue();
        f.users.countInto(catalogue, f.items,
                          requests.empty() ? UtcTime::max() : requests.front()->at);
        assemble({window, catalogue, f.versions.texts(),
                  [&](std::size_t item) { return f.items.title(item); }},
                 options, into);
        into.abuse = std::make_shared<abuse::AbuseReport>(
            f.abuse.report(full ? abuse::Depth::Full : abuse::Depth::Quick));
        memory.take(into, [&](const std::string& user) { return f.newestRating.at(user); });
    }
};

Judge::Judge(store::EventReader& events, JudgeOptions options, const Clock& clock)
    : state_(std::make_unique<State>(events, std::move(options), clock)) {}
Judge::~Judge() = default;

Result<VerdictsPtr> Judge::judge(UtcTime to, bool full, const std::stop_token& stop) {
    State& s = *state_;
    const MonoTime began = s.clock.monotonic();
    FAIRLEAD_TRY(const std::int64_t position, s.events.position());
    if (to < s.followed->to) s.followed = std::make_unique<Followed>(s.options);
    s.followed->moveTo(s.begin(to), to);
    FAIRLEAD_CHECK(s.follow(position, stop));

    auto verdicts = std::make_shared<Verdicts>();
    verdicts->judged = true;
    verdicts->position = position;
    verdicts->to = to;
    FAIRLEAD_TRY(verdicts->quarantine, s.events.activeQuarantine());
    FAIRLEAD_TRY(verdicts->released, s.events.releasedUsers());
    s.report(*verdicts, full);
    verdicts->revision = ++s.revision;
    verdicts->at = s.clock.now();
    verdicts->took =
        std::chrono::duration_cast<std::chrono::microseconds>(s.clock.monotonic() - began);
    return VerdictsPtr(std::move(verdicts));
}

}  // namespace core::judge

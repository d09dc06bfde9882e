// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>
#include <algorithm>
#include <mutex>

#include "core/abuse/watch.h"
#include "core/judge/drill_copy.h"
#include "core/simulate/attacks.h"
#include "tests/support/fake_clock.h"
#include "tests/ui/pages/page_window.h"
#include "ui/async/job_slot.h"
#include "ui/pages/abuse/abuse_page.h"

namespace tests {

inline const core::UtcTime kAbuseNow = *core::parseIso8601("2026-11-22T13:12:48Z");

inline std::vector<core::events::RatingEvent> ratingsIn(
    const std::vector<core::events::Event>& all) {
    std::vector<core::events::RatingEvent> ratings;
    for (const auto& event : all) {
        if (const auto* rating = std::get_if<core::events::RatingEvent>(&event.body))
            ratings.push_back(*rating);
    }
    return ratings;
}

/// The reference case with its ten attackers; with `push`, twenty more that push one item.
inline std::vector<core::events::RatingEvent> abusedRatings(bool push = false) {
    auto ratings = ratingsIn(core::simulate::referenceAbuseCase(2).events);
    if (!push) return ratings;
    const auto data = core::judge::withRatings({}, ratings);
    auto options = core::simulate::attackOptions(core::simulate::AttackKind::Segment, 5);
    options.firstId = 900;
    const auto attack = core::simulate::makeAttack(core::simulate::itemStatistics(data), options,
                                                   {.begin = ratings.back().at});
    for (const auto& rating : ratingsIn(attack->events))
        ratings.push_back(rating);
    return ratings;
}

/// Judged by core::abuse.
inline core::judge::Verdicts judged(const std::vector<core::events::RatingEvent>& ratings) {
    core::judge::Verdicts verdicts;
    verdicts.judged = true;
    verdicts.at = kAbuseNow;
    verdicts.abuse = std::make_shared<core::abuse::AbuseReport>(core::abuse::analyse(ratings));
    int i = 0;
    for (const auto& user : verdicts.abuse->users) {
        if (user.flagged())
            verdicts.newFlags.push_back({kAbuseNow - std::chrono::minutes(50 * (i++ % 9)),
                                         user.userId, user.flags.front().rule});
    }
    std::ranges::sort(verdicts.newFlags, {}, &core::judge::NewFlag::at);
    return verdicts;
}

/// Keeps decisions as the store does, and drills on a dataset of its own.
class FakeAbusePort final : public ui::pages::AbusePort {
  public:
    void set(core::judge::Verdicts verdicts) {
        const std::lock_guard lock(mutex_);
        verdicts.revision = ++revision_;
        verdicts_ = std::make_shared<const core::judge::Verdicts>(std::move(verdicts));
    }
    void setData(core::events::Dataset data) { data_ = std::move(data); }
    void setFailure(std::optional<core::Error> failure) {
        const std::lock_guard lock(mutex_);
        failure_ = std::move(failure);
    }
    void setAudience(bool audience) { audience_ = audience; }
    /// A training would take everybody, whatever is decided.
    void forgetExclusion() { forgets_ = true; }
    [[nodiscard]] QStringList calls() const {
        const std::lock_guard lock(mutex_);
        return calls_;
    }
    [[nodiscard]] int reads() const { return reads_; }

    [[nodiscard]] core::judge::VerdictsPtr verdicts() const override {
        const std::lock_guard lock(mutex_);
        return verdicts_;
    }
    core::Result<core::runtime::AbuseDecisions> decisions() override {
        const std::lock_guard lock(mutex_);
        ++reads_;
        if (failure_) return *failure_;
        return decisions_;
    }
    core::Result<std::vector<std::string>> excludedFromTraining() override {
        const std::lock_guard lock(mutex_);
        std::vector<std::string> users;
        for (const auto& entry : decisions_.quarantine) {
            if (!forgets_) users.push_back(entry.userId);
        }
        return users;
    }
    core::Status quarantine(std::span<const std::string> users,
                            const std::string& reason) override {
        return decide("exclude", users, reason, [&](const std::string& user) {
            core::store::QuarantineEntry entry;
            entry.userId = user;
            entry.since = kAbuseNow;
            entry.by = "ada";
            entry.reason = reason;
            decisions_.quarantine.push_back(entry);
        });
    }
    core::Status release(std::span<const std::string> users, const std::string& reason) override {
        return decide("release", users, reason, [&](const std::string& user) {
            std::erase_if(decisions_.quarantine,
                          [&](const auto& entry) { return entry.userId == user; });
        });
    }
    core::Status clear(std::span<const std::string> users, const std::string& reason) override {
        return decide("clear", users, reason, [&](const std::string& user) {
            std::vector<std::string> rules;
            for (const auto* flag : ui::pages::countingFlags(*verdicts_->abuse->find(user)))
                rules.emplace_back(core::abuse::detector(flag->rule).id);
            std::ranges::sort(rules);
            decisions_.cleared.push_back({1, user, kAbuseNow, "ada", reason, rules});
        });
    }
    core::Status reopen(std::span<const std::string> users, const std::string& reason) override {
        return decide("reopen", users, reason, [&](const std::string& user) {
            std::erase_if(decisions_.cleared,
                          [&](const auto& review) { return review.userId == user; });
        });
    }
    [[nodiscard]] core::judge::DrillOptions drillOptions(core::simulate::AttackKind kind,
                                                         std::uint64_t seed) const override {
        core::judge::DrillOptions options;
        options.attack = core::simulate::attackOptions(kind, seed);
        options.threads = 1;
        return options;
    }
    core::Result<core::judge::DrillReport> drill(const core::judge::DrillOptions& options,
                                                 const std::stop_token& stop,
                                                 const core::ProgressFn& progress) override {
        if (hold_) {
            while (!stop.stop_requested())
                std::this_thread::yield();
            stopped_ = true;
        }
        return core::judge::runDrill(data_, options, stop, progress);
    }
    /// The next drill ends only when it is stopped.
    void holdDrill() { hold_ = true; }
    [[nodiscard]] bool drillStopped() const { return stopped_; }
    core::Result<std::vector<core::store::ItemSummary>> items(
        std::span<const std::string> ids) override {
        std::vector<core::store::ItemSummary> found;
        for (const std::string& id : ids)
            found.push_back({id, "Film " + id, {}, {}});
        return found;
    }
    [[nodiscard]] bool hasAudience() const override { return audience_; }

  private:
    template <class Each>
    core::Status decide(const char* what, std::span<const std::string> users,
                        const std::string& reason, Each&& each) {
        const std::lock_guard lock(mutex_);
        QStringList ids;
        for (const std::string& user : users)
            ids << QString::fromStdString(user);
        calls_ << QStringLiteral("%1 %2: %3")
                      .arg(QLatin1String(what), ids.join(u','), QString::fromStdString(reason));
        if (failure_) return *failure_;
        for (const std::string& user : users)
            each(user);
        std::ranges::sort(decisions_.quarantine, {}, &core::store::QuarantineEntry::userId);
        std::ranges::sort(decisions_.cleared, {}, &core::store::AbuseReview::userId);
        return {};
    }
    mutable std::mutex mutex_;
    core::judge::VerdictsPtr verdicts_ = std::make_shared<core::judge::Verdicts>();
    core::runtime::AbuseDecisions decisions_;
    core::events::Dataset data_;
    std::optional<core::Error> failure_;
    QStringList calls_;
    std::uint64_t revision_ = 0;
    std::atomic<int> reads_ = 0;
    std::atomic<bool> hold_ = false, stopped_ = false, forgets_ = false, audience_ = false;
};

/// The window at the Abuse page on a FakeAbusePort, with a clock that stands at kAbuseNow.
struct AbuseWindow {
    EngineFixture fixture{false, 0, false};
    FakeClock clock{kAbuseNow};
    std::shared_ptr<FakeAbusePort> port = std::make_shared<FakeAbusePort>();
    std::vector<ui::shell::PageEntry> catalog;
    std::unique_ptr<ui::shell::MainWindow> window;

    explicit AbuseWindow(UiFixture& ui)
        : catalog(ui::shell::pageCatalog().begin(), ui::shell::pageCatalog().end()) {
        current() = port;
        std::ranges::find_if(catalog, [](const auto& entry) {
            return QLatin1String(entry.id) == QLatin1String("abuse");
        })->make = [](ui::shell::PageContext& context) -> ui::shell::Page* {
            return new ui::pages::AbusePage(context, current());
        };
        QSettings().clear();
        window =
            std::make_unique<ui::shell::MainWindow>(ui.theme, catalog, clock, fixture.engine.get());
        window->resize(1440, 900);
    }
    ~AbuseWindow() {
        window.reset();
        ui::async::jobPool()->waitForDone();
    }
    void open() {
        window->openFirstPage(QStringLiteral("abuse"));
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get())) qFatal("no window");
    }
    [[nodiscard]] ui::shell::Page* page() const { return window->pages().current(); }
    template <class W>
    [[nodiscard]] W* find(const char* name) const {
        W* found = page()->findChild<W*>(QLatin1String(name));
        if (!found) qFatal("the page has no %s", name);
        return found;
    }
    template <class W>
    [[nodiscard]] W* in(const char* card) const {
        W* found = find<QWidget>(card)->findChild<W*>();
        if (!found) qFatal("the card %s has no such part", card);
        return found;
    }
    void click(const char* name) const {
        auto* button = find<QAbstractButton>(name);
        if (!button->isVisible() || !button->isEnabled()) qFatal("%s cannot be clicked", name);
        QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
    }
    /// Texts of all labels that can be seen now.
    [[nodiscard]] QString said() const {
        QStringList all;
        for (const auto* label : page()->findChildren<QLabel*>()) {
            if (label->isVisible()) all << label->text();
        }
        return all.join(u'\n');
    }

  private:
    static std::shared_ptr<FakeAbusePort>& current() {
        static std::shared_ptr<FakeAbusePort> port;
        return port;
    }
};

}  // namespace tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>
#include <algorithm>
#include <cmath>
#include <mutex>

#include "tests/support/fake_clock.h"
#include "tests/ui/pages/page_window.h"
#include "ui/async/job_slot.h"
#include "ui/pages/stream/stream_page.h"

namespace tests {

inline const core::UtcTime kMadeNow = *core::parseIso8601("2026-11-22T13:12:48Z");

inline core::runtime::PartitionLive madePartition(std::string topic, int partition,
                                                  std::int64_t lag) {
    core::runtime::PartitionLive p;
    p.topic = std::move(topic);
    p.partition = partition;
    p.nextOffset = 4118207 - 1000 * partition;
    p.high = p.nextOffset + lag;
    p.accepted = 572101 + 311 * partition;
    p.duplicates = 12 * partition;
    p.rejected = partition % 3 == 2 ? 30 : 5;
    p.consumed = p.accepted + p.duplicates + p.rejected;
    p.perSecond = 150;
    return p;
}

inline core::monitoring::Points madeHour(double level, double wave, unsigned seed) {
    core::monitoring::Points points;
    unsigned noise = seed;
    for (int s = 3600; s >= 0; s -= 20) {
        noise = noise * 1664525u + 1013904223u;
        const double jitter = (double(noise >> 16) / 65536 - 0.5) * wave;
        points.push_back({kMadeNow - std::chrono::seconds(s),
                          std::max(0.0, level + wave * std::sin(s / 400.0) + jitter)});
    }
    return points;
}

/// Eight partitions of four topics, all well but for 31 dead letters.
inline core::runtime::LiveSnapshot madeLive() {
    using core::events::Topic;
    core::runtime::LiveSnapshot live;
    live.revision = 1;
    live.at = kMadeNow;
    auto& stream = live.stream;
    stream.configured = true;
    stream.link = {core::stream::LinkState::Up,      {},      "127.0.0.1:41234", 1, true,
                   kMadeNow - std::chrono::hours(2), kMadeNow};
    const int lags[] = {41, 38, 129, 36};
    for (int p = 0; p < 4; ++p)
        stream.partitions.push_back(madePartition("ratings", p, lags[p]));
    const int watchLags[] = {22, 19, 16};
    for (int p = 0; p < 3; ++p)
        stream.partitions.push_back(madePartition("watch-events", p, watchLags[p]));
    stream.partitions.push_back(madePartition("items", 0, 11));
    stream.topics = {{"ratings", Topic::Ratings, 4, 612, 609, 244, 18400231, 1},
                     {"watch-events", Topic::WatchEvents, 3, 548, 547, 57, 9120044, 1},
                     {"items", Topic::Items, 1, 88, 87, 11, 2710, 1},
                     {"recommendations", Topic::Recommendations, 3, 36, 36, 0, 1244, 0},
                     {"fairlead.dead-letter", std::nullopt, 1, 0.02, 0, 0, 31, 0}};
    stream.producedPerSecond = 1284;
    stream.consumedPerSecond = 1279;
    for (const auto& p : stream.partitions) {
        stream.consumed += p.consumed;
        stream.rejected += p.rejected;
        stream.duplicates += p.duplicates;
        stream.lag += p.lag();
    }
    stream.lagSeconds = 0.24;
    stream.rejectedByReason = {{"out_of_range", 19},
                               {"bad_id", 11},
                               {"future_timestamp", 9},
                               {"missing_field", 4},
                               {"not_json", 2}};
    stream.deadLetters = 31;
    stream.events = {{kMadeNow - std::chrono::minutes(37), "broker-down"},
                     {kMadeNow - std::chrono::minutes(36), "broker-up"}};
    auto histories = std::make_shared<core::runtime::Histories>();
    histories->produced = madeHour(1280, 90, 1);
    histories->consumed = madeHour(1270, 100, 2);
    for (auto* points : {&histories->produced, &histories->consumed}) {
        for (auto& point : *points) {
            const auto ago = kMadeNow - point.at;
            if (ago < std::chrono::minutes(37) && ago > std::chrono::minutes(36)) point.value = 580;
            if (points == &histories->consumed && ago <= std::chrono::minutes(36) &&
                ago > std::chrono::minutes(34))
                point.value = 1740;
        }
    }
    histories->lag = madeHour(60, 20, 3);
    histories->rejectedPercent = madeHour(0.001, 0.0005, 4);
    histories->deadLetters = madeHour(20, 0, 5);
    live.histories = histories;
    for (int i = 0; i < 60; ++i) {
        core::runtime::TailEvent event;
        const bool watch = i % 3 == 1;
        event.topic = watch ? "watch-events" : "ratings";
        event.partition = i % 4;
        event.offset = 4118207 - i;
        event.at = kMadeNow - std::chrono::milliseconds(40 * i);
        event.user = "u" + std::to_string(90210 + 7 * i);
        event.item = std::to_string(1 + i % 20);
        event.what = watch ? std::to_string(10 + i) + " min" : (i % 2 ? "4.5" : "3");
        event.rejected = i == 6;
        if (event.rejected) event.what = "out_of_range";
        live.tail.push_back(event);
    }
    return live;
}

/// The broker went away four minutes ago.
inline core::runtime::LiveSnapshot cutOff() {
    core::runtime::LiveSnapshot live = madeLive();
    live.stream.link.state = core::stream::LinkState::Down;
    live.stream.link.sentence = "connection to 127.0.0.1:41234 was refused";
    live.stream.link.since = kMadeNow - std::chrono::minutes(4);
    live.stream.link.lastAnswer = kMadeNow - std::chrono::minutes(4);
    return live;
}

inline core::runtime::LiveSnapshot asking(core::runtime::StreamQuestion question) {
    core::runtime::LiveSnapshot live = madeLive();
    live.stream.question = question;
    live.stream.questionMessages = 1234567;
    return live;
}

/// `count` dead letters with ids from 1, oldest first, a minute apart.
inline std::vector<core::store::DeadLetter> madeLetters(int count) {
    const char* const sentences[] = {
        "rating 7.5 is outside 0.5 to 5", "item_id is longer than 256 bytes",
        "timestamp is 2 h in the future", "user_id is missing", "it is not JSON"};
    const char* const reasons[] = {"out_of_range", "bad_id", "future_timestamp", "missing_field",
                                   "not_json"};
    std::vector<core::store::DeadLetter> letters;
    for (int i = 1; i <= count; ++i) {
        core::store::DeadLetter letter;
        letter.id = i;
        letter.topic = i % 4 == 0 ? "watch-events" : "ratings";
        letter.partition = i % 4;
        letter.offset = 4115000 + 103 * i;
        letter.incarnation = "7d1f0a52-made";
        letter.reason = reasons[i % 5];
        letter.sentence = sentences[i % 5];
        letter.bytes = R"({"user_id": "u)" + std::to_string(i) + R"(", "rating": 7.5})";
        letter.size = static_cast<std::int64_t>(letter.bytes.size());
        letter.sha256 = std::string(64, 'a');
        letter.firstSeen = kMadeNow - std::chrono::minutes(count - i + 3);
        letters.push_back(std::move(letter));
    }
    return letters;
}

/// Holds what the page is shown, and writes down what it is asked for.
class FakeStreamPort final : public ui::pages::StreamPort {
  public:
    void set(core::runtime::LiveSnapshot live) {
        const std::lock_guard lock(mutex_);
        live.revision = ++revision_;
        live_ = std::make_shared<const core::runtime::LiveSnapshot>(std::move(live));
    }
    void setLetters(std::vector<core::store::DeadLetter> letters) {
        const std::lock_guard lock(mutex_);
        letters_ = std::move(letters);
    }
    /// Every command and every reading of the store fails with this.
    void setFailure(std::optional<core::Error> failure) {
        const std::lock_guard lock(mutex_);
        failure_ = std::move(failure);
    }
    [[nodiscard]] QStringList calls() const {
        const std::lock_guard lock(mutex_);
        return calls_;
    }
    [[nodiscard]] int pulls() const { return pulls_; }

    [[nodiscard]] core::runtime::LivePtr live() const override {
        const std::lock_guard lock(mutex_);
        ++pulls_;
        return live_;
    }
    core::Status answer(const core::runtime::StartChoice& choice) override {
        using From = core::runtime::StartChoice::From;
        return note(choice.from == From::Earliest ? QStringLiteral("earliest")
                    : choice.from == From::Latest
                        ? QStringLiteral("latest")
                        : QString::fromStdString(core::formatUtc(choice.time)));
    }
    core::Status reconnect() override { return note(QStringLiteral("reconnect")); }
    core::Status setBrokerDown(bool down) override {
        return note(down ? QStringLiteral("cut") : QStringLiteral("restore"));
    }
    core::Result<std::vector<core::store::DeadLetter>> newestDeadLetters(
        std::size_t limit, std::int64_t beforeId) override {
        const std::lock_guard lock(mutex_);
        if (failure_) return *failure_;
        std::vector<core::store::DeadLetter> found;
        for (auto it = letters_.rbegin(); it != letters_.rend() && found.size() < limit; ++it) {
            if (beforeId == 0 || it->id < beforeId) found.push_back(*it);
        }
        return found;
    }
    core::Result<std::vector<core::store::DeadLetter>> deadLetterAfter(
        std::int64_t after) override {
        const std::lock_guard lock(mutex_);
        if (failure_) return *failure_;
        for (const auto& letter : letters_) {
            if (letter.id > after) return std::vector{letter};
        }
        return std::vector<core::store::DeadLetter>{};
    }
    core::Result<std::vector<core::store::ItemSummary>> items(
        std::span<const std::string> ids) override {
        std::vector<core::store::ItemSummary> found;
        for (const std::string& id : ids)
            found.push_back({id, "Film number " + id, {}, {}});
        return found;
    }

  private:
    core::Status note(const QString& call) {
        const std::lock_guard lock(mutex_);
        calls_ << call;
        if (failure_) return *failure_;
        return {};
    }
    mutable std::mutex mutex_;
    core::runtime::LivePtr live_ = std::make_shared<core::runtime::LiveSnapshot>();
    std::vector<core::store::DeadLetter> letters_;
    std::optional<core::Error> failure_;
    QStringList calls_;
    std::uint64_t revision_ = 0;
    mutable std::atomic<int> pulls_ = 0;
};

/// The window at the Stream page on a FakeStreamPort, with a clock that stands at kMadeNow.
struct StreamWindow {
    EngineFixture fixture{false, 0, false};
    FakeClock clock{kMadeNow};
    std::shared_ptr<FakeStreamPort> port = std::make_shared<FakeStreamPort>();
    std::vector<ui::shell::PageEntry> catalog;
    std::unique_ptr<ui::shell::MainWindow> window;

    explicit StreamWindow(UiFixture& ui, core::runtime::Engine* engine = nullptr)
        : catalog(ui::shell::pageCatalog().begin(), ui::shell::pageCatalog().end()) {
        current() = port;
        std::ranges::find_if(catalog, [](const auto& entry) {
            return QLatin1String(entry.id) == QLatin1String("stream");
        })->make = [](ui::shell::PageContext& context) -> ui::shell::Page* {
            return new ui::pages::StreamPage(context, current());
        };
        QSettings().clear();
        window = std::make_unique<ui::shell::MainWindow>(ui.theme, catalog, clock,
                                                         engine ? engine : fixture.engine.get());
        window->resize(1440, 900);
    }
    ~StreamWindow() {
        window.reset();
        ui::async::jobPool()->waitForDone();
    }
    void open(const core::runtime::LiveSnapshot& live) {
        port->set(live);
        window->openFirstPage(QStringLiteral("stream"));
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
    static std::shared_ptr<FakeStreamPort>& current() {
        static std::shared_ptr<FakeStreamPort> port;
        return port;
    }
};

}  // namespace tests

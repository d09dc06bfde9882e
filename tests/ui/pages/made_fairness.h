// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>

#include "tests/support/fake_clock.h"
#include "tests/support/list_traffic.h"
#include "tests/ui/pages/page_window.h"
#include "ui/async/job_slot.h"
#include "ui/pages/fairness/fairness_page.h"

namespace tests {

/// What was shown, drawn evenly or with a favour for the popular; all figures are computed.
struct MadeLists {
    std::size_t items = 400, users = 300, requests = 2400, k = 10;
    double favour = 1.35;        ///< 1: evenly random lists; larger: popular items more often
    std::size_t reach = 100000;  ///< only the first so many items are ever shown
    bool announced = true;
    std::size_t providers = 12;
    core::UtcTime to = *core::parseIso8601("2026-11-22T13:12:00Z");
};

inline core::fairness::Catalogue madeCatalogue(const MadeLists& made) {
    const char* const genres[] = {"Drama", "Comedy", "Thriller", "Documentary"};
    auto catalogue = catalogueOf(made.items);
    catalogue.announced = made.announced;
    catalogue.users = static_cast<std::int64_t>(made.users);
    for (std::size_t i = 0; i < made.items; ++i) {
        auto& item = catalogue.items[i];
        item.genres = {genres[i % 4]};
        if (i % 3 == 0) item.genres.emplace_back(genres[(i + 1) % 4]);
        item.provider = "Studio " + std::to_string(i % made.providers);
        item.decade = i % 2 == 0 ? "1990s" : "2020s";
        if (i % 16 == 0) item.since = made.to - std::chrono::hours(30);
    }
    return catalogue;
}

inline core::fairness::ExposureWindow madeWindow(const MadeLists& made, std::size_t requests) {
    core::fairness::ExposureWindow window;
    for (std::size_t i = 0; i < made.items; ++i) {
        core::fairness::Genres genres{static_cast<std::uint16_t>(i % 4)};
        if (i % 3 == 0) genres.push_back(static_cast<std::uint16_t>((i + 1) % 4));
        std::ranges::sort(genres);
        window.setGenres(core::ItemIdx(i), genres);
    }
    const std::int64_t interactions[] = {4, 20, 60};
    for (std::size_t u = 0; u < made.users; ++u)
        window.setUser(core::UserIdx(u), userHash(u), interactions[u % 3]);
    const std::size_t most = std::min(made.items, made.reach);
    const ListOf lists = [&](std::size_t, core::CounterRandom& random) {
        std::vector<core::ItemIdx> list;
        while (list.size() < made.k) {
            const auto drawn = static_cast<std::size_t>(std::pow(random.uniform(), made.favour) *
                                                        static_cast<double>(most));
            const core::ItemIdx item(std::min(drawn, most - 1));
            if (std::ranges::find(list, item) == list.end()) list.push_back(item);
        }
        return list;
    };
    std::size_t number = 0;
    for (auto& request : traffic(11, {requests}, made.users, lists)) {
        request.at = made.to - std::chrono::hours(20) + std::chrono::milliseconds(++number);
        request.version = number <= requests / 2 ? 0 : 1;
        window.add(std::move(request));
    }
    return window;
}

inline core::judge::Verdicts madeVerdicts(const MadeLists& made = {}) {
    core::judge::Verdicts verdicts;
    verdicts.revision = 1;
    verdicts.judged = true;
    verdicts.at = verdicts.to = made.to;
    verdicts.from = made.to - std::chrono::hours(24);
    verdicts.position = static_cast<std::int64_t>(made.requests);
    const auto catalogue = std::make_shared<core::fairness::Catalogue>(madeCatalogue(made));
    const auto window = madeWindow(made, made.requests);
    core::fairness::FairnessOptions options;
    options.from = verdicts.from;
    options.to = verdicts.to;
    options.newSince = made.to - std::chrono::hours(24 * 7);
    const auto report = std::make_shared<core::fairness::FairnessReport>(
        core::fairness::fairnessReport(window, *catalogue, options));
    for (auto& numbers : core::fairness::byVersion(window, *catalogue)) {
        const std::string id = numbers.version == 0 ? "v41" : "v42";
        verdicts.versions.push_back({id, verdicts.from, std::move(numbers)});
    }
    std::vector<std::size_t> order(report->slotsOf.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&](std::size_t i) { return report->slotsOf[i]; });
    for (std::size_t r = 0; r < std::min<std::size_t>(10, order.size()); ++r) {
        const std::uint32_t slotCount = report->slotsOf[order[r]];
        if (slotCount == 0) break;
        verdicts.topItems.push_back({std::to_string(order[r]),
                                     "Film number " + std::to_string(order[r]), slotCount,
                                     slotCount / static_cast<double>(report->facts.slotCount)});
    }
    auto histories = std::make_shared<core::judge::VerdictHistories>();
    for (int step = 1; step <= 6 && made.requests > 0 && made.items <= 1000; ++step) {
        const auto then = core::fairness::fairnessReport(
            madeWindow(made, made.requests * static_cast<std::size_t>(step) / 6), *catalogue,
            options);
        const core::UtcTime at = made.to - std::chrono::minutes(6 - step);
        histories->coverage.push_back({at, then.number("coverage")->estimate.value});
        histories->giniCatalogue.push_back({at, then.number("gini_catalogue")->estimate.value});
        histories->top10Share.push_back({at, then.number("top_10_share")->estimate.value});
        if (then.parity.gap) histories->parityGap.push_back({at, then.parity.gap->value});
        if (const auto* fresh = then.number("new_item_coverage"))
            histories->newItemCoverage.push_back({at, fresh->estimate.value});
        if (step == 3) verdicts.previousLorenz = then.lorenz;
    }
    verdicts.catalogue = catalogue;
    verdicts.fairness = report;
    verdicts.histories = histories;
    return verdicts;
}

/// Says what it was told to. Threads: thread-safe.
class FakeFairnessPort final : public ui::pages::FairnessPort {
  public:
    void set(core::judge::Verdicts verdicts) {
        const std::lock_guard lock(mutex_);
        verdicts.revision = ++revision_;
        now_ = std::make_shared<core::judge::Verdicts>(std::move(verdicts));
    }
    [[nodiscard]] core::judge::VerdictsPtr verdicts() const override {
        const std::lock_guard lock(mutex_);
        ++pulls_;
        return now_;
    }
    [[nodiscard]] int pulls() const { return pulls_; }

  private:
    mutable std::mutex mutex_;
    core::judge::VerdictsPtr now_ = std::make_shared<core::judge::Verdicts>();
    std::uint64_t revision_ = 0;
    mutable std::atomic<int> pulls_ = 0;
};

/// The window at the Fairness page on a FakeFairnessPort.
struct FairnessWindow {
    EngineFixture fixture{false, 0, false};
    FakeClock clock{*core::parseIso8601("2026-11-22T13:12:48Z")};
    std::shared_ptr<FakeFairnessPort> port = std::make_shared<FakeFairnessPort>();
    std::vector<ui::shell::PageEntry> catalog;
    std::unique_ptr<ui::shell::MainWindow> window;

    explicit FairnessWindow(UiFixture& ui)
        : catalog(ui::shell::pageCatalog().begin(), ui::shell::pageCatalog().end()) {
        current() = port;
        std::ranges::find_if(catalog, [](const auto& entry) {
            return QLatin1String(entry.id) == QLatin1String("fairness");
        })->make = [](ui::shell::PageContext& context) -> ui::shell::Page* {
            return new ui::pages::FairnessPage(context, current());
        };
        QSettings().clear();
        window =
            std::make_unique<ui::shell::MainWindow>(ui.theme, catalog, clock, fixture.engine.get());
        window->resize(1440, 900);
    }
    ~FairnessWindow() {
        window.reset();
        ui::async::jobPool()->waitForDone();
    }
    void open() {
        window->openFirstPage(QStringLiteral("fairness"));
        window->show();
        if (!QTest::qWaitForWindowActive(window.get())) qFatal("no window");
    }
    void open(core::judge::Verdicts verdicts) {
        port->set(std::move(verdicts));
        open();
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
    /// Texts of all labels that can be seen now.
    [[nodiscard]] QString said() const {
        QStringList all;
        for (const auto* label : page()->findChildren<QLabel*>()) {
            if (label->isVisible()) all << label->text();
        }
        return all.join(u'\n');
    }

  private:
    static std::shared_ptr<FakeFairnessPort>& current() {
        static std::shared_ptr<FakeFairnessPort> port;
        return port;
    }
};

}  // namespace tests

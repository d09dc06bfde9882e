// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <condition_variable>
#include <mutex>

#include "core/fairness/from_events.h"
#include "tests/core/simulate/knn_service.h"
#include "tests/ui/pages/page_window.h"
#include "ui/async/job_slot.h"
#include "ui/pages/feedback/feedback_page.h"

namespace tests {

/// What core::feedback says of lists that a simulated audience was shown by an item-knn: four
/// windows after two others.
inline core::judge::Verdicts madeVerdicts(const char* scenario, const char* pipeline) {
    using namespace core;
    constexpr std::size_t kItems = 300;
    constexpr std::size_t kWindows = 4;
    const simulate::CatalogueOptions made{1, kItems};
    simulate::Audience audience(std::make_shared<const simulate::World>(simulate::makeWorld(made)));
    Service service(simulate::makeCatalogue(made), "item-knn");
    simulate::LoopOptions loop;
    loop.windows = 2;
    loop.visitsPerWindow = 700;
    loop.begin = *parseIso8601("2026-11-21T13:12:48Z");
    loop.visitsPerSecond = 0.05;
    if (!simulate::runLoop(audience, service.asRecommender(), loop)) qFatal("no loop");
    audience.enter(*simulate::findScenario(scenario).value());
    service.setPipeline(pipeline);
    loop.windows = kWindows;
    loop.begin += std::chrono::hours(8);
    const auto shown = simulate::runLoop(audience, service.asRecommender(), loop);
    if (!shown) qFatal("no loop");

    std::vector<events::RecommendationEvent> lists;
    for (std::size_t w = 0; w < shown->size(); ++w) {
        for (const auto& list : (*shown)[w].lists) {
            events::RecommendationEvent event;
            event.requestId = "r" + std::to_string(lists.size());
            event.userId = list.userId;
            event.itemIds = list.itemIds;
            event.modelVersion = w < 2 ? "v41" : "v42";
            event.at = list.at;
            lists.push_back(std::move(event));
        }
    }
    const auto input = fairness::exposureInput(service.data(), lists);
    const auto window = fairness::windowOf(input);
    auto measured = feedback::feedbackInput(window, input.catalogue);
    measured.versions = input.versions;

    judge::Verdicts verdicts;
    verdicts.revision = 1;
    verdicts.judged = true;
    verdicts.from = lists.front().at;
    verdicts.to = verdicts.at = lists.back().at;
    verdicts.feedback =
        std::make_shared<const feedback::FeedbackReport>(feedback::feedbackReport(measured));
    const auto tiers = fairness::tiersOf(input.catalogue);
    for (const auto& slice : feedback::slicesOf(measured.requests, kWindows)) {
        feedback::ByTier perItem{};
        for (const auto* request : slice) {
            for (const ItemIdx item : request->items) {
                const auto tier = static_cast<std::size_t>(tiers[item.value]);
                if (tier < 3)
                    perItem[tier] += 1 / double(verdicts.feedback->starvation.items[tier]);
            }
        }
        verdicts.slotsPerItem.push_back(perItem);
    }
    verdicts.stages.slotCount = 10 * std::int64_t(lists.size());
    return verdicts;
}

/// A page's engine, as a test wants it.
class MadeFeedbackPort final : public ui::pages::FeedbackPort {
  public:
    core::judge::VerdictsPtr verdictsNow = std::make_shared<core::judge::Verdicts>();
    ui::pages::AppliedMitigations now;
    core::Status answer;  ///< of apply()
    std::atomic<int> applies = 0, compares = 0, outlooks = 0;
    mutable std::atomic<int> asked = 0;
    std::atomic<bool> hangs = false;  ///< jobs wait until they are cancelled

    [[nodiscard]] core::judge::VerdictsPtr verdicts() const override {
        ++asked;
        return verdictsNow;
    }
    [[nodiscard]] ui::pages::AppliedMitigations applied() const override {
        const std::lock_guard lock(mutex_);
        return now;
    }
    [[nodiscard]] std::string liveVersion() const override { return "v42"; }
    core::Status apply(const ui::pages::AppliedMitigations& next) override {
        ++applies;
        if (!answer) return answer;
        const std::lock_guard lock(mutex_);
        now = next;
        return {};
    }
    core::Result<core::serving::MitigationEffect> compare(
        const core::recommend::rerank::Mitigations& mitigations, const std::stop_token& stop,
        const core::ProgressFn& progress) override {
        ++compares;
        if (hangs) return hang(stop, progress);
        core::serving::MitigationEffect effect;
        effect.users = 400;
        effect.plain = {0.41, 0.812, 0.083, 6.24, 0.62};
        effect.mitigated = {0.74, 0.655, 0.041, 2.1, 0.71};
        effect.overlap = mitigations.on() / 8.0;
        return effect;
    }
    core::Result<core::runtime::Outlook> outlook(
        const core::recommend::rerank::Mitigations& mitigations, const std::stop_token& stop,
        const core::ProgressFn& progress) override {
        ++outlooks;
        if (hangs) return hang(stop, progress);
        core::runtime::OutlookOptions options;
        options.mitigations = mitigations;
        options.runs = 3;
        options.items = 120;
        options.visitsPerRound = 120;
        return core::runtime::simulateOutlook(options, stop, progress);
    }

  private:
    static core::Error hang(const std::stop_token& stop, const core::ProgressFn& progress) {
        progress(0.25, "waiting");
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any cancelled;
        cancelled.wait(lock, stop, [] { return false; });
        return {core::Errc::Cancelled, "cancelled", {}};
    }

    mutable std::mutex mutex_;
};

inline std::shared_ptr<MadeFeedbackPort> madeFeedbackPort;

inline ui::shell::Page* makeMadeFeedback(ui::shell::PageContext& context) {
    return new ui::pages::FeedbackPage(context, madeFeedbackPort);
}

/// The real window with a Feedback loops page on a made port.
struct FeedbackWindow {
    EngineFixture engine{false, 0, false};
    std::shared_ptr<MadeFeedbackPort> port;
    std::vector<ui::shell::PageEntry> catalog;
    std::unique_ptr<ui::shell::MainWindow> window;

    FeedbackWindow(UiFixture& ui, std::shared_ptr<MadeFeedbackPort> made, QSize size = {1440, 900})
        : port(std::move(made)),
          catalog(ui::shell::pageCatalog().begin(), ui::shell::pageCatalog().end()) {
        madeFeedbackPort = port;
        for (auto& page : catalog) {
            if (std::string_view(page.id) == "feedback") page.make = &makeMadeFeedback;
        }
        QSettings().clear();
        window = std::make_unique<ui::shell::MainWindow>(ui.theme, catalog, engine.clock,
                                                         engine.engine.get());
        window->resize(size);
        window->openFirstPage(QStringLiteral("feedback"));
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get())) qFatal("no window");
    }
    ~FeedbackWindow() {
        window.reset();
        ui::async::jobPool()->waitForDone();
        madeFeedbackPort.reset();
    }
    [[nodiscard]] ui::shell::Page* page() const { return window->pages().current(); }
    template <class W>
    [[nodiscard]] W* find(const char* name) const {
        W* found = page()->findChild<W*>(QLatin1String(name));
        if (!found) qFatal("the page has no %s", name);
        return found;
    }
    void click(const char* name) const {
        auto* button = find<QAbstractButton>(name);
        QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
    }
    [[nodiscard]] QString text(const char* name) const { return find<QLabel>(name)->text(); }
};

}  // namespace tests

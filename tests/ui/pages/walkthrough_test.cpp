// SPDX-License-Identifier: GPL-3.0-or-later
// README, "Eight minutes": its steps in one go, through the real window, with the mouse.
#include <QAbstractItemView>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <algorithm>

#include "core/store/quarantine.h"
#include "tests/support/test_main.h"
#include "tests/ui/pages/page_window.h"
#include "ui/pages/simulation_panel.h"
#include "ui/shell/navigator.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/switch.h"

using namespace tests;
using core::registry::Stage;
using core::runtime::Engine;

class WalkthroughTest : public QObject {
    Q_OBJECT
    UiFixture ui_;
    std::unique_ptr<EngineFixture> fixture_;
    std::unique_ptr<PageWindow> window_;

    [[nodiscard]] Engine& engine() const { return *fixture_->engine; }
    [[nodiscard]] QWidget* page() const { return window_->window->pages().current(); }

    void go(const char* name) {
        window_->window->context().navigator.go(QLatin1String(name));
        QTest::qWait(300);
    }
    void shot(const char* name) { tests::shot(*window_->window, QLatin1String(name)); }

    /// The controls in the popover of the audience's chip.
    template <class W>
    W* inPanel(const char* name) {
        auto* chip = window_->window->context().topBar.chip(QStringLiteral("simulation"));
        QTest::mouseClick(chip, Qt::LeftButton);
        W* found = nullptr;
        if (!QTest::qWaitFor([&] {
                for (auto* panel : window_->window->findChildren<ui::pages::SimulationPanel*>()) {
                    if (panel->isVisible()) found = panel->findChild<W*>(QLatin1String(name));
                }
                return found != nullptr;
            }))
            qFatal("the audience's popover has no %s", name);
        return found;
    }
    void enter(const char* scenario) {
        auto* select = inPanel<ui::widgets::Select>("scenario");
        const int index = select->findData(QLatin1String(scenario));
        select->setCurrentIndex(index);
        Q_EMIT select->activated(index);
        select->window()->close();
    }
    void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }

    QAbstractButton* buttonIn(const QWidget* where, const QString& text) const {
        for (auto* b : where->findChildren<QAbstractButton*>()) {
            if (b->isVisible() && !qobject_cast<QCheckBox*>(b) && b->text().startsWith(text))
                return b;
        }
        return nullptr;
    }
    /// Gives the reason that the open dialog asks for.
    void confirm(const QString& verb) {
        ui::widgets::ConfirmDialog* dialog = nullptr;
        QTRY_VERIFY([&] {
            for (auto* d : window_->window->findChildren<ui::widgets::ConfirmDialog*>()) {
                if (d->isVisible()) dialog = d;
            }
            return dialog != nullptr;
        }());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(),
                         QStringLiteral("a step of the walk-through"));
        auto* button = buttonIn(dialog, verb);
        QVERIFY2(button, qPrintable(verb));
        QTRY_VERIFY(button->isEnabled());
        click(button);
    }

    void start() {
        fixture_ = std::make_unique<EngineFixture>(false);
        core::runtime::EngineOptions options;
        options.profile = *core::runtime::findProfile(
            std::filesystem::path(fixture_->dir.filePath(QStringLiteral("profile")).toStdString()),
            {});
        const std::vector<std::string> set{"api.listen=off"};
        options.settings = *core::runtime::loadSettings(
            {}, [](const std::string&) { return std::nullopt; }, set);
        options.program = "fairlead";
        options.demo = core::runtime::DemoOptions{.seed = 2, .eventsPerSecond = 500};
        options.background = true;
        fixture_->engine.reset();
        auto opened = Engine::open(std::move(options), fixture_->clock);
        if (!opened) qFatal("engine: %s", opened.error().text().c_str());
        fixture_->engine = *std::move(opened);
        window_ = std::make_unique<PageWindow>(ui_, *fixture_, QStringLiteral("overview"));
    }
    void firstModelGoesLive() {
        QTRY_VERIFY_WITH_TIMEOUT(!engine().snapshot()->live.empty(), 90000);
        const auto now = engine().snapshot();
        QVERIFY(now->version(now->live)->verification.valid());
    }
    void fairnessIsJudgedLive() {
        go("fairness");
        QTRY_VERIFY_WITH_TIMEOUT(engine().verdicts()->judged, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(engine().verdicts()->fairness->facts.requests > 100, 30000);
        const auto* coverage = engine().verdicts()->fairness->number("coverage");
        QVERIFY(coverage);
        QVERIFY(coverage->estimate.value > 0 && coverage->estimate.value <= 1);
    }
    void attackersAreFlagged() {
        enter("rating-spam");
        QTRY_COMPARE(engine().live()->simulation->scenario, std::string("rating-spam"));
        go("abuse");
        const auto flagged = [&] { return engine().verdicts()->abuse->flaggedUsers(); };
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::any_of(flagged(),
                                [](const std::string& user) { return user.starts_with("x-"); }),
            120000);
        enter("calm");
    }
    void aFlaggedUserIsExcludedByHand() {
        auto* card = window_->find<QWidget>("flaggedCard");
        auto* table = card->findChild<ui::widgets::DataTable*>();
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 30000);
        auto* exclude = window_->find<QAbstractButton>("excludeUsers");
        const auto inQuarantine = [&] {
            return engine().events().quarantinedUsers()->users.size();
        };
        // Those whom two families of rules flag are in already; the first one who waits is taken.
        for (int row = 0; row < table->model()->rowCount() && !exclude->isEnabled(); ++row) {
            table->clearSelection();
            table->scrollTo(table->model()->index(row, 0));
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(table->model()->index(row, 0)).center());
        }
        shot("walk-abuse");
        if (!exclude->isEnabled()) {
            // Nobody waits for a person, because the program has excluded them all.
            QVERIFY(inQuarantine() > 0);
            return;
        }
        const auto before = inQuarantine();
        click(exclude);
        confirm(QStringLiteral("Exclude"));
        QTRY_VERIFY(inQuarantine() > before);
    }
    void mitigationsChangeTheNextRequests() {
        enter("echo-chamber");
        go("feedback");
        const auto before = engine().mitigations();
        auto* row = window_->find<QWidget>("explorationRow");
        click(row->findChild<ui::widgets::Switch*>());
        shot("walk-feedback");
        auto* apply = window_->find<QAbstractButton>("applyMitigations");
        QTRY_VERIFY(apply->isEnabled());
        click(apply);
        QTRY_VERIFY(engine().mitigations().exploration.on != before.exploration.on);
        const auto list = engine().serve({.userId = "someone-of-arm-b"});
        QVERIFY(list.ok());
        const auto history = engine().registry().history(20);
        QVERIFY(history.ok());
        QVERIFY(
            std::ranges::any_of(*history, [](const auto& e) { return e.action == "mitigations"; }));
        enter("calm");
    }
    void aBadReleaseIsRefused() {
        go("registry");
        auto* release = inPanel<QAbstractButton>("badRelease");
        click(release);
        release->window()->close();
        const auto refused = [&] {
            const auto now = engine().snapshot();
            return std::ranges::any_of(now->versions, [](const auto& v) {
                return v.record.stage == Stage::Rejected && v.record.family == "popularity";
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(refused(), 90000);
    }
    void anEarlierVersionComesBack() {
        const auto newest = [&](Stage stage) {
            const auto now = engine().snapshot();
            const auto it = std::ranges::find(now->versions, stage,
                                              [](const auto& v) { return v.record.stage; });
            return it == now->versions.end() ? std::string() : it->record.id.text;
        };
        // The gate may have let none of the later versions through: then a person releases one.
        QTRY_VERIFY_WITH_TIMEOUT(
            !newest(Stage::Archived).empty() || !newest(Stage::Candidate).empty(), 120000);
        if (newest(Stage::Archived).empty()) {
            QVERIFY(engine().promote(newest(Stage::Candidate), "a step of the walk-through",
                                     core::registry::Actor::person("a tester"), true));
            QTRY_VERIFY(!newest(Stage::Archived).empty());
        }
        const std::string earlier = newest(Stage::Archived);
        go("registry");
        window_->window->context().navigator.go(
            QStringLiteral("registry"),
            {QStringLiteral("version"), QString::fromStdString(earlier)});
        QAbstractButton* rollBack = nullptr;
        QTRY_VERIFY((rollBack = buttonIn(page(), QStringLiteral("Roll back"))));
        QTRY_VERIFY(rollBack->isEnabled());
        shot("walk-registry");
        click(rollBack);
        confirm(QStringLiteral("Roll back"));
        QTRY_COMPARE(engine().snapshot()->live.text, earlier);
        QVERIFY(engine().snapshot()->hold);
    }
    void aChartIsExported() {
        go("fairness");
        shot("walk-fairness");
        const QString path = fixture_->dir.filePath(QStringLiteral("chart.csv"));
        QAction* csv = nullptr;
        for (auto* menu : page()->findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (action->text().startsWith(QStringLiteral("Export CSV"))) csv = action;
            }
            if (csv) break;
        }
        QVERIFY(csv);
        QTimer answer;
        connect(&answer, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            answer.stop();
            dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        answer.start(50);
        csv->trigger();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.count('\n') > 2);
        QVERIFY2(text.contains("UTC"), text.constData());  // when, which version, which window
    }

  private Q_SLOTS:
    void the_eight_minutes_of_the_readme() {
        start();
        for (const auto step :
             {&WalkthroughTest::firstModelGoesLive, &WalkthroughTest::fairnessIsJudgedLive,
              &WalkthroughTest::attackersAreFlagged, &WalkthroughTest::aFlaggedUserIsExcludedByHand,
              &WalkthroughTest::mitigationsChangeTheNextRequests,
              &WalkthroughTest::aBadReleaseIsRefused, &WalkthroughTest::anEarlierVersionComesBack,
              &WalkthroughTest::aChartIsExported}) {
            (this->*step)();
            if (QTest::currentTestFailed()) break;
        }
        const auto check = engine().events().check();
        QVERIFY(check.ok());
        QVERIFY2(check->sound(), check->problems.empty() ? "" : check->problems[0].c_str());
        window_.reset();
        fixture_.reset();
    }
};

FAIRLEAD_TEST(WalkthroughTest)
#include "walkthrough_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulation_panel.h"

#include <QLabel>
#include <QVBoxLayout>
#include <cmath>

#include "core/simulate/scenario.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/help.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/label.h"

namespace ui::pages {
namespace {

constexpr double kSpeeds[] = {0.1, 0.5, 1, 2, 5, 10, 50};

struct ScenarioWord {
    const char* id;
    const char* name;
};
constexpr ScenarioWord kScenarioWords[] = {
    {"calm", QT_TRANSLATE_NOOP("ui::pages::SimulationPanel", "Calm")},
    {"echo-chamber", QT_TRANSLATE_NOOP("ui::pages::SimulationPanel", "Echo chamber")},
    {"long-tail-starvation",
     QT_TRANSLATE_NOOP("ui::pages::SimulationPanel", "Long-tail starvation")},
    {"rating-spam", QT_TRANSLATE_NOOP("ui::pages::SimulationPanel", "Rating spam")},
    {"taste-drift", QT_TRANSLATE_NOOP("ui::pages::SimulationPanel", "Taste drift")},
};

}  // namespace

SimulationPanel::SimulationPanel(core::runtime::Engine& engine, QWidget* parent)
    : QWidget(parent), engine_(engine) {
    const auto live = engine.live();
    const auto now = live->simulation.value_or(core::runtime::SimulationLive{});
    running_ = now.running;
    brokerDown_ = live->stream.configured && !live->stream.link.up();
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(8);
    addScenario(now.scenario);
    addSpeed(now.speed);
    addButtons();
    problem_ = widgets::label("caption");
    problem_->setWordWrap(true);
    problem_->hide();
    column_->addWidget(problem_);
}

QString SimulationPanel::scenarioName(const std::string& id) {
    for (const ScenarioWord& word : kScenarioWords) {
        if (id == word.id) return tr(word.name);
    }
    return QString::fromStdString(id);
}

void SimulationPanel::addScenario(const std::string& current) {
    auto* scenario = new widgets::Select(tr("What the audience does"));
    scenario->setObjectName(QStringLiteral("scenario"));
    for (const auto& known : core::simulate::scenarioCatalog()) {
        scenario->addItem(scenarioName(known.id), QString::fromStdString(known.id));
        if (known.id == current) scenario->setCurrentIndex(scenario->count() - 1);
    }
    column_->addWidget(new widgets::Field(tr("Scenario"), scenario));
    connect(scenario, &QComboBox::activated, this, [this, scenario](int) {
        say(engine_.enterScenario(scenario->currentData().toString().toStdString()));
    });
}

void SimulationPanel::addSpeed(double current) {
    speed_ = new widgets::Select(tr("Speed of the audience"));
    for (const double factor : kSpeeds) {
        speed_->addItem(tr("%1 × the usual rate").arg(bridge::number(factor)), factor);
        if (std::abs(factor - current) < 1e-9) speed_->setCurrentIndex(speed_->count() - 1);
    }
    column_->addWidget(new widgets::Field(tr("Speed"), speed_));
    connect(speed_, &QComboBox::activated, this, [this](int) {
        say(engine_.setSimulation(running_, speed_->currentData().toDouble()));
    });
}

void SimulationPanel::addButtons() {
    run_ = new widgets::Button(QString(), "play");
    broker_ = new widgets::Button(QString(), "unplug");
    auto* release = new widgets::Button(tr("Train a bad release"), "cpu");
    release->setObjectName(QStringLiteral("badRelease"));
    release->setToolTip(
        tr("Trains a version that ranks by popularity alone and asks for its "
           "release; the gate should refuse it."));
    auto* about = new widgets::Button(tr("How the audience behaves"), "circle-help");
    for (auto* button : {run_, broker_, release, about})
        column_->addWidget(button);
    label();
    connect(run_, &QAbstractButton::clicked, this, [this] {
        const auto done = engine_.setSimulation(!running_, speed_->currentData().toDouble());
        if (done) running_ = !running_;
        label();
        say(done);
    });
    connect(broker_, &QAbstractButton::clicked, this, [this] {
        const auto done = engine_.setBrokerDown(!brokerDown_);
        if (done) brokerDown_ = !brokerDown_;
        label();
        say(done);
    });
    connect(release, &QAbstractButton::clicked, this,
            [this] { say(engine_.enterScenario(core::runtime::kBadRelease)); });
    connect(about, &QAbstractButton::clicked, this, [this] {
        QWidget* below = window()->parentWidget();
        showHelp(QStringLiteral("simulation"), below ? below->window() : window());
    });
}

void SimulationPanel::label() {
    run_->setText(running_ ? tr("Pause the audience") : tr("Let the audience go on"));
    broker_->setText(brokerDown_ ? tr("Restore the broker") : tr("Cut the broker"));
}

void SimulationPanel::say(const core::Status& done) {
    problem_->setVisible(!done.ok());
    if (!done) problem_->setText(bridge::text(done.error().message));
}

}  // namespace ui::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulation_panel.h"

#include <QVBoxLayout>
#include <cmath>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/label.h"

namespace ui::pages {
namespace {

constexpr double kSpeeds[] = {0.1, 0.5, 1, 2, 5, 10, 50};

}  // namespace

SimulationPanel::SimulationPanel(core::runtime::Engine& engine, QWidget* parent) : QWidget(parent) {
    const auto live = engine.live();
    const auto now = live->simulation.value_or(core::runtime::SimulationLive{});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* speed = new widgets::Select(tr("Speed of the audience"));
    for (const double factor : kSpeeds) {
        speed->addItem(tr("%1 × the usual rate").arg(bridge::number(factor)), factor);
        if (std::abs(factor - now.speed) < 1e-9) speed->setCurrentIndex(speed->count() - 1);
    }
    column->addWidget(new widgets::Field(tr("Speed"), speed));
    auto* run = new widgets::Button(QString(), "play");
    auto* broker = new widgets::Button(QString(), "unplug");
    auto* problem = widgets::label("caption");
    problem->setWordWrap(true);
    problem->hide();
    column->addWidget(run);
    column->addWidget(broker);
    column->addWidget(problem);

    const auto say = [problem](const core::Status& done) {
        problem->setVisible(!done.ok());
        if (!done) problem->setText(bridge::text(done.error().message));
    };
    const auto label = [run, broker](bool running, bool down) {
        run->setText(running ? tr("Pause the audience") : tr("Let the audience go on"));
        broker->setText(down ? tr("Restore the broker") : tr("Cut the broker"));
    };
    auto state = std::make_shared<std::pair<bool, bool>>(
        now.running, live->stream.configured && !live->stream.link.up());
    label(state->first, state->second);
    connect(speed, &QComboBox::activated, this, [&engine, speed, state, say](int) {
        say(engine.setSimulation(state->first, speed->currentData().toDouble()));
    });
    connect(run, &QAbstractButton::clicked, this, [&engine, speed, state, say, label] {
        const auto done = engine.setSimulation(!state->first, speed->currentData().toDouble());
        if (done) state->first = !state->first;
        label(state->first, state->second);
        say(done);
    });
    connect(broker, &QAbstractButton::clicked, this, [&engine, state, say, label] {
        const auto done = engine.setBrokerDown(!state->second);
        if (done) state->second = !state->second;
        label(state->first, state->second);
        say(done);
    });
}

}  // namespace ui::pages

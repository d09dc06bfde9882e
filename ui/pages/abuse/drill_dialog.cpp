// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/abuse/drill_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSpinBox>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/abuse/abuse_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/label.h"

namespace ui::pages {

using core::simulate::AttackKind;
using widgets::Button;
using widgets::Field;

namespace {

constexpr int kMostAttackers = 10'000;

QLabel* wrapped(const char* role, const QString& text = {}) {
    QLabel* label = widgets::label(role, text);
    label->setWordWrap(true);
    return label;
}

QSpinBox* numberBox(int low, int high, int value, const QString& name) {
    auto* box = new QSpinBox;
    box->setRange(low, high);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

QString stepWords(const std::string& what) {
    if (what == "reading the ratings") return DrillDialog::tr("Reading the ratings");
    if (what == "copying the ratings") return DrillDialog::tr("Copying the ratings");
    if (what == "playing the attack") return DrillDialog::tr("Playing the attack");
    if (what == "lists before the attack") return DrillDialog::tr("Lists before the attack");
    if (what == "lists under attack") return DrillDialog::tr("Lists under attack");
    if (what == "lists without the flagged") return DrillDialog::tr("Lists without the flagged");
    return bridge::text(what);
}

}  // namespace

DrillDialog::DrillDialog(std::shared_ptr<AbusePort> port, QWidget* parent)
    : QDialog(parent),
      port_(std::move(port)),
      kind_(new widgets::Select(tr("Kind of attack"))),
      direction_(new widgets::Select(tr("Direction"))),
      attackers_(numberBox(1, kMostAttackers, 10, tr("Attackers"))),
      target_(new QLineEdit),
      seed_(numberBox(0, 1'000'000'000, 1, tr("Random seed"))),
      targetField_(new Field(tr("Target item (empty: drawn from the less rated half)"), target_)),
      what_(wrapped("caption")),
      step_(widgets::label("strong")),
      error_(wrapped("body")),
      bar_(new QProgressBar),
      run_(new Button(tr("Simulate"), "play", widgets::ButtonKind::Primary)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("drillDialog"));
    setWindowTitle(tr("Simulate an attack"));
    setMinimumWidth(480);
    build();
    connect(kind_, &QComboBox::currentIndexChanged, this, &DrillDialog::showKind);
    connect(run_, &Button::clicked, this, &DrillDialog::run);
    connect(this, &QDialog::rejected, this, &DrillDialog::stop);
    connect(&tick_, &QTimer::timeout, this, &DrillDialog::showProgress);
    showKind();
    setRunning(false);
    kind_->setFocus();
}

void DrillDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(widgets::label("dialog-title", tr("Simulate an attack")));
    column->addWidget(wrapped(
        "body", tr("Runs against a copy of the ratings that a training would read. Nothing in this "
                   "profile changes: no rating is stored, nobody is put in quarantine.")));
    if (port_->hasAudience()) {
        column->addWidget(wrapped(
            "caption", tr("To attack the live stream instead, choose the scenario “Rating spam” of "
                          "the simulated audience.")));
    }
    form_ = buildForm();
    column->addWidget(form_);
    column->addWidget(step_);
    bar_->setRange(0, 1000);
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Progress of the simulated attack"));
    column->addWidget(bar_);
    error_->setObjectName(QStringLiteral("drillError"));
    widgets::setVerdict(error_, theme::Verdict::Fail);
    error_->hide();
    column->addWidget(error_);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new Button(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelDrill"));
    cancel->setAutoDefault(false);
    run_->setObjectName(QStringLiteral("runDrill"));
    run_->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(run_);
    column->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
}

QWidget* DrillDialog::buildForm() {
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (const AttackKind kind : core::simulate::kAttackKinds)
        kind_->addItem(attackName(kind), int(kind));
    kind_->setObjectName(QStringLiteral("attackKind"));
    direction_->addItem(tr("Push: raise the target"), true);
    direction_->addItem(tr("Nuke: lower the target"), false);
    attackers_->setObjectName(QStringLiteral("attackers"));
    target_->setObjectName(QStringLiteral("attackTarget"));
    column->addWidget(new Field(tr("Kind of attack"), kind_));
    column->addWidget(what_);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Field(tr("Attackers"), attackers_), 1);
    row->addWidget(new Field(tr("Direction"), direction_), 2);
    row->addWidget(new Field(tr("Random seed"), seed_), 1);
    column->addLayout(row);
    column->addWidget(targetField_);
    return form;
}

void DrillDialog::showKind() {
    const auto kind = static_cast<AttackKind>(kind_->currentData().toInt());
    what_->setText(attackSentence(kind));
    attackers_->setValue(int(port_->drillOptions(kind, 1).attack.attackers));
    direction_->setEnabled(kind != AttackKind::Volume);
    targetField_->setEnabled(kind != AttackKind::Volume);
}

core::judge::DrillOptions DrillDialog::options() const {
    const auto kind = static_cast<AttackKind>(kind_->currentData().toInt());
    auto options = port_->drillOptions(kind, std::uint64_t(seed_->value()));
    options.attack.attackers = std::size_t(attackers_->value());
    options.attack.push = direction_->currentData().toBool();
    if (kind != AttackKind::Volume) options.attack.target = target_->text().trimmed().toStdString();
    return options;
}

void DrillDialog::run() {
    if (job_.running()) return;
    progress_ = std::make_shared<Progress>();
    error_->hide();
    setRunning(true);
    const auto report = [progress = progress_](double fraction, std::string_view what) {
        const std::lock_guard lock(progress->mutex);
        progress->fraction = fraction;
        progress->what = what;
    };
    job_.start([port = port_, options = options(),
                report](const std::stop_token& stop) { return port->drill(options, stop, report); },
               [this](const core::Result<core::judge::DrillReport>& result) { done(result); });
}

void DrillDialog::done(const core::Result<core::judge::DrillReport>& report) {
    setRunning(false);
    if (!report) {
        error_->setText(bridge::errorText(report.error()));
        error_->show();
        return;
    }
    Q_EMIT finishedDrill(*report);
    accept();
}

void DrillDialog::showProgress() {
    if (!progress_) return;
    const std::lock_guard lock(progress_->mutex);
    step_->setText(
        tr("%1 · %2").arg(stepWords(progress_->what), bridge::percent(progress_->fraction, 0)));
    bar_->setValue(int(progress_->fraction * 1000));
}

void DrillDialog::setRunning(bool running) {
    form_->setEnabled(!running);
    run_->setEnabledOr(!running, tr("The attack is under way"));
    step_->setVisible(running);
    bar_->setVisible(running);
    bar_->setValue(0);
    step_->setText(tr("Reading the ratings"));
    running ? tick_.start(100) : tick_.stop();
}

void DrillDialog::stop() {
    job_.stop();
}

}  // namespace ui::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/parameters_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <cmath>

#include "core/evaluate/split.h"
#include "core/recommend/rerank/pipeline.h"
#include "ui/bridge/error_text.h"
#include "ui/pages/training/run_setup.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/label.h"

namespace ui::pages {
namespace {

using core::recommend::ParameterSpec;
using core::training::TrainRequest;

constexpr int kMostFew = 1000;
constexpr int kMostThreads = 256;

/// The number that was typed, as the parameter wants it; nothing when it is none.
std::optional<core::Json> typedNumber(const QString& text, ParameterSpec::Type type) {
    bool good = false;
    if (type == ParameterSpec::Type::Integer) {
        const qlonglong whole = text.toLongLong(&good);
        return good ? std::optional(core::Json(whole)) : std::nullopt;
    }
    double real = text.toDouble(&good);
    if (!good) real = QLocale().toDouble(text, &good);
    return good && std::isfinite(real) ? std::optional(core::Json(real)) : std::nullopt;
}

std::optional<long long> wholeBetween(const QString& text, long long low, long long high) {
    bool good = false;
    const long long value = text.trimmed().toLongLong(&good);
    return good && value >= low && value <= high ? std::optional(value) : std::nullopt;
}

QString number(double value) {
    return valueText(core::Json(value));
}

void clear(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

}  // namespace

ParametersDialog::ParametersDialog(const TrainRequest& current, const TrainRequest& standard,
                                   QWidget* parent)
    : QDialog(parent),
      request_(current),
      standard_(standard),
      family_(new widgets::Select(tr("Family"))),
      parameters_(new QVBoxLayout) {
    setWindowTitle(tr("Parameters of the next run"));
    resize(480, 640);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 18, 20, 16);
    outer->setSpacing(12);
    outer->addWidget(widgets::label("dialog-title", tr("Parameters of the next run")));
    auto* hint = widgets::label(
        "body",
        tr("They hold until the program is closed; lasting ones belong into the settings file."));
    hint->setWordWrap(true);
    outer->addWidget(hint);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    for (const auto& family : core::recommend::familyCatalog())
        family_->addItem(familyName(family.id), bridge::text(family.id));
    family_->setObjectName(QStringLiteral("family"));
    column->addWidget(new widgets::Field(tr("Family"), family_));
    parameters_->setSpacing(10);
    column->addLayout(parameters_);
    buildCommon(column);
    column->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->setStyleSheet(
        QStringLiteral("QScrollArea { background: transparent; }"));  // on a dialog, not on a page
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    outer->addWidget(area, 1);

    auto* buttons = new QHBoxLayout;
    auto* reset = new widgets::Button(tr("Reset"), "rotate-ccw", widgets::ButtonKind::Ghost);
    reset->setObjectName(QStringLiteral("resetParameters"));
    auto* cancel = new widgets::Button(tr("Cancel"));
    use_ = new widgets::Button(tr("Use for the next run"), "check", widgets::ButtonKind::Primary);
    use_->setObjectName(QStringLiteral("useParameters"));
    use_->setDefault(true);
    buttons->addWidget(reset);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(use_);
    outer->addLayout(buttons);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] { fill(standard_); });
    connect(use_, &QPushButton::clicked, this, [this] {
        if (read()) accept();
    });
    connect(family_, &QComboBox::currentIndexChanged, this,
            [this] { showFamily(core::Json::object()); });
    fill(current);
    family_->setFocus();
}

QLineEdit* ParametersDialog::addLine(QVBoxLayout* column, const QString& name,
                                     const char* objectName, widgets::Field*& field) {
    auto* line = new QLineEdit;
    line->setObjectName(QLatin1String(objectName));
    field = new widgets::Field(name, line);
    column->addWidget(field);
    connect(line, &QLineEdit::textEdited, this, [this] { (void)read(); });
    return line;
}

void ParametersDialog::buildCommon(QVBoxLayout* column) {
    few_ = addLine(column, parameterName("few_ratings"), "few_ratings", fewField_);
    few_->setToolTip(
        tr("Users with fewer ratings get a blend of the family and what is popular or described "
           "alike."));
    pipeline_ = new widgets::Select(tr("List pipeline"));
    for (const std::string& name : core::recommend::rerank::pipelineNames())
        pipeline_->addItem(bridge::text(name));
    column->addWidget(new widgets::Field(tr("List pipeline"), pipeline_));
    split_ = addLine(column, tr("Split"), "split", splitField_);
    split_->setToolTip(
        tr("How ratings are held out for the evaluation: temporal-global:0.2, temporal-user:0.2, "
           "leave-last-out, random:0.2"));
    seed_ = addLine(column, tr("Random seed"), "seed", seedField_);
    threads_ = addLine(column, tr("Threads (0: all cores)"), "threads", threadsField_);
}

void ParametersDialog::fill(const TrainRequest& from) {
    const QSignalBlocker quiet(family_);
    family_->setCurrentIndex(std::max(0, family_->findData(bridge::text(from.chain.family))));
    showFamily(from.chain.parameters);
    few_->setText(QString::number(from.chain.fewRatings));
    pipeline_->setCurrentIndex(std::max(0, pipeline_->findText(bridge::text(from.pipeline))));
    split_->setText(bridge::text(from.split));
    seed_->setText(QString::number(from.seed));
    threads_->setText(QString::number(from.threads));
    (void)read();
}

void ParametersDialog::showFamily(const core::Json& given) {
    clear(parameters_);
    inputs_.clear();
    const auto family =
        core::recommend::findFamily(family_->currentData().toString().toStdString());
    if (!family) return;
    for (const ParameterSpec& spec : (*family)->parameters) {
        Input input;
        input.spec = spec;
        const core::Json value =
            given.is_object() && given.contains(spec.name) ? given[spec.name] : spec.defaultValue;
        QString name = parameterName(spec.name);
        if (spec.type == ParameterSpec::Type::Choice) {
            input.choice = new widgets::Select(name);
            for (const std::string& choice : spec.choices)
                input.choice->addItem(bridge::text(choice));
            input.choice->setCurrentText(valueText(value));
            input.choice->setToolTip(bridge::text(spec.help));
            input.choice->setObjectName(bridge::text(spec.name));
            input.field = new widgets::Field(name, input.choice);
            parameters_->addWidget(input.field);
        } else {
            name = tr("%1, %2 to %3").arg(name, number(spec.min), number(spec.max));
            input.line = addLine(parameters_, name, spec.name.c_str(), input.field);
            input.line->setText(valueText(value));
            input.line->setToolTip(bridge::text(spec.help));
        }
        inputs_.push_back(std::move(input));
    }
}

bool ParametersDialog::readParameters() {
    bool good = true;
    core::Json parameters = core::Json::object();
    for (Input& input : inputs_) {
        if (input.choice) {
            parameters[input.spec.name] = input.choice->currentText().toStdString();
            continue;
        }
        const auto value = typedNumber(input.line->text().trimmed(), input.spec.type);
        const bool inRange = value && value->get<double>() >= input.spec.min &&
                             value->get<double>() <= input.spec.max;
        const QString range = input.spec.type == ParameterSpec::Type::Integer
                                  ? tr("Enter a whole number from %1 to %2")
                                  : tr("Enter a number from %1 to %2");
        input.field->setError(inRange ? QString()
                                      : range.arg(number(input.spec.min), number(input.spec.max)));
        if (inRange) parameters[input.spec.name] = *value;
        good = good && inRange;
    }
    if (good) request_.chain.parameters = std::move(parameters);
    return good;
}

bool ParametersDialog::readCommon() {
    const auto few = wholeBetween(few_->text(), 1, kMostFew);
    fewField_->setError(few ? QString()
                            : tr("Enter a whole number from %1 to %2").arg(1).arg(kMostFew));
    const auto split = core::evaluate::parseSplit(split_->text().trimmed().toStdString());
    splitField_->setError(split ? QString() : bridge::errorText(split.error()));
    bool seedGood = false;
    const auto seed = seed_->text().trimmed().toULongLong(&seedGood);
    seedField_->setError(seedGood ? QString() : tr("Enter a whole number from 0 on"));
    const auto threads = wholeBetween(threads_->text(), 0, kMostThreads);
    threadsField_->setError(
        threads ? QString() : tr("Enter a whole number from %1 to %2").arg(0).arg(kMostThreads));
    if (!few || !split || !seedGood || !threads) return false;
    request_.chain.fewRatings = static_cast<int>(*few);
    request_.split = split_->text().trimmed().toStdString();
    request_.seed = seed;
    request_.threads = static_cast<unsigned>(*threads);
    return true;
}

bool ParametersDialog::read() {
    const bool parameters = readParameters();
    const bool common = readCommon();
    request_.chain.family = family_->currentData().toString().toStdString();
    request_.pipeline = pipeline_->currentText().toStdString();
    use_->setEnabledOr(parameters && common, tr("A value is out of range; see the fields in red"));
    return parameters && common;
}

}  // namespace ui::pages

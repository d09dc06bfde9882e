// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feedback/effect_card.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/feedback/feedback_explanations.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace ui::pages {

using core::serving::MitigationEffect;

namespace {

constexpr int kColumns = 4;
constexpr int kRows = 6;
constexpr auto kTick = std::chrono::milliseconds(250);

QString ratio(const std::optional<double>& value) {
    return value ? bridge::fixed(*value, 2) + QStringLiteral("\u00a0×") : QStringLiteral("–");
}

}  // namespace

EffectCard::EffectCard(std::shared_ptr<FeedbackPort> port, QWidget* parent)
    : Card(tr("What the mitigations change"), parent),
      port_(std::move(port)),
      button_(new widgets::Button(tr("Compare"), "eye")),
      state_(widgets::label("caption")),
      table_(new QWidget),
      grid_(new QGridLayout(table_)) {
    setObjectName(QStringLiteral("effectCard"));
    setExplanation(FeedbackExplanations::effect());
    build();
}

void EffectCard::build() {
    button_->setSmall(true);
    button_->setObjectName(QStringLiteral("compareMitigations"));
    addToHeader(button_);
    state_->setObjectName(QStringLiteral("effectState"));
    state_->setWordWrap(true);
    state_->setText(
        tr("Lists of up to 400 users by the live model, with and without the settings "
           "on the left. Nothing is counted or recorded."));
    table_->setObjectName(QStringLiteral("effectTable"));
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(16);
    grid_->setVerticalSpacing(3);
    grid_->setColumnStretch(0, 1);
    for (int row = 0; row <= kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            auto* cell = widgets::label(row == 0 || column == 0 ? "caption" : "mono");
            if (column > 0) cell->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            grid_->addWidget(cell, row, column);
        }
    }
    setRow(0, {}, tr("Model alone"), tr("Mitigated"), tr("Change"));
    table_->hide();
    body()->addWidget(state_);
    body()->addWidget(table_);
    body()->addStretch(1);
    connect(button_, &QAbstractButton::clicked, this, [this] {
        if (!job_.running()) return compare();
        job_.stop();
        error_ = tr("Cancelled.");
        showEffect();
    });
    connect(&ticker_, &QTimer::timeout, this, [this] { showButton(); });
}

void EffectCard::setMitigations(const core::recommend::rerank::Mitigations& mitigations) {
    if (mitigations == mitigations_) return;
    mitigations_ = mitigations;
    if (effect_) showEffect();
}

void EffectCard::compare() {
    error_.clear();
    progress_ = std::make_shared<std::atomic<double>>(0);
    compared_ = mitigations_;
    job_.start(
        [port = port_, mitigations = mitigations_,
         progress = progress_](const std::stop_token& stop) {
            return port->compare(mitigations, stop, [progress](double fraction, std::string_view) {
                progress->store(fraction);
            });
        },
        [this](core::Result<MitigationEffect> result) { finish(std::move(result)); });
    ticker_.start(kTick);
    showButton();
}

void EffectCard::finish(core::Result<MitigationEffect> result) {
    if (result)
        effect_ = *std::move(result);
    else
        error_ = bridge::errorText(result.error());
    showEffect();
}

void EffectCard::showButton() {
    if (!job_.running()) ticker_.stop();
    button_->setText(job_.running()
                         ? tr("Cancel, %1 done").arg(bridge::percent(progress_->load(), 0))
                         : tr("Compare"));
}

void EffectCard::setRow(int row, const QString& name, const QString& plain,
                        const QString& mitigated, const QString& change) {
    const QString texts[kColumns] = {name, plain, mitigated, change};
    for (int column = 0; column < kColumns; ++column)
        static_cast<QLabel*>(grid_->itemAtPosition(row, column)->widget())->setText(texts[column]);
}

void EffectCard::showEffect() {
    showButton();
    table_->setVisible(effect_.has_value());
    if (!error_.isEmpty()) return state_->setText(error_);
    if (!effect_) return;
    if (effect_->users == 0) {
        table_->hide();
        return state_->setText(tr("There are no users with ratings to compare lists of."));
    }
    const auto& a = effect_->plain;
    const auto& b = effect_->mitigated;
    const auto shares = [&](int row, const QString& name, double x, double y) {
        setRow(row, name, bridge::percent(x), bridge::percent(y), bridge::changePoints(y - x));
    };
    const auto numbers = [&](int row, const QString& name, double x, double y) {
        setRow(row, name, bridge::fixed(x, 3), bridge::fixed(y, 3), bridge::change(y - x, 3));
    };
    shares(1, tr("Catalogue coverage"), a.coverage, b.coverage);
    numbers(2, tr("Catalogue Gini"), a.giniCatalogue, b.giniCatalogue);
    shares(3, tr("Top-10 share"), a.top10Share, b.top10Share);
    setRow(4, tr("Head to tail"), ratio(a.headToTail), ratio(b.headToTail), {});
    numbers(5, tr("Diversity within lists"), a.diversity, b.diversity);
    setRow(6, tr("Items that stay"), {}, bridge::percent(effect_->overlap, 0), {});
    const QString of =
        tr("Lists of %n user(s), live model. Accuracy is not measured here: the "
           "model has learnt from everything these users did.",
           nullptr, static_cast<int>(effect_->users));
    state_->setText(compared_ == mitigations_
                        ? of
                        : tr("Of settings that were changed since: compare again. %1").arg(of));
}

}  // namespace ui::pages

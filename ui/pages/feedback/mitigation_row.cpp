// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feedback/mitigation_row.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/bridge/units.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/switch.h"

namespace ui::pages {
namespace {
constexpr int kSteps = 100;  ///< of the slider for each unit of 1
constexpr int kHeadingWidth = 190;
constexpr int kFieldWidth = 86;
constexpr int kMostWidth = 38;

/// 0.7 and not 0.700.
class ShortField final : public QDoubleSpinBox {
  public:
    [[nodiscard]] QString textFromValue(double value) const override {
        return bridge::number(value, 6);
    }
};

}  // namespace

QWidget* MitigationRow::heading(const char* icon, const QString& name, const QString& description) {
    auto* heading = new QWidget;
    heading->setMinimumWidth(kHeadingWidth);
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new widgets::IconView(QLatin1String(icon), theme::Token::Accent, 17));
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(widgets::label("strong", name));
    auto* small = widgets::label("caption", description);
    words->addWidget(small);
    row->addLayout(words, 1);
    return heading;
}

MitigationRow::MitigationRow(const MitigationText& text, QWidget* parent)
    : QWidget(parent),
      scale_(text.percent ? 100 : 1),
      slider_(new QSlider(Qt::Horizontal)),
      field_(new ShortField),
      switch_(new widgets::Switch(tr("On"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    slider_->setRange(0, static_cast<int>(std::lround(text.most * kSteps)));
    slider_->setPageStep(5);
    slider_->setMinimumWidth(80);
    slider_->setAccessibleName(text.name);
    // The range is that of the setting, wider than what the slider offers.
    field_->setRange(0, scale_);
    field_->setDecimals(text.percent ? 1 : 3);
    field_->setSingleStep(text.percent ? 1 : 0.01);
    field_->setPrefix(text.prefix);
    if (text.percent) field_->setSuffix(tr(" %"));
    field_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field_->setAlignment(Qt::AlignRight);
    field_->setFixedWidth(kFieldWidth);
    field_->setAccessibleName(text.name);
    switch_->setOffText(tr("Off"));
    switch_->setAccessibleName(text.name);
    switch_->setVisible(text.hasSwitch);
    QSizePolicy kept = switch_->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    switch_->setSizePolicy(kept);
    const QString most = text.percent ? bridge::percent(text.most, 0) : bridge::number(text.most);
    row->addWidget(heading(text.icon, text.name, text.description));
    row->addWidget(widgets::label("caption", bridge::number(0)));
    row->addWidget(slider_, 1);
    auto* end = widgets::label("caption", most);
    end->setMinimumWidth(kMostWidth);
    row->addWidget(end);
    row->addWidget(field_);
    row->addWidget(switch_);
    mirrorSlider();
    connect(slider_, &QSlider::valueChanged, this,
            [this](int step) { take(static_cast<double>(step) / kSteps); });
    connect(field_, &QDoubleSpinBox::valueChanged, this,
            [this](double shown) { take(shown / scale_); });
    connect(switch_, &QAbstractButton::toggled, this, &MitigationRow::changed);
}

/// The style sheet fills what is left of the handle; mirrored it has to fill what is right of it.
void MitigationRow::mirrorSlider() {
    widgets::setProperty(slider_, "mirrored", layoutDirection() == Qt::RightToLeft);
}

void MitigationRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) mirrorSlider();
    QWidget::changeEvent(event);
}

bool MitigationRow::on() const {
    return switch_->isChecked();
}

void MitigationRow::set(double value, bool on) {
    const QSignalBlocker quiet(switch_);
    switch_->setChecked(on);
    value_ = value;
    showValue();
}

void MitigationRow::take(double value) {
    // To what the field can show, so that slider and field never differ.
    const double places = std::pow(10, field_->decimals()) * scale_;
    value_ = std::round(std::clamp(value, 0.0, 1.0) * places) / places;
    showValue();
    Q_EMIT changed();
}

void MitigationRow::showValue() {
    const QSignalBlocker quietSlider(slider_);
    const QSignalBlocker quietField(field_);
    slider_->setValue(static_cast<int>(std::lround(value_ * kSteps)));
    field_->setValue(value_ * scale_);
}

}  // namespace ui::pages

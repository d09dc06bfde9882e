// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QWidget>
#include <vector>

namespace ui::widgets {

enum class StepState { Waiting, Running, Done, Failed, Skipped };

struct Step {
    QString name;
    QString caption;  ///< "8 s", "Running · 61 %", "Waiting"
    StepState state = StepState::Waiting;
    bool operator==(const Step&) const = default;
};

/// The stages of a run in their order, each with its state and a caption.
class Stepper final : public QWidget {
    Q_OBJECT
  public:
    explicit Stepper(QWidget* parent = nullptr);
    void setSteps(std::vector<Step> steps);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::vector<Step> steps_;
};

}  // namespace ui::widgets

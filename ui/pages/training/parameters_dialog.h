// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <vector>

#include "core/recommend/recommender_catalog.h"
#include "core/training/trainer.h"

class QLineEdit;
class QVBoxLayout;

namespace ui::widgets {
class Button;
class Field;
class Select;
}  // namespace ui::widgets

namespace ui::pages {

/// Changes what the next run is set up with. Every field says at once what is wrong with it; a
/// wrong one keeps the dialog open. accepted() → request().
class ParametersDialog final : public QDialog {
    Q_OBJECT
  public:
    /// `standard` is what Reset goes back to.
    ParametersDialog(const core::training::TrainRequest& current,
                     const core::training::TrainRequest& standard, QWidget* parent);
    [[nodiscard]] const core::training::TrainRequest& request() const { return request_; }

  private:
    struct Input {
        core::recommend::ParameterSpec spec;
        widgets::Field* field = nullptr;
        QLineEdit* line = nullptr;  ///< numbers
        widgets::Select* choice = nullptr;
    };
    void buildCommon(QVBoxLayout* column);
    void fill(const core::training::TrainRequest& from);
    void showFamily(const core::Json& given);
    /// Reads all fields into request_; marks the wrong ones.
    bool read();
    bool readParameters();
    bool readCommon();
    QLineEdit* addLine(QVBoxLayout* column, const QString& name, const char* objectName,
                       widgets::Field*& field);

    core::training::TrainRequest request_;
    core::training::TrainRequest standard_;
    widgets::Select* family_;
    QVBoxLayout* parameters_;
    std::vector<Input> inputs_;
    widgets::Select* pipeline_;
    QLineEdit *few_, *split_, *seed_, *threads_;
    widgets::Field *fewField_, *splitField_, *seedField_, *threadsField_;
    widgets::Button* use_;
};

}  // namespace ui::pages

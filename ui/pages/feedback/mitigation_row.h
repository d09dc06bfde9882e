// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QSlider;

namespace ui::widgets {
class Switch;
}

namespace ui::pages {

/// What a row of the Mitigations card is about.
struct MitigationText {
    const char* icon = nullptr;
    QString name;
    QString description;
    QString prefix;  ///< in the field: "λ "
    bool percent = false;
    double most = 1;  ///< of the slider and the field, from 0
    bool hasSwitch = true;
};

/// Icon and words, a slider, an exact field and a switch that are always in step.
/// Threads: GUI thread only.
class MitigationRow final : public QWidget {
    Q_OBJECT
  public:
    explicit MitigationRow(const MitigationText& text, QWidget* parent = nullptr);
    /// Silently. A value beyond the range of the slider is kept as it is until somebody moves it.
    void set(double value, bool on);
    [[nodiscard]] double value() const { return value_; }
    [[nodiscard]] bool on() const;
    [[nodiscard]] QSlider* slider() const { return slider_; }
    [[nodiscard]] QDoubleSpinBox* field() const { return field_; }
    [[nodiscard]] widgets::Switch* onSwitch() const { return switch_; }
    /// Icon, name and description, as wide in all rows.
    static QWidget* heading(const char* icon, const QString& name, const QString& description);

  Q_SIGNALS:
    /// A person changed it.
    void changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void mirrorSlider();
    void take(double value);
    void showValue();

    double value_ = 0;
    double scale_;  ///< of field and slider: 100 for percent
    QSlider* slider_;
    QDoubleSpinBox* field_;
    widgets::Switch* switch_;
};

}  // namespace ui::pages

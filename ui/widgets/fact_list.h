// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <optional>
#include <vector>

#include "ui/theme/verdict.h"

class QGridLayout;

namespace ui::widgets {

struct Fact {
    QString name;
    QString value;
    bool mono = false;  ///< ids, hashes, numbers that are compared
    std::optional<theme::Verdict> verdict;
    bool operator==(const Fact&) const = default;
};

/// Names at the start, values at the end, one pair a line; values can be selected and copied.
class FactList final : public QWidget {
    Q_OBJECT
  public:
    explicit FactList(QWidget* parent = nullptr);
    /// Re-uses the labels, so that a refresh does not lose a selection.
    void setFacts(const std::vector<Fact>& facts);

  private:
    QGridLayout* grid_;
    std::vector<Fact> shown_;
};

}  // namespace ui::widgets

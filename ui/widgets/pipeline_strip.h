// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <vector>

#include "ui/theme/verdict.h"

namespace ui::widgets {

/// A station of a pipeline: what it is, how it is, and one short fact.
struct PipelineNode {
    QString icon;
    QString title;
    QString fact;
    theme::Verdict verdict = theme::Verdict::Off;
    bool operator==(const PipelineNode&) const = default;
};

/// Stations in a row with arrows between them, in reading direction. Each is a button. The number
/// of stations is that of the first set(). Threads: GUI thread only.
class PipelineStrip final : public QFrame {
    Q_OBJECT
  public:
    explicit PipelineStrip(const QString& accessibleName, QWidget* parent = nullptr);
    void set(const std::vector<PipelineNode>& nodes);

  Q_SIGNALS:
    void nodeClicked(int node);

  private:
    class Node;
    class Arrow;
    void build(std::size_t count);

    std::vector<Node*> nodes_;
};

}  // namespace ui::widgets

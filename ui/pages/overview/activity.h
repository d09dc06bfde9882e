// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/pages/overview/overview_state.h"
#include "ui/shell/page.h"
#include "ui/theme/tokens.h"

namespace ui::pages {

/// Something that happened, and where to read more.
struct ActivityEntry {
    core::UtcTime at;
    QString icon;
    theme::Token color = theme::Token::Text2;
    QString title;
    QString detail;
    QString page;
    shell::Subject subject;
    bool operator==(const ActivityEntry&) const = default;
};

/// What happened last in a profile: the registry's history, trainings, the stream, findings.
/// Threads: GUI thread only.
class Activity {
    Q_DECLARE_TR_FUNCTIONS(ui::pages::Activity)
  public:
    /// Newest first.
    static std::vector<ActivityEntry> of(const OverviewState& state);

  private:
    static ActivityEntry change(const core::registry::AuditEntry& entry);
    static ActivityEntry run(const core::training::TrainingRun& run);
    static ActivityEntry stream(const core::runtime::StreamEvent& event);
    static ActivityEntry finding(const core::findings::Finding& finding);
};

}  // namespace ui::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runtime/snapshots.h"
#include "ui/async/job_slot.h"
#include "ui/pages/registry/comparison.h"
#include "ui/pages/registry/live_change.h"
#include "ui/pages/registry/version_facts.h"
#include "ui/widgets/card.h"

namespace ui::widgets {
class Banner;
class Button;
class DataTable;
class FactList;
class Tag;
}  // namespace ui::widgets

namespace ui::pages {

/// Everything about one version: tags, provenance, signature, difference to the live model,
/// aliases, note, and what may be done with it. It only shows and asks; the page acts. Threads: GUI
/// thread only.
class VersionDetails final : public widgets::Card {
    Q_OBJECT
  public:
    VersionDetails(core::runtime::Engine& engine, QWidget* parent = nullptr);

    /// `facts` is null while the files are being read. `busy` says why nothing may be asked now.
    void show(const core::runtime::SnapshotPtr& now, const core::VersionId& id,
              const VersionFacts* facts, const QString& busy);

  Q_SIGNALS:
    void verifyAsked();
    void changeAsked();
    void modelCardAsked();
    void copyAsked();
    void noteAsked();
    void aliasAsked();
    void aliasRemovalAsked(const QString& alias);

  private:
    static QVBoxLayout* padded(QVBoxLayout* column);
    QWidget* header();
    QWidget* comparison();
    QWidget* notes();
    QWidget* actions();
    void showTags(const core::runtime::VersionState& v);
    void showProblems(const core::runtime::VersionState& v);
    void showFacts(const core::runtime::Snapshot& now, const core::runtime::VersionState& v,
                   const VersionFacts* facts);
    void showNotes(const core::registry::VersionRecord& record);
    void showActions(const core::runtime::VersionState& v, const VersionFacts* facts,
                     const QString& busy);
    void compare(const core::runtime::SnapshotPtr& now,
                 const core::registry::VersionRecord& version);

    core::runtime::Engine& engine_;
    QLabel* name_;
    widgets::Tag* stage_;
    widgets::Tag* signature_;
    widgets::Banner* problems_;
    widgets::FactList* facts_;
    widgets::FactList* signatureFacts_;
    QWidget* comparison_;
    QLabel* comparisonState_;
    widgets::DataTable* table_;
    std::unique_ptr<ComparisonModel> model_;
    std::pair<core::VersionId, core::VersionId> compared_;
    QWidget* aliases_;
    QLabel* note_;
    widgets::Button* verify_;
    widgets::Button* modelCard_;
    widgets::Button* change_;
    widgets::Button* editNote_;
    widgets::Button* addAlias_;
    QLabel* why_;
    std::vector<std::string> shownAliases_;
    async::JobSlot diff_;
};

}  // namespace ui::pages

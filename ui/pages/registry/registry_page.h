// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runtime/snapshots.h"
#include "ui/async/job_slot.h"
#include "ui/async/live_timer.h"
#include "ui/pages/registry/live_change.h"
#include "ui/pages/registry/version_facts.h"
#include "ui/pages/registry/versions_model.h"
#include "ui/shell/page.h"

class QGridLayout;

namespace ui::widgets {
class Button;
class Card;
class DataTable;
class SearchLine;
class Tag;
}  // namespace ui::widgets

namespace ui::pages {

class VersionCharts;
class VersionDetails;

/// The model versions: which is live, where each comes from, whether it is untouched; roll back,
/// promote, verify, compare. Opened with {"version", id} it selects that version.
/// Threads: GUI thread only; whatever takes time runs in jobs.
class RegistryPage final : public shell::Page {
    Q_OBJECT
  public:
    explicit RegistryPage(shell::PageContext& context);

    void open(const shell::Subject& subject) override;
    void refresh() override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    widgets::Card* versionsCard();
    widgets::Card* historyCard();
    void layOut();
    void wire();
    void addActions();

    void pull();
    void showAll();
    void showEmpty(bool empty);
    void showTitle();
    void showCounts();
    void showBadges();
    void showDetails();
    void select(const core::VersionId& id);
    [[nodiscard]] core::VersionId toSelect() const;

    void verify();
    void verifyHistory();
    void showModelCard();
    void compareVersions();
    void editNote();
    void addAlias();
    void removeAlias(const QString& alias);
    template <class Change>
    void changeText(const QString& failed, Change change);
    void complain(const QString& what, const core::Error& error);

    core::runtime::Engine& engine_;
    core::runtime::SnapshotPtr now_;
    core::VersionId selected_;
    VersionsModel versionsModel_;
    StageChangesModel changesModel_;
    VersionFactsReader facts_;
    LiveChange change_;

    widgets::DataTable* table_;
    widgets::SearchLine* filter_;
    widgets::Card* versions_;
    VersionDetails* details_;
    VersionCharts* charts_;
    widgets::DataTable* changes_;
    widgets::Button* verifyHistory_;
    widgets::Tag* historyTag_;
    widgets::Card* history_;
    widgets::Button* compare_;
    bool narrow_ = false;

    async::JobSlot verify_;
    async::JobSlot audit_;
    async::JobSlot text_;
    async::LiveTimer timer_;
};

}  // namespace ui::pages

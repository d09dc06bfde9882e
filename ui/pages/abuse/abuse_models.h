// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/rows_model.h"
#include "ui/pages/abuse/abuse_view.h"

namespace ui::pages {

/// Users who are flagged or in quarantine. Threads: GUI thread only.
class FlaggedModel final : public models::RowsModel<FlaggedUser> {
    Q_OBJECT
  public:
    enum Column { User, Ratings, PerHour, Deviation, Score, Rules, Reason, Flagged, State };
    explicit FlaggedModel(QObject* parent = nullptr);
    /// Row of a user; −1 when there is none.
    [[nodiscard]] int rowOf(const std::string& userId) const;

  private:
    [[nodiscard]] QVariant cell(const FlaggedUser& row, int column, int role) const override;
    [[nodiscard]] QString key(const FlaggedUser& row) const override;
};

/// The detector catalogue with how many users each rule flags.
class RulesModel final : public models::RowsModel<RuleCount> {
    Q_OBJECT
  public:
    explicit RulesModel(QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const RuleCount& row, int column, int role) const override;
    [[nodiscard]] QString key(const RuleCount& row) const override;
};

/// Items to which extreme ratings came too fast.
class InflowModel final : public models::RowsModel<InflowItem> {
    Q_OBJECT
  public:
    explicit InflowModel(QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const InflowItem& row, int column, int role) const override;
    [[nodiscard]] QString key(const InflowItem& row) const override;
};

/// Groups of users who rated alike at the same time.
class LockstepModel final : public models::RowsModel<LockstepRow> {
    Q_OBJECT
  public:
    explicit LockstepModel(QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const LockstepRow& row, int column, int role) const override;
};

/// What climbed under a simulated attack.
class ClimbersModel final : public models::RowsModel<core::judge::ItemClimb> {
    Q_OBJECT
  public:
    explicit ClimbersModel(QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const core::judge::ItemClimb& row, int column,
                                int role) const override;
    [[nodiscard]] QString key(const core::judge::ItemClimb& row) const override;
};

}  // namespace ui::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runtime/live.h"
#include "ui/models/rows_model.h"
#include "ui/theme/verdict.h"

namespace ui::pages {

/// One line of the topics table.
struct TopicRow {
    core::runtime::TopicLive topic;
    QString state;  ///< "In sync", "Behind", …
    theme::Verdict verdict = theme::Verdict::Off;
};
/// `maxLag`: messages that a topic may be behind.
std::vector<TopicRow> topicRows(const core::runtime::StreamLive& stream, std::int64_t maxLag);

/// The topics of the stream. Threads: GUI thread only.
class TopicsModel final : public models::RowsModel<TopicRow> {
    Q_OBJECT
  public:
    enum Column { Topic, Partitions, Rate, Lag, Messages, Schema, State };
    explicit TopicsModel(QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const TopicRow& row, int column, int role) const override;
    [[nodiscard]] QString key(const TopicRow& row) const override;
};

/// consumed = accepted + duplicates + rejected, of each partition. Threads: GUI thread only.
class ConservationModel final : public models::RowsModel<core::runtime::PartitionLive> {
    Q_OBJECT
  public:
    enum Column { Partition, Consumed, Accepted, Duplicates, Rejected, Skipped, Sum };
    explicit ConservationModel(QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const core::runtime::PartitionLive& row, int column,
                                int role) const override;
    [[nodiscard]] QString key(const core::runtime::PartitionLive& row) const override;
};

/// "4 612 = 4 600 accepted + 10 duplicates + 2 rejected", over these partitions.
QString conservationSum(const std::vector<core::runtime::PartitionLive>& partitions);
/// The partitions of one topic; of all when `topic` is empty.
std::vector<core::runtime::PartitionLive> partitionsOf(const core::runtime::StreamLive& stream,
                                                       const std::string& topic);

}  // namespace ui::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <stop_token>

#include "ui/models/rows_model.h"
#include "ui/pages/stream/stream_port.h"

namespace ui::pages {

/// A dead letter without its bytes, so that 100,000 of them can be looked through.
struct LetterRow {
    std::int64_t id = 0;
    core::UtcTime at;  ///< seen first
    std::string topic;
    std::int32_t partition = 0;
    std::int64_t offset = 0;
    std::string incarnation;
    std::string reason;
    std::string sentence;
    std::int64_t size = 0;
    std::string sha256;
};

/// Which dead letters, newest first.
struct LetterQuery {
    QString words;              ///< all of them must be in the row's text; empty = every row
    std::string topic;          ///< empty = of every topic
    std::int64_t beforeId = 0;  ///< 0 = from the newest
    std::int64_t afterId = 0;   ///< stops there: what came since it
    std::size_t limit = 200;
    [[nodiscard]] bool filtered() const { return !words.trimmed().isEmpty() || !topic.empty(); }
};

/// What one reading found.
struct LetterPage {
    std::vector<LetterRow> rows;
    std::int64_t newestId = 0;  ///< looked at; 0 = none
    std::int64_t oldestId = 0;
    bool more = false;  ///< there are older ones to look at, before afterId is reached
    std::optional<core::UtcTime> oldestOfAll;
};

/// Looks through the dead letters in steps until `limit` rows fit. Blocks; cancelled by `stop`.
/// Errors: as the store's, cancelled. Cost: O(dead letters looked at).
core::Result<LetterPage> readLetters(StreamPort& port, const LetterQuery& query,
                                     const std::stop_token& stop);

/// Dead letters, newest first; asks for older ones as the person scrolls down.
/// Threads: GUI thread only.
class LetterModel final : public models::RowsModel<LetterRow> {
    Q_OBJECT
  public:
    explicit LetterModel(QObject* parent = nullptr);
    void setMore(bool more) { more_ = more; }
    /// Rows older than a day show their date.
    void setNow(core::UtcTime now) { now_ = now; }
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

  Q_SIGNALS:
    void olderWanted();

  private:
    [[nodiscard]] QVariant cell(const LetterRow& row, int column, int role) const override;
    [[nodiscard]] QString key(const LetterRow& row) const override;

    [[nodiscard]] QString timeText(core::UtcTime at) const;

    bool more_ = false;
    core::UtcTime now_;
};

}  // namespace ui::pages

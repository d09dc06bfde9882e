// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async/job_slot.h"
#include "ui/pages/stream/letter_reader.h"
#include "ui/widgets/card.h"

namespace ui::widgets {
class Button;
class DataTable;
class SearchLine;
}  // namespace ui::widgets

namespace ui::pages {

/// The newest of `shown`, then what follows of it: `fresh` (newest first, with ids above shown's)
/// before `shown`. When `fresh` did not reach back to shown, it replaces it. Threads: pure.
std::vector<LetterRow> withFresh(std::vector<LetterRow> shown, LetterPage fresh);

/// The dead letters in the store: newest first, page by page, searched whole, with details.
/// Reads in a job; never more often than the answers come. Threads: GUI thread only.
class LettersCard final : public widgets::Card {
    Q_OBJECT
  public:
    LettersCard(std::shared_ptr<StreamPort> port, const core::Clock& clock,
                QWidget* parent = nullptr);
    /// `count` in the store now: reads what is new when it changed.
    void show(std::int64_t count);
    void setTopic(const std::string& topic);
    /// Reads the shown page anew.
    void reload();
    [[nodiscard]] std::optional<core::UtcTime> oldest() const { return oldest_; }
    [[nodiscard]] widgets::DataTable* table() const { return table_; }

  Q_SIGNALS:
    void oldestChanged();

  private:
    enum class Part { Page, Older, Fresh };
    [[nodiscard]] LetterQuery query() const;
    void read(Part part);
    void take(Part part, LetterPage page);
    void showCounts();
    void showFailure(const core::Error& error);
    void openDetails();

    std::shared_ptr<StreamPort> port_;
    const core::Clock& clock_;
    LetterModel* model_;
    widgets::DataTable* table_;
    widgets::SearchLine* search_;
    widgets::Button* details_;
    std::string topic_;
    std::int64_t count_ = 0;
    std::int64_t read_ = -1;  ///< count when it was last read
    std::int64_t newestId_ = 0;
    std::int64_t oldestId_ = 0;
    bool more_ = false;
    bool due_ = false;  ///< something came while a reading was under way
    std::optional<core::UtcTime> oldest_;
    async::JobSlot job_;
};

}  // namespace ui::pages

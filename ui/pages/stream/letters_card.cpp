// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/letters_card.h"

#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/stream/letter_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {

using core::Result;
using widgets::Button;

std::vector<LetterRow> withFresh(std::vector<LetterRow> shown, LetterPage fresh) {
    if (fresh.more) return std::move(fresh.rows);
    fresh.rows.insert(fresh.rows.end(), std::make_move_iterator(shown.begin()),
                      std::make_move_iterator(shown.end()));
    return std::move(fresh.rows);
}

LettersCard::LettersCard(std::shared_ptr<StreamPort> port, const core::Clock& clock,
                         QWidget* parent)
    : Card(tr("Dead letters"), parent),
      port_(std::move(port)),
      clock_(clock),
      model_(new LetterModel(this)),
      table_(new widgets::DataTable(tr("Dead letters"))),
      search_(new widgets::SearchLine(tr("Search"))),
      details_(new Button(tr("Details…"), "file-text")) {
    setObjectName(QStringLiteral("lettersCard"));
    setFlush(true);
    table_->setRowsModel(model_);
    // Only what was read could be sorted, which would look like more than it is.
    table_->setSortingEnabled(false);
    table_->rememberAs(QStringLiteral("stream-letters"));
    search_->setMinimumWidth(76);
    search_->setMaximumWidth(150);
    details_->setSmall(true);
    details_->setObjectName(QStringLiteral("letterDetails"));
    addToHeader(search_);
    addToHeader(details_);
    table_->addTo(menu());
    body()->addWidget(table_, 1);
    connect(model_, &LetterModel::olderWanted, this, [this] { read(Part::Older); });
    connect(search_, &QLineEdit::textChanged, this, &LettersCard::reload);
    connect(details_, &Button::clicked, this, &LettersCard::openDetails);
    connect(table_, &widgets::DataTable::rowActivated, this, &LettersCard::openDetails);
    const auto judge = [this] {
        details_->setEnabledOr(table_->selectedRows().size() == 1,
                               tr("Select a dead letter first"));
    };
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, judge);
    judge();
    showLoading(tr("Reading the dead letters…"));
}

LetterQuery LettersCard::query() const {
    LetterQuery query;
    query.words = search_->text();
    query.topic = topic_;
    return query;
}

void LettersCard::show(std::int64_t count) {
    count_ = count;
    if (count == read_) return;
    // The count in the snapshot may be older than what was read: only a reading tells.
    read(read_ < 0 || count < read_ ? Part::Page : Part::Fresh);
}

void LettersCard::setTopic(const std::string& topic) {
    if (topic == topic_) return;
    topic_ = topic;
    reload();
}

void LettersCard::reload() {
    job_.stop();
    due_ = false;
    read(Part::Page);
}

void LettersCard::read(Part part) {
    if (job_.running()) {
        // A search through all of them must come to its end, however fast new ones arrive.
        due_ = due_ || part == Part::Fresh;
        return;
    }
    LetterQuery wanted = query();
    if (part == Part::Older) wanted.beforeId = oldestId_;
    if (part == Part::Fresh) wanted.afterId = newestId_;
    read_ = count_;
    job_.start([port = port_,
                wanted](const std::stop_token& stop) { return readLetters(*port, wanted, stop); },
               [this, part](Result<LetterPage> page) {
                   if (!page) return showFailure(page.error());
                   take(part, *std::move(page));
                   if (std::exchange(due_, false)) read(Part::Fresh);
               });
}

void LettersCard::take(Part part, LetterPage page) {
    model_->setNow(clock_.now());
    const bool whole = part == Part::Page || (part == Part::Fresh && page.more);
    if (part != Part::Fresh || whole) {
        more_ = page.more;
        oldestId_ = page.oldestId > 0 ? page.oldestId : oldestId_;
    }
    if (part == Part::Page) newestId_ = 0;
    newestId_ = std::max(newestId_, page.newestId);
    if (oldest_ != page.oldestOfAll) {
        oldest_ = page.oldestOfAll;
        Q_EMIT oldestChanged();
    }
    std::vector<LetterRow> rows;
    if (part == Part::Page) {
        rows = std::move(page.rows);
    } else if (part == Part::Fresh) {
        if (!page.rows.empty()) rows = withFresh(model_->rows(), std::move(page));
    } else {
        rows = model_->rows();
        rows.insert(rows.end(), std::make_move_iterator(page.rows.begin()),
                    std::make_move_iterator(page.rows.end()));
    }
    if (part == Part::Page || !rows.empty()) model_->setRows(std::move(rows));
    model_->setMore(more_);
    showCounts();
}

void LettersCard::showCounts() {
    const auto shown = static_cast<qint64>(model_->rows().size());
    const bool searched = query().filtered();
    setSubtitle(!searched ? tr("%1 waiting").arg(bridge::count(count_))
                : more_   ? tr("%1 or more match").arg(bridge::count(shown))
                          : tr("%1 match").arg(bridge::count(shown)));
    if (shown > 0) return showContent();
    if (searched) {
        showState({QStringLiteral("search"), tr("No dead letter matches"),
                   tr("All %1 were searched.").arg(bridge::count(count_)), theme::Token::Text3});
    } else {
        showState({QStringLiteral("circle-check"), tr("No dead letters"),
                   tr("Everything that arrived was an event."), theme::Token::PassText});
    }
}

void LettersCard::showFailure(const core::Error& error) {
    auto* panel = showState(widgets::errorState(tr("The dead letters could not be read"), error));
    Button* again = panel->addAction(tr("Try again"), "refresh-cw");
    connect(again, &Button::clicked, this, &LettersCard::reload);
    widgets::addCopyDetails(panel, error, bridge::timeOfDay(clock_.now()));
}

void LettersCard::openDetails() {
    const LetterRow* row = model_->rowAt(table_->currentRow());
    if (row) (new LetterDialog(port_, *row, window()))->open();
}

}  // namespace ui::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/tail_card.h"

#include <QAbstractProxyModel>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QVBoxLayout>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/export/export_menu.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/switch.h"

namespace ui::pages {
namespace {

const QString kMaskKey = QStringLiteral("stream/mask-users");
constexpr std::size_t kTitlesKept = 5000;

}  // namespace

TailCard::TailCard(std::shared_ptr<StreamPort> port, const core::Clock& clock, QWidget* parent)
    : Card(tr("Live tail"), parent),
      port_(std::move(port)),
      clock_(clock),
      model_(new TailModel(this)),
      table_(new widgets::DataTable(tr("Live tail"))),
      filter_(new widgets::SearchLine(tr("Filter events"))),
      mask_(new widgets::Switch(tr("Mask user ids"))),
      pause_(new widgets::Button(tr("Pause"), "pause")) {
    setObjectName(QStringLiteral("tailCard"));
    setFlush(true);
    table_->setRowsModel(model_);
    table_->rememberAs(QStringLiteral("stream-tail"));
    body()->addWidget(table_, 1);
    buildHeader();
    showCounts();
}

void TailCard::buildHeader() {
    mask_->setChecked(QSettings().value(kMaskKey, false).toBool());
    mask_->setObjectName(QStringLiteral("maskUsers"));
    model_->setMasked(mask_->isChecked());
    pause_->setSmall(true);
    pause_->setCheckable(true);
    pause_->setObjectName(QStringLiteral("pauseTail"));
    filter_->setMinimumWidth(150);
    addToHeader(mask_);
    addToHeader(filter_);
    addToHeader(pause_);
    table_->addTo(menu());
    menu()->addAction(theme::icon("file-code"), tr("Save as JSON lines…"), this,
                      &TailCard::saveJsonLines);
    connect(mask_, &QAbstractButton::toggled, this, [this](bool on) {
        model_->setMasked(on);
        QSettings().setValue(kMaskKey, on);
    });
    connect(pause_, &QAbstractButton::toggled, this, &TailCard::pause);
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) {
        table_->setFilterText(text);
        showCounts();
    });
}

void TailCard::show(const core::runtime::LivePtr& live) {
    if (pausedAt_ || live == live_) return;
    live_ = live;
    showRows();
    readTitles();
}

void TailCard::setTopic(const std::string& topic) {
    if (topic == topic_) return;
    topic_ = topic;
    showRows();
}

void TailCard::showRows() {
    if (!live_) return;
    model_->show(tailRows(*live_, topic_, titles_));
    showCounts();
}

void TailCard::showCounts() {
    const qint64 all = model_->rowCount(), shown = table_->model()->rowCount();
    if (pausedAt_) {
        setSubtitle(tr("paused since %1").arg(bridge::timeOfDay(*pausedAt_)));
    } else {
        setSubtitle(
            shown < all
                ? tr("%1 of the last %2 events").arg(bridge::count(shown), bridge::count(all))
                : tr("the last %1 events, newest first").arg(bridge::count(all)));
    }
    if (all > 0) return showContent();
    showState({QStringLiteral("activity"), tr("No events yet"),
               tr("What arrives is shown here as soon as it is stored."), theme::Token::Text3});
}

void TailCard::pause(bool on) {
    pausedAt_ = on ? std::optional(clock_.now()) : std::nullopt;
    pause_->setText(on ? tr("Resume") : tr("Pause"));
    pause_->setIcon(theme::icon(on ? "play" : "pause"));
    showCounts();
}

void TailCard::readTitles() {
    if (job_.running()) return;
    if (titles_.size() > kTitlesKept) titles_.clear();
    std::vector<std::string> ids;
    for (const auto& event : live_->tail) {
        if (!event.item.empty() && titles_.try_emplace(event.item).second)
            ids.push_back(event.item);
    }
    if (ids.empty()) return;
    job_.start([port = port_, ids](const std::stop_token&) { return port->items(ids); },
               [this, ids](const core::Result<std::vector<core::store::ItemSummary>>& items) {
                   // Without titles the ids are shown; the next events ask again.
                   if (!items) {
                       for (const std::string& id : ids)
                           titles_.erase(id);
                       return;
                   }
                   for (const auto& item : *items)
                       titles_[item.itemId] = bridge::text(item.title);
                   // Longer words need wider columns, which a table measures when it is filled.
                   if (table_->selectedRows().empty()) model_->show({});
                   showRows();
               });
}

QString TailCard::jsonLines() const {
    QString lines;
    const auto* proxy = qobject_cast<QAbstractProxyModel*>(table_->model());
    for (int row = 0; row < table_->model()->rowCount(); ++row) {
        const int source = proxy->mapToSource(proxy->index(row, 0)).row();
        const core::Json json = tailJson(*model_->rowAt(source), model_->masked());
        lines += QString::fromStdString(
                     json.dump(-1, ' ', false, core::Json::error_handler_t::replace)) +
                 u'\n';
    }
    return lines;
}

void TailCard::saveJsonLines() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save"), exporting::fileNameFor(tr("Live tail"), QStringLiteral(".jsonl")),
        QStringLiteral("*.jsonl"));
    if (path.isEmpty()) return;
    if (const core::Status status = exporting::writeText(path, jsonLines()); !status)
        QMessageBox::warning(this, tr("Nothing was saved"), bridge::errorText(status.error()));
}

}  // namespace ui::pages

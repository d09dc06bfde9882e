// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/conservation_card.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/stream/topic_rows.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tag.h"

namespace ui::pages {

using core::runtime::PartitionLive;
using theme::Verdict;

ConservationCard::ConservationCard(QWidget* parent)
    : Card(tr("Conservation"), parent),
      model_(new ConservationModel(this)),
      table_(new widgets::DataTable(tr("Conservation by partition"))),
      verdict_(new widgets::Tag),
      sum_(widgets::label("caption")) {
    setObjectName(QStringLiteral("sumsCard"));
    setSubtitle(tr("consumed = accepted + duplicates + rejected"));
    setFlush(true);
    table_->setRowsModel(model_, ConservationModel::Sum, Qt::AscendingOrder);
    table_->rememberAs(QStringLiteral("stream-sums"));
    verdict_->setObjectName(QStringLiteral("sumsTag"));
    addToHeader(verdict_);
    table_->addTo(menu());
    sum_->setObjectName(QStringLiteral("conservationSum"));
    sum_->setWordWrap(true);
    sum_->setContentsMargins(theme::kCardPadding, 0, theme::kCardPadding, 0);
    body()->addWidget(sum_);
    body()->addWidget(table_, 1);
}

void ConservationCard::show(const core::runtime::StreamLive& stream, const std::string& topic) {
    auto partitions = partitionsOf(stream, topic);
    const bool good =
        stream.conserved && std::ranges::all_of(partitions, &PartitionLive::conserved);
    const Verdict verdict = good ? Verdict::Pass : Verdict::Fail;
    verdict_->set(theme::word(verdict), verdict);
    sum_->setText(conservationSum(partitions));
    showSkipped(
        std::ranges::any_of(partitions, [](const PartitionLive& p) { return p.skipped > 0; }));
    model_->setRows(std::move(partitions));
}

void ConservationCard::showSkipped(bool shown) {
    if (shown != table_->isColumnHidden(ConservationModel::Skipped)) return;
    table_->setColumnHidden(ConservationModel::Skipped, !shown);
    model_->setRows({});  // a table measures its columns when it is filled
}

}  // namespace ui::pages

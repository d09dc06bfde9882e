// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recommendations/why_card.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/export/export_menu.h"
#include "ui/pages/recommendations/reason_text.h"
#include "ui/widgets/charts/part_bars.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/label.h"

namespace ui::pages {

WhyCard::WhyCard(QWidget* parent)
    : Card(tr("Why it is here"), parent),
      sentence_(widgets::label("body")),
      bars_(new widgets::PartBars),
      facts_(new widgets::FactList) {
    sentence_->setWordWrap(true);
    sentence_->setObjectName(QStringLiteral("sentence"));
    bars_->setAccessibleName(tr("Parts of the score"));
    exporting::addChartActions(menu(), bars_, [this] {
        exporting::ChartStamp stamp;
        stamp.title = accessibleName();
        return stamp;
    });
    body()->addWidget(sentence_);
    body()->addWidget(bars_);
    body()->addWidget(widgets::separator());
    body()->addWidget(facts_);
    body()->addStretch(1);
}

void WhyCard::show(const LookUp& found, std::size_t row) {
    const ListRow& shown = found.rows[row];
    setTitle(tr("Why %1 is number %2")
                 .arg(bridge::isolate(bridge::text(shown.title)), bridge::count(qint64(row) + 1)));
    sentence_->setText(whySentence(found, shown));
    bars_->setParts(shareBars(found, shown), tr("share of the score"));
    facts_->setFacts(whyFacts(found, shown));
}

}  // namespace ui::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_list.h"

#include <QGridLayout>

#include "ui/widgets/label.h"

namespace ui::widgets {

FactList::FactList(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(7);
    grid_->setColumnStretch(1, 1);
}

void FactList::setFacts(const std::vector<Fact>& facts) {
    if (facts == shown_) return;
    const int count = static_cast<int>(facts.size());
    for (int row = 0; row < std::max(count, static_cast<int>(shown_.size())); ++row) {
        auto* name = grid_->itemAtPosition(row, 0)
                         ? qobject_cast<QLabel*>(grid_->itemAtPosition(row, 0)->widget())
                         : nullptr;
        auto* value =
            name ? qobject_cast<QLabel*>(grid_->itemAtPosition(row, 1)->widget()) : nullptr;
        if (row >= count) {
            delete name;
            delete value;
            continue;
        }
        const Fact& fact = facts[static_cast<std::size_t>(row)];
        if (!name) {
            name = label("caption");
            value = label("strong");
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            value->setWordWrap(true);
            grid_->addWidget(name, row, 0, Qt::AlignTop);
            grid_->addWidget(value, row, 1);
        }
        name->setText(fact.name);
        value->setText(fact.value);
        value->setAccessibleName(fact.name + u' ' + fact.value);
        widgets::setProperty(value, "role",
                             fact.mono ? QStringLiteral("mono") : QStringLiteral("value"));
        widgets::setProperty(
            value, "verdict",
            fact.verdict ? QString::fromLatin1(theme::name(*fact.verdict)) : QString());
    }
    shown_ = facts;
}

}  // namespace ui::widgets

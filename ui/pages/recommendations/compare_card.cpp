// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recommendations/compare_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/pages/recommendations/side_by_side_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {

CompareCard::CompareCard(core::runtime::Engine& engine, QWidget* parent)
    : Card(tr("Same user, other model"), parent),
      engine_(engine),
      table_(new widgets::DataTable(tr("Same user, other model"))),
      sideBySide_(new widgets::Button(tr("Open side by side…"), "split")) {
    setFlush(true);
    table_->setRowsModel(&model_);
    table_->setObjectName(QStringLiteral("compare"));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->fitRows(4);
    table_->addTo(menu());
    sideBySide_->setObjectName(QStringLiteral("sideBySide"));
    auto* actions = new QHBoxLayout;
    actions->setContentsMargins(12, 4, 12, 7);
    actions->addWidget(sideBySide_);
    actions->addStretch(1);
    body()->addWidget(table_);
    body()->addLayout(actions);
    body()->addStretch(1);
    connect(sideBySide_, &QAbstractButton::clicked, this, &CompareCard::openSideBySide);
    connect(table_, &widgets::DataTable::rowActivated, this, &CompareCard::openSideBySide);
}

void CompareCard::show(const std::shared_ptr<const LookUp>& shown, const LookUpRequest& request,
                       const core::VersionId& live, const std::vector<core::VersionId>& others) {
    model_.setLive(live);
    if (others.empty()) {
        comparing_.stop();
        model_.setRows({});
        showState({QStringLiteral("package"), tr("There is no other version"),
                   tr("Train another one to compare its list with this one."),
                   theme::Token::Text3});
        return;
    }
    if (model_.rows().empty()) showLoading(tr("Asking the other versions…"));
    comparing_.start(
        [engine = &engine_, shown, request, others](const std::stop_token& stop) {
            return compareVersions(*engine, *shown, request, others, stop);
        },
        [this](core::Result<std::vector<ComparedList>> compared) {
            if (!compared) {
                showState(widgets::errorState(tr("The versions could not be compared"),
                                              compared.error()));
                return;
            }
            model_.setRows(*std::move(compared));
            sideBySide_->setEnabledOr(model_.rowCount() > 1, tr("There is no other version"));
            showContent();
        });
}

void CompareCard::openSideBySide() {
    if (model_.rowCount() < 2) return;
    auto* dialog = new SideBySideDialog(model_.rows(), std::max(1, table_->currentRow()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace ui::pages

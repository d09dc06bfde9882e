// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGridLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSlider>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "tests/ui/shell/sheets.h"
#include "ui/shell/chip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tag.h"

namespace tests {

using namespace ui::widgets;
using ui::shell::Chip;
using ui::theme::Token;
using ui::theme::Verdict;

namespace {

Card* stateCards(QGridLayout* grid) {
    auto* empty = new Card(QStringLiteral("Empty"));
    empty
        ->showState({QStringLiteral("flask-conical"), QStringLiteral("No experiments yet"),
                     QStringLiteral("Compare two model versions on live traffic.")})
        ->addAction(QStringLiteral("New experiment…"), "flask-conical", ButtonKind::Primary);
    auto* none = new Card(QStringLiteral("No data in range"));
    none->showState({QStringLiteral("clock"), QStringLiteral("No events between 02:00 and 03:00"),
                     QStringLiteral("The last event arrived at 01:58.")})
        ->addAction(QStringLiteral("Show last 24 h"), "clock");
    auto* error = new Card(QStringLiteral("Error"));
    const core::Error failure{core::Errc::Unavailable, "Prometheus answered 503", {}};
    StatePanel* panel =
        error->showState(errorState(QStringLiteral("Metrics query failed"), failure));
    panel->addAction(QStringLiteral("Try again"), "rotate-ccw");
    addCopyDetails(panel, failure, QStringLiteral("13:12:44 UTC"));
    auto* loading = new Card(QStringLiteral("Loading"));
    loading->setSubtitle(QStringLiteral("after 300 ms; never a blank card"));
    loading->showLoading(QStringLiteral("Reading 24 h of metrics…"));
    int column = 0;
    for (Card* card : {empty, none, error, loading})
        grid->addWidget(card, 0, column++);
    return empty;
}

Card* buttonsCard() {
    auto* card = new Card(QStringLiteral("Buttons, chips, badges"));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->addWidget(new Button(QStringLiteral("Promote B…"), "circle-check", ButtonKind::Primary));
    flow->addWidget(new Button(QStringLiteral("Compare"), "split"));
    flow->addWidget(new Button(QStringLiteral("Roll back…"), "undo-2", ButtonKind::Danger));
    flow->addWidget(new Button(QStringLiteral("Cancel run"), "x", ButtonKind::DangerOutline));
    auto* off = new Button(QStringLiteral("Train now"), "play");
    off->setEnabledOr(false, QStringLiteral("A run is in progress"));
    flow->addWidget(off);
    flow->addWidget(new Button(QStringLiteral("Methods"), "file-text", ButtonKind::Ghost));
    flow->addWidget(new Button(QStringLiteral("random user"), nullptr, ButtonKind::Link));
    auto* focus = new Button(QStringLiteral("Keyboard focus"), "check");
    focus->setObjectName(QStringLiteral("focusMe"));
    flow->addWidget(focus);
    flow->addWidget(new MenuButton(QStringLiteral("v42 live"), "package"));
    auto* chips = new QWidget;
    auto* chipFlow = new FlowLayout(chips);
    chipFlow->addWidget(
        new Chip({QStringLiteral("Kafka"), QStringLiteral("3 brokers"), Verdict::Pass, {}, {}}));
    chipFlow->addWidget(new Chip(
        {QStringLiteral("Prometheus"), QStringLiteral("slow 1.8 s"), Verdict::Warn, {}, {}}));
    chipFlow->addWidget(
        new Chip({QStringLiteral("API"), QStringLiteral("down 13:08"), Verdict::Fail, {}, {}}));
    chipFlow->addWidget(
        new Chip({QStringLiteral("Store"), QStringLiteral("not set up"), Verdict::Off, {}, {}}));
    auto* badges = new QWidget;
    auto* badgeFlow = new FlowLayout(badges);
    badgeFlow->addWidget(new Badge({QStringLiteral("Catalog coverage"), QStringLiteral("93.4 %"),
                                    QStringLiteral("required ≥ 80 %"), Verdict::Pass}));
    badgeFlow->addWidget(new Badge({QStringLiteral("API p95"), QStringLiteral("92 ms"),
                                    QStringLiteral("required ≤ 100 ms"), Verdict::Warn}));
    badgeFlow->addWidget(new Badge({QStringLiteral("Failed checks"), QStringLiteral("1"),
                                    QStringLiteral("required 0"), Verdict::Fail}));
    badgeFlow->addWidget(
        new Badge({QStringLiteral("Parity gap"), QStringLiteral("–"),
                   QStringLiteral("needs 340 more requests"), Verdict::CannotTell}));
    auto* tags = new QWidget;
    auto* tagFlow = new FlowLayout(tags);
    tagFlow->addWidget(new Tag(QStringLiteral("Live"), Verdict::Pass));
    tagFlow->addWidget(new Tag(QStringLiteral("Candidate"), Verdict::Info));
    tagFlow->addWidget(new Tag(QStringLiteral("Archived")));
    tagFlow->addWidget(new Tag(QStringLiteral("Old key"), Verdict::Warn));
    tagFlow->addWidget(new Tag(QStringLiteral("Mismatch"), Verdict::Fail));
    for (QWidget* row : {buttons, chips, badges, tags})
        card->body()->addWidget(row);
    card->body()->addStretch(1);
    return card;
}

Card* inputsCard() {
    auto* card = new Card(QStringLiteral("Inputs"));
    card->menu()->addAction(QStringLiteral("Nothing"));
    auto* wrong = new QLineEdit(QStringLiteral("1.4"));
    wrong->setAccessibleName(QStringLiteral("Share"));
    auto* field = new Field({}, wrong);
    field->setError(QStringLiteral("Enter a value from 0 to 1"));
    auto* select = new Select(QStringLiteral("Items"));
    select->addItems({QStringLiteral("10 items"), QStringLiteral("20 items")});
    auto* on = new Switch(QStringLiteral("On"));
    on->setChecked(true);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(70);
    slider->setAccessibleName(QStringLiteral("λ"));
    auto* progress = new QProgressBar;
    progress->setValue(61);
    card->body()->addWidget(new SearchLine(QStringLiteral("Filter versions")));
    card->body()->addWidget(field);
    card->body()->addWidget(select);
    auto* row = new QHBoxLayout;
    row->addWidget(on);
    row->addWidget(new Switch(QStringLiteral("Off")));
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addWidget(slider);
    card->body()->addWidget(progress);
    card->body()->addStretch(1);
    return card;
}

}  // namespace

ComponentSheet::ComponentSheet(ui::shell::PageContext& context)
    : Page(context, QStringLiteral("States and components")) {
    setSubtitle(QStringLiteral("What every page shows when data is missing, late or wrong"));
    addTitleAction(new Button(QStringLiteral("Compare…"), "split"));
    setBadges({{QStringLiteral("Failed checks"), QStringLiteral("1"), QStringLiteral("required 0"),
                Verdict::Fail}});
    auto* banner = new Banner(
        Verdict::Fail, QStringLiteral("Disconnected from Kafka since 13:08:10."),
        QStringLiteral(
            "Charts show the last known values; changes are switched off. Next try in 8 s."));
    banner->setIcon("unplug");
    banner->addAction(QStringLiteral("Reconnect now"), "plug-zap");
    banner->addAction(QStringLiteral("Connection details"), "server", ButtonKind::Ghost);
    setBanner(banner);
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    stateCards(grid);
    grid->addWidget(buttonsCard(), 1, 0, 1, 3);
    grid->addWidget(inputsCard(), 1, 3);
    for (int c = 0; c < 4; ++c)
        grid->setColumnStretch(c, 1);
    grid->setRowMinimumHeight(0, 204);
    body()->addLayout(grid);
    body()->addStretch(1);
}

}  // namespace tests

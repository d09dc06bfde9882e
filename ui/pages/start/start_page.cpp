// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/start_page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/hold_banner.h"
#include "ui/pages/start/import_card.h"
#include "ui/pages/start/sources_model.h"
#include "ui/pages/words.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {
namespace {

constexpr std::size_t kLettersShown = 200;

QWidget* welcome() {
    auto* box = new QWidget;
    box->setObjectName(QStringLiteral("welcome"));
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 8, 0, 4);
    row->setSpacing(16);
    row->addWidget(new widgets::IconView(QStringLiteral("fairlead"), theme::Token::Accent, 48), 0,
                   Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(
        widgets::label("page-title", ui::pages::StartPage::tr("Welcome to Fairlead")));
    auto* text = widgets::label(
        "body", ui::pages::StartPage::tr(
                    "Fairlead trains recommenders on your ratings, checks and signs "
                    "every version, serves it, and takes it back when it "
                    "disappoints. It begins with data: open a dataset below. Everything "
                    "stays on this machine."));
    text->setWordWrap(true);
    column->addWidget(text);
    row->addLayout(column, 1);
    return box;
}

}  // namespace

StartPage::StartPage(shell::PageContext& context)
    : Page(context, tr("Start")),
      engine_(*context.engine),
      welcome_(welcome()),
      import_(new ImportCard(engine_)),
      timer_(this, [this] { pull(); }) {
    setBanner(new HoldBanner(context));
    figures_ = buildFigures();
    buildTables();
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    for (int c = 0; c < 12; ++c)
        grid->setColumnStretch(c, 1);
    grid->addWidget(import_, 0, 0, 1, 7);
    grid->addWidget(buildNextStep(), 0, 7, 1, 5);
    body()->addWidget(welcome_);
    body()->addWidget(figures_);
    body()->addLayout(grid);
    body()->addWidget(sourcesCard_);
    body()->addWidget(lettersCard_);
    body()->addStretch(1);
    for (QWidget* later :
         {figures_, static_cast<QWidget*>(sourcesCard_), static_cast<QWidget*>(lettersCard_)})
        later->hide();
    connect(import_, &ImportCard::deadLettersRequested, this, &StartPage::showDeadLetters);
    connect(import_, &ImportCard::imported, this, &StartPage::refresh);
}

QWidget* StartPage::buildFigures() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (int i = 0; i < 5; ++i) {
        kpis_.push_back(new widgets::KpiCard);
        row->addWidget(kpis_.back(), 1);
    }
    return box;
}

QWidget* StartPage::buildNextStep() {
    nextCard_ = new widgets::Card(tr("Next step"));
    nextText_ = widgets::label("body");
    nextText_->setWordWrap(true);
    nextText_->setObjectName(QStringLiteral("nextStep"));
    next_ = new widgets::Button({}, "chevron-right", widgets::ButtonKind::Primary);
    next_->setObjectName(QStringLiteral("nextStepButton"));
    nextCard_->body()->addWidget(nextText_);
    nextCard_->body()->addWidget(next_, 0, Qt::AlignLeading);
    nextCard_->body()->addStretch(1);
    connect(next_, &QPushButton::clicked, this, [this] { context().navigator.go(nextPage_); });
    return nextCard_;
}

void StartPage::buildTables() {
    sourcesCard_ = new widgets::Card(tr("Sources"));
    sourcesCard_->setFlush(true);
    sourcesTable_ = new widgets::DataTable(tr("Sources"));
    sources_ = new SourcesModel(sourcesTable_);
    sourcesTable_->setRowsModel(sources_);
    sourcesTable_->rememberAs(QStringLiteral("start-sources"));
    sourcesTable_->addTo(sourcesCard_->menu());
    sourcesCard_->body()->addWidget(sourcesTable_);

    lettersCard_ = new widgets::Card(tr("Dead letters"));
    lettersCard_->setFlush(true);
    lettersTable_ = new widgets::DataTable(tr("Dead letters"));
    lettersTable_->setObjectName(QStringLiteral("deadLetters"));
    letters_ = new DeadLettersModel(lettersTable_);
    lettersTable_->setRowsModel(letters_);
    lettersTable_->rememberAs(QStringLiteral("start-dead-letters"));
    lettersTable_->addTo(lettersCard_->menu());
    lettersCard_->body()->addWidget(lettersTable_);
}

void StartPage::refresh() {
    revision_ = 0;
    timer_.pullNow();
}

void StartPage::pull() {
    const auto now = engine_.snapshot();
    if (now->revision == revision_) return;
    revision_ = now->revision;
    showStore(*now);
    showNextStep(*now);
    const auto count = now->store.deadLetters;
    if (count != lettersRead_ && !lettersJob_.running()) readDeadLetters(count);
}

void StartPage::showStore(const core::runtime::Snapshot& now) {
    const auto& store = now.store;
    const bool empty = store.position == 0 && store.sources.empty();
    welcome_->setVisible(empty);
    figures_->setVisible(!empty);
    sourcesCard_->setVisible(!empty);
    lettersCard_->setVisible(!empty);
    setSubtitle(empty ? tr("The store of profile %1 is empty")
                            .arg(bridge::isolate(bridge::text(engine_.profile().name)))
                      : tr("What is in the store of profile %1")
                            .arg(bridge::isolate(bridge::text(engine_.profile().name))));
    const auto kpi = [](const QString& label, const QString& value, const QString& note) {
        widgets::Kpi k;
        k.label = label;
        k.value = value;
        k.note = note;
        return k;
    };
    kpis_[0]->set(kpi(tr("Ratings"), bridge::count(store.ratings), {}));
    kpis_[1]->set(kpi(tr("Users"), bridge::count(store.users), {}));
    kpis_[2]->set(kpi(tr("Items"), bridge::count(store.items),
                      tr("%1 described").arg(bridge::count(store.announcedItems))));
    kpis_[3]->set(kpi(tr("Dead letters"), bridge::count(store.deadLetters), {}));
    kpis_[4]->set(kpi(tr("Size on disk"), bridge::bytes(static_cast<quint64>(store.bytes)), {}));
    sources_->setRows(store.sources);
    sourcesTable_->fitRows(static_cast<int>(std::clamp<std::size_t>(store.sources.size(), 1, 8)));
    sourcesCard_->setSubtitle(store.conserved()
                                  ? tr("consumed = accepted + duplicates + rejected, everywhere")
                                  : tr("the counts of a source do not add up; check the store"));
}

void StartPage::showNextStep(const core::runtime::Snapshot& now) {
    QString text, verb;
    const bool hasData = now.store.ratings + now.store.watches > 0;
    nextPage_ = QStringLiteral("training");
    if (!hasData) {
        text =
            tr("After the import: train a first model. Its gate is checked, it is signed, and it "
               "can answer at once.");
    } else if (now.versions.empty()) {
        text =
            tr("There are ratings and no model yet. The first training takes a few seconds on a "
               "dataset of this size.");
        verb = tr("Train a first model");
    } else if (now.live.text.empty()) {
        text = tr("%1 versions are registered and none is live. Promote one, or train again.")
                   .arg(bridge::count(qint64(now.versions.size())));
        verb = tr("Go to training");
    } else {
        text = tr("%1 is live. Look up a user and see what is recommended, and why.")
                   .arg(versionName(now.live));
        verb = tr("Recommendations");
        nextPage_ = QStringLiteral("recommendations");
    }
    nextText_->setText(text);
    next_->setText(verb);
    next_->setVisible(!verb.isEmpty());
}

void StartPage::readDeadLetters(std::int64_t count) {
    if (letters_->rowCount() == 0) lettersCard_->showLoading(tr("Reading dead letters…"));
    lettersJob_.start(
        [engine = &engine_](std::stop_token) {
            return engine->events().deadLetters(0, kLettersShown);
        },
        [this, count](core::Result<std::vector<core::store::DeadLetter>> letters) {
            if (!letters) {
                auto* panel = lettersCard_->showState(
                    widgets::errorState(tr("The dead letters could not be read"), letters.error()));
                connect(panel->addAction(tr("Try again"), "rotate-ccw"), &QPushButton::clicked,
                        this, &StartPage::refresh);
                return;
            }
            lettersRead_ = count;
            const auto shown = static_cast<qint64>(letters->size());
            letters_->setRows(*std::move(letters));
            lettersTable_->fitRows(static_cast<int>(std::min<qint64>(shown, 12)));
            lettersCard_->setSubtitle(
                tr("%1 of %2, oldest first").arg(bridge::count(shown), bridge::count(count)));
            if (shown > 0) return lettersCard_->showContent();
            lettersCard_->setSubtitle({});
            lettersCard_->showState({QStringLiteral("circle-check"), tr("No dead letters"),
                                     tr("Every row that was read is an event or a duplicate."),
                                     theme::Token::PassText});
        });
}

void StartPage::showDeadLetters() {
    for (QWidget* w = parentWidget(); w; w = w->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(w)) area->ensureWidgetVisible(lettersCard_);
    }
    lettersTable_->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace ui::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/import_card.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QVBoxLayout>

#include "core/ingest/import_pace.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/label.h"

namespace ui::pages {
namespace {

using core::ingest::ImportReport;

QString seconds(double value) {
    return bridge::duration(std::chrono::milliseconds(qint64(value * 1000)));
}

/// The folder a drop means: itself, or the one of a dropped file.
QString folderOf(const QMimeData* data) {
    if (!data->hasUrls() || data->urls().isEmpty() || !data->urls().first().isLocalFile())
        return {};
    const QFileInfo info(data->urls().first().toLocalFile());
    return info.isDir() ? info.absoluteFilePath() : info.absolutePath();
}

}  // namespace

ImportCard::ImportCard(core::runtime::Engine& engine, QWidget* parent)
    : Card(tr("Open a dataset"), parent),
      engine_(engine),
      timer_(
          this, [this] { pull(); }, std::chrono::milliseconds(100)) {
    setObjectName(QStringLiteral("importCard"));
    setAcceptDrops(true);
    buildForm();
    buildProgress();
    buildResult();
    body()->addStretch(1);
    if (engine_.readOnly()) {
        const QString reason = tr("This profile is open for reading only");
        import_->setEnabledOr(false, reason);
        choose_->setEnabledOr(false, reason);
        folder_->setEnabled(false);
        field_->setError(reason);
    }
}

void ImportCard::buildForm() {
    auto* sentence = widgets::label(
        "body", tr("A MovieLens folder with ratings.csv and movies.csv. Drop it here, choose it, "
                   "or type where it is. Nothing in it is changed."));
    sentence->setWordWrap(true);
    folder_ = new QLineEdit;
    folder_->setObjectName(QStringLiteral("datasetFolder"));
    folder_->setPlaceholderText(QDir::homePath() + QStringLiteral("/ml-latest-small"));
    field_ = new widgets::Field(tr("Folder"), folder_);
    choose_ = new widgets::Button(tr("Choose folder…"), "folder-open");
    import_ = new widgets::Button(tr("Import"), "upload", widgets::ButtonKind::Primary);
    import_->setObjectName(QStringLiteral("importDataset"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(choose_);
    row->addWidget(import_);
    row->addStretch(1);
    body()->addWidget(sentence);
    body()->addWidget(field_);
    body()->addLayout(row);
    connect(choose_, &QPushButton::clicked, this, &ImportCard::chooseFolder);
    connect(import_, &QPushButton::clicked, this, &ImportCard::start);
    connect(folder_, &QLineEdit::returnPressed, this, &ImportCard::start);
    connect(folder_, &QLineEdit::textChanged, this, [this] { field_->setError({}); });
}

void ImportCard::buildProgress() {
    progressPart_ = new QWidget;
    progressPart_->setObjectName(QStringLiteral("importProgress"));
    auto* column = new QVBoxLayout(progressPart_);
    column->setContentsMargins(0, 4, 0, 0);
    what_ = widgets::label("strong");
    pace_ = widgets::label("secondary");
    bar_ = new QProgressBar;
    bar_->setRange(0, 1000);
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Progress of the import"));
    cancel_ = new widgets::Button(tr("Cancel"), "x", widgets::ButtonKind::DangerOutline);
    cancel_->setSmall(true);
    cancel_->setObjectName(QStringLiteral("cancelImport"));
    auto* top = new QHBoxLayout;
    top->addWidget(what_, 1);
    top->addWidget(pace_);
    auto* bottom = new QHBoxLayout;
    auto* note = widgets::label(
        "caption", tr("What is stored when you cancel stays; importing again goes on from there."));
    note->setWordWrap(true);
    bottom->addWidget(note, 1);
    bottom->addWidget(cancel_);
    column->addLayout(top);
    column->addWidget(bar_);
    column->addLayout(bottom);
    progressPart_->hide();
    body()->addWidget(progressPart_);
    connect(cancel_, &QPushButton::clicked, this, &ImportCard::cancel);
}

void ImportCard::buildResult() {
    resultPart_ = new QWidget;
    auto* column = new QVBoxLayout(resultPart_);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    sentence_ = widgets::label("strong");
    sentence_->setWordWrap(true);
    sentence_->setObjectName(QStringLiteral("importSentence"));
    facts_ = new widgets::FactList;
    facts_->setObjectName(QStringLiteral("importFacts"));
    letters_ = new widgets::Button(tr("Show dead letters"), nullptr, widgets::ButtonKind::Link);
    column->addWidget(widgets::separator());
    column->addWidget(sentence_);
    column->addWidget(facts_);
    column->addWidget(letters_, 0, Qt::AlignLeading);
    resultPart_->hide();
    body()->addWidget(resultPart_);
    connect(letters_, &QPushButton::clicked, this, &ImportCard::deadLettersRequested);
}

void ImportCard::chooseFolder() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Choose a MovieLens folder"), folder_->text());
    if (folder.isEmpty()) return;
    folder_->setText(folder);
    start();
}

void ImportCard::start() {
    if (job_.running() || engine_.readOnly()) return;
    const QString folder = folder_->text().trimmed();
    if (folder.isEmpty()) return field_->setError(tr("Say which folder"));
    field_->setError({});
    progress_ = std::make_shared<Progress>();
    stop_ = std::stop_source();
    began_ = engine_.clock().monotonic();
    rowsBefore_ = core::ingest::consumedRows(engine_.snapshot()->store);
    const auto report = [progress = progress_](double fraction, std::string_view what) {
        const std::lock_guard lock(progress->mutex);
        progress->fraction = fraction;
        progress->what = what;
    };
    job_.start(
        [engine = &engine_, path = std::filesystem::path(folder.toStdString()), report,
         own = stop_](std::stop_token stop) mutable {
            const std::stop_callback link(stop, [&own] { own.request_stop(); });
            return engine->importMovielens(path, own.get_token(), report);
        },
        [this](core::Result<ImportReport> result) { finished(result); });
    setImporting(true);
    pull();
}

void ImportCard::cancel() {
    stop_.request_stop();
    cancel_->setEnabledOr(false, tr("The import stops after the rows at hand"));
}

void ImportCard::setImporting(bool importing) {
    progressPart_->setVisible(importing);
    if (importing) resultPart_->hide();
    import_->setEnabledOr(!importing, tr("An import is in progress"));
    choose_->setEnabledOr(!importing, tr("An import is in progress"));
    folder_->setReadOnly(importing);
    cancel_->setEnabledOr(true, {});
}

void ImportCard::pull() {
    if (!job_.running()) return;
    double fraction = 0;
    QString what;
    {
        const std::lock_guard lock(progress_->mutex);
        fraction = progress_->fraction;
        what = bridge::text(progress_->what);
    }
    const double elapsed =
        std::chrono::duration<double>(engine_.clock().monotonic() - began_).count();
    const auto rows = core::ingest::consumedRows(engine_.snapshot()->store) - rowsBefore_;
    const auto pace = core::ingest::paceOf(rows, fraction, elapsed);
    what_->setText(what.isEmpty() ? tr("Reading the files")
                                  : tr("%1 · %2").arg(what, bridge::percent(fraction, 0)));
    QString text = tr("%1 rows/s").arg(bridge::number(pace.rowsPerSecond));
    text += QStringLiteral(" · ") + (pace.secondsLeft
                                         ? tr("about %1 left").arg(seconds(*pace.secondsLeft))
                                         : tr("estimating…"));
    pace_->setText(text);
    bar_->setValue(int(fraction * 1000));
}

void ImportCard::finished(const core::Result<ImportReport>& report) {
    setImporting(false);
    if (report) {
        showReport(*report);
    } else {
        field_->setError(bridge::errorText(report.error()));
        folder_->setFocus();
    }
    Q_EMIT imported();
}

void ImportCard::showReport(const ImportReport& report) {
    const auto& rows = report.events;
    if (report.cancelled) {
        sentence_->setText(
            tr("Cancelled. What was read until then is stored; import again to go on."));
    } else if (rows.accepted == 0 && rows.duplicates > 0) {
        sentence_->setText(tr("All ratings were stored before; nothing was counted twice."));
    } else {
        sentence_->setText(tr("Imported in %1.").arg(seconds(report.seconds)));
    }
    std::vector<widgets::Fact> facts{
        {tr("Ratings accepted"), bridge::count(rows.accepted), true, {}},
        {tr("Duplicates"), bridge::count(rows.duplicates), true, {}},
        {tr("Rejected"), bridge::count(rows.rejected), true,
         rows.rejected > 0 ? std::optional(theme::Verdict::Warn) : std::nullopt},
    };
    for (const auto& [reason, count] : rows.rejectedByReason) {
        facts.push_back(
            {tr("  of them: %1").arg(rejectReasonWord(reason)), bridge::count(count), true, {}});
    }
    facts.push_back({tr("Users"), bridge::count(report.users), true, {}});
    facts.push_back({tr("Items in the catalogue"), bridge::count(report.items), true, {}});
    if (const auto broken = report.announcements.rejected + report.tags.rejected; broken > 0) {
        facts.push_back({tr("Catalogue and tag rows rejected"), bridge::count(broken), true,
                         theme::Verdict::Warn});
    }
    for (const std::string& note : report.notes)
        facts.push_back({tr("Note"), bridge::text(note), false, {}});
    facts_->setFacts(facts);
    letters_->setVisible(rows.rejected + report.announcements.rejected + report.tags.rejected > 0);
    resultPart_->show();
}

void ImportCard::dragEnterEvent(QDragEnterEvent* event) {
    if (engine_.readOnly() || job_.running() || folderOf(event->mimeData()).isEmpty()) return;
    event->acceptProposedAction();
    widgets::setProperty(this, "role", QStringLiteral("popover"));
}

void ImportCard::dragLeaveEvent(QDragLeaveEvent*) {
    widgets::setProperty(this, "role", QStringLiteral("card"));
}

void ImportCard::dropEvent(QDropEvent* event) {
    widgets::setProperty(this, "role", QStringLiteral("card"));
    const QString folder = folderOf(event->mimeData());
    if (folder.isEmpty()) return;
    event->acceptProposedAction();
    folder_->setText(folder);
    start();
}

}  // namespace ui::pages

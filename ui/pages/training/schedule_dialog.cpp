// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/schedule_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/training/schedule_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/label.h"

namespace ui::pages {
namespace {

using core::UtcTime;
using core::training::Schedule;
using std::chrono::seconds;

constexpr int kPreviewed = 5;

struct Unit {
    char letter;
    seconds length;
};
constexpr Unit kUnits[] = {{'s', seconds(1)},
                           {'m', std::chrono::minutes(1)},
                           {'h', std::chrono::hours(1)},
                           {'d', std::chrono::days(1)}};
constexpr int kHours = 2;

QLabel* wrapped(const char* role, const QString& text = {}) {
    QLabel* label = widgets::label(role, text);
    label->setWordWrap(true);
    return label;
}

}  // namespace

ScheduleDialog::ScheduleDialog(core::training::ScheduleLive current, const core::Clock& clock,
                               Save save, QWidget* parent)
    : QDialog(parent),
      current_(std::move(current)),
      clock_(clock),
      save_(std::move(save)),
      kind_(new widgets::Select(tr("Start trainings"))),
      unit_(new widgets::Select(tr("Unit"))),
      failure_(wrapped("secondary")),
      use_(new widgets::Button(tr("Save schedule"), "check", widgets::ButtonKind::Primary)) {
    setWindowTitle(tr("Schedule of trainings"));
    setMinimumWidth(480);
    resize(480, 440);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(widgets::label("dialog-title", tr("When should trainings start?")));
    column->addWidget(wrapped(
        "body", tr("All times are UTC. Runs that were missed, because the machine slept or the "
                   "program was closed, are made up for by one.")));
    kind_->addItem(tr("At an interval"));
    kind_->addItem(tr("By a cron expression"));
    kind_->addItem(tr("By hand alone (off)"));
    kind_->setObjectName(QStringLiteral("scheduleKind"));
    column->addWidget(new widgets::Field(tr("Start trainings"), kind_));
    pages_[Interval] = buildInterval();
    pages_[Cron] = buildCron();
    pages_[Off] = wrapped("body", tr("Nothing starts by itself until it is switched on again. "
                                     "Train now works all the same."));
    for (QWidget* page : pages_)
        column->addWidget(page);
    column->addWidget(buildPreview());
    failure_->setObjectName(QStringLiteral("scheduleFailure"));
    widgets::setVerdict(failure_, theme::Verdict::Fail);
    failure_->hide();
    column->addWidget(failure_);
    column->addStretch(1);

    auto* buttons = new QHBoxLayout;
    auto* cancel = new widgets::Button(tr("Cancel"));
    use_->setObjectName(QStringLiteral("saveSchedule"));
    use_->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(use_);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use_, &QPushButton::clicked, this, &ScheduleDialog::store);
    fill();
    connect(kind_, &QComboBox::currentIndexChanged, this, &ScheduleDialog::judge);
    connect(unit_, &QComboBox::currentIndexChanged, this, &ScheduleDialog::judge);
    connect(count_, &QLineEdit::textEdited, this, &ScheduleDialog::judge);
    connect(cron_, &QLineEdit::textEdited, this, &ScheduleDialog::judge);
    judge();
}

QWidget* ScheduleDialog::buildInterval() {
    auto* page = new QWidget;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    count_ = new QLineEdit;
    count_->setObjectName(QStringLiteral("intervalCount"));
    count_->setAccessibleName(tr("Every"));
    for (const QString& name : {tr("seconds"), tr("minutes"), tr("hours"), tr("days")})
        unit_->addItem(name);
    unit_->setObjectName(QStringLiteral("intervalUnit"));
    row->addWidget(count_, 1);
    row->addWidget(unit_);
    auto* both = new QWidget;
    both->setLayout(row);
    row->setContentsMargins(0, 0, 0, 0);
    both->setFocusProxy(count_);
    countField_ = new widgets::Field(tr("Every"), both);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(countField_);
    column->addWidget(wrapped("caption", tr("An interval that divides a day counts from 00:00 UTC, "
                                            "any other from the last run.")));
    column->addStretch(1);
    return page;
}

QWidget* ScheduleDialog::buildCron() {
    auto* page = new QWidget;
    cron_ = new QLineEdit;
    cron_->setObjectName(QStringLiteral("cronText"));
    cron_->setLayoutDirection(Qt::LeftToRight);
    cronField_ = new widgets::Field(tr("Cron expression, five fields"), cron_);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(cronField_);
    column->addWidget(wrapped(
        "caption", tr("Minute, hour, day of the month, month, day of the week.\nFor example "
                      "%1: every 3 hours.")
                       .arg(bridge::isolate(QStringLiteral("0 */3 * * *")))));
    column->addStretch(1);
    return page;
}

QWidget* ScheduleDialog::buildPreview() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    previewTitle_ = widgets::label("strong", tr("The next five runs"));
    preview_ = widgets::label("mono");
    preview_->setObjectName(QStringLiteral("nextRuns"));
    preview_->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    // The dialog keeps its size while somebody types.
    preview_->setMinimumHeight(QFontMetrics(preview_->font()).lineSpacing() * (kPreviewed + 1));
    column->addWidget(previewTitle_);
    column->addWidget(preview_);
    return box;
}

void ScheduleDialog::fill() {
    count_->setText(QStringLiteral("3"));
    unit_->setCurrentIndex(kHours);
    cron_->setText(QStringLiteral("0 */3 * * *"));
    const auto now = Schedule::parse(current_.text);
    if (!now || !now->enabled()) {
        // Nothing set: the usual interval; off: off.
        kind_->setCurrentIndex(now ? Off : Interval);
    } else if (!now->interval()) {
        kind_->setCurrentIndex(Cron);
        cron_->setText(bridge::text(now->text()));
    } else {
        for (int u = 0; u < static_cast<int>(std::size(kUnits)); ++u) {
            if (*now->interval() % kUnits[u].length != seconds(0)) continue;
            unit_->setCurrentIndex(u);
            count_->setText(QString::number(*now->interval() / kUnits[u].length));
        }
    }
}

std::string ScheduleDialog::typed() const {
    if (kind_->currentIndex() == Off) return "off";
    if (kind_->currentIndex() == Cron) return cron_->text().toStdString();
    return count_->text().trimmed().toStdString() + kUnits[unit_->currentIndex()].letter;
}

void ScheduleDialog::judge() {
    const int kind = kind_->currentIndex();
    for (int page = Interval; page <= Off; ++page)
        pages_[page]->setVisible(page == kind);
    failure_->hide();
    const auto schedule = Schedule::parse(typed());
    // What is in a line of its own must be a cron expression, not "3h".
    const bool good =
        schedule && (kind != Cron || !schedule->interval()) && (kind == Off || schedule->enabled());
    countField_->setError(good || kind != Interval
                              ? QString()
                              : tr("Enter a whole number; from 60 seconds to 366 days"));
    count_->setAccessibleDescription(countField_->hasError() ? tr("Not a valid interval")
                                                             : QString());
    widgets::setProperty(count_, "invalid", countField_->hasError());
    cronField_->setError(good || kind != Cron ? QString()
                         : schedule           ? tr("Enter five fields, or choose another way above")
                                              : bridge::errorText(schedule.error()));
    use_->setEnabledOr(good, tr("The schedule is not valid; see the field in red"));
    preview(good ? *schedule : Schedule());
    grow();
}

void ScheduleDialog::grow() {
    layout()->activate();
    const int wanted = layout()->totalHeightForWidth(width());
    if (wanted > height()) resize(width(), wanted);
}

void ScheduleDialog::preview(const Schedule& schedule) {
    const UtcTime now = clock_.now();
    const auto scale = current_.scale();
    std::optional<UtcTime> last;
    if (current_.lastRun) last = scale.toSchedule(*current_.lastRun);
    QStringList lines;
    auto run = schedule.next(scale.toSchedule(now), last);
    for (int i = 0; i < kPreviewed && run; ++i, run = schedule.next(*run, last)) {
        const UtcTime wall = scale.toWall(*run);
        const auto left = std::chrono::ceil<seconds>(wall - now);
        lines
            << tr("%1, in %2").arg(runTime(wall, now, current_.timeFactor), bridge::duration(left));
    }
    previewTitle_->setVisible(kind_->currentIndex() != Off);
    preview_->setText(lines.join(u'\n'));
}

void ScheduleDialog::store() {
    if (!use_->isEnabled()) return;
    use_->setEnabledOr(false, tr("The schedule is being saved"));
    job_.start([save = save_, text = typed()](std::stop_token) { return save(text); },
               [this](const core::Status& saved) {
                   if (saved) return accept();
                   judge();
                   failure_->setText(
                       tr("The schedule was not saved. %1").arg(bridge::errorText(saved.error())));
                   failure_->show();
                   grow();
               });
}

}  // namespace ui::pages

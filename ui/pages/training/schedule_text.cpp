// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/schedule_text.h"

#include <QCoreApplication>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"

namespace ui::pages {
namespace {

using core::UtcTime;
using core::training::ScheduleLive;
using std::chrono::seconds;

constexpr seconds kLongCountdown = std::chrono::hours(100);
constexpr seconds kDemoSpan = std::chrono::hours(3);

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("ui::pages", text, comment, n);
}

struct Unit {
    seconds length;
    const char* text;
};
constexpr Unit kUnits[] = {
    {std::chrono::days(1), QT_TRANSLATE_NOOP("ui::pages", "%1 d")},
    {std::chrono::hours(1), QT_TRANSLATE_NOOP("ui::pages", "%1 h")},
    {std::chrono::minutes(1), QT_TRANSLATE_NOOP("ui::pages", "%1 min")},
    {seconds(1), QT_TRANSLATE_NOOP("ui::pages", "%1 s")},
};

bool isDueNow(const ScheduleLive& schedule, UtcTime now) {
    return schedule.next && *schedule.next <= now;
}

}  // namespace

QString spanText(seconds span) {
    for (const Unit& unit : kUnits) {
        if (span >= unit.length && span % unit.length == seconds(0))
            return tr(unit.text).arg(bridge::count(span / unit.length));
    }
    return bridge::duration(span);
}

QString scheduleName(const ScheduleLive& schedule) {
    if (schedule.text.empty()) return {};
    if (!schedule.enabled) return tr("off");
    const auto parsed = core::training::Schedule::parse(schedule.text);
    if (parsed && parsed->interval()) return tr("every %1").arg(spanText(*parsed->interval()));
    return tr("by cron %1").arg(bridge::isolate(bridge::text(schedule.text)));
}

QString runTime(UtcTime run, UtcTime now, double timeFactor) {
    using std::chrono::days;
    if (std::chrono::floor<days>(run) != std::chrono::floor<days>(now))
        return bridge::dateTime(run);
    return (timeFactor > 1 ? bridge::timeOfDay(run) : bridge::shortTime(run)) +
           QStringLiteral(" UTC");
}

QString nextRunText(const ScheduleLive& schedule, UtcTime now) {
    if (schedule.text.empty()) return tr("No schedule is kept by this program");
    if (!schedule.enabled) return tr("The schedule is off");
    if (!schedule.next) return tr("No scheduled run to come");
    const QString time = runTime(*schedule.next, now, schedule.timeFactor);
    return isDueNow(schedule, now) ? tr("Due since %1").arg(time)
                                   : tr("Next scheduled run, %1").arg(time);
}

QString countdownText(const ScheduleLive& schedule, UtcTime now) {
    if (!schedule.next) return QStringLiteral("–");
    // Rounded up: it shows 00:00:00 when the run is due and not before.
    const auto left = std::chrono::ceil<seconds>(*schedule.next - now);
    return left < kLongCountdown ? bridge::countdown(left) : bridge::duration(left);
}

QString dayText(const ScheduleLive& schedule) {
    if (!schedule.enabled) return {};
    const int planned = static_cast<int>(schedule.planned.size());
    const auto parsed = core::training::Schedule::parse(schedule.text);
    const bool daily = parsed && parsed->interval() &&
                       seconds(std::chrono::days(1)) % *parsed->interval() == seconds(0);
    const QString runs =
        daily ? tr("%n run(s) a day", nullptr, planned) : tr("%n run(s) today", nullptr, planned);
    const QString done =
        schedule.due == 0 ? tr("none was due yet today")
                          : tr("%1 of %2 done on time today")
                                .arg(bridge::count(schedule.onTime), bridge::count(schedule.due));
    return runs + u'\n' + done;
}

QString waitingText(const ScheduleLive& schedule, UtcTime now) {
    if (schedule.waitsFor == core::training::kWaitsForTraining)
        return tr("It starts when the training under way has ended.");
    if (schedule.waitsFor == core::training::kWaitsForRatings)
        return tr("The first training starts as soon as there are enough ratings.");
    if (!schedule.waitsFor.empty()) return tr("It waits: %1.").arg(bridge::text(schedule.waitsFor));
    if (isDueNow(schedule, now)) return tr("It starts now.");
    if (!schedule.text.empty() && !schedule.enabled) return tr("Trainings start by hand alone.");
    return {};
}

QString clockText(double timeFactor) {
    if (timeFactor <= 1) return {};
    const auto wall = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::duration<double>(kDemoSpan) / timeFactor);
    const bool whole = wall % seconds(1) == wall.zero();
    return tr("Demo clock: %1 pass in %2.")
        .arg(spanText(kDemoSpan),
             whole ? spanText(std::chrono::floor<seconds>(wall)) : bridge::duration(wall));
}

}  // namespace ui::pages

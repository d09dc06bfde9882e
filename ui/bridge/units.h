// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <chrono>

#include "core/base/clock.h"

/// Core values as words, the only place where that happens. Decimal point from the locale,
/// thousands with a no-break space, a true minus, a space before units and %.
/// A value that is not finite becomes "–". Threads: pure (reads the default locale).
namespace ui::bridge {

/// "1 284 306".
QString count(qint64 value);
/// At most `significant` digits, trailing zeros dropped: 0.412, 1 280, 12.5.
QString number(double value, int significant = 3);
/// A fixed number of decimals: 0.410.
QString fixed(double value, int decimals);
/// A fraction of 1 as percent: 0.934 → "93.4 %".
QString percent(double fraction, int decimals = 1);
/// With sign: "+0.007", "−0.02"; 0 → "0".
QString change(double value, int decimals);
/// Difference of two fractions: "−0.7 pp".
QString changePoints(double fractionDifference, int decimals = 1);
/// "0.0017", two significant digits; "< 0.0001" below that.
QString pValue(double p);
/// "840 ms", "12.4 s" (under a minute, with tenths below 20 s), "5 min 48 s", "3 h 00 min", "2 d 4
/// h".
QString duration(std::chrono::milliseconds value);
/// "01:47:12".
QString countdown(std::chrono::seconds value);
/// How long ago: "now", "12 s", "4 min", "3 h", "5 d".
QString age(std::chrono::seconds value);
/// Powers of 1024: "38.2 MiB".
QString bytes(quint64 value);
/// "13:12:48", "22 Nov 2026, 09:06 UTC", "13:12".
QString timeOfDay(core::UtcTime time);
QString dateTime(core::UtcTime time);
QString shortTime(core::UtcTime time);
/// An id or hash that keeps its direction inside right-to-left text (first-strong isolate).
QString isolate(const QString& id);

}  // namespace ui::bridge

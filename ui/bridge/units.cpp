// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/units.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

namespace ui::bridge {
namespace {

constexpr QChar kSpace{0x00A0};  // JetBrains Mono has no narrow no-break space
constexpr QChar kMinus{0x2212};
const QString kUnknown = QStringLiteral("–");

QString tr(const char* text) {
    return QCoreApplication::translate("ui::bridge", text);
}

/// Plain C digits → the locale's point, our groups, a true minus.
QString dress(QString digits) {
    const bool negative = digits.startsWith(u'-');
    if (negative) digits.remove(0, 1);
    const qsizetype point = digits.indexOf(u'.');
    QString whole = point < 0 ? digits : digits.left(point);
    const QString rest = point < 0 ? QString() : digits.mid(point + 1);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, kSpace);
    if (!rest.isEmpty()) whole += QLocale().decimalPoint() + rest;
    const bool zero =
        std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c == u'0' || c == u'.'; });
    return negative && !zero ? kMinus + whole : whole;
}

QString withUnit(const QString& value, const QString& unit) {
    return value + kSpace + unit;
}

QString two(qint64 value) {
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

QDateTime utc(core::UtcTime time) {
    return QDateTime::fromMSecsSinceEpoch(core::micros(time) / 1000, Qt::UTC);
}

}  // namespace

QString count(qint64 value) {
    return dress(QString::number(value));
}

QString fixed(double value, int decimals) {
    if (!std::isfinite(value)) return kUnknown;
    return dress(QString::number(value, 'f', decimals));
}

QString number(double value, int significant) {
    if (!std::isfinite(value)) return kUnknown;
    if (value == 0) return QStringLiteral("0");
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    const int decimals = std::clamp(significant - 1 - exponent, 0, 12);
    // Rounding to significant digits, also left of the point: 1284 → 1280.
    const double step = std::pow(10.0, exponent - significant + 1);
    QString digits = QString::number(std::round(value / step) * step, 'f', decimals);
    if (digits.contains(u'.')) {
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.')) digits.chop(1);
    }
    return dress(digits);
}

QString percent(double fraction, int decimals) {
    if (!std::isfinite(fraction)) return kUnknown;
    return withUnit(fixed(fraction * 100, decimals), QStringLiteral("%"));
}

QString change(double value, int decimals) {
    if (!std::isfinite(value)) return kUnknown;
    const QString text = fixed(value, decimals);
    const bool rounded0 = fixed(0, decimals) == text;
    return value > 0 && !rounded0 ? u'+' + text : rounded0 ? QStringLiteral("0") : text;
}

QString changePoints(double fractionDifference, int decimals) {
    if (!std::isfinite(fractionDifference)) return kUnknown;
    return withUnit(change(fractionDifference * 100, decimals), tr("pp"));
}

QString pValue(double p) {
    if (!std::isfinite(p)) return kUnknown;
    if (p < 0.0001) return QStringLiteral("<") + kSpace + fixed(0.0001, 4);
    return number(p, 2);
}

QString duration(std::chrono::milliseconds value) {
    const qint64 ms = value.count();
    if (ms < 0) return kMinus + duration(-value);
    if (ms < 1000) return withUnit(QString::number(ms), tr("ms"));
    if (ms < 19'950) return withUnit(fixed(static_cast<double>(ms) / 1000, 1), tr("s"));
    const qint64 s = (ms + 500) / 1000;
    const auto pair = [](qint64 a, const QString& unitA, const QString& b, const QString& unitB) {
        return withUnit(QString::number(a), unitA) + kSpace + withUnit(b, unitB);
    };
    if (s < 60) return withUnit(QString::number(s), tr("s"));
    if (s < 3600) return pair(s / 60, tr("min"), two(s % 60), tr("s"));
    if (s < 86'400) return pair(s / 3600, tr("h"), two(s % 3600 / 60), tr("min"));
    return pair(s / 86'400, tr("d"), QString::number(s % 86'400 / 3600), tr("h"));
}

QString countdown(std::chrono::seconds value) {
    const qint64 s = std::max<qint64>(0, value.count());
    return two(s / 3600) + u':' + two(s % 3600 / 60) + u':' + two(s % 60);
}

QString age(std::chrono::seconds value) {
    const qint64 s = value.count();
    if (s < 1) return tr("now");
    if (s < 60) return withUnit(QString::number(s), tr("s"));
    if (s < 3600) return withUnit(QString::number(s / 60), tr("min"));
    if (s < 86'400) return withUnit(QString::number(s / 3600), tr("h"));
    return withUnit(count(s / 86'400), tr("d"));
}

QString bytes(quint64 value) {
    static constexpr std::array units{"B", "KiB", "MiB", "GiB", "TiB", "PiB"};
    double amount = static_cast<double>(value);
    std::size_t unit = 0;
    while (amount >= 1023.5 && unit + 1 < units.size()) {
        amount /= 1024;
        ++unit;
    }
    // Four digits for 1 000 to 1 023, which three would round past the unit's edge.
    return withUnit(number(amount, amount >= 1000 ? 4 : 3), QString::fromLatin1(units[unit]));
}

QString timeOfDay(core::UtcTime time) {
    return utc(time).toString(QStringLiteral("HH:mm:ss"));
}

QString shortTime(core::UtcTime time) {
    return utc(time).toString(QStringLiteral("HH:mm"));
}

QString dateTime(core::UtcTime time) {
    return QLocale().toString(utc(time), QStringLiteral("d MMM yyyy, HH:mm")) +
           QStringLiteral(" UTC");
}

QString isolate(const QString& id) {
    return QChar(0x2068) + id + QChar(0x2069);
}

}  // namespace ui::bridge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/requirement_text.h"

#include <algorithm>
#include <cmath>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/words.h"

namespace ui::pages {

using core::runtime::Requirement;
using core::runtime::RequirementUnit;
using core::runtime::RequirementVerdict;
using theme::Verdict;

namespace {

const QString kUnknown = QStringLiteral("–");

struct Word {
    std::string_view key;
    const char* text;
};

constexpr Word kNames[] = {
    {"stream.lag_messages", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "Consumer lag")},
    {"stream.lag_seconds", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "Age of the lag")},
    {"stream.rejected", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "Rejected")},
    {"store.conserved", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "Unaccounted for")},
    {"api.p95", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "API latency p95")},
    {"model.signature", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "Model signature")},
    {"quality.ndcg", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "Ranking quality")},
    {"quality.coverage", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "Catalogue coverage")},
    {"training.interval", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "Training interval")},
    {"training.on_time", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "Trainings on time")},
    {"fairness.coverage", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "Coverage shown")},
    {"fairness.parity", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "Parity gap")},
    {"feedback.echo", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "Echo slope")},
    {"feedback.starvation", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "Head over tail")},
    {"abuse.waiting", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "Users to review")},
};
/// What the rules say, word for word (core/runtime/requirement_rules_*.cpp).
constexpr Word kReasons[] = {
    {"no stream is connected",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "no stream is connected")},
    {"waits for a person to say where to begin",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "waits for a person to say where to begin")},
    {"the broker does not answer",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "the broker does not answer")},
    {"the age of the waiting messages is not known yet",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText",
                       "the age of the waiting messages is not known yet")},
    {"nothing arrived in the last minute",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "nothing arrived in the last minute")},
    {"the store cannot be read",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "the store cannot be read")},
    {"nothing was consumed yet",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "nothing was consumed yet")},
    {"no request in the last minute",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "no request in the last minute")},
    {"no version is live", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "no version is live")},
    {"another version answers in its place",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "another version answers in its place")},
    {"no schedule is set", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "no schedule is set")},
    {"needs two trainings", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "needs two trainings")},
    {"no training was due yet today",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "no training was due yet today")},
    {"a training is running",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "a training is running")},
    {"enough ratings", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "waits for enough ratings")},
    {"needs an earlier live version",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "needs an earlier live version")},
    {"the version was not evaluated",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "the version was not evaluated")},
    {"too few users yet", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "too few users yet")},
    {"too few recommendations yet",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "too few recommendations yet")},
    {"needs two segments of 40 users",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "needs two segments of 40 users")},
    {"the catalogue is empty",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "the catalogue is empty")},
    {"its interval spans the limit",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "its interval spans the limit")},
    {"nothing was judged yet",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "nothing was judged yet")},
    {"no recommendation within the window",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "no recommendation within the window")},
    {"the tail is never shown",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "the tail is never shown")},
    {"no ratings yet", QT_TRANSLATE_NOOP("ui::pages::RequirementText", "no ratings yet")},
    {"the measured value is not a number",
     QT_TRANSLATE_NOOP("ui::pages::RequirementText", "the measured value is not a number")},
};

const Word* find(std::span<const Word> words, std::string_view key) {
    const auto it = std::ranges::find(words, key, &Word::key);
    return it == words.end() ? nullptr : &*it;
}

QString seconds(double value) {
    return bridge::duration(std::chrono::milliseconds(std::llround(value * 1000)));
}

}  // namespace

Verdict RequirementText::verdict(const Requirement& r) {
    switch (r.verdict) {
        case RequirementVerdict::Pass:
            return Verdict::Pass;
        case RequirementVerdict::Warn:
            return Verdict::Warn;
        case RequirementVerdict::Fail:
            return Verdict::Fail;
        case RequirementVerdict::CannotTell:
            return Verdict::CannotTell;
        case RequirementVerdict::Off:
            return Verdict::Off;
    }
    return Verdict::Off;
}

QString RequirementText::name(const Requirement& r) {
    const Word* word = find(kNames, r.id);
    return word ? tr(word->text) : bridge::text(r.id);
}

QString RequirementText::value(const Requirement& r, double value) {
    switch (r.unit) {
        case RequirementUnit::Messages:
            return bridge::count(std::llround(value));
        case RequirementUnit::Count:
            return bridge::count(std::llround(value));
        case RequirementUnit::Seconds:
            return bridge::number(value, 2) + QStringLiteral("\u00a0s");
        case RequirementUnit::Duration:
            return seconds(value);
        case RequirementUnit::Share:
            return bridge::number(value * 100) + QStringLiteral("\u00a0%");
        case RequirementUnit::Milliseconds:
            return bridge::number(value) + QStringLiteral("\u00a0ms");
        case RequirementUnit::Score:
            return bridge::fixed(value, 3);
        case RequirementUnit::Signature:
            return value > 0 ? tr("Valid") : tr("Not valid");
    }
    return {};
}

QString RequirementText::measured(const Requirement& r) {
    return r.measured ? value(r, *r.measured) : kUnknown;
}

QString RequirementText::required(const Requirement& r) {
    if (r.unit == RequirementUnit::Signature) return tr("signed key");
    switch (r.direction) {
        case Requirement::Direction::Equal:
            return value(r, r.required);
        case Requirement::Direction::AtMost:
            return r.required > 0 || r.measured ? QStringLiteral("≤ ") + value(r, r.required)
                                                : kUnknown;
        case Requirement::Direction::AtLeast:
            return r.required > 0 || r.measured ? QStringLiteral("≥ ") + value(r, r.required)
                                                : kUnknown;
    }
    return {};
}

QString RequirementText::reason(const Requirement& r) {
    if (r.reason.empty()) return {};
    const Word* word = find(kReasons, r.reason);
    // The gate's own words are known elsewhere.
    return word ? tr(word->text) : reasonText(r.reason);
}

widgets::BadgeText RequirementText::badge(const Requirement& r) {
    const QString why = reason(r);
    // A row of four has little room.
    const QString label = r.id == "api.p95"        ? tr("API p95")
                          : r.id == "quality.ndcg" ? tr("NDCG@10")
                                                   : name(r);
    return {label, measured(r),
            !r.measured && !why.isEmpty() ? why : tr("required %1").arg(required(r)), verdict(r)};
}

QString RequirementText::trouble(const Requirement& r) {
    if (r.verdict == RequirementVerdict::Fail) {
        return r.direction == Requirement::Direction::Equal
                   ? tr("%1: %2").arg(name(r), measured(r))
                   : tr("%1 beyond its limit").arg(name(r));
    }
    if (r.measured && r.direction == Requirement::Direction::Equal)
        return tr("%1: %2").arg(name(r), measured(r));
    return r.measured ? tr("%1 near its limit").arg(name(r))
                      : tr("%1 waits for a person").arg(name(r));
}

QString RequirementText::summary(std::span<const Requirement> worstFirst) {
    qint64 inForce = 0, unknown = 0;
    QStringList troubles;
    for (const Requirement& r : worstFirst) {
        if (r.verdict == RequirementVerdict::Off) continue;
        ++inForce;
        if (r.verdict == RequirementVerdict::CannotTell) ++unknown;
        if (r.needsAttention()) troubles << trouble(r);
    }
    if (!troubles.isEmpty()) {
        return tr("%1 of %2 requirements need attention: %3")
            .arg(bridge::count(troubles.size()), bridge::count(inForce),
                 troubles.join(QStringLiteral(", ")));
    }
    if (unknown == inForce) return tr("Nothing can be told yet");
    if (unknown > 0) {
        return tr("%1 of %2 requirements are met, %3 cannot be told yet")
            .arg(bridge::count(inForce - unknown), bridge::count(inForce), bridge::count(unknown));
    }
    return tr("All %1 requirements are met").arg(bridge::count(inForce));
}

}  // namespace ui::pages

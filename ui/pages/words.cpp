// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/words.h"

#include <pwd.h>
#include <unistd.h>

#include <QCoreApplication>

#include "core/evaluate/metric_catalog.h"
#include "core/training/trainer.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"

namespace ui::pages {
namespace {

using core::registry::SignatureState;
using core::registry::Stage;
using theme::Verdict;

QString tr(const char* text) {
    return QCoreApplication::translate("Words", text);
}

struct Word {
    std::string_view key;
    const char* text;
};

QString wordOf(std::span<const Word> words, std::string_view key) {
    for (const Word& word : words) {
        if (word.key == key) return tr(word.text);
    }
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

constexpr Word kRejectReasons[] = {
    {"not_json", QT_TRANSLATE_NOOP("ui::pages::DeadLettersModel", "Not JSON")},
    {"not_object", QT_TRANSLATE_NOOP("ui::pages::DeadLettersModel", "Not an object")},
    {"too_large", QT_TRANSLATE_NOOP("ui::pages::DeadLettersModel", "Too large")},
    {"too_deep", QT_TRANSLATE_NOOP("ui::pages::DeadLettersModel", "Nested too deep")},
    {"duplicate_key", QT_TRANSLATE_NOOP("ui::pages::DeadLettersModel", "Key given twice")},
    {"missing_field", QT_TRANSLATE_NOOP("ui::pages::DeadLettersModel", "Field missing")},
    {"wrong_type", QT_TRANSLATE_NOOP("ui::pages::DeadLettersModel", "Wrong type")},
    {"out_of_range", QT_TRANSLATE_NOOP("ui::pages::DeadLettersModel", "Out of range")},
    {"bad_id", QT_TRANSLATE_NOOP("ui::pages::DeadLettersModel", "Bad id")},
    {"bad_utf8", QT_TRANSLATE_NOOP("ui::pages::DeadLettersModel", "Not UTF-8")},
    {"bad_timestamp", QT_TRANSLATE_NOOP("ui::pages::DeadLettersModel", "Bad time")},
    {"future_timestamp", QT_TRANSLATE_NOOP("ui::pages::DeadLettersModel", "Time in the future")},
    {"malformed_line", QT_TRANSLATE_NOOP("ui::pages::DeadLettersModel", "Malformed line")},
};

constexpr Word kTrainingStages[] = {
    {"snapshot", QT_TRANSLATE_NOOP("Words", "Snapshot")},
    {"screen", QT_TRANSLATE_NOOP("Words", "Screen")},
    {"split", QT_TRANSLATE_NOOP("Words", "Split")},
    {"fit", QT_TRANSLATE_NOOP("Words", "Fit")},
    {"evaluate", QT_TRANSLATE_NOOP("Words", "Evaluate")},
    {"gate", QT_TRANSLATE_NOOP("Words", "Gate")},
    {"rehearse", QT_TRANSLATE_NOOP("Words", "Rehearse")},
    {"sign", QT_TRANSLATE_NOOP("Words", "Sign")},
    {"promote", QT_TRANSLATE_NOOP("Words", "Promote")},
};
constexpr Word kVersionStages[] = {
    {"candidate", QT_TRANSLATE_NOOP("Words", "Candidate")},
    {"canary", QT_TRANSLATE_NOOP("Words", "Canary")},
    {"live", QT_TRANSLATE_NOOP("Words", "Live")},
    {"archived", QT_TRANSLATE_NOOP("Words", "Archived")},
    {"rejected", QT_TRANSLATE_NOOP("Words", "Rejected")},
};
constexpr Word kSignatures[] = {
    {"valid", QT_TRANSLATE_NOOP("Words", "Valid")},
    {"tampered", QT_TRANSLATE_NOOP("Words", "Tampered")},
    {"untrusted", QT_TRANSLATE_NOOP("Words", "Untrusted key")},
    {"missing", QT_TRANSLATE_NOOP("Words", "Missing")},
};
constexpr Word kActions[] = {
    {"register", QT_TRANSLATE_NOOP("Words", "Registered")},
    {"promote", QT_TRANSLATE_NOOP("Words", "Promoted")},
    {"rollback", QT_TRANSLATE_NOOP("Words", "Rolled back")},
    {"hold", QT_TRANSLATE_NOOP("Words", "Hold set")},
    {"lift_hold", QT_TRANSLATE_NOOP("Words", "Hold lifted")},
    {"alias", QT_TRANSLATE_NOOP("Words", "Alias changed")},
    {"note", QT_TRANSLATE_NOOP("Words", "Note written")},
    {"remove", QT_TRANSLATE_NOOP("Words", "Removed")},
    {"mitigations", QT_TRANSLATE_NOOP("Words", "Mitigations changed")},
};
constexpr Word kRunStates[] = {
    {"running", QT_TRANSLATE_NOOP("Words", "Running")},
    {"done", QT_TRANSLATE_NOOP("Words", "Done")},
    {"failed", QT_TRANSLATE_NOOP("Words", "Failed")},
    {"cancelled", QT_TRANSLATE_NOOP("Words", "Cancelled")},
    {"interrupted", QT_TRANSLATE_NOOP("Words", "Interrupted")},
};
constexpr Word kMetrics[] = {
    {"ndcg", QT_TRANSLATE_NOOP("Words", "NDCG%1 (ranking quality)")},
    {"hit_rate", QT_TRANSLATE_NOOP("Words", "Hit rate")},
    {"precision", QT_TRANSLATE_NOOP("Words", "Precision")},
    {"recall", QT_TRANSLATE_NOOP("Words", "Recall")},
    {"map", QT_TRANSLATE_NOOP("Words", "MAP")},
    {"mrr", QT_TRANSLATE_NOOP("Words", "MRR")},
    {"coverage", QT_TRANSLATE_NOOP("Words", "Catalogue coverage")},
    {"gini", QT_TRANSLATE_NOOP("Words", "Exposure Gini")},
    {"gini_catalogue", QT_TRANSLATE_NOOP("Words", "Catalogue Gini")},
    {"diversity", QT_TRANSLATE_NOOP("Words", "List diversity")},
    {"novelty", QT_TRANSLATE_NOOP("Words", "Novelty")},
    {"tail_share", QT_TRANSLATE_NOOP("Words", "Tail share")},
    {"p95_ms", QT_TRANSLATE_NOOP("Words", "p95 latency")},
    {"smoke", QT_TRANSLATE_NOOP("Words", "Loads and answers")},
    {"ndcg_gap", QT_TRANSLATE_NOOP("Words", "NDCG gap between segments")},
};

constexpr Word kSegments[] = {
    {"low", QT_TRANSLATE_NOOP("Words", "low activity")},
    {"medium", QT_TRANSLATE_NOOP("Words", "medium activity")},
    {"high", QT_TRANSLATE_NOOP("Words", "high activity")},
};
/// What the gate and the trainer say, word for word (core/training).
constexpr Word kReasons[] = {
    {"the saved model loads and answers as the fitted one",
     QT_TRANSLATE_NOOP("Words", "the saved model loads and answers as the fitted one")},
    {"within the bound", QT_TRANSLATE_NOOP("Words", "within the bound")},
    {"beyond the bound", QT_TRANSLATE_NOOP("Words", "beyond the bound")},
    {"not worse than the live version allows",
     QT_TRANSLATE_NOOP("Words", "not worse than the live version allows")},
    {"worse than live, but its interval still holds the live value",
     QT_TRANSLATE_NOOP("Words", "worse than live, but its interval still holds the live value")},
    {"worse than the live version allows",
     QT_TRANSLATE_NOOP("Words", "worse than the live version allows")},
    {"the live version was evaluated with another split; the numbers do not compare",
     QT_TRANSLATE_NOOP(
         "Words", "the live version was evaluated with another split; the numbers do not compare")},
    {"could not be measured for this version",
     QT_TRANSLATE_NOOP("Words", "could not be measured for this version")},
    {"promotion was not asked for", QT_TRANSLATE_NOOP("Words", "promotion was not asked for")},
    {"the gate is inconclusive; a person decides",
     QT_TRANSLATE_NOOP("Words", "the gate is inconclusive; a person decides")},
    {"a hold is on; a person promotes or lifts it",
     QT_TRANSLATE_NOOP("Words", "a hold is on; a person promotes or lifts it")},
};

std::string_view idOf(std::string_view key) {
    return key.substr(0, key.find('@'));
}
bool isPercent(std::string_view id) {
    return id == "coverage" || id == "tail_share" || id == "hit_rate";
}
/// "@10 · low activity" of "ndcg@10 low".
QString restOf(std::string_view key) {
    const auto at = key.find('@');
    if (at == std::string_view::npos) return {};
    const auto space = std::min(key.find(' ', at), key.size());
    const QString length =
        QString::fromUtf8(key.substr(at, space - at).data(), static_cast<qsizetype>(space - at));
    return space == key.size()
               ? length
               : length + QStringLiteral(" · ") + wordOf(kSegments, key.substr(space + 1));
}

}  // namespace

QString rejectReasonWord(std::string_view reason) {
    for (const Word& word : kRejectReasons) {
        if (word.key == reason)
            return QCoreApplication::translate("ui::pages::DeadLettersModel", word.text);
    }
    return QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size()));
}

QString versionName(const core::VersionId& id) {
    return bridge::isolate(bridge::text(id.text));
}

QString stageWord(Stage stage) {
    return wordOf(kVersionStages, core::registry::name(stage));
}

std::optional<Verdict> stageVerdict(Stage stage) {
    switch (stage) {
        case Stage::Live:
            return Verdict::Pass;
        case Stage::Candidate:
        case Stage::Canary:
            return Verdict::Info;
        case Stage::Rejected:
            return Verdict::Fail;
        case Stage::Archived:
            return std::nullopt;
    }
    return std::nullopt;
}

QString signatureWord(SignatureState state) {
    return wordOf(kSignatures, core::registry::name(state));
}

Verdict signatureVerdict(SignatureState state) {
    switch (state) {
        case SignatureState::Valid:
            return Verdict::Pass;
        case SignatureState::Untrusted:
            return Verdict::Warn;
        case SignatureState::Tampered:
        case SignatureState::Missing:
            return Verdict::Fail;
    }
    return Verdict::Fail;
}

QString stageName(std::size_t trainingStage) {
    return trainingStage < std::size(core::training::kStages)
               ? wordOf(kTrainingStages, core::training::kStages[trainingStage])
               : QString();
}

QString actionWord(std::string_view action) {
    return wordOf(kActions, action);
}
QString runStateWord(std::string_view state) {
    return wordOf(kRunStates, state);
}

Verdict gateVerdict(core::training::Verdict verdict) {
    switch (verdict) {
        case core::training::Verdict::Pass:
            return Verdict::Pass;
        case core::training::Verdict::Fail:
            return Verdict::Fail;
        case core::training::Verdict::Inconclusive:
            return Verdict::CannotTell;
    }
    return Verdict::CannotTell;
}

Verdict runStateVerdict(std::string_view state) {
    if (state == "done") return Verdict::Pass;
    if (state == "failed") return Verdict::Fail;
    if (state == "running") return Verdict::Info;
    return Verdict::Off;
}

QString metricName(std::string_view key) {
    const QString word = wordOf(kMetrics, idOf(key));
    return word.contains(QLatin1String("%1")) ? word.arg(restOf(key)) : word + restOf(key);
}

QString reasonText(const std::string& sentence) {
    const std::string_view gate = "gate: ";
    if (sentence.starts_with(gate)) {
        // "gate: <metric> <reason>": the metric ends where a known reason begins.
        for (const Word& word : kReasons) {
            const auto at = sentence.find(word.key);
            if (at == std::string::npos || at <= gate.size()) continue;
            return metricName(sentence.substr(gate.size(), at - 1 - gate.size())) +
                   QStringLiteral(": ") + tr(word.text);
        }
    }
    return wordOf(kReasons, sentence);
}

QString metricValue(std::string_view key, double value) {
    const std::string_view id = idOf(key);
    if (id == "p95_ms") return bridge::number(value) + QStringLiteral(" ms");
    if (isPercent(id)) return bridge::percent(value);
    return bridge::fixed(value, 3);
}

QString metricChange(std::string_view key, double change) {
    const std::string_view id = idOf(key);
    if (id == "p95_ms") return bridge::change(change, 1) + QStringLiteral(" ms");
    return isPercent(id) ? bridge::changePoints(change) : bridge::change(change, 3);
}

bool higherIsBetter(std::string_view key) {
    const auto metric = core::evaluate::findMetric(key);
    // Not in the catalogue: latencies and gaps.
    return metric && (*metric)->higherIsBetter;
}

std::string actorName() {
    const passwd* entry = ::getpwuid(::geteuid());
    return entry ? entry->pw_name : std::to_string(::geteuid());
}

}  // namespace ui::pages

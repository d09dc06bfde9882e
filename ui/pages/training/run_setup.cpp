// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/run_setup.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "core/recommend/recommender_catalog.h"
#include "core/training/run_history.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"

namespace ui::pages {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ui::pages", text);
}

constexpr qsizetype kHashShown = 12;

struct Word {
    std::string_view key;
    const char* text;
};
constexpr Word kParameters[] = {
    {"k", QT_TRANSLATE_NOOP("ui::pages", "Neighbours (k)")},
    {"shrink", QT_TRANSLATE_NOOP("ui::pages", "Shrinkage")},
    {"values", QT_TRANSLATE_NOOP("ui::pages", "Values")},
    {"half_life_days", QT_TRANSLATE_NOOP("ui::pages", "Half-life, days")},
    {"min_df", QT_TRANSLATE_NOOP("ui::pages", "Least items per word")},
    {"few_ratings", QT_TRANSLATE_NOOP("ui::pages", "Blended below, ratings")},
};
constexpr Word kFamilies[] = {
    {"item-knn", QT_TRANSLATE_NOOP("ui::pages", "Item neighbours")},
    {"popularity", QT_TRANSLATE_NOOP("ui::pages", "Popularity")},
    {"content", QT_TRANSLATE_NOOP("ui::pages", "Content")},
};

void addParameters(std::vector<SetupLine>& lines, const std::string& family,
                   const core::Json& given) {
    const auto spec = core::recommend::findFamily(family);
    if (!spec) return;
    const auto complete = core::recommend::completeParameters(family, (*spec)->parameters, given);
    // A run of an older program may have had other parameters: then what it wrote is shown.
    const core::Json& shown = complete ? *complete : given;
    if (!shown.is_object()) return;
    for (const auto& [name, value] : shown.items())
        lines.push_back({parameterName(name), valueText(value)});
}

}  // namespace

QString parameterName(const std::string& name) {
    for (const Word& word : kParameters) {
        if (word.key == name) return tr(word.text);
    }
    return bridge::text(name);
}

QString familyName(const std::string& id) {
    for (const Word& word : kFamilies) {
        if (word.key == id)
            return QStringLiteral("%1 (%2)").arg(tr(word.text), bridge::isolate(bridge::text(id)));
    }
    return bridge::text(id);
}

QString valueText(const core::Json& value) {
    if (value.is_string()) return bridge::text(value.get<std::string>());
    if (value.is_number_integer()) return QString::number(value.get<qint64>());
    if (value.is_number()) return QLocale::c().toString(value.get<double>(), 'g', 12);
    return bridge::text(value.dump());
}

std::vector<SetupLine> setupOf(const core::training::TrainRequest& request) {
    std::vector<SetupLine> lines{{tr("Family"), familyName(request.chain.family)}};
    addParameters(lines, request.chain.family, request.chain.parameters);
    lines.push_back({parameterName("few_ratings"), QString::number(request.chain.fewRatings)});
    lines.push_back({tr("List pipeline"), bridge::text(request.pipeline)});
    lines.push_back({tr("Split"), bridge::text(request.split)});
    lines.push_back({tr("Random seed"), QString::number(request.seed)});
    lines.push_back(
        {tr("Threads"), request.threads == 0 ? tr("all cores") : QString::number(request.threads)});
    return lines;
}

std::vector<SetupLine> setupOf(const core::training::TrainingRun& run) {
    std::vector<SetupLine> lines{{tr("Family"), familyName(run.family)}};
    const auto& chain = run.parameters;
    if (chain.is_object()) {
        addParameters(lines, run.family, chain.value("parameters", core::Json::object()));
        if (chain.contains("few_ratings"))
            lines.push_back({parameterName("few_ratings"), valueText(chain["few_ratings"])});
    }
    const std::pair<const char*, QString> kept[] = {{"pipeline", tr("List pipeline")},
                                                    {"split", tr("Split")},
                                                    {"seed", tr("Random seed")},
                                                    {"data_snapshot_id", tr("Data snapshot")}};
    for (const auto& [key, name] : kept) {
        if (!run.document.is_object() || !run.document.contains(key)) continue;
        const QString value = valueText(run.document[key]);
        lines.push_back(
            {name, value.size() > kHashShown * 2 ? value.left(kHashShown) + u'…' : value});
    }
    return lines;
}

QString splitNoteText(const core::training::TrainingRun& run) {
    const QString note = bridge::text(core::training::splitNoteOf(run));
    if (note.isEmpty()) return {};
    static const QRegularExpression tooFew(
        QStringLiteral("^(\\S+) leaves (\\d+) warm test users, fewer than (\\d+); (\\S+) was"));
    const auto match = tooFew.match(note);
    if (!match.hasMatch()) return tr("Split: %1.").arg(note);
    return tr("Judged by the split %1: the one asked for, %2, leaves %3 test users with ratings to "
              "learn from, fewer than %4.")
        .arg(bridge::isolate(match.captured(4)), bridge::isolate(match.captured(1)),
             bridge::count(match.captured(2).toLongLong()),
             bridge::count(match.captured(3).toLongLong()));
}

const core::training::TrainingRun* lastRunWithOtherSplit(const core::runtime::Snapshot& now,
                                                         const std::string& asked) {
    const auto run = std::ranges::find(now.runs, "done", &core::training::TrainingRun::state);
    if (run == now.runs.end()) return nullptr;
    return core::training::splitNoteOf(*run).starts_with(asked + " ") ? &*run : nullptr;
}

}  // namespace ui::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>

#include "core/recommend/rerank/pipeline.h"

namespace core::recommend::rerank {
namespace {

Error wrong(const std::string& text, const std::string& why) {
    return {Errc::InvalidArgument, "'" + text + "' " + why, "pipeline"};
}

/// The stage as JSON, its numbers in the order of its keys.
Json stageJson(const Stage& stage) {
    return toJson(Pipeline{{}, {stage}})["stages"][0];
}

Result<Json> numberFrom(const std::string& text, const Json& like) {
    const char* end = text.data() + text.size();
    std::int64_t whole = 0;
    double real = 0;
    const auto read = like.is_number_integer() ? std::from_chars(text.data(), end, whole)
                                               : std::from_chars(text.data(), end, real);
    if (read.ec != std::errc() || read.ptr != end) return wrong(text, "is not a number");
    return like.is_number_integer() ? Json(whole) : Json(real);
}

std::vector<std::string> parted(const std::string& text, char by) {
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(by, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

/// "diversity(0.7)": its kind, then its numbers.
Result<Json> stageFromText(const std::string& text) {
    const std::size_t open = text.find('(');
    const std::string kind = text.substr(0, open);
    Json stage{{"stage", kind}};
    if (open == std::string::npos) return stage;
    if (!text.ends_with(')')) return wrong(text, "has no closing bracket");
    const auto numbers = parted(text.substr(open + 1, text.size() - open - 2), ',');
    for (const Stage& known : stageCatalog()) {
        if (kind != name(kindOf(known))) continue;
        std::size_t next = 0;
        const Json defaults = stageJson(known);
        for (const auto& [key, like] : defaults.items()) {
            if (key == "stage" || next == numbers.size()) continue;
            FAIRLEAD_TRY(stage[key], numberFrom(numbers[next++], like));
        }
        if (next < numbers.size()) return wrong(text, "has too many numbers");
    }
    return stage;
}

}  // namespace

std::string canonicalText(const Pipeline& pipeline) {
    std::string text;
    for (const Stage& stage : pipeline.stages) {
        std::string numbers;
        const Json json = stageJson(stage);
        for (const auto& [key, value] : json.items()) {
            if (key != "stage") numbers += (numbers.empty() ? "" : ",") + value.dump();
        }
        text += (text.empty() ? "" : "+") + std::string(name(kindOf(stage)));
        if (!numbers.empty()) text += "(" + numbers + ")";
    }
    return text;
}

Result<Pipeline> pipelineFromText(const std::string& text) {
    Json stages = Json::array();
    for (const std::string& part : parted(text, '+')) {
        FAIRLEAD_TRY(Json stage, stageFromText(part));
        stages.push_back(std::move(stage));
    }
    return pipelineFrom({{"name", text}, {"stages", std::move(stages)}});
}

}  // namespace core::recommend::rerank

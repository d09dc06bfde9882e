// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/diff.h"

#include "core/registry/strict_json.h"

namespace core::registry {
namespace {

using Leaves = std::map<std::string, Json>;

void flatten(const Json& json, const std::string& path, Leaves& leaves) {
    if (!json.is_object() || json.empty()) {
        if (!path.empty()) leaves[path] = json;
        return;
    }
    for (const auto& [key, value] : json.items())
        flatten(value, path.empty() ? key : path + "." + key, leaves);
}

Leaves leavesOf(const Json& json) {
    Leaves leaves;
    flatten(json, {}, leaves);
    return leaves;
}

/// Leaves of a JSON file of a version; none if it is missing, unverified or not JSON.
Leaves leavesOf(const FileSet& files, const char* file) {
    const auto found = files.find(file);
    if (found == files.end()) return {};
    const auto json = parseStrictJson(found->second, file);
    return json ? leavesOf(*json) : Leaves{};
}

/// Calls use(key, from, to) for each key whose values differ; null where one side has none.
template <class Use>
void forEachChange(const Leaves& from, const Leaves& to, Use use) {
    Leaves keys = from;
    keys.insert(to.begin(), to.end());
    for (const auto& [key, ignored] : keys) {
        const auto a = from.find(key);
        const auto b = to.find(key);
        const Json before = a == from.end() ? Json() : a->second;
        const Json after = b == to.end() ? Json() : b->second;
        if (before != after) use(key, before, after);
    }
}

Json listOfChanges(const Leaves& from, const Leaves& to) {
    Json list = Json::array();
    forEachChange(from, to, [&list](const std::string& key, const Json& before, const Json& after) {
        list.push_back({{"key", key}, {"from", before}, {"to", after}});
    });
    return list;
}

Json metricChanges(const Leaves& from, const Leaves& to) {
    Json metrics = Json::object();
    forEachChange(from, to,
                  [&metrics](const std::string& key, const Json& before, const Json& after) {
                      metrics[key] = {{"from", before}, {"to", after}};
                      if (before.is_number() && after.is_number()) {
                          metrics[key]["change"] = after.get<double>() - before.get<double>();
                      }
                  });
    return metrics;
}

}  // namespace

Json diffDocument(const VersionRecord& from, const VerifiedFiles& filesFrom,
                  const VersionRecord& to, const VerifiedFiles& filesTo) {
    Json unverified = Json::array();
    for (const VerifiedFiles* files : {&filesFrom, &filesTo}) {
        if (!files->verification.valid()) unverified.push_back(files->verification.id.text);
    }
    const auto changes = [&](const char* file) {
        return listOfChanges(leavesOf(filesFrom.files, file), leavesOf(filesTo.files, file));
    };
    return {{"from", from.id.text},
            {"to", to.id.text},
            {"metrics", metricChanges(leavesOf(from.metrics), leavesOf(to.metrics))},
            {"parameters", unverified.empty() ? changes("model.json") : Json::array()},
            {"provenance", unverified.empty() ? changes("provenance.json") : Json::array()},
            {"unverified", unverified}};
}

}  // namespace core::registry

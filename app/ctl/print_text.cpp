// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/print_text.h"

#include <algorithm>
#include <ostream>
#include <vector>

namespace app::ctl {
namespace {

using core::Json;

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", value);
    return text;
}

std::string cell(const Json& value) {
    if (value.is_null()) return "-";
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number_float()) return number(value.get<double>());
    if (value.is_array() &&
        std::ranges::all_of(value, [](const Json& v) { return v.is_primitive(); })) {
        std::string text;
        for (const Json& v : value)
            text += (text.empty() ? "" : ", ") + cell(v);
        return text.empty() ? "-" : text;
    }
    return value.dump();
}

/// Characters, not bytes, so that columns stay in line for titles outside ASCII.
std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

void table(std::ostream& out, const std::vector<std::string>& heads,
           const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    for (std::size_t c = 0; c < heads.size(); ++c) {
        std::size_t w = width(heads[c]);
        for (const auto& row : rows)
            w = std::max(w, width(row[c]));
        widths.push_back(w);
    }
    const auto line = [&](const std::vector<std::string>& cells) {
        for (std::size_t c = 0; c < cells.size(); ++c) {
            out << cells[c];
            if (c + 1 < cells.size()) out << std::string(widths[c] - width(cells[c]) + 2, ' ');
        }
        out << '\n';
    };
    line(heads);
    for (const auto& row : rows)
        line(row);
}

/// An array of objects as a table of the given keys.
void tableOf(std::ostream& out, const Json& rows, const std::vector<std::string>& keys) {
    std::vector<std::vector<std::string>> cells;
    for (const Json& row : rows) {
        auto& line = cells.emplace_back();
        for (const std::string& key : keys)
            line.push_back(row.contains(key) ? cell(row[key]) : "-");
    }
    table(out, keys, cells);
}

/// Every plain value of an object, one a line; nested objects with their path.
void pairs(std::ostream& out, const Json& object, const std::string& prefix = {}) {
    for (const auto& [key, value] : object.items()) {
        if (value.is_object()) {
            pairs(out, value, prefix + key + ".");
        } else {
            out << prefix << key << ": " << cell(value) << '\n';
        }
    }
}

std::string metric(const Json& metrics, const char* key) {
    return metrics.contains(key) ? cell(metrics[key]) : "-";
}

void printVersions(std::ostream& out, const Json& document) {
    if (document["versions"].empty()) {
        out << "No versions yet. Train one: fairleadctl train --promote\n";
        return;
    }
    std::vector<std::vector<std::string>> rows;
    for (const Json& v : document["versions"]) {
        rows.push_back({cell(v["id"]), cell(v["stage"]), cell(v["family"]), cell(v["signature"]),
                        metric(v["metrics"], "ndcg@10"), metric(v["metrics"], "coverage@10"),
                        cell(v["created"])});
    }
    table(out, {"version", "stage", "family", "signature", "ndcg@10", "coverage@10", "created"},
          rows);
    if (document.contains("hold") && !document["hold"].is_null()) {
        out << "A hold is on: trainings only register candidates. Lift it: fairleadctl hold lift "
               "--reason …\n";
    }
}

void printTrain(std::ostream& out, const Json& d) {
    out << "Version " << cell(d["version"]) << " is " << cell(d["stage"]);
    if (d["stage_reason"] != "") out << ": " << cell(d["stage_reason"]);
    out << ".\nGate: " << cell(d["gate"]["verdict"]) << '\n';
    for (const Json& c : d["gate"]["conditions"]) {
        out << "  " << cell(c["metric"]) << " " << cell(c["value"]) << " " << cell(c["relation"])
            << " " << cell(c["bound"]) << ": " << cell(c["verdict"]) << ", " << cell(c["reason"])
            << '\n';
    }
    if (d["split_note"] != "") out << cell(d["split_note"]) << '\n';
    out << "Took " << cell(d["duration_s"]) << " s.\n";
}

void printEvaluation(std::ostream& out, const Json& d) {
    out << cell(d["family"]) << " on " << cell(d["split"]) << ", " << cell(d["users"])
        << " users\n";
    std::vector<std::vector<std::string>> rows;
    for (const auto& [key, value] : d["metrics"].items()) {
        const Json& ci = value["ci95"];
        rows.push_back(
            {key, cell(value["value"]), ci.is_null() ? "-" : cell(ci[0]) + " to " + cell(ci[1])});
    }
    table(out, {"metric", "value", "95 % interval"}, rows);
}

void printRecommendations(std::ostream& out, const Json& d) {
    out << "User " << cell(d["user_id"]) << ", version " << cell(d["model_version"])
        << (d["cold_user"].get<bool>() ? ", new user: popular items\n" : "\n");
    tableOf(out, d["recommendations"], {"rank", "item_id", "title", "score"});
    for (const Json& row : d["recommendations"]) {
        if (row.contains("why"))
            out << "\n" << cell(row["rank"]) << ". why\n" << row["why"].dump(2) << '\n';
    }
}

void printVerification(std::ostream& out, const Json& d) {
    out << "Version " << cell(d["version"]) << ": signature " << cell(d["signature"]) << '\n';
    for (const Json& p : d["problems"])
        out << "  " << cell(p["file"]) << ": " << cell(p["problem"]) << '\n';
}

void printToken(std::ostream& out, const Json& d) {
    out << "Token of " << cell(d["name"]) << " (" << cell(d["role"])
        << "), shown this once; keep it secret:\n"
        << cell(d["token"]) << '\n';
}

void printImport(std::ostream& out, const Json& d) {
    out << cell(d["accepted"]) << " accepted, " << cell(d["duplicates"]) << " duplicates, "
        << cell(d["rejected"]) << " rejected\n";
    for (const auto& [reason, count] : d["rejected_by_reason"].items())
        out << "  " << reason << ": " << cell(count) << '\n';
}

/// What each file held, and what of it was not taken.
void printInput(std::ostream& out, const Json& d) {
    if (!d.contains("input")) return;
    for (const auto& [name, counts] : d["input"].items()) {
        if (!counts.contains("accepted")) continue;
        out << name << ": " << counts["accepted"] << " accepted, " << counts["duplicates"]
            << " duplicates, " << counts["rejected"] << " rejected";
        for (const auto& [reason, count] : counts["rejected_by_reason"].items())
            out << "; " << reason << ' ' << count;
        out << '\n';
    }
}

void printVerdicts(std::ostream& out, const Json& d) {
    printInput(out, d);
    tableOf(out, d["verdicts"], {"id", "verdict", "value", "required", "sentence"});
    if (d.contains("files"))
        out << "written to " << cell(d["out"]) << ": " << cell(d["files"]) << '\n';
}

void printAbuse(std::ostream& out, const Json& d) {
    printInput(out, d);
    Json flagged = Json::array();
    for (const Json& user : d["users"]) {
        if (user["flagged"].get<bool>()) flagged.push_back(user);
    }
    out << flagged.size() << " of " << d["users"].size() << " users flagged\n";
    if (!flagged.empty())
        tableOf(out, flagged, {"user_id", "decision", "score", "rules", "sentence"});
}

std::string share(const Json& value) {
    return value.is_null() ? "-" : number(value.get<double>() * 100) + " %";
}

void printDrill(std::ostream& out, const Json& d) {
    const Json& attack = d["attack"];
    out << cell(attack["kind"]) << " attack by " << cell(attack["attackers"]) << " users with "
        << cell(attack["ratings"]) << " ratings on a copy of " << cell(d["copy"]["ratings"])
        << " ratings\n"
        << "Caught: " << cell(d["true_positives"]) << " (" << share(d["recall"])
        << "), by themselves in quarantine: " << cell(d["quarantined_attackers"])
        << "\nOthers flagged: " << cell(d["false_positives"]) << " (precision "
        << share(d["precision"]) << ")\n";
    if (d["delay"].is_null()) {
        out << "Half of the attackers were never known\n";
    } else {
        out << "Half of the attackers known after " << cell(d["delay"]["seconds"]) << " s and "
            << cell(d["delay"]["attack_ratings"]) << " ratings\n";
    }
    if (const Json& target = d["target"]; !target.is_null()) {
        out << "Item " << cell(target["item_id"]) << " is in " << cell(target["in_lists_before"])
            << " of " << cell(target["lists"]) << " lists before, "
            << cell(target["in_lists_after"]) << " under attack, "
            << cell(target["in_lists_cleaned"]) << " without the flagged users\n";
        if (const Json& rank = target["rank"]; !rank.is_null()) {
            out << "Its mean rank among all items: " << cell(rank["before"]) << " before, "
                << cell(rank["after"]) << " under attack, " << cell(rank["cleaned"])
                << " without them\n";
        }
    }
    out << cell(d["damage"]["lists_changed"]) << " of " << cell(d["damage"]["lists"])
        << " lists changed\n";
    if (d["damage"]["items"].empty()) return;
    tableOf(out, d["damage"]["items"],
            {"item_id", "title", "in_lists_before", "in_lists_after", "in_lists_cleaned"});
}

}  // namespace

void printText(std::ostream& out, const std::string& command, const Json& d) {
    if (command == "versions") return printVersions(out, d);
    if (command == "train") return printTrain(out, d);
    if (command == "evaluate") return printEvaluation(out, d);
    if (command == "simulate attack") return printDrill(out, d);
    if (command == "recommend") return printRecommendations(out, d);
    if (command == "version verify") return printVerification(out, d);
    if (command.starts_with("import")) return printImport(out, d);
    if (command == "history" && d.contains("entries"))
        return tableOf(out, d["entries"], {"seq", "at", "actor", "action", "from", "to", "reason"});
    if (command == "config list")
        return tableOf(out, d["settings"], {"key", "value", "origin", "allowed", "help"});
    if (command == "store stats")
        return tableOf(out, d["partitions"],
                       {"topic", "partition", "consumed", "accepted", "duplicates", "rejected",
                        "next_offset"});
    if (command == "dead-letters list")
        return tableOf(out, d["dead_letters"], {"id", "topic", "offset", "reason", "sentence"});
    if (command == "token create") return printToken(out, d);
    if (command == "token list")
        return tableOf(
            out, d["tokens"],
            {"name", "role", "requests_per_minute", "users_per_day", "created", "revoked"});
    if (command == "analyze abuse") return printAbuse(out, d);
    if (command.starts_with("analyze") || command == "results") return printVerdicts(out, d);
    if (command == "quarantine list")
        return tableOf(out, d["quarantine"], {"user_id", "since", "by", "reason"});
    if (command == "keys show" || command == "keys init")
        return tableOf(out, d["keys"], {"name", "key"});
    if (command == "schema show") {
        out << d.dump(2) << '\n';
        return;
    }
    pairs(out, d);
}

}  // namespace app::ctl

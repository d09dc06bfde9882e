// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <memory>

#include "app/ctl/command_groups.h"

namespace app::ctl {
namespace {

std::string source(const std::string& path) {
    if (path == "-" || path == "store") return path;
    return std::filesystem::absolute(path).lexically_normal().string();
}

struct Options {
    std::string recommendations, ratings, watches, items;
    std::optional<std::int64_t> k, windows;
    std::optional<double> hours;
    std::string to;
    std::string failOn;
    std::string out;
    std::string user, reason;
};
using Shared = std::shared_ptr<Options>;

void addWindow(CLI::App& command, Options& o) {
    command.add_option("--k", o.k, "only the first k items of a list count; default: all");
    command.add_option("--windows", o.windows, "windows of equal count; default: the profile's");
    command.add_option("--to", o.to, "end of the window (ISO-8601); default: the newest event");
    command.add_option("--window-hours", o.hours, "length of the window; 0: everything");
}

void addFailOn(CLI::App& command, Options& o) {
    command
        .add_option("--fail-on", o.failOn,
                    "exit 1 on fail (default), warn, cannot_tell, or when the named verdict fails")
        ->expected(0, 1)
        ->default_str("fail");
}

/// "echo,coverage" → its words; nothing: "fail".
std::vector<std::string> words(const std::string& text) {
    if (text.empty()) return {"fail"};
    return CLI::detail::split(text, ',');
}

core::Json windowArguments(const CLI::App& command, const Options& o) {
    core::Json arguments = core::Json::object();
    if (o.k) arguments["k"] = *o.k;
    if (o.windows) arguments["windows"] = *o.windows;
    if (o.hours) arguments["window_hours"] = *o.hours;
    if (!o.to.empty()) arguments["to"] = o.to;
    if (command.count("--fail-on") > 0) arguments["fail_on"] = words(o.failOn);
    return arguments;
}

void addLists(CLI::App& analyze, Request& request, const char* what, const char* help) {
    auto o = std::make_shared<Options>();
    CLI::App* command = analyze.add_subcommand(what, help);
    const char* form = "JSON lines; - is standard input; store: the profile's own";
    command->add_option("--recommendations", o->recommendations, form)->required();
    command->add_option("--ratings", o->ratings, form)->required();
    command->add_option("--watches", o->watches, "watch events, JSON lines");
    command->add_option("--items", o->items,
                        "announced items; default: the store's with its ratings");
    addWindow(*command, *o);
    addFailOn(*command, *o);
    command->callback([&request, o, command, what] {
        request.command = std::string("analyze ") + what;
        request.arguments = windowArguments(*command, *o);
        request.arguments["recommendations"] = source(o->recommendations);
        request.arguments["ratings"] = source(o->ratings);
        if (!o->watches.empty()) request.arguments["watches"] = source(o->watches);
        if (!o->items.empty()) request.arguments["items"] = source(o->items);
    });
}

void addAnalyze(CLI::App& parser, Request& request) {
    CLI::App* analyze = parser.add_subcommand(
        "analyze", "Judge what was shown, or who rated, from files or the store");
    analyze->require_subcommand(1);
    addLists(*analyze, request, "fairness", "Coverage, spread, parity between segments of users");
    addLists(*analyze, request, "feedback", "Echo, starvation of the tail, narrowing");
    auto o = std::make_shared<Options>();
    CLI::App* abuse = analyze->add_subcommand("abuse", "Users whose ratings look like an attack");
    abuse->add_option("--ratings", o->ratings, "JSON lines; - is standard input; or store")
        ->required();
    addFailOn(*abuse, *o);
    abuse->callback([&request, o, abuse] {
        request.command = "analyze abuse";
        request.arguments = windowArguments(*abuse, *o);
        request.arguments["ratings"] = source(o->ratings);
    });
}

void addResults(CLI::App& parser, Request& request) {
    auto o = std::make_shared<Options>();
    CLI::App* results =
        parser.add_subcommand("results", "Write the four results files of the store");
    results->add_option("--out", o->out, "folder; made if needed")->required();
    addWindow(*results, *o);
    addFailOn(*results, *o);
    results->callback([&request, o, results] {
        request.command = "results";
        request.arguments = windowArguments(*results, *o);
        request.arguments["out"] = std::filesystem::absolute(o->out).lexically_normal().string();
    });
}

void addQuarantine(CLI::App& parser, Request& request) {
    CLI::App* quarantine =
        parser.add_subcommand("quarantine", "Users whose ratings are left out of training");
    quarantine->require_subcommand(1);
    quarantine->add_subcommand("list", "Who is in it, since when and why")->callback([&request] {
        request.command = "quarantine list";
    });
    for (const auto& [verb, help] : {std::pair("add", "Leave a user's ratings out"),
                                     std::pair("release", "Take them in again")}) {
        auto o = std::make_shared<Options>();
        CLI::App* command = quarantine->add_subcommand(verb, help);
        command->add_option("USER", o->user, "user id")->required();
        command->add_option("--reason", o->reason, "at least ten characters; kept")->required();
        command->callback([&request, o, verb = std::string(verb)] {
            request.command = "quarantine " + verb;
            request.arguments = {{"users", core::Json::array({o->user})}, {"reason", o->reason}};
        });
    }
}

}  // namespace

void addVerdictCommands(CLI::App& parser, Request& request) {
    addAnalyze(parser, request);
    addResults(parser, request);
    addQuarantine(parser, request);
}

}  // namespace app::ctl

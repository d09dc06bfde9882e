// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <memory>

#include "app/ctl/command_groups.h"

namespace app::ctl {
namespace {

struct Options {
    std::string id;
    std::string other;
    std::string text;
    std::string reason;
    bool override = false;
    bool remove = false;
    std::int64_t limit = 50;
};

void addVersion(CLI::App& parser, Request& request) {
    auto o = std::make_shared<Options>();
    CLI::App* version = parser.add_subcommand("version", "One version");
    version->require_subcommand(1);
    const auto withId = [&](const char* verb, const char* help) {
        CLI::App* command = version->add_subcommand(verb, help);
        command->add_option("ID", o->id, "version id or alias")->required();
        return command;
    };
    withId("show", "Everything that is known of it")->callback([&request, o] {
        request.command = "version show";
        request.arguments = {{"version", o->id}};
    });
    withId("verify", "Check its signature and every file")->callback([&request, o] {
        request.command = "version verify";
        request.arguments = {{"version", o->id}};
    });
    CLI::App* diff = withId("diff", "What differs from another version");
    diff->add_option("OTHER", o->other, "default: the live one");
    diff->callback([&request, o] {
        request.command = "version diff";
        request.arguments = {{"version", o->id}, {"other", o->other}};
    });
    CLI::App* note = withId("note", "Write a note beside it");
    note->add_option("TEXT", o->text, "empty removes it")->required();
    note->callback([&request, o] {
        request.command = "version note";
        request.arguments = {{"version", o->id}, {"text", o->text}};
    });
    CLI::App* alias = withId("alias", "Give it a name of your own");
    alias->add_option("NAME", o->text, "for example champion")->required();
    alias->add_flag("--remove", o->remove, "take the name away");
    alias->callback([&request, o] {
        request.command = "version alias";
        request.arguments = {{"version", o->id}, {"alias", o->text}, {"remove", o->remove}};
    });
}

void addChanges(CLI::App& parser, Request& request) {
    auto o = std::make_shared<Options>();
    CLI::App* promote = parser.add_subcommand("promote", "Make a version live");
    promote->add_option("ID", o->id, "version id or alias")->required();
    promote->add_option("--reason", o->reason, "kept in the history")->required();
    promote->add_flag("--override", o->override,
                      "also a rejected version, also while a hold is on");
    promote->callback([&request, o] {
        request.command = "promote";
        request.arguments = {{"version", o->id}, {"reason", o->reason}, {"override", o->override}};
    });
    CLI::App* rollback = parser.add_subcommand(
        "rollback", "Go back to the previous live version, or to a named one");
    rollback->add_option("ID", o->id, "version id or alias");
    rollback->add_option("--reason", o->reason, "kept in the history")->required();
    rollback->callback([&request, o] {
        request.command = "rollback";
        request.arguments = {{"version", o->id}, {"reason", o->reason}};
    });
    CLI::App* hold =
        parser.add_subcommand("hold", "What a rollback set: trainings only register candidates");
    hold->require_subcommand(1);
    CLI::App* lift = hold->add_subcommand("lift", "Let trainings promote again");
    lift->add_option("--reason", o->reason, "kept in the history")->required();
    lift->callback([&request, o] {
        request.command = "hold lift";
        request.arguments = {{"reason", o->reason}};
    });
}

void addHistory(CLI::App& parser, Request& request) {
    auto o = std::make_shared<Options>();
    CLI::App* history = parser.add_subcommand("history", "Who changed what, when and why");
    history->add_option("--at", o->text, "which version served at this time (ISO-8601)");
    history->add_option("--limit", o->limit, "how many entries")->check(CLI::Range(1, 1000000));
    CLI::App* verify = history->add_subcommand("verify", "That no entry was altered");
    verify->callback([&request] { request.command = "history verify"; });
    history->callback([&request, o, verify] {
        if (verify->parsed()) return;
        request.command = "history";
        request.arguments = {{"limit", o->limit}};
        if (!o->text.empty()) request.arguments["at"] = o->text;
    });
}

}  // namespace

void addRegistryCommands(CLI::App& parser, Request& request) {
    parser.add_subcommand("versions", "All versions, newest first")->callback([&request] {
        request.command = "versions";
    });
    addVersion(parser, request);
    addChanges(parser, request);
    addHistory(parser, request);
}

}  // namespace app::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <memory>

#include "app/ctl/command_groups.h"

namespace app::ctl {

void addProfileCommands(CLI::App& parser, Request& request) {
    CLI::App* keys =
        parser.add_subcommand("keys", "Keys that sign versions and keys that are trusted");
    keys->require_subcommand(1);
    keys->add_subcommand("init", "Make the profile's signing key, if it has none")
        ->callback([&request] { request.command = "keys init"; });
    keys->add_subcommand("show", "The trusted public keys")->callback([&request] {
        request.command = "keys show";
    });
    auto path = std::make_shared<std::string>();
    CLI::App* trust = keys->add_subcommand("trust", "Trust another public key");
    trust->add_option("PEM", *path, "file with the public key")->required();
    trust->callback([&request, path] {
        request.command = "keys trust";
        request.arguments = {
            {"path", std::filesystem::absolute(*path).lexically_normal().string()}};
    });

    CLI::App* mitigations = parser.add_subcommand(
        "mitigations", "What Model B does against feedback loops, and for how many users");
    mitigations->require_subcommand(1);
    mitigations->add_subcommand("show", "What is applied now")->callback([&request] {
        request.command = "mitigations show";
    });
    auto stages = std::make_shared<std::string>();
    auto share = std::make_shared<double>(0);
    CLI::App* set = mitigations->add_subcommand("set", "Change it for all later requests");
    CLI::Option* stagesOption = set->add_option(
        "STAGES", *stages, "for example 'diversity(0.7)+tail_slots(0.1)+off:exploration(0.15)'");
    CLI::Option* shareOption =
        set->add_option("--share", *share, "share of users, 0 to 1")->check(CLI::Range(0.0, 1.0));
    set->callback([&request, stages, share, stagesOption, shareOption] {
        if (stagesOption->count() + shareOption->count() == 0)
            throw CLI::RequiredError("STAGES or --share");
        request.command = "mitigations set";
        request.arguments = core::Json::object();
        if (stagesOption->count() > 0) request.arguments["mitigations"] = *stages;
        if (shareOption->count() > 0) request.arguments["share_b"] = *share;
    });

    auto list = std::make_shared<bool>(false);
    auto sample = std::make_shared<bool>(false);
    CLI::App* config = parser.add_subcommand("config", "Settings of the profile");
    config->add_flag("--list", *list, "every setting with value, origin and range");
    config->add_flag("--template", *sample, "a fairlead.toml with every default");
    config->callback([&request, list, sample] {
        if (!*list && !*sample) throw CLI::RequiredError("--list or --template");
        request.command = *sample ? "config template" : "config list";
    });
    parser.add_subcommand("status", "The profile at a glance")->callback([&request] {
        request.command = "status";
    });
}

}  // namespace app::ctl

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

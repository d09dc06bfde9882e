// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <memory>

#include "app/ctl/command_groups.h"

namespace app::ctl {
namespace {

struct AttackArguments {
    std::string kind, target;
    std::int64_t attackers = 0;
    std::uint64_t seed = 1;
    bool push = false, nuke = false;
};

}  // namespace

void addSimulateCommands(CLI::App& parser, Request& request) {
    CLI::App* simulate = parser.add_subcommand("simulate", "Attacks on a copy of the ratings");
    simulate->require_subcommand(1);
    auto given = std::make_shared<AttackArguments>();
    CLI::App* attack = simulate->add_subcommand(
        "attack", "Plays a labelled attack into a copy and says who was caught and what climbed");
    attack
        ->add_option("--kind", given->kind,
                     "volume, random, average, bandwagon, segment or love-hate")
        ->required();
    attack->add_option("--attackers", given->attackers, "how many; default: 10 or 20 by kind")
        ->check(CLI::Range(1, 10000));
    auto* push = attack->add_flag("--push", given->push, "raise the target (default)");
    attack->add_flag("--nuke", given->nuke, "lower the target")->excludes(push);
    attack->add_option("--target", given->target, "an item; default: drawn from the less rated");
    attack->add_option("--seed", given->seed, "of everything random");
    attack->callback([&request, given] {
        request.command = "simulate attack";
        request.arguments = {{"kind", given->kind}, {"push", !given->nuke}, {"seed", given->seed}};
        if (given->attackers > 0) request.arguments["attackers"] = given->attackers;
        if (!given->target.empty()) request.arguments["target"] = given->target;
    });
}

}  // namespace app::ctl

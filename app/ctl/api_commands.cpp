// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <memory>

#include "app/ctl/command_groups.h"

namespace app::ctl {
namespace {

struct Options {
    std::string name;
    std::string role = "client";
    std::int64_t requestsPerMinute = 1000;
    std::int64_t usersPerDay = 10000;
    bool demo = false;
    std::string listen;
    std::uint64_t seed = 1;
    double rate = 200;
};

void addTokens(CLI::App& parser, Request& request) {
    auto o = std::make_shared<Options>();
    CLI::App* token = parser.add_subcommand("token", "Named clients of the HTTP API");
    token->require_subcommand(1);
    CLI::App* create = token->add_subcommand("create", "A new token; it is shown once");
    create->add_option("NAME", o->name, "who it is for")->required();
    create->add_option("--role", o->role, "client, or admin (may switch versions)")
        ->check(CLI::IsMember({"client", "admin"}));
    create->add_option("--requests-per-minute", o->requestsPerMinute, "in any 60 seconds");
    create->add_option("--users-per-day", o->usersPerDay,
                       "users whose lists it may ask for; 0 = any number");
    create->callback([&request, o] {
        request.command = "token create";
        request.arguments = {{"name", o->name},
                             {"role", o->role},
                             {"requests_per_minute", o->requestsPerMinute},
                             {"users_per_day", o->usersPerDay}};
    });
    token->add_subcommand("list", "All tokens, newest first, without their text")
        ->callback([&request] { request.command = "token list"; });
    CLI::App* revoke = token->add_subcommand("revoke", "Refuse a token from now on");
    revoke->add_option("NAME", o->name)->required();
    revoke->callback([&request, o] {
        request.command = "token revoke";
        request.arguments = {{"name", o->name}};
    });
}

void addServe(CLI::App& parser, Request& request) {
    auto o = std::make_shared<Options>();
    CLI::App* serve =
        parser.add_subcommand("serve", "Run the whole engine until Ctrl-C or SIGTERM");
    CLI::Option* demo =
        serve->add_flag("--demo", o->demo, "on a simulated audience and an embedded broker");
    serve->add_option("--listen", o->listen, "HOST:PORT of the HTTP API, or off");
    serve->add_option("--seed", o->seed, "with --demo: seed of the audience")->needs(demo);
    serve->add_option("--rate", o->rate, "with --demo: events per second")
        ->needs(demo)
        ->check(CLI::Range(1, 50000));
    serve->callback([&parser, &request, o] {
        request.command = "serve";
        request.arguments = {{"demo", o->demo}, {"seed", o->seed}, {"rate", o->rate}};
        if (!o->listen.empty()) request.settings.push_back("api.listen=" + o->listen);
        if (o->demo && parser.count("--profile") == 0) request.profile = "demo";
    });
}

}  // namespace

void addApiCommands(CLI::App& parser, Request& request) {
    addTokens(parser, request);
    addServe(parser, request);
}

}  // namespace app::ctl

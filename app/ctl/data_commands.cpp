// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <memory>

#include "app/ctl/command_groups.h"

namespace app::ctl {
namespace {

std::string absolute(const std::string& path) {
    return path == "-" ? path : std::filesystem::absolute(path).lexically_normal().string();
}

void addImport(CLI::App& parser, Request& request) {
    CLI::App* import =
        parser.add_subcommand("import", "Take ratings, events or items into the store");
    import->require_subcommand(1);

    auto path = std::make_shared<std::string>();
    CLI::App* movielens =
        import->add_subcommand("movielens", "A MovieLens folder (layout of ml-latest-small)");
    movielens->add_option("DIR", *path, "the folder")->required();
    movielens->callback([&request, path] {
        request.command = "import movielens";
        request.arguments = {{"path", absolute(*path)}};
    });

    auto topic = std::make_shared<std::string>();
    CLI::App* events = import->add_subcommand("events", "Events as JSON lines, as in the topic");
    events->add_option("FILE", *path, "the file; - is standard input")->required();
    events->add_option("--topic", *topic, "ratings, watch-events, recommendations or items")
        ->required();
    events->callback([&request, path, topic] {
        request.command = "import events";
        request.arguments = {{"path", absolute(*path)}, {"topic", *topic}};
    });

    CLI::App* items = import->add_subcommand("items", "Items as JSON lines");
    items->add_option("FILE", *path, "the file; - is standard input")->required();
    items->callback([&request, path] {
        request.command = "import items";
        request.arguments = {{"path", absolute(*path)}};
    });
}

void addStore(CLI::App& parser, Request& request) {
    CLI::App* store = parser.add_subcommand("store", "Look after the store");
    store->require_subcommand(1);
    store->add_subcommand("check", "Integrity, foreign keys and conservation of the store")
        ->callback([&request] { request.command = "store check"; });
    store->add_subcommand("stats", "What every source delivered and what became of it")
        ->callback([&request] { request.command = "store stats"; });
    auto target = std::make_shared<std::string>();
    CLI::App* backup = store->add_subcommand("backup", "A checked copy, made while running");
    backup->add_option("FILE", *target, "must not exist")->required();
    backup->callback([&request, target] {
        request.command = "store backup";
        request.arguments = {{"path", absolute(*target)}};
    });
}

void addDeadLetters(CLI::App& parser, Request& request) {
    CLI::App* letters = parser.add_subcommand("dead-letters", "Messages that were rejected");
    letters->require_subcommand(1);
    auto limit = std::make_shared<std::int64_t>(50);
    CLI::App* list = letters->add_subcommand("list", "Newest first");
    list->add_option("--limit", *limit, "how many")->check(CLI::Range(1, 100000));
    list->callback([&request, limit] {
        request.command = "dead-letters list";
        request.arguments = {{"limit", *limit}};
    });
}

void addSchema(CLI::App& parser, Request& request) {
    CLI::App* schema = parser.add_subcommand("schema", "Schemas of the topics");
    schema->require_subcommand(1);
    auto topic = std::make_shared<std::string>();
    auto version = std::make_shared<int>(0);
    CLI::App* show = schema->add_subcommand("show", "JSON Schema of a topic");
    show->add_option("TOPIC", *topic)->required();
    show->add_option("--version", *version, "default: the newest");
    show->callback([&request, topic, version] {
        request.command = "schema show";
        request.arguments = {{"topic", *topic}};
        if (*version != 0) request.arguments["version"] = *version;
    });
}

}  // namespace

void addDataCommands(CLI::App& parser, Request& request) {
    addImport(parser, request);
    addStore(parser, request);
    addDeadLetters(parser, request);
    addSchema(parser, request);
}

}  // namespace app::ctl

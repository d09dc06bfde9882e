// SPDX-License-Identifier: GPL-3.0-or-later
#include <signal.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <thread>

#include "app/ctl/command_groups.h"
#include "app/ctl/run.h"
#include "core/base/build_info.h"

namespace {

using app::ctl::kCancelled;

/// Turns Ctrl-C and SIGTERM into a stop request; a second one ends the program at once.
class Interrupt {
  public:
    Interrupt() {
        sigemptyset(&signals_);
        sigaddset(&signals_, SIGINT);
        sigaddset(&signals_, SIGTERM);
        ::pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
        std::thread([this] {
            int caught = 0;
            sigwait(&signals_, &caught);
            stop_.request_stop();
            sigwait(&signals_, &caught);
            ::_exit(kCancelled);
        }).detach();
    }
    [[nodiscard]] std::stop_token token() const { return stop_.get_token(); }

  private:
    sigset_t signals_{};
    std::stop_source stop_;
};

/// Help and version are answers; everything else is told like any other wrong input.
int endParsing(const CLI::App& parser, const CLI::ParseError& error, app::ctl::Request request) {
    if (error.get_exit_code() == 0) return parser.exit(error);
    request.json = parser.count("--json") > 0;
    const auto unknown = parser.remaining();
    const bool noCommand = parser.get_subcommands().empty() && !unknown.empty();
    return app::ctl::refuse(
        request, {core::Errc::InvalidArgument,
                  (noCommand ? "there is no command '" + unknown.front() + "'" : error.what()) +
                      std::string("; --help shows what there is"),
                  {}});
}

}  // namespace

int main(int argc, char** argv) {
    // A file-size limit shall be an error like a full disk, not the end of the program.
    ::signal(SIGXFSZ, SIG_IGN);
    Interrupt interrupt;
    app::ctl::Request request;
    CLI::App parser{"Runs a Fairlead profile's engine from scripts and terminals.", "fairleadctl"};
    parser.set_version_flag("--version", "fairleadctl " + core::buildInfo().version);
    parser.add_option("--data", request.data, "folder of the profile");
    parser.add_option("--profile", request.profile, "name of the profile");
    parser.add_option("--config", request.settings,
                      "a setting for this run, key=value; may be repeated");
    parser.add_flag("--json", request.json, "standard output is exactly one JSON document");
    parser.add_flag("--quiet", request.quiet, "no progress");
    parser.require_subcommand(1);
    parser.fallthrough();
    app::ctl::addDataCommands(parser, request);
    app::ctl::addModelCommands(parser, request);
    app::ctl::addRegistryCommands(parser, request);
    app::ctl::addSimulateCommands(parser, request);
    app::ctl::addProfileCommands(parser, request);
    app::ctl::addApiCommands(parser, request);
    app::ctl::addVerdictCommands(parser, request);
    try {
        parser.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        return endParsing(parser, e, request);
    }
    return app::ctl::run(request, interrupt.token());
}

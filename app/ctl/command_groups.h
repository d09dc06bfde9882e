// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ctl/request.h"

namespace CLI {
class App;
}

namespace app::ctl {

// Each adds its subcommands to the parser; when one is used it writes command and arguments into
// the request. The request must outlive the parser. Paths are made absolute here: the engine that
// runs the command may have another working directory.
void addDataCommands(CLI::App& parser, Request& request);
void addModelCommands(CLI::App& parser, Request& request);
void addRegistryCommands(CLI::App& parser, Request& request);
void addSimulateCommands(CLI::App& parser, Request& request);
void addProfileCommands(CLI::App& parser, Request& request);
void addApiCommands(CLI::App& parser, Request& request);
void addVerdictCommands(CLI::App& parser, Request& request);

}  // namespace app::ctl

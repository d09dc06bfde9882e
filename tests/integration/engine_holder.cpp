// SPDX-License-Identifier: GPL-3.0-or-later
// engine_holder DIR [KEY=VALUE…]: keeps a profile's engine open as the console does, until standard
// input closes.
#include <iostream>
#include <string>

#include "core/runtime/engine.h"

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    const core::SystemClock clock;
    const auto profile = core::runtime::findProfile(std::filesystem::path(argv[1]), {});
    std::vector<std::string> overrides(argv + 2, argv + argc);
    overrides.insert(overrides.begin(), "api.listen=off");  // tests run side by side
    auto settings = core::runtime::loadSettings(
        {}, [](const std::string&) { return std::nullopt; }, overrides);
    if (!profile || !settings) return 2;
    const auto engine = core::runtime::Engine::open({.profile = *profile,
                                                     .settings = *std::move(settings),
                                                     .program = "engine_holder",
                                                     .background = true},
                                                    clock);
    if (!engine) {
        std::cerr << engine.error().text() << '\n';
        return 3;
    }
    std::cout << "ready" << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        // "live": which version answers requests now, as the console would show it.
        const auto list = (*engine)->recommend({.userId = "1", .k = 10});
        std::cout << (list ? list->version.text : list.error().text()) << std::endl;
    }
    return 0;
}

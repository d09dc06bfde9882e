// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {
class Clock;
}
namespace core::runtime {
class Engine;
}

namespace ui::shell {

class ActionList;
class Navigator;
class Toasts;
class StatusBar;
class TopBar;

/// What a page may use. The window fills the shell's part, the program the engine's.
/// Everything outlives every page.
struct PageContext {
    Navigator& navigator;
    Toasts& toasts;
    ActionList& actions;
    TopBar& topBar;
    StatusBar& statusBar;
    const core::Clock& clock;
    core::runtime::Engine* engine = nullptr;
};

}  // namespace ui::shell

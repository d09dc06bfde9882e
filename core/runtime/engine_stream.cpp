// SPDX-License-Identifier: GPL-3.0-or-later
// What connects the engine to a stream of events.
#include "core/runtime/engine.h"

namespace core::runtime {
namespace {

Error noStream() {
    return {Errc::Unavailable, "this profile is connected to no stream", {}};
}

}  // namespace

Status Engine::answerStream(const StartChoice&) {
    return noStream();
}

Status Engine::reconnectStream() {
    return noStream();
}

Status Engine::setBrokerDown(bool) {
    return noStream();
}

Status Engine::setSimulation(bool, double) {
    return noStream();
}

Status Engine::setSchedule(const std::string&) {
    return noStream();
}

}  // namespace core::runtime

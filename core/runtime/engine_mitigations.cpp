// SPDX-License-Identifier: GPL-3.0-or-later
// What Model B does against feedback loops.
#include "core/base/log.h"
#include "core/runtime/engine.h"
#include "core/runtime/settings_file.h"

namespace core::runtime {
namespace {

using recommend::rerank::Mitigations;
using recommend::rerank::settingText;

constexpr std::size_t kComparedUsers = 400;

std::string numberText(double number) {
    return Json(number).dump();
}

/// As the history tells it.
std::string described(const Mitigations& mitigations, double shareB) {
    return settingText(mitigations) + " for " + numberText(shareB) + " of the users";
}

}  // namespace

Engine::Steering Engine::steering() const {
    const SharedLock lock(state_);
    return steering_;
}

Mitigations Engine::mitigations() const {
    return steering().mitigations;
}

double Engine::shareB() const {
    return steering().shareB;
}

void Engine::steer(const Mitigations& mitigations, double shareB) {
    Steering next{mitigations, recommend::rerank::pipelineOf(mitigations).name, shareB};
    const Lock lock(state_);
    steering_ = std::move(next);
}

Status Engine::saveSteering(const Steering& steering) {
    const auto file = options_.profile.settingsFile();
    FAIRLEAD_CHECK(
        saveSetting(files_, file, "serving.mitigations", settingText(steering.mitigations)));
    return saveSetting(files_, file, "serving.share_b", numberText(steering.shareB));
}

Status Engine::setMitigations(const Mitigations& mitigations, double shareB,
                              const registry::Actor& actor) {
    if (remote_) {
        FAIRLEAD_CHECK(remote_->tell(
            "mitigations set", {{"mitigations", settingText(mitigations)}, {"share_b", shareB}},
            actor.name));
        steer(mitigations, shareB);
        return {};
    }
    if (options_.readOnly)
        return Error{Errc::Unavailable, "the profile is open for reading only", {}};
    if (!(shareB >= 0 && shareB <= 1)) {
        return Error{
            Errc::InvalidArgument,
            "a share of users of " + numberText(shareB) + " is not allowed; allowed: 0 to 1",
            "share_b"};
    }
    // Numbers out of range are refused where settings are read.
    FAIRLEAD_TRY(const Mitigations checked,
                 recommend::rerank::mitigationsFrom(settingText(mitigations)));
    const Lock changing(steeringChange_);
    const Steering before = steering();
    if (before.mitigations == checked && before.shareB == shareB) return {};
    Status done = saveSteering({checked, {}, shareB});
    if (done) {
        done = registry_->recordChange("mitigations", described(before.mitigations, before.shareB),
                                       described(checked, shareB), actor);
    }
    if (!done) {
        if (const Status restored = saveSteering(before); !restored)
            log(LogLevel::Error, "mitigations", restored.error().text());
        return done;
    }
    steer(checked, shareB);
    touch();
    return {};
}

Result<serving::MitigationEffect> Engine::compareMitigations(const Mitigations& mitigations,
                                                             const std::stop_token& stop,
                                                             const ProgressFn& progress) {
    FAIRLEAD_CHECK(ensureServing());
    FAIRLEAD_TRY(const auto users, sampledUsers(kComparedUsers));
    return serving::mitigationEffect(service_, users, recommend::rerank::pipelineOf(mitigations),
                                     {}, clock_, stop, progress);
}

}  // namespace core::runtime

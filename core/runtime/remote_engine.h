// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <stop_token>
#include <string>

#include "core/control/control.h"
#include "core/ingest/import.h"
#include "core/registry/version.h"
#include "core/runtime/live_json.h"
#include "core/runtime/profile.h"
#include "core/training/trainer.h"

namespace core::runtime {

/// The engine of a profile in another process, over its control socket: what changes something is
/// done there, and its live state is asked for.
/// Errors of all calls: as that engine; unavailable when it does not answer, cancelled after
/// leave(). Threads: thread-safe, but poll() is for one thread.
class RemoteEngine {
  public:
    RemoteEngine(Profile profile, const Clock& clock);

    /// Its state now. Histories are those of all polls together.
    Result<LiveState> poll();
    /// Ends the calls under way: what they asked for is cancelled there.
    void leave() { stop_.request_stop(); }

    Result<ingest::ImportReport> import(const std::string& command, const Json& arguments,
                                        const std::stop_token& stop, const ProgressFn& progress);
    Result<training::TrainReport> train(const training::TrainRequest& request,
                                        const std::stop_token& stop,
                                        const training::StageFn& onStage);
    /// promote, rollback
    Result<registry::Change> change(const std::string& command, const Json& arguments,
                                    const registry::Actor& actor);
    /// Any command whose answer says nothing more than that it was done. At most five seconds:
    /// windows wait for some of these.
    Status tell(const std::string& command, const Json& arguments, const std::string& actor = {});

  private:
    Result<Json> call(const std::string& command, const Json& arguments, const std::string& actor,
                      const std::stop_token& stop, const ProgressFn& progress);

    const Profile profile_;
    const Clock& clock_;
    std::stop_source stop_;
    std::atomic<bool> answers_ = true;
    std::shared_ptr<const Histories> histories_;  ///< of the polling thread, as the next
    MonoTime wholeAt_;
};

}  // namespace core::runtime

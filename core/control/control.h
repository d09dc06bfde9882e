// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

#include "core/base/json.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace core::control {

/// Runs one command of a client: {"command", "arguments", "actor"} → a document. Called on the
/// client's thread; `stop` is requested when the client goes away or the server stops.
using Handler = std::function<Result<Json>(const Json& request, std::stop_token stop,
                                           const ProgressFn& progress)>;

/// The engine's side of `<profile>/engine.sock`: a 0600 Unix socket on which fairleadctl (and a
/// console that attaches) sends what changes something.
/// Format: one JSON object per line. Request: {"command": "rollback", "arguments": {…}, "actor":
/// "…"}. Answers: any number of {"progress": 0–1, "what": "…"}, then {"result": {…}} or
/// {"error": {"code", "message", "where"}}. One request per connection; closing it cancels.
/// Peers of another user are refused. Requests over 1 MiB are refused.
/// Threads: starts one to accept and one per client; stops and joins all in the destructor.
class ControlServer {
  public:
    /// Replaces a socket that a dead engine left. The caller holds the profile's lock.
    static Result<std::unique_ptr<ControlServer>> start(const std::filesystem::path& socket,
                                                        Handler handler);
    ~ControlServer();
    ControlServer(const ControlServer&) = delete;
    ControlServer& operator=(const ControlServer&) = delete;

  private:
    struct State;
    explicit ControlServer(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// Sends one request to a running engine and waits for its document. Errors: what the engine said;
/// unavailable when no engine answers; cancelled when `stop` was requested.
Result<Json> call(const std::filesystem::path& socket, const Json& request,
                  const std::stop_token& stop, const ProgressFn& progress);

}  // namespace core::control

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/backend.h"
#include "core/runtime/engine.h"

namespace core::runtime {

/// The engine behind the HTTP API. What it is made of must outlive it. Threads: thread-safe.
class EngineBackend final : public api::Backend {
  public:
    using Raise = std::function<void(findings::Finding)>;

    EngineBackend(Engine& engine, const LiveRecorder& recorder, const training::TrainingLog& log,
                  Raise raise)
        : engine_(engine),
          recorder_(recorder),
          log_(log),
          raise_(std::move(raise)),
          started_(engine.clock().monotonic()) {}

    Result<api::ListAnswer> recommend(const api::ListQuery& query) override;
    Result<std::string> accept(events::Event event) override;
    Result<Json> versions() override;
    Result<Json> switchTo(const std::string& version, const std::string& reason,
                          const std::string& actor) override;
    std::vector<api::Dependency> dependencies() override;
    [[nodiscard]] bool isQuarantined(const std::string& userId) const override;
    [[nodiscard]] Result<store::ApiTokensPtr> tokens() const override;
    api::Figures figures() override;
    void raise(findings::Finding finding) override;

  private:
    Engine& engine_;
    const LiveRecorder& recorder_;
    const training::TrainingLog& log_;
    const Raise raise_;
    const MonoTime started_;
};

}  // namespace core::runtime

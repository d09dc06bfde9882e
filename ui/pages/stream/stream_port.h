// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/runtime/engine.h"

namespace ui::pages {

/// What the Stream page asks of the engine: EngineStreamPort, or one that a test holds. Everything
/// but live() may block: call it from a job. Threads: thread-safe. Errors: as the engine's.
class StreamPort {
  public:
    virtual ~StreamPort() = default;
    /// Never null.
    [[nodiscard]] virtual core::runtime::LivePtr live() const = 0;
    virtual core::Status answer(const core::runtime::StartChoice& choice) = 0;
    virtual core::Status reconnect() = 0;
    virtual core::Status setBrokerDown(bool down) = 0;
    /// At most `limit` dead letters with id < beforeId (0: from the newest), newest first.
    virtual core::Result<std::vector<core::store::DeadLetter>> newestDeadLetters(
        std::size_t limit, std::int64_t beforeId) = 0;
    /// The first dead letter with id > `after`; nothing if there is none.
    virtual core::Result<std::vector<core::store::DeadLetter>> deadLetterAfter(
        std::int64_t after) = 0;
    virtual core::Result<std::vector<core::store::ItemSummary>> items(
        std::span<const std::string> ids) = 0;
};

/// On an engine, which must outlive it.
std::shared_ptr<StreamPort> engineStreamPort(core::runtime::Engine& engine);

/// As StreamPort::newestDeadLetters, from a reader that only gives them oldest first. Cost: the
/// letters, and about 2 log2 (newest id) look-ups of one letter when beforeId is 0.
core::Result<std::vector<core::store::DeadLetter>> newestDeadLetters(
    core::store::EventReader& reader, std::size_t limit, std::int64_t beforeId);

}  // namespace ui::pages

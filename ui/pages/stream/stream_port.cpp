// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/stream_port.h"

#include <algorithm>

namespace ui::pages {
namespace {

using core::Result;
using core::Status;
using core::store::DeadLetter;
using core::store::EventReader;

class EngineStreamPort final : public StreamPort {
  public:
    explicit EngineStreamPort(core::runtime::Engine& engine) : engine_(engine) {}
    [[nodiscard]] core::runtime::LivePtr live() const override { return engine_.live(); }
    Status answer(const core::runtime::StartChoice& choice) override {
        return engine_.answerStream(choice);
    }
    Status reconnect() override { return engine_.reconnectStream(); }
    Status setBrokerDown(bool down) override { return engine_.setBrokerDown(down); }
    Result<std::vector<DeadLetter>> newestDeadLetters(std::size_t limit,
                                                      std::int64_t beforeId) override {
        return pages::newestDeadLetters(engine_.events(), limit, beforeId);
    }
    Result<std::vector<DeadLetter>> deadLetterAfter(std::int64_t after) override {
        return engine_.events().deadLetters(after, 1);
    }
    Result<std::vector<core::store::ItemSummary>> items(std::span<const std::string> ids) override {
        return engine_.events().items(ids);
    }

  private:
    core::runtime::Engine& engine_;
};

}  // namespace

Result<std::vector<DeadLetter>> newestDeadLetters(EventReader& reader, std::size_t limit,
                                                  std::int64_t beforeId) {
    return reader.newestDeadLetters(
        limit, beforeId == 0 ? std::optional<std::int64_t>() : std::optional(beforeId));
}

std::shared_ptr<StreamPort> engineStreamPort(core::runtime::Engine& engine) {
    return std::make_shared<EngineStreamPort>(engine);
}

}  // namespace ui::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/stream_port.h"

#include <algorithm>

namespace ui::pages {
namespace {

using core::Result;
using core::Status;
using core::store::DeadLetter;
using core::store::EventReader;

Result<bool> anyAfter(EventReader& reader, std::int64_t id) {
    FAIRLEAD_TRY(const auto found, reader.deadLetters(id, 1));
    return !found.empty();
}

/// 0 when there is none.
Result<std::int64_t> newestId(EventReader& reader) {
    std::int64_t low = -1;  // there is one after it, or it is −1
    std::int64_t high = 0;  // there is none after it, once the search has begun
    for (std::int64_t step = 1024;; step *= 2) {
        FAIRLEAD_TRY(const bool more, anyAfter(reader, high));
        if (!more) break;
        low = high;
        high += step;
    }
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        FAIRLEAD_TRY(const bool more, anyAfter(reader, middle));
        (more ? low : high) = middle;
    }
    return high;
}

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
    std::vector<DeadLetter> newest;
    std::int64_t last = beforeId - 1;
    if (beforeId == 0) {
        FAIRLEAD_TRY(last, newestId(reader));
    }
    while (last > 0 && newest.size() < limit) {
        const std::int64_t after = std::max<std::int64_t>(0, last - std::int64_t(limit));
        FAIRLEAD_TRY(auto letters, reader.deadLetters(after, limit));
        // Where ids are missing, some of these are newer than asked for.
        std::erase_if(letters, [last](const DeadLetter& letter) { return letter.id > last; });
        for (auto it = letters.rbegin(); it != letters.rend() && newest.size() < limit; ++it)
            newest.push_back(std::move(*it));
        last = after;
    }
    return newest;
}

std::shared_ptr<StreamPort> engineStreamPort(core::runtime::Engine& engine) {
    return std::make_shared<EngineStreamPort>(engine);
}

}  // namespace ui::pages

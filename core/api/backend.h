// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/api/figures.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/events/event.h"
#include "core/findings/finding.h"
#include "core/store/api_tokens.h"

namespace core::api {

struct ListQuery {
    std::string userId;
    std::size_t k = 10;  ///< 1–100
    bool explain = false;
};

/// A list as a client gets it.
struct ListAnswer {
    std::string requestId;
    std::vector<std::string> itemIds;  ///< in order of rank
    std::string modelVersion;
    std::string arm;  ///< empty while nobody is split
    double latencyMs = 0;
    Json explanations;  ///< [{"item_id", "rank", "score", "why"}] when it was asked for
};

/// Something that requests need.
struct Dependency {
    std::string name;  ///< "store", "model", "stream"
    bool ready = false;
    bool required = true;  ///< false: requests are answered without it
    std::string state;     ///< one sentence or word
};

/// What the HTTP API asks of the engine behind it. Threads: thread-safe. tokens(), isQuarantined()
/// and dependencies() are cheap; the others may block.
class Backend {
  public:
    virtual ~Backend() = default;

    /// Counted and traced. Errors: unavailable (no model yet), invalid_argument.
    virtual Result<ListAnswer> recommend(const ListQuery& query) = 0;
    /// Produces (or stores) a valid event; returns its id. Errors: invalid_argument (`where` is the
    /// reason code), unavailable.
    virtual Result<std::string> accept(events::Event event) = 0;
    /// The document of `fairleadctl versions`.
    virtual Result<Json> versions() = 0;
    /// Makes a version live: a roll back when it was live before, else a promotion.
    /// Errors: not_found, refused (gate, hold), corrupt (signature), invalid_argument (reason).
    virtual Result<Json> switchTo(const std::string& version, const std::string& reason,
                                  const std::string& actor) = 0;
    virtual std::vector<Dependency> dependencies() = 0;
    [[nodiscard]] virtual bool isQuarantined(const std::string& userId) const = 0;
    /// Never null.
    [[nodiscard]] virtual Result<store::ApiTokensPtr> tokens() const = 0;
    virtual Figures figures() = 0;
    virtual void raise(findings::Finding finding) = 0;
};

}  // namespace core::api

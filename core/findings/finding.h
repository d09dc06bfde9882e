// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/mutex.h"

namespace core::findings {

enum class Severity { Info, Warning, Failure };

/// "Something is wrong", as a value: what, since when, on what evidence, and what to do.
struct Finding {
    std::string id;  ///< stable: a newer finding with the same id replaces the older
                     ///< ("registry.tampered.v2026…")
    Severity severity = Severity::Info;
    std::string subject;   ///< the thing it is about ("v20261122-130501")
    std::string sentence;  ///< what is wrong, one sentence
    std::string remedy;    ///< what to do, one sentence; may be empty
    std::string page;      ///< id of the page that shows more ("registry")
    UtcTime since;

    bool operator==(const Finding&) const = default;
};

/// The findings that hold now. Threads: thread-safe.
class FindingStore {
  public:
    /// Adds, or replaces the one with the same id (keeping the older `since`).
    void raise(Finding finding);
    void clear(const std::string& id);
    /// Worst first, then oldest first.
    [[nodiscard]] std::vector<Finding> all() const;

  private:
    mutable Mutex mutex_;
    std::vector<Finding> findings_ GUARDED_BY(mutex_);
};

}  // namespace core::findings

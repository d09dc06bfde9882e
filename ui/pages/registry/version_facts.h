// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>
#include <map>
#include <optional>

#include "core/registry/registry.h"
#include "core/runtime/snapshots.h"
#include "ui/async/job_slot.h"

namespace core::runtime {
class Engine;
}

namespace ui::pages {

/// What the verified files of a version say about it. Texts are empty where a file lacks them.
struct VersionFacts {
    core::registry::Verification verification;
    QString commit;
    QString snapshot;
    std::optional<qint64> events;
    std::optional<quint64> seed;
    quint64 artifactBytes = 0;  ///< of model.safetensors
    QString sha256;             ///< of model.safetensors
    QString gate;               ///< "pass", "fail", "inconclusive"
    int gatePassed = 0;
    int gateConditions = 0;
    QString modelCard;  ///< markdown

    /// Commit, data, seed and key are all known.
    [[nodiscard]] bool complete() const {
        return !commit.isEmpty() && !snapshot.isEmpty() && seed && !verification.keyHint.empty();
    }
};

/// From the files of one version; only the verification when they do not verify. Threads: pure.
VersionFacts factsOf(const core::registry::VerifiedFiles& read);

/// The facts of every version, read in the background, newest first, each once: folders never
/// change, so a version is read again only when its verification changed. Threads: GUI thread only.
class VersionFactsReader final : public QObject {
    Q_OBJECT
  public:
    explicit VersionFactsReader(core::runtime::Engine& engine, QObject* parent = nullptr);

    /// Reads what is not known yet; `first` before the others.
    void follow(const core::runtime::Snapshot& now, const core::VersionId& first);
    /// Null while it has not been read.
    [[nodiscard]] const VersionFacts* find(const core::VersionId& id) const;
    /// The last failure to read, if the newest attempt failed.
    [[nodiscard]] const std::optional<core::Error>& error() const { return error_; }

  Q_SIGNALS:
    void changed();

  private:
    struct Known {
        VersionFacts facts;
        core::registry::SignatureState seen;  ///< what the snapshot said when it was read
    };
    void readNext();

    core::runtime::Engine& engine_;
    std::map<core::VersionId, Known> known_;
    std::vector<std::pair<core::VersionId, core::registry::SignatureState>> wanted_;
    std::optional<core::Error> error_;
    async::JobSlot job_;
};

}  // namespace ui::pages

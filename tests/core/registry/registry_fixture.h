// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QTemporaryDir>
#include <filesystem>
#include <memory>
#include <string>

#include "core/registry/registry.h"
#include "core/registry/safetensors.h"
#include "tests/support/fake_clock.h"
#include "tests/support/faulty_file_system.h"

namespace tests {

/// A profile in a temporary folder with a store and a registry that can be closed and opened again.
/// In memory where the machine has /dev/shm, because every change is flushed; on disk to measure.
struct RegistryFixture {
    enum class Where { Memory, Disk };
    QTemporaryDir dir;
    FaultyFileSystem files;
    FakeClock clock;
    core::findings::FindingStore findings;
    std::unique_ptr<core::store::Store> store;
    std::unique_ptr<core::registry::Registry> registry;

    explicit RegistryFixture(Where where = Where::Memory) : dir(folderTemplate(where)) { reopen(); }
    static QString folderTemplate(Where where) {
        const bool shared = where == Where::Memory && std::filesystem::is_directory("/dev/shm");
        return (shared ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
               "/fairlead-registry-XXXXXX";
    }

    [[nodiscard]] std::filesystem::path profile() const { return dir.path().toStdString(); }
    [[nodiscard]] std::filesystem::path versionsFolder() const {
        return profile() / "registry" / "versions";
    }
    [[nodiscard]] std::filesystem::path folderOf(const core::VersionId& id) const {
        return versionsFolder() / id.text;
    }

    /// Whether the registry opened; ends the test program if the store does not.
    bool reopen() {
        registry.reset();
        store.reset();
        auto opened = core::store::Store::open(profile() / "store.sqlite");
        if (!opened) qFatal("%s", opened.error().text().c_str());
        store = *std::move(opened);
        auto made = core::registry::Registry::open(profile(), *store, files, clock, findings);
        if (!made) return false;
        registry = *std::move(made);
        return true;
    }

    static core::registry::NewVersion version(const std::string& mark = "a") {
        core::math::TensorSet tensors;
        tensors.put<float>("weights", std::vector<float>{1.0F, 2.0F, 3.0F});
        core::registry::NewVersion v;
        v.files = {
            {"model.safetensors", *core::registry::encodeTensors(tensors)},
            {"model.json", R"({"family":"ease","lambda":)" + std::to_string(mark.size()) + "}"},
            {"provenance.json", R"({"seed":7,"mark":")" + mark + "\"}"},
            {"metrics.json", R"({"ndcg@10":0.25})"},
            {"model_card.md", "# " + mark + "\n"}};
        v.family = "ease";
        v.metrics = {{"ndcg@10", 0.25}};
        v.actor = core::registry::Actor::program("trainer");
        return v;
    }

    core::VersionId add(const std::string& mark = "a",
                        core::registry::Stage stage = core::registry::Stage::Candidate) {
        core::registry::NewVersion v = version(mark);
        v.stage = stage;
        if (stage == core::registry::Stage::Rejected) v.stageReason = "ndcg too low";
        auto added = registry->add(std::move(v));
        if (!added) qFatal("%s", added.error().text().c_str());
        return added->id;
    }

    core::Status execute(const std::string& sql) {
        return store->write([&](core::store::Connection& db) { return db.execute(sql); });
    }
};

inline const core::registry::Actor kAlice = core::registry::Actor::person("alice");
inline const core::registry::Actor kTrainer = core::registry::Actor::program("trainer");

}  // namespace tests

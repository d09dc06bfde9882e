// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/base/result.h"

namespace core::runtime {

/// The folder in which one profile keeps everything, and the names in it.
struct Profile {
    std::filesystem::path folder;
    std::string name;

    [[nodiscard]] std::filesystem::path settingsFile() const { return folder / "fairlead.toml"; }
    [[nodiscard]] std::filesystem::path storeFile() const { return folder / "store.sqlite"; }
    [[nodiscard]] std::filesystem::path registryFolder() const { return folder / "registry"; }
    [[nodiscard]] std::filesystem::path outboxFolder() const { return folder / "outbox"; }
    [[nodiscard]] std::filesystem::path keysFolder() const { return folder / "keys"; }
    [[nodiscard]] std::filesystem::path lockFile() const { return folder / "engine.lock"; }
    [[nodiscard]] std::filesystem::path socketFile() const { return folder / "engine.sock"; }
};

/// `data` if given, else $XDG_DATA_HOME/fairlead/<name> (default ~/.local/share, "default").
/// Errors: invalid_argument for a name with a slash or a leading dot, or when no home is known.
Result<Profile> findProfile(const std::optional<std::filesystem::path>& data,
                            const std::string& name);
/// Makes the folder (0700). Errors: io with the system's words and the path.
Status prepareProfile(const Profile& profile);

/// Who runs the engine of a profile.
struct EngineOwner {
    std::string program;
    long pid = 0;
};

/// Held while an engine runs; the kernel frees it when the process dies in any way.
/// Threads: thread-compatible.
class ProfileLock {
  public:
    /// Errors: unavailable, naming program and pid of the engine that has it.
    static Result<std::unique_ptr<ProfileLock>> take(const Profile& profile,
                                                     const std::string& program);
    ~ProfileLock();
    ProfileLock(const ProfileLock&) = delete;
    ProfileLock& operator=(const ProfileLock&) = delete;

  private:
    explicit ProfileLock(int descriptor) : descriptor_(descriptor) {}
    int descriptor_;
};

/// The running engine of a profile, if there is one.
std::optional<EngineOwner> runningEngine(const Profile& profile);

}  // namespace core::runtime

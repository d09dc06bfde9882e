// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>
#include <limits>

#include "core/base/file_system.h"

namespace tests {

/// The machine's files, until the N-th changing call: that one fails, and if the process "died"
/// every later one too. A failing write leaves half of its bytes behind, as a power cut may.
/// Threads: thread-compatible.
class FaultyFileSystem final : public core::SystemFileSystem {
  public:
    static constexpr std::uint64_t kNever = std::numeric_limits<std::uint64_t>::max();

    /// Calls count from 0 again.
    void failAt(std::uint64_t call, bool dies) {
        calls_ = 0;
        failAt_ = call;
        dies_ = dies;
    }
    [[nodiscard]] std::uint64_t calls() const { return calls_; }
    /// Called before a path is removed.
    std::function<void(const std::filesystem::path&)> onRemove;

    core::Status writeNew(const std::filesystem::path& path, std::string_view bytes,
                          unsigned mode) override {
        if (!fails()) return SystemFileSystem::writeNew(path, bytes, mode);
        (void)SystemFileSystem::writeNew(path, bytes.substr(0, bytes.size() / 2), mode);
        return failure("write", path);
    }
    core::Status rename(const std::filesystem::path& from,
                        const std::filesystem::path& to) override {
        return fails() ? failure("rename", from) : SystemFileSystem::rename(from, to);
    }
    core::Status syncFolder(const std::filesystem::path& path) override {
        return fails() ? failure("flush", path) : SystemFileSystem::syncFolder(path);
    }
    core::Status makeFolders(const std::filesystem::path& path, unsigned mode) override {
        return fails() ? failure("make the folder", path)
                       : SystemFileSystem::makeFolders(path, mode);
    }
    core::Status remove(const std::filesystem::path& path) override {
        if (onRemove) onRemove(path);
        return fails() ? failure("remove", path) : SystemFileSystem::remove(path);
    }

  private:
    bool fails() {
        const std::uint64_t call = calls_++;
        return call == failAt_ || (dies_ && call > failAt_);
    }
    static core::Status failure(const char* doing, const std::filesystem::path& path) {
        return core::systemError(28 /* ENOSPC */, doing, path);
    }
    std::uint64_t calls_ = 0;
    std::uint64_t failAt_ = kNever;
    bool dies_ = false;
};

}  // namespace tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/profile.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cstdlib>

#include "core/base/file_system.h"

namespace core::runtime {
namespace {

std::optional<EngineOwner> readOwner(int descriptor) {
    char text[256];
    const ssize_t n = ::pread(descriptor, text, sizeof text - 1, 0);
    if (n <= 0) return std::nullopt;
    text[n] = '\0';
    const std::string line = text;
    const std::size_t space = line.find(' ');
    if (space == std::string::npos) return std::nullopt;
    return EngineOwner{line.substr(space + 1, line.find('\n') - space - 1),
                       std::atol(line.c_str())};
}

}  // namespace

Result<Profile> findProfile(const std::optional<std::filesystem::path>& data,
                            const std::string& name) {
    if (data) {
        std::error_code failure;
        std::filesystem::path folder = std::filesystem::absolute(*data, failure).lexically_normal();
        if (folder.filename().empty()) folder = folder.parent_path();
        return Profile{folder, folder.filename().string()};
    }
    if (name.empty() || name.front() == '.' || name.find('/') != std::string::npos) {
        return Error{
            Errc::InvalidArgument,
            "a profile's name must not be empty, begin with a dot or hold a slash: '" + name + "'",
            {}};
    }
    const char* xdg = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    if (xdg && *xdg == '/') return Profile{std::filesystem::path(xdg) / "fairlead" / name, name};
    if (home && *home)
        return Profile{std::filesystem::path(home) / ".local/share/fairlead" / name, name};
    return Error{Errc::InvalidArgument,
                 "neither HOME nor XDG_DATA_HOME is set; name a folder with --data DIR",
                 {}};
}

Status prepareProfile(const Profile& profile) {
    SystemFileSystem files;
    return files.makeFolders(profile.folder, 0700);
}

Result<std::unique_ptr<ProfileLock>> ProfileLock::take(const Profile& profile,
                                                       const std::string& program) {
    const auto path = profile.lockFile();
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) return systemError(errno, "open the lock", path);
    std::unique_ptr<ProfileLock> lock(new ProfileLock(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK) return systemError(errno, "lock", path);
        const auto owner = readOwner(descriptor).value_or(EngineOwner{"another program", 0});
        return Error{Errc::Unavailable,
                     "the profile " + profile.folder.string() + " is in use by " + owner.program +
                         " (pid " + std::to_string(owner.pid) + ")",
                     path.string()};
    }
    const std::string line = std::to_string(::getpid()) + " " + program + "\n";
    // Only words for people; a full disk must not keep an engine from starting.
    if (::ftruncate(descriptor, 0) == 0) (void)!::pwrite(descriptor, line.data(), line.size(), 0);
    return lock;
}

ProfileLock::~ProfileLock() {
    ::close(descriptor_);
}

std::optional<EngineOwner> runningEngine(const Profile& profile) {
    const int descriptor = ::open(profile.lockFile().c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0) return std::nullopt;
    std::optional<EngineOwner> owner;
    // A shared try-lock fails exactly while an engine holds the exclusive one.
    if (::flock(descriptor, LOCK_SH | LOCK_NB) != 0) {
        owner = readOwner(descriptor).value_or(EngineOwner{"another program", 0});
    }
    ::close(descriptor);
    return owner;
}

}  // namespace core::runtime

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_system.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace core {
namespace {

namespace fs = std::filesystem;

class Descriptor {
  public:
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return fd_; }
    explicit operator bool() const { return fd_ >= 0; }

  private:
    int fd_;
};

Status writeAll(int fd, std::string_view bytes, const fs::path& path) {
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0) {
            if (errno == EINTR) continue;
            return systemError(errno, "write", path);
        }
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    if (::fsync(fd) != 0) return systemError(errno, "flush", path);
    return {};
}

fs::path parentOf(const fs::path& path) {
    const fs::path parent = path.parent_path();
    return parent.empty() ? fs::path(".") : parent;
}

}  // namespace

Error systemError(int errnoValue, std::string_view doing, const fs::path& path) {
    const Errc code = errnoValue == ENOENT ? Errc::NotFound : Errc::Io;
    return {
        code,
        "could not " + std::string(doing) + " " + path.string() + ": " + std::strerror(errnoValue),
        path.string()};
}

Result<std::string> SystemFileSystem::read(const fs::path& path, std::uint64_t maxBytes) const {
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!fd) {
        if (errno == ELOOP) {
            return Error{Errc::InvalidArgument,
                         "refused to follow the symbolic link " + path.string(), path.string()};
        }
        return systemError(errno, "open", path);
    }
    struct stat info {};
    if (::fstat(fd.get(), &info) != 0) return systemError(errno, "read", path);
    if (!S_ISREG(info.st_mode)) {
        return Error{Errc::InvalidArgument, path.string() + " is not a regular file",
                     path.string()};
    }
    if (static_cast<std::uint64_t>(info.st_size) > maxBytes) {
        return Error{Errc::Io,
                     path.string() + " is larger than the " + std::to_string(maxBytes) +
                         " bytes allowed here",
                     path.string()};
    }
    std::string bytes;
    bytes.resize(static_cast<std::size_t>(info.st_size));
    std::size_t done = 0;
    while (true) {
        // One byte more than fstat said: a file that grows meanwhile is noticed, not cut.
        if (done == bytes.size()) {
            if (done > maxBytes)
                return Error{Errc::Io, path.string() + " grew while it was read", path.string()};
            bytes.resize(done + 1);
        }
        const ssize_t n = ::read(fd.get(), bytes.data() + done, bytes.size() - done);
        if (n < 0) {
            if (errno == EINTR) continue;
            return systemError(errno, "read", path);
        }
        if (n == 0) break;
        done += static_cast<std::size_t>(n);
        if (done > static_cast<std::size_t>(info.st_size)) {
            if (done == bytes.size()) bytes.resize(std::min<std::size_t>(done * 2, maxBytes + 1));
        }
    }
    bytes.resize(done);
    return bytes;
}

Status SystemFileSystem::writeNew(const fs::path& path, std::string_view bytes, unsigned mode) {
    const Descriptor fd(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
    if (!fd) return systemError(errno, "create", path);
    // The umask may have taken bits away.
    if (::fchmod(fd.get(), mode) != 0) return systemError(errno, "set the permissions of", path);
    return writeAll(fd.get(), bytes, path);
}

Status SystemFileSystem::replace(const fs::path& path, std::string_view bytes, unsigned mode) {
    fs::path temporary = path;
    temporary += ".tmp" + std::to_string(::getpid());
    FAIRLEAD_CHECK(remove(temporary));
    if (auto written = writeNew(temporary, bytes, mode); !written) {
        (void)remove(temporary);
        return written;
    }
    return rename(temporary, path);
}

Status SystemFileSystem::rename(const fs::path& from, const fs::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) return systemError(errno, "rename", from);
    return syncFolder(parentOf(to));
}

Status SystemFileSystem::syncFolder(const fs::path& path) {
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd) return systemError(errno, "open", path);
    if (::fsync(fd.get()) != 0) return systemError(errno, "flush", path);
    return {};
}

Status SystemFileSystem::makeFolders(const fs::path& path, unsigned mode) {
    if (path.empty() || fs::is_directory(path)) return {};
    FAIRLEAD_CHECK(makeFolders(path.parent_path(), mode));
    if (::mkdir(path.c_str(), mode) != 0 && errno != EEXIST)
        return systemError(errno, "make the folder", path);
    return {};
}

Result<std::vector<std::string>> SystemFileSystem::list(const fs::path& folder) const {
    std::error_code failure;
    std::vector<std::string> names;
    for (fs::directory_iterator it(folder, failure), end; !failure && it != end;
         it.increment(failure)) {
        names.push_back(it->path().filename().string());
    }
    if (failure) return systemError(failure.value(), "list", folder);
    std::ranges::sort(names);
    return names;
}

Status SystemFileSystem::remove(const fs::path& path) {
    std::error_code failure;
    fs::remove_all(path, failure);
    if (failure) return systemError(failure.value(), "remove", path);
    return {};
}

bool SystemFileSystem::exists(const fs::path& path) const {
    std::error_code failure;
    return fs::exists(fs::symlink_status(path, failure));
}

Result<unsigned> SystemFileSystem::mode(const fs::path& path) const {
    struct stat info {};
    if (::lstat(path.c_str(), &info) != 0) return systemError(errno, "look at", path);
    return static_cast<unsigned>(info.st_mode & 07777);
}

Result<FileKind> SystemFileSystem::kind(const fs::path& path) const {
    struct stat info {};
    if (::lstat(path.c_str(), &info) != 0) return systemError(errno, "look at", path);
    if (S_ISREG(info.st_mode)) return FileKind::Regular;
    if (S_ISDIR(info.st_mode)) return FileKind::Folder;
    if (S_ISLNK(info.st_mode)) return FileKind::Link;
    return FileKind::Other;
}

}  // namespace core

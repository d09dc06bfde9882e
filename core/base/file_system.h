// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace core {

/// What a name in a folder is, without following a symbolic link.
enum class FileKind { Regular, Folder, Link, Other };

/// What core does with files, behind an interface so that tests can make any call fail.
/// Errors: not_found, io (the system's own words: permission, disk full), each naming the path.
/// Threads: thread-safe.
class FileSystem {
  public:
    virtual ~FileSystem() = default;

    /// The whole file, read once. Refuses more than `maxBytes` (io), symbolic links at the last
    /// component and anything that is not a regular file (invalid_argument).
    virtual Result<std::string> read(const std::filesystem::path& path,
                                     std::uint64_t maxBytes) const = 0;
    /// Creates `path` (which must not exist) with `mode`, writes, fsyncs.
    virtual Status writeNew(const std::filesystem::path& path, std::string_view bytes,
                            unsigned mode) = 0;
    /// Replaces `path` as a whole or not at all: temporary file, fsync, rename, fsync of the
    /// folder.
    virtual Status replace(const std::filesystem::path& path, std::string_view bytes,
                           unsigned mode) = 0;
    /// rename(2), then fsync of the parent folder.
    virtual Status rename(const std::filesystem::path& from, const std::filesystem::path& to) = 0;
    /// fsync of a folder, so that names made in it last.
    virtual Status syncFolder(const std::filesystem::path& path) = 0;
    /// mkdir -p with `mode` for what is made.
    virtual Status makeFolders(const std::filesystem::path& path, unsigned mode) = 0;
    /// Names in a folder, sorted; not recursive.
    virtual Result<std::vector<std::string>> list(const std::filesystem::path& folder) const = 0;
    /// Removes a file or a whole folder; no error if it is not there.
    virtual Status remove(const std::filesystem::path& path) = 0;
    [[nodiscard]] virtual bool exists(const std::filesystem::path& path) const = 0;
    /// Permission bits of a file, for example 0600. Does not follow a symbolic link.
    virtual Result<unsigned> mode(const std::filesystem::path& path) const = 0;
    virtual Result<FileKind> kind(const std::filesystem::path& path) const = 0;
};

/// The machine's files.
class SystemFileSystem : public FileSystem {
  public:
    Result<std::string> read(const std::filesystem::path& path,
                             std::uint64_t maxBytes) const override;
    Status writeNew(const std::filesystem::path& path, std::string_view bytes,
                    unsigned mode) override;
    Status replace(const std::filesystem::path& path, std::string_view bytes,
                   unsigned mode) override;
    Status rename(const std::filesystem::path& from, const std::filesystem::path& to) override;
    Status syncFolder(const std::filesystem::path& path) override;
    Status makeFolders(const std::filesystem::path& path, unsigned mode) override;
    Result<std::vector<std::string>> list(const std::filesystem::path& folder) const override;
    Status remove(const std::filesystem::path& path) override;
    [[nodiscard]] bool exists(const std::filesystem::path& path) const override;
    Result<unsigned> mode(const std::filesystem::path& path) const override;
    Result<FileKind> kind(const std::filesystem::path& path) const override;
};

/// An Error for the errno of a failed call on `path`: "could not <doing>: No space left on device".
Error systemError(int errnoValue, std::string_view doing, const std::filesystem::path& path);

}  // namespace core

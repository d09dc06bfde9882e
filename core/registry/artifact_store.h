// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/base/ids.h"
#include "core/registry/signing_key.h"

namespace core::registry {

/// Name of a file below a version folder → its bytes.
using FileSet = std::map<std::string, std::string>;

enum class SignatureState {
    Valid,
    Tampered,   ///< a file is missing, added, changed or not signed, or the folder is not the one
                ///< registered
    Untrusted,  ///< signed with a key that is not trusted here
    Missing,    ///< no folder or no signature
};
/// "valid", "tampered", "untrusted", "missing".
const char* name(SignatureState state);

struct FileProblem {
    std::string file;
    std::string problem;
    bool operator==(const FileProblem&) const = default;
};

/// What looking at a version folder showed.
struct Verification {
    VersionId id;
    SignatureState state = SignatureState::Missing;
    std::string keyHint;  ///< of the signature; empty if it has none
    std::vector<FileProblem> problems;

    [[nodiscard]] bool valid() const { return state == SignatureState::Valid; }
    /// The problems in one line, naming the files.
    [[nodiscard]] std::string summary() const;
};

/// `files` is filled only when the verification is valid: exactly the bytes that were hashed.
struct VerifiedFiles {
    Verification verification;
    FileSet files;
};

/// What the database says a folder must be; an older folder, however well signed, is not it.
struct ExpectedVersion {
    VersionId id;
    std::int64_t counter = 0;
    std::string signatureDigest;  ///< SHA-256 of model.sig, hexadecimal
};

/// The folder registry/versions: one signed, never changing folder per version.
/// Threads: thread-compatible; reading is thread-safe beside writing other versions.
class ArtifactStore {
  public:
    /// Larger files, or more bytes in one version, are refused before they are read.
    static constexpr std::uint64_t kMaxFile = 4ULL << 30;
    static constexpr std::uint64_t kMaxVersion = 8ULL << 30;

    ArtifactStore(FileSystem& files, std::filesystem::path folder)
        : files_(files), folder_(std::move(folder)) {}

    /// Writes, flushes and signs a version under a name that no folder has, and returns its
    /// identity. A crash leaves nothing, or a temporary folder, or the whole folder with its
    /// pending marker (see cleanUp). Errors: invalid_argument (a file name), io; then nothing is
    /// left behind as far as the file system lets us.
    Result<ExpectedVersion> write(const FileSet& files, UtcTime at, std::int64_t counter,
                                  const SigningKey& key);
    /// The version is registered: its pending marker goes.
    void confirm(const VersionId& id);
    /// Removes a version that is not registered (any more). A pending marker is set first, so that
    /// an interrupted removal is finished by cleanUp.
    Status discard(const VersionId& id);
    /// Sets the pending marker: unless registered, the folder goes at the next cleanUp.
    Status markPending(const VersionId& id);

    /// Reads each listed file once, hashes that buffer and returns it. Never fails: what is wrong
    /// is in the verification.
    [[nodiscard]] VerifiedFiles read(const ExpectedVersion& expected,
                                     std::span<const PublicKey> trusted) const;

    /// After a crash: removes temporary folders, and folders with a pending marker that are not in
    /// `registered`. Returns folders that are not registered and not ours to remove.
    Result<std::vector<std::string>> cleanUp(const std::vector<VersionId>& registered);

    [[nodiscard]] std::filesystem::path pathOf(const VersionId& id) const {
        return folder_ / id.text;
    }

  private:
    [[nodiscard]] VersionId freeId(UtcTime at) const;
    Status fill(const std::filesystem::path& temporary, const FileSet& files,
                const std::string& signature);
    [[nodiscard]] std::filesystem::path marker(const VersionId& id) const {
        return folder_ / (".pending-" + id.text);
    }
    FileSystem& files_;
    std::filesystem::path folder_;
};

}  // namespace core::registry

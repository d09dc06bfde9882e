// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/file_system.h"
#include "core/registry/signing_key.h"

namespace core::registry {

struct TrustedKey {
    std::string name;  ///< file name without ".pub"; "signing" is this profile's own
    PublicKey key;
};

/// Whose signatures count: `keys/signing.pub` and every `keys/trusted/*.pub`.
struct Trust {
    std::vector<TrustedKey> keys;
    std::vector<std::string> problems;  ///< files that are no usable key, one sentence each

    [[nodiscard]] std::vector<PublicKey> publicKeys() const;
};

/// The trusted keys of a profile's `keys` folder. A file that is not a key is a problem, not an
/// error: the others still count. Errors: io. Threads: pure, reads files.
Result<Trust> readTrust(const FileSystem& files, const std::filesystem::path& keysFolder);

/// Trusts the public key in `pemFile` from now on, under that file's name; once is enough.
/// Errors: not_found, invalid_argument (not such a key; the name is taken by another key), io.
Result<TrustedKey> addTrust(FileSystem& files, const std::filesystem::path& keysFolder,
                            const std::filesystem::path& pemFile);

}  // namespace core::registry

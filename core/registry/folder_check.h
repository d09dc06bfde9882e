// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/artifact_store.h"

namespace core::registry {

/// Verifies a version folder and reads its files: signature first, then every name in the folder
/// against the signed list, then every listed file, read once and hashed. Unlike the reference
/// tool, nothing may lie beside the listed files: no git files, links, or folders without a listed
/// file. Cost: one read and one SHA-256 of every listed byte. Threads: pure, reads files.
VerifiedFiles checkFolder(const FileSystem& files, const std::filesystem::path& folder,
                          const ExpectedVersion& expected, std::span<const PublicKey> trusted);

}  // namespace core::registry

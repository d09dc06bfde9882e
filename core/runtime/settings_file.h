// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/file_system.h"
#include "core/base/result.h"

namespace core::runtime {

/// Writes one setting into a profile's fairlead.toml, which may be absent, as a whole or not at
/// all. Everything else in it stays as it is: comments, order, spaces. The same value again writes
/// nothing.
/// Errors: invalid_argument for an unknown key, a value that is not allowed, and a file that is no
/// TOML (with its line); io. The file is then as it was.
Status saveSetting(FileSystem& files, const std::filesystem::path& file, const std::string& key,
                   const std::string& value);

/// The text of a settings file with `key` set to `literal` (see tomlLiteral): the old value is
/// replaced where it stands; a new one follows the last of its section, or gets a section of its
/// own at the end. Errors: invalid_argument for a text that is no TOML, or where the key's place is
/// taken by something else. Threads: pure.
Result<std::string> withSetting(std::string_view text, const std::string& key,
                                const std::string& literal);

}  // namespace core::runtime

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>

#include "core/runtime/engine.h"

namespace core::runtime {

/// The four results files by name (SPEC of the documents: README). Of the store at `verdicts`;
/// watches and lists of its window are read for ab_test_results.json.
Result<std::map<std::string, Json>> resultsFiles(Engine& engine, const judge::Verdicts& verdicts,
                                                 const std::stop_token& stop);

/// Writes each file as a whole or not at all. Errors: io, naming the file; those before it stand.
Status writeResults(const std::map<std::string, Json>& files, const std::filesystem::path& folder,
                    FileSystem& system);

}  // namespace core::runtime

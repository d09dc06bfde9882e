// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/version.h"

namespace core::registry {

/// What differs between two versions:
/// `{"from","to","metrics":{key:{"from","to","change"}},"parameters":[{"key","from","to"}],
/// "provenance":[{"key","from","to"}],"unverified":[ids]}`. Nested keys are joined with '.'; a
/// value that one side lacks is null; `change` stands where both are numbers. Metrics come from the
/// registry, parameters from model.json and provenance from provenance.json of folders that verify:
/// files of an unverified version are not parsed, it is named instead. Threads: pure.
Json diffDocument(const VersionRecord& from, const VerifiedFiles& filesFrom,
                  const VersionRecord& to, const VerifiedFiles& filesTo);

}  // namespace core::registry

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/artifact_store.h"

#include <algorithm>
#include <set>

#include "core/math/hashing.h"
#include "core/registry/folder_check.h"
#include "core/registry/model_signature.h"

namespace core::registry {
namespace {

constexpr const char* kTemporary = ".tmp-";
constexpr const char* kPending = ".pending-";

std::set<std::filesystem::path> foldersOf(const FileSet& files) {
    std::set<std::filesystem::path> folders;
    for (const auto& [file, bytes] : files) {
        for (auto p = std::filesystem::path(file).parent_path(); !p.empty(); p = p.parent_path())
            folders.insert(p);
    }
    return folders;
}

}  // namespace

const char* name(SignatureState state) {
    switch (state) {
        case SignatureState::Valid:
            return "valid";
        case SignatureState::Tampered:
            return "tampered";
        case SignatureState::Untrusted:
            return "untrusted";
        case SignatureState::Missing:
            return "missing";
    }
    return "missing";
}

std::string Verification::summary() const {
    std::string text;
    for (const FileProblem& p : problems)
        text += (text.empty() ? "" : "; ") + p.file + ": " + p.problem;
    return text;
}

VersionId ArtifactStore::freeId(UtcTime at) const {
    const std::string base = "v" + formatCompact(at);
    VersionId id{base};
    for (int n = 2; files_.exists(pathOf(id)) || files_.exists(marker(id)); ++n)
        id.text = base + "-" + std::to_string(n);
    return id;
}

Status ArtifactStore::fill(const std::filesystem::path& temporary, const FileSet& files,
                           const std::string& signature) {
    FAIRLEAD_CHECK(files_.makeFolders(temporary, 0755));
    const auto folders = foldersOf(files);
    for (const auto& folder : folders)
        FAIRLEAD_CHECK(files_.makeFolders(temporary / folder, 0755));
    for (const auto& [file, bytes] : files)
        FAIRLEAD_CHECK(files_.writeNew(temporary / file, bytes, 0644));
    FAIRLEAD_CHECK(files_.writeNew(temporary / kSignatureFile, signature, 0644));
    for (const auto& folder : folders)
        FAIRLEAD_CHECK(files_.syncFolder(temporary / folder));
    return files_.syncFolder(temporary);
}

Result<ExpectedVersion> ArtifactStore::write(const FileSet& files, UtcTime at, std::int64_t counter,
                                             const SigningKey& key) {
    const VersionId id = freeId(at);
    ModelStatement statement{
        id.text, {}, {{"fairlead", {{"version", id.text}, {"registry_counter", counter}}}}};
    for (const auto& [file, bytes] : files)
        statement.resources.push_back({file, math::sha256(bytes)});
    FAIRLEAD_TRY(const std::string signature, signModel(std::move(statement), key));

    const auto temporary = folder_ / (kTemporary + id.text);
    const auto made = [&]() -> Status {
        FAIRLEAD_CHECK(files_.makeFolders(folder_, 0755));
        FAIRLEAD_CHECK(files_.remove(temporary));
        FAIRLEAD_CHECK(fill(temporary, files, signature));
        FAIRLEAD_CHECK(markPending(id));
        return files_.rename(temporary, pathOf(id));
    }();
    if (!made) {
        (void)files_.remove(temporary);
        (void)discard(id);
        return made.error();
    }
    return ExpectedVersion{id, counter, math::toHex(math::sha256(signature))};
}

void ArtifactStore::confirm(const VersionId& id) {
    (void)files_.remove(marker(id));
}

Status ArtifactStore::markPending(const VersionId& id) {
    if (files_.exists(marker(id))) return {};
    FAIRLEAD_CHECK(files_.writeNew(marker(id), "", 0644));
    return files_.syncFolder(folder_);
}

Status ArtifactStore::discard(const VersionId& id) {
    if (files_.exists(pathOf(id))) {
        FAIRLEAD_CHECK(markPending(id));
        FAIRLEAD_CHECK(files_.remove(pathOf(id)));
    }
    return files_.remove(marker(id));
}

VerifiedFiles ArtifactStore::read(const ExpectedVersion& expected,
                                  std::span<const PublicKey> trusted) const {
    return checkFolder(files_, pathOf(expected.id), expected, trusted);
}

Result<std::vector<std::string>> ArtifactStore::cleanUp(const std::vector<VersionId>& registered) {
    std::vector<std::string> strangers;
    if (!files_.exists(folder_)) return strangers;
    const auto isRegistered = [&](const std::string& text) {
        return std::ranges::find(registered, text, &VersionId::text) != registered.end();
    };
    FAIRLEAD_TRY(auto names, files_.list(folder_));
    // Sorted: names with a dot come first, so marked folders are gone before they could count as
    // strangers.
    for (const std::string& entry : names) {
        if (entry.starts_with(kTemporary)) {
            FAIRLEAD_CHECK(files_.remove(folder_ / entry));
        } else if (entry.starts_with(kPending)) {
            const VersionId id{entry.substr(std::string_view(kPending).size())};
            if (isRegistered(id.text)) {
                confirm(id);
            } else {
                FAIRLEAD_CHECK(discard(id));
            }
        } else if (!isRegistered(entry) && files_.exists(folder_ / entry)) {
            strangers.push_back(entry);
        }
    }
    return strangers;
}

}  // namespace core::registry

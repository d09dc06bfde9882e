// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/folder_check.h"

#include <algorithm>
#include <set>

#include "core/math/hashing.h"
#include "core/registry/model_signature.h"

namespace core::registry {
namespace {

constexpr std::uint64_t kMaxSignature = 8U << 20;

class FolderCheck {
  public:
    FolderCheck(const FileSystem& files, std::filesystem::path folder,
                const ExpectedVersion& expected)
        : files_(files), folder_(std::move(folder)), expected_(expected) {
        result_.verification.id = expected.id;
    }

    VerifiedFiles run(std::span<const PublicKey> trusted) {
        const auto statement = readSignature(trusted);
        if (statement) {
            checkIdentity(*statement);
            for (const Resource& r : statement->resources)
                list(r.name);
            checkNames("");
            for (const Resource& r : statement->resources)
                readFile(r);
            result_.verification.state =
                problems().empty() ? SignatureState::Valid : SignatureState::Tampered;
        }
        if (!result_.verification.valid()) result_.files.clear();
        return std::move(result_);
    }

  private:
    std::vector<FileProblem>& problems() { return result_.verification.problems; }

    std::optional<ModelStatement> readSignature(std::span<const PublicKey> trusted) {
        const auto fail = [this](SignatureState state, std::string problem) {
            result_.verification.state = state;
            problems().push_back({kSignatureFile, std::move(problem)});
            return std::nullopt;
        };
        const auto kind = files_.kind(folder_);
        if (!kind) return fail(SignatureState::Missing, "the version's folder is missing");
        if (*kind != FileKind::Folder)
            return fail(SignatureState::Tampered, "the version is not a folder of its own");
        const auto bundle = files_.read(folder_ / kSignatureFile, kMaxSignature);
        if (!bundle) {
            const bool missing = bundle.error().code == Errc::NotFound;
            return fail(missing ? SignatureState::Missing : SignatureState::Tampered,
                        missing ? "there is no signature" : bundle.error().message);
        }
        result_.verification.keyHint = claimedKeyHint(*bundle);
        auto verified = verifyModelSignature(*bundle, trusted);
        if (!verified) {
            const bool untrusted = verified.error().code == Errc::Refused;
            return fail(untrusted ? SignatureState::Untrusted : SignatureState::Tampered,
                        verified.error().message);
        }
        if (math::toHex(math::sha256(*bundle)) != expected_.signatureDigest) {
            problems().push_back(
                {kSignatureFile,
                 "it is validly signed, but not the signature that was registered"});
        }
        return std::move(verified->statement);
    }

    void checkIdentity(const ModelStatement& statement) {
        const Json own = statement.extras.value("fairlead", Json::object());
        if (statement.subject != expected_.id.text) {
            problems().push_back({kSignatureFile, "it was signed as " + statement.subject +
                                                      ", not as this version"});
        }
        if (!own.is_object() || own.value("registry_counter", Json()) != Json(expected_.counter)) {
            problems().push_back({kSignatureFile, "its registry counter is not this version's"});
        }
    }

    /// Remembers a listed name and the folders above it.
    void list(const std::string& resource) {
        listed_.insert(resource);
        for (auto at = resource.rfind('/'); at != std::string::npos;
             at = at ? resource.rfind('/', at - 1) : at) {
            listedFolders_.insert(resource.substr(0, at));
        }
    }

    void checkNames(const std::string& below) {
        const auto names = files_.list(folder_ / below);
        if (!names) {
            problems().push_back({below.empty() ? "." : below, names.error().message});
            return;
        }
        for (const std::string& entry : *names) {
            const std::string path = below.empty() ? entry : below + "/" + entry;
            if (path == kSignatureFile || listed_.contains(path)) continue;
            const auto kind = files_.kind(folder_ / path);
            if (listedFolders_.contains(path)) {
                if (kind && *kind == FileKind::Folder) {
                    checkNames(path);
                } else {
                    problems().push_back({path, "it is not a folder"});
                }
                continue;
            }
            problems().push_back({path, kind && *kind == FileKind::Folder
                                            ? "the folder is not part of what was signed"
                                        : kind && *kind == FileKind::Link
                                            ? "the link is not part of what was signed"
                                            : "the file is not part of what was signed"});
        }
    }

    /// No folder on the way may be a link to somewhere else.
    bool reachable(const std::string& resource) const {
        for (auto at = resource.find('/'); at != std::string::npos;
             at = resource.find('/', at + 1)) {
            const auto kind = files_.kind(folder_ / resource.substr(0, at));
            if (!kind || *kind != FileKind::Folder) return false;
        }
        return true;
    }

    void readFile(const Resource& resource) {
        if (!reachable(resource.name)) {
            problems().push_back({resource.name, "the file is missing"});
            return;
        }
        auto bytes =
            files_.read(folder_ / resource.name, std::min(ArtifactStore::kMaxFile, bytesLeft_));
        if (!bytes) {
            const bool missing = bytes.error().code == Errc::NotFound;
            problems().push_back(
                {resource.name, missing ? "the file is missing" : bytes.error().message});
            return;
        }
        bytesLeft_ -= bytes->size();
        if (math::sha256(*bytes) != resource.digest) {
            problems().push_back({resource.name, "the file was changed"});
            return;
        }
        result_.files.emplace(resource.name, *std::move(bytes));
    }

    const FileSystem& files_;
    std::filesystem::path folder_;
    const ExpectedVersion& expected_;
    VerifiedFiles result_;
    std::set<std::string> listed_;
    std::set<std::string> listedFolders_;
    std::uint64_t bytesLeft_ = ArtifactStore::kMaxVersion;
};

}  // namespace

VerifiedFiles checkFolder(const FileSystem& files, const std::filesystem::path& folder,
                          const ExpectedVersion& expected, std::span<const PublicKey> trusted) {
    return FolderCheck(files, folder, expected).run(trusted);
}

}  // namespace core::registry

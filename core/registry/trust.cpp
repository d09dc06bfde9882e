// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/trust.h"

#include <algorithm>

namespace core::registry {
namespace {

constexpr std::uint64_t kMaxPem = 64 * 1024;

Result<PublicKey> readKey(const FileSystem& files, const std::filesystem::path& file) {
    FAIRLEAD_TRY(const std::string pem, files.read(file, kMaxPem));
    return PublicKey::fromPem(pem, file.string());
}

void take(Trust& trust, const FileSystem& files, const std::filesystem::path& file) {
    auto key = readKey(files, file);
    if (key) {
        trust.keys.push_back({file.stem().string(), *std::move(key)});
    } else {
        trust.problems.push_back(file.filename().string() + ": " + key.error().message);
    }
}

}  // namespace

std::vector<PublicKey> Trust::publicKeys() const {
    std::vector<PublicKey> result;
    for (const TrustedKey& k : keys)
        result.push_back(k.key);
    return result;
}

Result<Trust> readTrust(const FileSystem& files, const std::filesystem::path& keysFolder) {
    Trust trust;
    if (files.exists(keysFolder / "signing.pub")) take(trust, files, keysFolder / "signing.pub");
    const auto folder = keysFolder / "trusted";
    if (!files.exists(folder)) return trust;
    FAIRLEAD_TRY(const auto names, files.list(folder));
    for (const std::string& name : names) {
        if (name.ends_with(".pub")) take(trust, files, folder / name);
    }
    return trust;
}

Result<TrustedKey> addTrust(FileSystem& files, const std::filesystem::path& keysFolder,
                            const std::filesystem::path& pemFile) {
    FAIRLEAD_TRY(PublicKey key, readKey(files, pemFile));
    FAIRLEAD_TRY(const Trust trust, readTrust(files, keysFolder));
    const auto same =
        std::ranges::find(trust.keys, key.hint(), [](const TrustedKey& k) { return k.key.hint(); });
    if (same != trust.keys.end()) return *same;

    const std::string name = pemFile.stem().string();
    const auto target = keysFolder / "trusted" / (name + ".pub");
    if (files.exists(target)) {
        return Error{Errc::InvalidArgument,
                     "another key is trusted under the name " + name +
                         "; rename the file that you want to add",
                     target.string()};
    }
    FAIRLEAD_CHECK(files.makeFolders(keysFolder / "trusted", 0700));
    FAIRLEAD_CHECK(files.replace(target, key.pem(), 0644));
    return TrustedKey{name, std::move(key)};
}

}  // namespace core::registry

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/line_reader.h"

#include <algorithm>
#include <cerrno>

#include "core/base/file_system.h"

namespace core::datasets {
namespace {

constexpr std::size_t kBufferBytes = 256 * 1024;

Result<std::FILE*> openFile(const std::filesystem::path& path) {
    if (path == "-") return stdin;
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        return Error{Errc::InvalidArgument, path.string() + " is a folder, not a file",
                     path.string()};
    }
    std::FILE* file = std::fopen(path.c_str(), "rbe");
    if (file) return file;
    if (errno == ENOENT || errno == ENOTDIR) {
        return Error{Errc::InvalidArgument, "there is no file " + path.string(), path.string()};
    }
    return systemError(errno, "open", path);
}

}  // namespace

void LineReader::Close::operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
}

LineReader::LineReader(std::FILE* file, std::filesystem::path path)
    : file_(file), path_(std::move(path)), buffer_(kBufferBytes) {}

Result<std::unique_ptr<LineReader>> LineReader::open(const std::filesystem::path& path) {
    FAIRLEAD_TRY(std::FILE * file, openFile(path));
    return std::unique_ptr<LineReader>(new LineReader(file, path));
}

Result<bool> LineReader::fill() {
    const std::size_t got = std::fread(buffer_.data(), 1, buffer_.size(), file_.get());
    if (got == 0 && std::ferror(file_.get())) return systemError(errno, "read", path_);
    unread_ = {buffer_.data(), got};
    return got > 0;
}

void LineReader::gather(std::string_view chunk) {
    line_.size += chunk.size();
    if (line_.tooLong()) {
        // Only now is it known that the whole must be hashed: what was gathered comes first.
        if (!hash_) hash_.emplace().add(gathered_);
        hash_->add(chunk);
    }
    const std::size_t room = kMaxLineBytes - std::min(kMaxLineBytes, gathered_.size());
    gathered_.append(chunk.substr(0, room));
}

Result<std::optional<Line>> LineReader::next() {
    const std::int64_t number = line_.number + 1;
    line_ = Line{};
    line_.number = number;
    gathered_.clear();
    hash_.reset();
    bool any = false;
    while (true) {
        if (unread_.empty()) {
            FAIRLEAD_TRY(const bool more, fill());
            if (!more && !any) return std::optional<Line>();
            if (!more) break;
        }
        any = true;
        const std::size_t end = unread_.find('\n');
        const std::string_view chunk = unread_.substr(0, end);
        const bool whole = end != std::string_view::npos;
        position_ += chunk.size() + (whole ? 1 : 0);
        unread_.remove_prefix(whole ? end + 1 : unread_.size());
        if (whole && gathered_.empty() && chunk.size() <= kMaxLineBytes) {
            line_.text = chunk;  // most lines: no copy
            line_.size = chunk.size();
            break;
        }
        gather(chunk);
        line_.text = gathered_;
        if (whole) break;
    }
    if (hash_) {
        line_.sha256 = hash_->finish();
    } else if (line_.text.ends_with('\r')) {
        line_.text.remove_suffix(1);
        --line_.size;
    }
    return std::optional<Line>(line_);
}

Result<std::string> fileDigest(const std::filesystem::path& path) {
    FAIRLEAD_TRY(std::FILE * opened, openFile(path));
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(opened, &std::fclose);
    math::Sha256Stream hash;
    std::vector<char> buffer(kBufferBytes);
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
        hash.add({buffer.data(), got});
    }
    if (std::ferror(file.get())) return systemError(errno, "read", path);
    return math::toHex(hash.finish());
}

}  // namespace core::datasets

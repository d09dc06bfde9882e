// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/math/hashing.h"

namespace core::datasets {

inline constexpr std::size_t kMaxLineBytes = 1024 * 1024;

/// One line of a file, without its end (LF or CR LF).
struct Line {
    std::int64_t number = 0;  ///< from 1
    std::string_view text;    ///< valid until the next call; at most kMaxLineBytes
    std::uint64_t size = 0;   ///< bytes of the whole line
    math::Sha256 sha256{};    ///< of the whole line; set only when it is too long
    [[nodiscard]] bool tooLong() const { return size > kMaxLineBytes; }
};

/// Lines of a file of any size, in bounded memory. Threads: thread-compatible.
class LineReader {
  public:
    /// "-" is standard input. Errors: invalid_argument when it is not there or a folder, io.
    static Result<std::unique_ptr<LineReader>> open(const std::filesystem::path& path);

    /// The next line; nothing at the end. Errors: io.
    Result<std::optional<Line>> next();
    /// Bytes handed out so far, for progress.
    [[nodiscard]] std::uint64_t position() const { return position_; }

  private:
    struct Close {
        void operator()(std::FILE* file) const;
    };
    LineReader(std::FILE* file, std::filesystem::path path);
    Result<bool> fill();
    void gather(std::string_view chunk);

    std::unique_ptr<std::FILE, Close> file_;
    std::filesystem::path path_;
    std::vector<char> buffer_;
    std::string_view unread_;
    std::string gathered_;  ///< a line that spans buffers
    std::optional<math::Sha256Stream> hash_;
    Line line_;
    std::uint64_t position_ = 0;
};

/// Lower-case hexadecimal SHA-256 of a file. Errors: as LineReader::open.
Result<std::string> fileDigest(const std::filesystem::path& path);

}  // namespace core::datasets

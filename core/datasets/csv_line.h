// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core::datasets {

/// Splits one line of RFC 4180 CSV. A record is a line here: a quote that is never closed breaks
/// its own line and not the rest of the file. Threads: thread-compatible.
class CsvLineParser {
  public:
    CsvLineParser();
    ~CsvLineParser();
    CsvLineParser(CsvLineParser&&) noexcept;
    CsvLineParser& operator=(CsvLineParser&&) noexcept;

    /// False: it is not one record; `fields` is then unspecified. Blanks are part of a field.
    bool parse(std::string_view line, std::vector<std::string>& fields);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace core::datasets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/content/terms.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core::recommend {
namespace {

constexpr std::array<std::string_view, 18> kSmallWords{"the", "an",  "of", "and", "in",   "to",
                                                       "on",  "for", "at", "by",  "from", "with",
                                                       "is",  "la",  "le", "de",  "der",  "part"};

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), lower);
    return out;
}

/// Bytes of multi-byte UTF-8 characters belong to words.
bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

void addTitle(const std::string& title, const std::string& year,
              std::map<std::string, int>& terms) {
    const std::string text = lowered(title);
    std::string word;
    const auto finish = [&] {
        if (word.size() >= 2 && word != year &&
            std::ranges::find(kSmallWords, word) == kSmallWords.end()) {
            ++terms["title:" + word];
        }
        word.clear();
    };
    for (const char c : text) {
        if (isWordByte(c)) {
            word += c;
        } else if (c != '\'') {
            finish();
        }
    }
    finish();
}

}  // namespace

std::map<std::string, int> contentTerms(const events::ItemEvent& item) {
    std::map<std::string, int> terms;
    for (const std::string& genre : item.genres)
        ++terms["genre:" + lowered(genre)];
    for (const std::string& tag : item.tags)
        ++terms["tag:" + lowered(tag)];
    addTitle(item.title, item.year ? std::to_string(*item.year) : std::string(), terms);
    if (item.year) ++terms["decade:" + std::to_string(*item.year - *item.year % 10)];
    return terms;
}

}  // namespace core::recommend

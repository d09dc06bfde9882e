// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/text_checks.h"

namespace core::events {
namespace {

unsigned byteAt(std::string_view text, std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
}

/// Bytes of the well-formed character that starts at `i`, or 0. The second byte's bounds keep out
/// overlong forms, surrogates and what lies above U+10FFFF.
std::size_t characterSize(std::string_view text, std::size_t i) {
    const unsigned first = byteAt(text, i);
    if (first < 0x80) return 1;
    std::size_t size = 0;
    unsigned low = 0x80;
    unsigned high = 0xBF;
    if (first >= 0xC2 && first <= 0xDF) {
        size = 2;
    } else if (first >= 0xE0 && first <= 0xEF) {
        size = 3;
        if (first == 0xE0) low = 0xA0;
        if (first == 0xED) high = 0x9F;
    } else if (first >= 0xF0 && first <= 0xF4) {
        size = 4;
        if (first == 0xF0) low = 0x90;
        if (first == 0xF4) high = 0x8F;
    } else {
        return 0;
    }
    if (byteAt(text, i + 1) < low || byteAt(text, i + 1) > high) return 0;
    for (std::size_t k = 2; k < size; ++k) {
        if ((byteAt(text, i + k) & 0xC0U) != 0x80) return 0;
    }
    return size;
}

}  // namespace

bool validUtf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t size = characterSize(text, i);
        if (size == 0) return false;
        i += size;
    }
    return true;
}

bool hasControlCharacters(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const unsigned c = byteAt(text, i);
        if (c < 0x20 || c == 0x7F) return true;
        if (c == 0xC2 && byteAt(text, i + 1) < 0xA0) return true;
    }
    return false;
}

std::string lowerAscii(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

}  // namespace core::events

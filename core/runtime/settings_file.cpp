// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/settings_file.h"

#include <toml++/toml.h>
#include <algorithm>
#include <sstream>
#include <vector>

#include "core/runtime/settings.h"

namespace core::runtime {
namespace {

constexpr std::uint64_t kMostBytes = 1 << 20;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

using Path = std::vector<std::string>;

Path parted(const std::string& key) {
    Path parts;
    std::istringstream stream(key);
    for (std::string part; std::getline(stream, part, '.');)
        parts.push_back(part);
    return parts;
}

std::string joined(const Path& parts, std::size_t from) {
    std::string key;
    for (std::size_t i = from; i < parts.size(); ++i)
        key += (key.empty() ? "" : ".") + parts[i];
    return key;
}

/// The first byte of a line, counted from 1; past the last line the text's end.
std::size_t lineBegin(std::string_view text, std::size_t line) {
    std::size_t at = 0;
    for (; line > 1; --line) {
        at = text.find('\n', at);
        if (at == std::string_view::npos) return text.size();
        ++at;
    }
    return at;
}

/// The parser counts columns in characters, we cut in bytes.
std::size_t byteAt(std::string_view text, const toml::source_position& position) {
    std::size_t at = lineBegin(text, position.line);
    for (auto column = position.column; column > 1 && at < text.size(); --column) {
        do {
            ++at;
        } while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    }
    return at;
}

std::string replaced(std::string_view text, const toml::source_region& region,
                     const std::string& by) {
    const std::size_t begin = byteAt(text, region.begin), end = byteAt(text, region.end);
    return std::string(text.substr(0, begin)) + by + std::string(text.substr(end));
}

std::string lineEnding(std::string_view text) {
    return text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
}

std::string withLineAfter(std::string_view text, std::size_t line, const std::string& added) {
    const std::size_t at = lineBegin(text, line + 1);
    const bool open = at > 0 && text[at - 1] != '\n';
    return std::string(text.substr(0, at)) + (open ? lineEnding(text) : "") + added +
           lineEnding(text) + std::string(text.substr(at));
}

std::string withSection(std::string_view text, const std::string& name, const std::string& added) {
    const std::string end = lineEnding(text);
    std::string whole(text);
    if (!whole.empty() && whole.back() != '\n') whole += end;
    if (!whole.empty()) whole += end;
    return whole + "[" + name + "]" + end + added + end;
}

bool hasHeader(std::string_view text, const toml::table& table) {
    const std::size_t at = byteAt(text, table.source().begin);
    return !table.is_inline() && at < text.size() && text[at] == '[';
}

/// A table that only a deeper header made, [kafka.topic] for kafka, bears that header's place.
bool hasOwnHeader(std::string_view text, const toml::table& table, const Path& parts,
                  std::size_t depth) {
    if (!hasHeader(text, table)) return false;
    const std::size_t line = table.source().begin.line;
    const std::size_t begin = lineBegin(text, line);
    const toml::table header = toml::parse(text.substr(begin, lineBegin(text, line + 1) - begin));
    const toml::table* at = &header;
    for (std::size_t i = 0; i < depth && at; ++i)
        at = at->get_as<toml::table>(parts[i]);
    return at && at->empty();
}

/// The last line with a value of this section; 0 if there is none.
std::size_t lastLine(std::string_view text, const toml::table& section) {
    std::size_t last = 0;
    for (const auto& [key, node] : section) {
        const toml::table* inner = node.as_table();
        if (inner && hasHeader(text, *inner)) continue;
        const bool dotted = inner && !inner->is_inline();
        last = std::max(last, dotted ? lastLine(text, *inner)
                                     : static_cast<std::size_t>(node.source().end.line));
    }
    return last;
}

std::string withInlineEntry(std::string_view text, const toml::table& table,
                            const std::string& entry) {
    if (table.empty()) return replaced(text, table.source(), "{ " + entry + " }");
    const toml::node* last = nullptr;
    for (const auto& [key, node] : table) {
        if (!last || last->source().end < node.source().end) last = &node;
    }
    const std::size_t at = byteAt(text, last->source().end);
    return std::string(text.substr(0, at)) + ", " + entry + std::string(text.substr(at));
}

std::string inserted(std::string_view text, const toml::table& root, const Path& parts,
                     const std::string& literal) {
    std::vector<const toml::table*> tables{&root};
    for (std::size_t i = 0; i + 1 < parts.size() && tables.back(); ++i)
        tables.push_back(tables.back()->get_as<toml::table>(parts[i]));
    if (!tables.back()) tables.pop_back();
    const auto line = [&](std::size_t depth) { return joined(parts, depth) + " = " + literal; };
    for (std::size_t depth = tables.size() - 1; depth > 0; --depth) {
        const toml::table& table = *tables[depth];
        if (table.is_inline()) return withInlineEntry(text, table, line(depth));
        if (hasOwnHeader(text, table, parts, depth)) {
            const std::size_t header = table.source().begin.line;
            return withLineAfter(text, std::max(header, lastLine(text, table)), line(depth));
        }
    }
    const bool dotted = tables.size() > 1 && !hasHeader(text, *tables[1]);
    return dotted ? withLineAfter(text, lastLine(text, root), line(0))
                  : withSection(text, parts[0], line(1));
}

std::string valueOf(const toml::table& root, const std::string& key) {
    std::ostringstream text;
    text << root.at_path(key);
    return text.str();
}

Error notToml(const toml::parse_error& e) {
    return {Errc::InvalidArgument,
            "the settings file is not valid TOML: " + std::string(e.description()) + " (line " +
                std::to_string(e.source().begin.line) + ")",
            {}};
}

Result<toml::table> parsed(std::string_view text) {
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& e) {
        return notToml(e);
    }
}

}  // namespace

Result<std::string> withSetting(std::string_view text, const std::string& key,
                                const std::string& literal) {
    const bool marked = text.starts_with(kByteOrderMark);
    if (marked) text.remove_prefix(kByteOrderMark.size());
    FAIRLEAD_TRY(const toml::table root, parsed(text));
    const auto old = root.at_path(key);
    const std::string edited = old ? replaced(text, old.node()->source(), literal)
                                   : inserted(text, root, parted(key), literal);
    // The file is somebody's work: what does not read back as meant is not written.
    const auto before = parsed("value = " + literal);
    const auto after = parsed(edited);
    if (!before || !after || valueOf(*after, key) != valueOf(*before, "value"))
        return Error{Errc::InvalidArgument,
                     "could not find a place for " + key + " in the settings file; write '" + key +
                         " = " + literal + "' into it by hand",
                     {}};
    return (marked ? std::string(kByteOrderMark) : std::string()) + edited;
}

Status saveSetting(FileSystem& files, const std::filesystem::path& file, const std::string& key,
                   const std::string& value) {
    FAIRLEAD_TRY(const std::string literal, tomlLiteral(key, value));
    // A link to a file kept elsewhere stays a link.
    std::error_code failure;
    std::filesystem::path target = std::filesystem::canonical(file, failure);
    if (failure) target = file;
    std::string text;
    unsigned mode = 0600;
    if (files.exists(target)) {
        FAIRLEAD_TRY(text, files.read(target, kMostBytes));
        FAIRLEAD_TRY(mode, files.mode(target));
    }
    auto edited = withSetting(text, key, literal);
    if (!edited) return Error{edited.error().code, edited.error().message, file.string()};
    if (*edited == text) return {};
    return files.replace(target, *edited, mode);
}

}  // namespace core::runtime

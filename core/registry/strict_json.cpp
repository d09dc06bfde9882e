// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/strict_json.h"

#include <set>
#include <string>
#include <vector>

namespace core::registry {
namespace {

/// Watches the parser and remembers the first breach; from then on nothing more is kept.
class Watch {
  public:
    explicit Watch(JsonLimits limits) : limits_(limits) {}

    bool operator()(int depth, Json::parse_event_t event, const Json& parsed) {
        using Event = Json::parse_event_t;
        if (!problem_.empty()) return false;
        if (event == Event::object_start || event == Event::array_start) {
            if (depth >= limits_.depth) return fail("it is nested too deeply");
            if (event == Event::object_start) keys_.emplace_back();
        } else if (event == Event::object_end) {
            keys_.pop_back();
        } else if (event == Event::key) {
            const auto& key = parsed.get_ref<const std::string&>();
            if (keys_.back().size() >= limits_.keysPerObject)
                return fail("an object has too many keys");
            if (!keys_.back().insert(key).second) return fail("the key '" + key + "' occurs twice");
        }
        return true;
    }
    [[nodiscard]] const std::string& problem() const { return problem_; }

  private:
    bool fail(std::string problem) {
        problem_ = std::move(problem);
        return false;
    }
    JsonLimits limits_;
    std::vector<std::set<std::string>> keys_;
    std::string problem_;
};

}  // namespace

Result<Json> parseStrictJson(std::string_view text, std::string_view where, JsonLimits limits) {
    const std::string place(where);
    if (text.empty() || text.front() != '{') {
        return Error{Errc::Corrupt, "not a JSON object: the first byte is not '{'", place};
    }
    Watch watch(limits);
    try {
        Json json = Json::parse(text, [&watch](int depth, Json::parse_event_t event, Json& parsed) {
            return watch(depth, event, parsed);
        });
        if (!watch.problem().empty()) {
            return Error{Errc::Corrupt, "not acceptable JSON: " + watch.problem(), place};
        }
        return json;
    } catch (const Json::exception& e) {
        return Error{Errc::Corrupt, std::string("not valid JSON: ") + e.what(), place};
    }
}

bool isUtf8(std::string_view text) {
    return isWritable(Json(text));
}

bool isWritable(const Json& json) {
    try {
        (void)json.dump();
        return true;
    } catch (const Json::exception&) {
        return false;
    }
}

}  // namespace core::registry

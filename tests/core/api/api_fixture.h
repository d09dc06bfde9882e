// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTest>
#include <future>

#include "core/api/api.h"
#include "core/api/memory_backend.h"
#include "core/api/tokens.h"
#include "tests/support/fake_clock.h"

namespace tests {

/// One request, as bytes that live until it was answered.
struct Asking {
    std::string method = "GET";
    std::string target;
    std::string body;
    std::vector<std::pair<std::string, std::string>> fields;
    std::string client = "192.0.2.1";
};

/// The API on a backend in memory, with a clock that stands still.
struct ApiFixture {
    FakeClock clock;
    core::api::MemoryBackend backend;
    std::unique_ptr<core::api::Api> api;

    explicit ApiFixture(core::api::ApiOptions options = {}) {
        api = std::make_unique<core::api::Api>(std::move(options), backend, clock);
    }

    std::future<core::http::Response> begin(const Asking& asking) {
        const auto parsed = core::http::parseTarget(asking.target);
        if (!parsed) qFatal("not a target: %s", asking.target.c_str());
        auto request = std::make_shared<core::http::Request>();
        request->method = asking.method;
        request->path = parsed->path;
        request->query = parsed->query;
        request->body = asking.body;
        request->client = asking.client;
        for (const auto& [name, value] : asking.fields)
            request->fields.emplace_back(name, value);
        auto answer = std::make_shared<std::promise<core::http::Response>>();
        api->handle(*request, [request, answer](core::http::Response response) {
            answer->set_value(std::move(response));
        });
        return answer->get_future();
    }
    core::http::Response ask(const Asking& asking) { return begin(asking).get(); }
    core::http::Response get(const std::string& target, const std::string& client = "192.0.2.1") {
        return ask({.target = target, .client = client});
    }
    core::http::Response post(const std::string& target, const std::string& body,
                              std::vector<std::pair<std::string, std::string>> fields = {}) {
        return ask({.method = "POST", .target = target, .body = body, .fields = std::move(fields)});
    }

    /// A named client; returns its token.
    std::string addToken(const std::string& name,
                         core::store::ApiRole role = core::store::ApiRole::Client,
                         std::int64_t perMinute = 1000, std::int64_t usersPerDay = 0) {
        const auto made = core::api::makeToken();
        core::store::ApiToken token;
        token.name = name;
        token.role = role;
        token.digest = made.digest;
        token.requestsPerMinute = perMinute;
        token.usersPerDay = usersPerDay;
        backend.with([&](auto& contents) { contents.tokens.push_back(token); });
        return made.text;
    }
    static std::pair<std::string, std::string> bearer(const std::string& token) {
        return {"Authorization", "Bearer " + token};
    }
};

inline core::Json documentOf(const core::http::Response& response) {
    auto parsed = core::parseJson(response.body, "the answer");
    return parsed ? *std::move(parsed) : core::Json();
}
inline std::string fieldOf(const core::http::Response& response, const std::string& name) {
    for (const auto& [key, value] : response.fields) {
        if (key == name) return value;
    }
    return {};
}

}  // namespace tests

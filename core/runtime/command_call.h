// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/runtime/engine.h"

namespace core::runtime {

/// An argument of a command. Errors: invalid_argument, naming one that is missing or of another
/// type. Not for use outside this folder.
template <class T>
Result<T> argument(const Json& arguments, const char* key) {
    if (!arguments.contains(key))
        return Error{Errc::InvalidArgument, std::string("the argument '") + key + "' is missing",
                     key};
    try {
        return arguments.at(key).get<T>();
    } catch (const Json::exception&) {
        return Error{Errc::InvalidArgument,
                     std::string("the argument '") + key + "' has the wrong type", key};
    }
}
template <class T>
Result<T> argumentOr(const Json& arguments, const char* key, T fallback) {
    if (!arguments.contains(key)) return fallback;
    return argument<T>(arguments, key);
}

/// One command's view of its request.
struct Call {
    Engine& engine;
    const Json& arguments;
    registry::Actor actor;
    const std::stop_token& stop;
    const ProgressFn& progress;

    template <class T>
    Result<T> get(const char* key) const {
        return argument<T>(arguments, key);
    }
    template <class T>
    Result<T> getOr(const char* key, T fallback) const {
        return argumentOr<T>(arguments, key, std::move(fallback));
    }
};

// Of verdicts (commands_verdicts.cpp)
Result<Json> analyzeFairness(const Call& call);
Result<Json> analyzeFeedback(const Call& call);
Result<Json> analyzeAbuse(const Call& call);
Result<Json> results(const Call& call);
Result<Json> quarantineList(const Call& call);
Result<Json> quarantineAdd(const Call& call);
Result<Json> quarantineRelease(const Call& call);
Result<Json> abuseClear(const Call& call);
Result<Json> abuseReopen(const Call& call);

}  // namespace core::runtime

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/token_commands.h"

#include "core/api/tokens.h"

namespace core::runtime {
namespace {

Json documentOf(const store::ApiToken& token) {
    return {{"name", token.name},
            {"role", name(token.role)},
            {"requests_per_minute", token.requestsPerMinute},
            {"users_per_day", token.usersPerDay},
            {"created", formatUtc(token.created)},
            {"created_by", token.createdBy},
            {"revoked", token.revoked ? Json(formatUtc(*token.revoked)) : Json()},
            {"revoked_by", token.revoked ? Json(token.revokedBy) : Json()}};
}

}  // namespace

Result<Json> createToken(Engine& engine, const store::ApiToken& wanted) {
    const api::MadeToken made = api::makeToken();
    store::ApiToken token = wanted;
    token.digest = made.digest;
    FAIRLEAD_TRY(const auto created, engine.tokens().create(token));
    Json document = documentOf(created);
    document["token"] = made.text;
    return document;
}

Result<Json> listTokens(Engine& engine) {
    FAIRLEAD_TRY(const auto tokens, engine.tokens().list());
    Json rows = Json::array();
    for (const auto& token : tokens)
        rows.push_back(documentOf(token));
    return Json{{"tokens", rows}};
}

Result<Json> revokeToken(Engine& engine, const std::string& name, const std::string& actor) {
    FAIRLEAD_TRY(const auto token, engine.tokens().revoke(name, actor));
    return documentOf(token);
}

}  // namespace core::runtime

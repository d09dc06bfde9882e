// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/abuse_reviews.h"

#include <algorithm>

#include "core/base/json.h"
#include "core/store/decisions.h"

namespace core::store {
namespace {

Status insert(Connection& db, std::int64_t user, bool cleared, UtcTime at, const std::string& actor,
              const std::string& reason, const std::string& rules) {
    FAIRLEAD_TRY(Statement * statement,
                 db.cached("INSERT INTO abuse_reviews (user, cleared, at_us, actor, reason, rules)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    return statement->bind(user, cleared ? 1 : 0, micros(at), actor, reason, rules).run();
}

Result<bool> isCleared(Connection& db, std::int64_t user) {
    FAIRLEAD_TRY(Statement * select, db.cached("SELECT cleared FROM abuse_reviews WHERE user = ?1"
                                               " ORDER BY id DESC LIMIT 1"));
    FAIRLEAD_TRY(const bool any, select->bind(user).step());
    const bool cleared = any && select->integer(0) == 1;
    select->reset();
    return cleared;
}

Result<std::vector<std::string>> readRules(std::string_view text) {
    FAIRLEAD_TRY(const Json json, parseJson(text, "abuse review"));
    try {
        return json.get<std::vector<std::string>>();
    } catch (const Json::exception& e) {
        return Error{Errc::Corrupt, std::string("the rules of a review: ") + e.what(), {}};
    }
}

}  // namespace

Status AbuseReviews::clear(const std::string& userId, const std::string& reason,
                           const std::string& actor, std::vector<std::string> rules) {
    FAIRLEAD_CHECK(checkWritten(reason, actor));
    std::ranges::sort(rules);
    const std::string text = Json(rules).dump(-1, ' ', false, Json::error_handler_t::replace);
    return store_.write([&](Connection& db) -> Status {
        FAIRLEAD_TRY(const std::int64_t user, userNumber(db, userId));
        return insert(db, user, true, clock_.now(), actor, reason, text);
    });
}

Status AbuseReviews::reopen(const std::string& userId, const std::string& reason,
                            const std::string& actor) {
    FAIRLEAD_CHECK(checkWritten(reason, actor));
    return store_.write([&](Connection& db) -> Status {
        FAIRLEAD_TRY(const std::int64_t user, userNumber(db, userId));
        FAIRLEAD_TRY(const bool cleared, isCleared(db, user));
        if (!cleared) return Error{Errc::Refused, userId + " is not cleared", userId};
        return insert(db, user, false, clock_.now(), actor, reason, "[]");
    });
}

Result<std::vector<AbuseReview>> AbuseReviews::cleared() const {
    return store_.read([](Connection& db) -> Result<std::vector<AbuseReview>> {
        FAIRLEAD_TRY(
            Statement * select,
            db.cached("SELECT r.id, u.name, r.at_us, r.actor, r.reason, r.rules"
                      " FROM abuse_reviews r JOIN users u ON u.id = r.user"
                      " WHERE r.cleared = 1 AND r.id ="
                      " (SELECT MAX(id) FROM abuse_reviews newest WHERE newest.user = r.user)"));
        std::vector<AbuseReview> reviews;
        while (true) {
            FAIRLEAD_TRY(const bool more, select->step());
            if (!more) break;
            AbuseReview review{select->integer(0),
                               std::string(select->text(1)),
                               utcFromMicros(select->integer(2)),
                               std::string(select->text(3)),
                               std::string(select->text(4)),
                               {}};
            FAIRLEAD_TRY(review.rules, readRules(select->text(5)));
            reviews.push_back(std::move(review));
        }
        select->reset();
        std::ranges::sort(reviews, {}, &AbuseReview::userId);
        return reviews;
    });
}

}  // namespace core::store

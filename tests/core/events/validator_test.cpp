// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/validator.h"

#include <QTest>
#include <limits>

#include "core/base/json.h"
#include "core/base/random.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::events;

namespace {

constexpr std::int64_t kNowSeconds = 1800000000;
const UtcTime kNow = utcFromMicros(kNowSeconds * 1000000);

std::string ratingWith(const std::string& field, const std::string& json) {
    Json event = {{"user_id", "u"}, {"item_id", "i"}, {"rating", 4}, {"timestamp", 1700000000}};
    std::string text = "{";
    for (const auto& [key, value] : event.items()) {
        text += "\"" + key + "\":" + (key == field ? json : value.dump()) + ",";
    }
    if (!event.contains(field)) text += "\"" + field + "\":" + json + ",";
    text.back() = '}';
    return text;
}

std::string reasonOf(const Verdict& verdict) {
    const auto* rejection = std::get_if<Rejection>(&verdict);
    return rejection ? name(rejection->reason) : "accepted";
}

std::string reasonOf(Topic topic, std::string_view bytes) {
    Validator validator;
    return reasonOf(validator.validate(topic, bytes, kNow));
}

RatingEvent ratingOf(const std::string& bytes) {
    Validator validator;
    const Verdict verdict = validator.validate(Topic::Ratings, bytes, kNow);
    const auto* event = std::get_if<Event>(&verdict);
    return event ? std::get<RatingEvent>(event->body) : RatingEvent{};
}

std::string levels(int count) {
    // The event itself is the first level.
    return ratingWith("deep", std::string(count - 1, '[') + "1" + std::string(count - 1, ']'));
}

void row(const char* title, const std::string& bytes, const char* reason) {
    QTest::newRow(title) << QByteArray(bytes.data(), qsizetype(bytes.size())) << QByteArray(reason);
}

}  // namespace

class ValidatorTest : public QObject {
    Q_OBJECT
  private slots:
    void a_rating_is_judged_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("reason");
        row("plain", ratingWith("rating", "4.5"), "accepted");
        row("lowest", ratingWith("rating", "0.5"), "accepted");
        row("below the scale", ratingWith("rating", "0.49"), "out_of_range");
        row("above the scale", ratingWith("rating", "5.01"), "out_of_range");
        row("minus zero", ratingWith("rating", "-0"), "out_of_range");
        row("rating as text", ratingWith("rating", "\"4\""), "wrong_type");
        row("rating as boolean", ratingWith("rating", "true"), "wrong_type");
        row("rating null", ratingWith("rating", "null"), "missing_field");
        row("rating 1e400", ratingWith("rating", "1e400"), "out_of_range");
        row("rating 01", ratingWith("rating", "01"), "not_json");
        row("NaN", ratingWith("rating", "NaN"), "not_json");
        row("Infinity", ratingWith("rating", "Infinity"), "not_json");
        row("minus Infinity", ratingWith("rating", "-Infinity"), "not_json");
        row("integer of 100 bits", ratingWith("rating", "1267650600228229401496703205376"),
            "out_of_range");
        row("no rating", R"({"user_id":"u","item_id":"i","timestamp":1})", "missing_field");
        row("no user", R"({"item_id":"i","rating":4,"timestamp":1})", "missing_field");
        row("integer id", ratingWith("user_id", "17"), "accepted");
        row("negative id", ratingWith("user_id", "-17"), "accepted");
        row("largest id", ratingWith("user_id", "18446744073709551615"), "accepted");
        row("id beyond 64 bits", ratingWith("user_id", "18446744073709551616"), "out_of_range");
        row("fraction as id", ratingWith("user_id", "1.5"), "wrong_type");
        row("list as id", ratingWith("user_id", "[1]"), "wrong_type");
        row("empty id", ratingWith("item_id", "\"\""), "bad_id");
        row("id of 256 bytes", ratingWith("item_id", '"' + std::string(256, 'x') + '"'),
            "accepted");
        row("id of 257 bytes", ratingWith("item_id", '"' + std::string(257, 'x') + '"'), "bad_id");
        row("NUL in an id", ratingWith("item_id", R"("a\u0000b")"), "bad_id");
        row("newline in an id", ratingWith("item_id", R"("a\nb")"), "bad_id");
        row("DEL in an id", ratingWith("item_id", R"("a\u007fb")"), "bad_id");
        row("C1 control in an id", ratingWith("item_id", R"("a\u0085b")"), "bad_id");
        row("accents in an id", ratingWith("item_id", "\"Amélie 映画 🎬\""), "accepted");
        row("raw bytes that are not UTF-8", ratingWith("item_id", "\"\xC3\x28\""), "bad_utf8");
        row("encoded surrogate", ratingWith("item_id", "\"\xED\xA0\x80\""), "bad_utf8");
        row("overlong slash", ratingWith("item_id", "\"\xC0\xAF\""), "bad_utf8");
        row("empty", "", "not_json");
        row("blank", "   ", "not_json");
        row("half an object", R"({"user_id":)", "not_json");
        row("two objects", "{} {}", "not_json");
        row("trailing comma", R"({"a":1,})", "not_json");
        row("array", "[1,2]", "not_object");
        row("text", "\"hello\"", "not_object");
        row("number", "42", "not_object");
        row("null", "null", "not_object");
        row("key twice", R"({"user_id":"u","user_id":"v","item_id":"i","rating":4,"timestamp":1})",
            "duplicate_key");
        row("name and alias", ratingWith("movie_id", "\"i\""), "duplicate_key");
        row("unknown key twice",
            R"({"x":1,"x":2,"user_id":"u","item_id":"i","rating":4,"timestamp":1})",
            "duplicate_key");
        row("key twice, escaped",
            R"({"x":1,"\u0078":2,"user_id":"u","item_id":"i","rating":4,"timestamp":1})",
            "duplicate_key");
        row("key twice inside", ratingWith("x", R"({"a":{"b":1,"b":2}})"), "duplicate_key");
        row("16 levels", levels(16), "accepted");
        row("17 levels", levels(17), "too_deep");
        row("10,000 levels", levels(10000), "too_deep");
        row("17 levels, the last empty",
            ratingWith("d", std::string(16, '[') + std::string(16, ']')), "too_deep");
        row("64 KiB",
            ratingWith("pad", '"' + std::string(65000, 'x') + '"')
                .append(65536, ' ')
                .substr(0, 65536),
            "accepted");
        row("64 KiB and a byte", ratingWith("pad", "1") + std::string(65536, ' '), "too_large");
        row("ISO time", ratingWith("timestamp", R"("2023-11-14T22:13:20Z")"), "accepted");
        row("no time", ratingWith("timestamp", R"("yesterday")"), "bad_timestamp");
        row("day 30 February", ratingWith("timestamp", R"("2023-02-30")"), "bad_timestamp");
        row("empty time", ratingWith("timestamp", R"("")"), "bad_timestamp");
        row("time as a list", ratingWith("timestamp", "[]"), "wrong_type");
        row("in 24 hours", ratingWith("timestamp", std::to_string(kNowSeconds + 86400)),
            "accepted");
        row("a second more", ratingWith("timestamp", std::to_string(kNowSeconds + 86401)),
            "future_timestamp");
        row("in the year 5138", ratingWith("timestamp", "99999999999"), "future_timestamp");
        row("absurd time", ratingWith("timestamp", "1e300"), "future_timestamp");
        row("absurd past", ratingWith("timestamp", "-1e300"), "bad_timestamp");
        row("largest integer as time", ratingWith("timestamp", "9223372036854775807"),
            "future_timestamp");
        row("smallest integer as time", ratingWith("timestamp", "-9223372036854775808"),
            "bad_timestamp");
        row("schema version of the future", ratingWith("schema_version", "99"), "accepted");
        row("schema version zero", ratingWith("schema_version", "0"), "out_of_range");
        row("schema version as text", ratingWith("schema_version", "\"1\""), "wrong_type");
    }
    void a_rating_is_judged() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, reason);
        QCOMPARE(reasonOf(Topic::Ratings, {bytes.data(), std::size_t(bytes.size())}),
                 reason.toStdString());
    }

    void timestamps_become_utc_microseconds_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("seconds") << "1700000000" << qint64(1700000000000000);
        QTest::newRow("fraction") << "1700000000.123456" << qint64(1700000000123456);
        QTest::newRow("milliseconds") << "1700000000123" << qint64(1700000000123000);
        QTest::newRow("fractional milliseconds") << "1700000000123.5" << qint64(1700000000123500);
        QTest::newRow("the first milliseconds") << "100000000000" << qint64(100000000000000);
        QTest::newRow("exponent") << "1.7e9" << qint64(1700000000000000);
        QTest::newRow("1970") << "0" << qint64(0);
        QTest::newRow("zone") << "\"2023-11-15T00:13:20.5+02:00\"" << qint64(1700000000500000);
        QTest::newRow("no zone") << "\"2023-11-14T22:13:20\"" << qint64(1700000000000000);
    }
    void timestamps_become_utc_microseconds() {
        QFETCH(QString, json);
        QFETCH(qint64, expected);
        QCOMPARE(qint64(micros(ratingOf(ratingWith("timestamp", json.toStdString())).at)),
                 expected);
    }

    void ids_and_aliases_are_one_spelling() {
        const RatingEvent text =
            ratingOf(R"({"user_id":"17","item_id":"3","rating":4,"timestamp":5})");
        const RatingEvent number =
            ratingOf(R"({"user_id":17,"movie_id":3,"rating":4.0,"timestamp":5})");
        QCOMPARE(number.userId, std::string("17"));
        QVERIFY(text == number);
    }

    void unknown_fields_are_kept_and_missing_ones_take_their_default() {
        Validator validator;
        const std::string bytes =
            "{\"user_id\":\"u\",\"item_id\":\"i\",\"timestamp\":1,\"mood\":\"calm\",\"list\":[1,{"
            "\"a\":null}],\"q\\\"\":1.5}";
        const Verdict verdict = validator.validate(Topic::WatchEvents, bytes, kNow);
        const auto& event = std::get<Event>(verdict);
        QCOMPARE(event.extra,
                 std::string("{\"mood\":\"calm\",\"list\":[1,{\"a\":null}],\"q\\\"\":1.5}"));
        QVERIFY(parseJson(event.extra, "extra").ok());
        const auto& watch = std::get<WatchEvent>(event.body);
        QCOMPARE(watch.watchSeconds, 0.0);
        QVERIFY(!watch.progress);
        QCOMPARE(reasonOf(Topic::WatchEvents,
                          R"({"user_id":"u","item_id":"i","timestamp":1,"progress":1.01})"),
                 std::string("out_of_range"));
        QCOMPARE(reasonOf(Topic::WatchEvents,
                          R"({"user_id":"u","item_id":"i","timestamp":1,"progress":null})"),
                 std::string("accepted"));
    }

    void a_recommendation_is_read_whole() {
        Validator validator;
        const std::string bytes =
            R"({"user_id":"u","items":["b",2],"timestamp":1,"container_image_digest":"sha256:d",)"
            R"("draw_seed":18446744073709551615,"applied_position":7,"status":503.0,"latency_ms":1.5})";
        const Verdict verdict = validator.validate(Topic::Recommendations, bytes, kNow);
        const auto& shown = std::get<RecommendationEvent>(std::get<Event>(verdict).body);
        QCOMPARE(shown.itemIds, (std::vector<std::string>{"b", "2"}));
        QCOMPARE(shown.artifactDigest, std::string("sha256:d"));
        QCOMPARE(shown.drawSeed, std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(shown.status, 503);
        QCOMPARE(shown.requestId.size(), std::size_t(32));
        const Verdict again = validator.validate(Topic::Recommendations, bytes, kNow);
        QVERIFY(std::get<Event>(again) == std::get<Event>(verdict));
        QCOMPARE(reasonOf(Topic::Recommendations, R"({"user_id":"u","items":"b","timestamp":1})"),
                 std::string("wrong_type"));
        QCOMPARE(
            reasonOf(Topic::Recommendations, R"({"user_id":"u","items":["b",""],"timestamp":1})"),
            std::string("bad_id"));
        QCOMPARE(reasonOf(Topic::Recommendations,
                          R"({"user_id":"u","items":["b"],"timestamp":1,"status":99999999999})"),
                 std::string("out_of_range"));
    }

    void an_item_may_become_available_later() {
        QCOMPARE(reasonOf(Topic::Items, R"({"item_id":1,"available_from":"2090-01-01"})"),
                 std::string("accepted"));
        QCOMPARE(reasonOf(Topic::Items, R"({"item_id":1,"available_from":1e17})"),
                 std::string("bad_timestamp"));
        QCOMPARE(reasonOf(Topic::Items, R"({"item_id":1,"genres":["a",1]})"),
                 std::string("wrong_type"));
        QCOMPARE(reasonOf(Topic::Items, R"({"title":"a"})"), std::string("missing_field"));
    }

    void typed_events_meet_the_same_rules() {
        Validator validator({.ratingMin = 1, .ratingMax = 10});
        RatingEvent rating{"u", "i", 10, kNow};
        const auto reason = [&](const RatingEvent& body) {
            const auto bad = validator.check(Event{body, 1, {}, {}}, kNow);
            return bad ? std::string(name(bad->reason)) : std::string("accepted");
        };
        QCOMPARE(reason(rating), std::string("accepted"));
        rating.rating = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(reason(rating), std::string("out_of_range"));
        rating.rating = 0.5;
        QCOMPARE(reason(rating), std::string("out_of_range"));
        rating.rating = 5;
        rating.userId = "\xFF";
        QCOMPARE(reason(rating), std::string("bad_utf8"));
        rating.userId = "u";
        rating.at = kNow + std::chrono::hours(25);
        QCOMPARE(reason(rating), std::string("future_timestamp"));
    }

    void reason_codes_have_stable_distinct_names() {
        for (const RejectReason reason : kRejectReasons) {
            QVERIFY(rejectReasonFromName(name(reason)) == reason);
        }
        QVERIFY(!rejectReasonFromName("no_such_reason"));
    }

    /// Anything at all gives a verdict, and what is accepted passes check() again.
    void random_bytes_never_crash() {
        const std::uint64_t seed = 20261122;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        CounterRandom random(seed);
        const std::string base =
            R"({"user_id":"u","item_id":"i","rating":4,"timestamp":1700000000,"x":[{"a":"\ud83c\udfac"}]})";
        Validator validator;
        int accepted = 0;
        for (int round = 0; round < 20000; ++round) {
            std::string bytes = base;
            const auto edits = 1 + random.below(4);
            for (std::uint64_t e = 0; e < edits; ++e) {
                const std::size_t at = random.below(bytes.size());
                switch (random.below(4)) {
                    case 0:
                        bytes[at] = static_cast<char>(random.below(256));
                        break;
                    case 1:
                        bytes.erase(at, random.below(8));
                        break;
                    case 2:
                        bytes.insert(at,
                                     bytes.substr(random.below(bytes.size()), random.below(20)));
                        break;
                    default:
                        bytes.insert(at, 1, "{}[],:\"\\-.eE0u"[random.below(15)]);
                        break;
                }
                if (bytes.empty()) bytes = "{";
            }
            const Topic topic = kTopics[random.below(4)];
            const Verdict verdict = validator.validate(topic, bytes, kNow);
            const auto* event = std::get_if<Event>(&verdict);
            if (!event) {
                QVERIFY(!std::get<Rejection>(verdict).sentence.empty());
                continue;
            }
            ++accepted;
            QVERIFY(event->topic() == topic);
            QVERIFY(!validator.check(*event, kNow));
            QVERIFY(event->extra.empty() || parseJson(event->extra, "extra").ok());
        }
        QVERIFY(accepted > 500 && accepted < 19500);
    }

    void a_rating_takes_little_time() {
        Validator validator;
        const std::string bytes = ratingWith("rating", "4.5");
        QBENCHMARK {
            (void)validator.validate(Topic::Ratings, bytes, kNow);
        }
    }
};

FAIRLEAD_TEST(ValidatorTest)
#include "validator_test.moc"

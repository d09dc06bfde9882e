// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/encoder.h"

#include <QTest>
#include <limits>

#include "core/base/json.h"
#include "core/base/random.h"
#include "core/events/validator.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::events;

namespace {

const UtcTime kNow = *parseIso8601("2026-11-22T13:05:01Z");

/// Texts that JSON must escape, of one to four bytes, and what looks like syntax.
std::string randomText(CounterRandom& random, bool id) {
    static const std::vector<std::string> kPieces{"a",       "Z",  "7",      "\"",      "\\",  "/",
                                                  "{",       "},", "ü",      "\\u0041", "漢",  "🎬",
                                                  "e\u0301", " ",  "\u2028", "\uFFFD",  "null"};
    static const std::vector<std::string> kControls{"\n",   "\t",   std::string(1, '\0'),
                                                    "\x1F", "\x7F", "\u0085"};
    std::string text = id ? "x" : "";
    for (std::uint64_t n = random.below(12); n > 0; --n) {
        const auto& from = !id && random.below(4) == 0 ? kControls : kPieces;
        text += from[random.below(from.size())];
    }
    return text;
}

std::vector<std::string> randomTexts(CounterRandom& random, bool id) {
    std::vector<std::string> list;
    for (std::uint64_t n = random.below(4); n > 0; --n)
        list.push_back(randomText(random, id));
    return list;
}

UtcTime randomTime(CounterRandom& random) {
    constexpr std::int64_t kYear1 = -62135596800000000;
    const auto range = static_cast<std::uint64_t>(micros(kNow) - kYear1);
    const auto at = kYear1 + static_cast<std::int64_t>(random.below(range));
    // Whole seconds too: they are written without a fraction.
    return utcFromMicros(random.below(3) == 0 ? at / 1000000 * 1000000 : at);
}

double randomNumber(CounterRandom& random, double max) {
    return random.below(4) == 0 ? 0 : random.uniform() * max;
}

/// As the validator keeps unknown fields.
std::string randomExtra(CounterRandom& random) {
    if (random.below(2) == 0) return {};
    Json message{{"user_id", "u"}, {"item_id", "i"}, {"rating", 3}, {"timestamp", 1}};
    message["x-" + randomText(random, false)] = randomText(random, false);
    message["nested"] = {{"list", {1, -2.5, nullptr, true}}, {randomText(random, false), 1e-9}};
    Validator validator;
    return std::get<Event>(validator.validate(Topic::Ratings, message.dump(), kNow)).extra;
}

Event randomEvent(CounterRandom& random) {
    Event event;
    switch (random.below(4)) {
        case 0:
            event.body = RatingEvent{randomText(random, true), randomText(random, true),
                                     0.5 + random.uniform() * 4.5, randomTime(random)};
            break;
        case 1: {
            WatchEvent e{randomText(random, true),
                         randomText(random, true),
                         randomTime(random),
                         randomNumber(random, 1e9),
                         {}};
            if (random.below(2) == 0) e.progress = randomNumber(random, 1);
            event.body = e;
            break;
        }
        case 2: {
            RecommendationEvent e;
            e.requestId = randomText(random, true);
            e.userId = randomText(random, true);
            e.itemIds = randomTexts(random, true);
            e.modelVersion = randomText(random, false);
            e.abVariant = randomText(random, false);
            e.latencyMs = randomNumber(random, 1e9);
            e.at = randomTime(random);
            e.dataSnapshotId = randomText(random, false);
            e.pipelineGitSha = randomText(random, false);
            e.artifactDigest = randomText(random, false);
            e.pipeline = randomText(random, false);
            e.drawSeed =
                random.below(3) == 0 ? std::numeric_limits<std::uint64_t>::max() : random.below(3);
            e.appliedPosition = random.below(2) == 0 ? std::numeric_limits<std::int64_t>::max() : 0;
            e.status = random.below(2) == 0 ? 200 : static_cast<int>(random.below(1000));
            event.body = e;
            break;
        }
        default: {
            ItemEvent e;
            e.itemId = randomText(random, true);
            e.title = randomText(random, false);
            e.genres = randomTexts(random, false);
            e.tags = randomTexts(random, false);
            e.provider = randomText(random, false);
            if (random.below(2) == 0) e.year = static_cast<int>(random.below(10000));
            if (random.below(2) == 0) e.availableFrom = randomTime(random);
            event.body = e;
        }
    }
    if (random.below(2) == 0) event.schemaVersion = 1 + static_cast<int>(random.below(1000000));
    if (random.below(2) == 0) event.eventId = randomText(random, true);
    event.extra = randomExtra(random);
    return event;
}

}  // namespace

class EncoderTest : public QObject {
    Q_OBJECT
  private slots:
    void a_rating_is_written_with_the_schemas_names() {
        const Event event{RatingEvent{"Zoë", "17", 4.5, kNow + std::chrono::microseconds(250)}, 1,
                          "e-1", R"({"mood":"calm"})"};
        const std::string expected =
            R"({"user_id":"Zoë","item_id":"17","rating":4.5,)"
            R"("timestamp":"2026-11-22T13:05:01.000250Z","schema_version":1,)"
            R"("event_id":"e-1","mood":"calm"})";
        QCOMPARE(encode(event), expected);
    }
    void texts_are_escaped() {
        ItemEvent item;
        item.itemId = "i";
        item.title = "\"7\" \\ \n 漢";
        QCOMPARE(encode({item, 1, {}, {}}), std::string("{\"item_id\":\"i\",\"title\":\"\\\"7\\\""
                                                        " \\\\ \\n 漢\",\"schema_version\":1}"));
    }
    void defaults_are_left_out() {
        const std::string watched = R"({"user_id":"u","item_id":"i",)"
                                    R"("timestamp":"2026-11-22T13:05:01Z","schema_version":1})";
        QCOMPARE(encode({WatchEvent{"u", "i", kNow, 0, {}}, 1, {}, {}}), watched);
        ItemEvent item;
        item.itemId = "i";
        QCOMPARE(encode({item, 3, {}, {}}), std::string(R"({"item_id":"i","schema_version":3})"));
    }
    void a_list_without_items_is_still_a_list() {
        RecommendationEvent shown;
        shown.userId = "u";
        shown.at = kNow;
        shown.status = 503;
        const std::string json = encode({shown, 1, {}, {}});
        QVERIFY(json.find(R"("recommendations":[])") != std::string::npos);
        Validator validator;
        QVERIFY(
            std::holds_alternative<Event>(validator.validate(Topic::Recommendations, json, kNow)));
    }
    void the_validator_reads_back_what_was_written() {
        const std::uint64_t seed = 17;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        CounterRandom random(seed);
        Validator validator;
        for (int round = 0; round < 4000; ++round) {
            const Event event = randomEvent(random);
            QVERIFY2(!validator.check(event, kNow), "the test made an event that is not valid");
            const std::string json = encode(event);
            const Verdict verdict = validator.validate(event.topic(), json, kNow);
            const auto* why = std::get_if<Rejection>(&verdict);
            QVERIFY2(!why, why ? (why->sentence + ": " + json).c_str() : "");
            QVERIFY2(std::get<Event>(verdict) == event, json.c_str());
            QVERIFY(parseJson(json, "the encoder").ok());
        }
    }
};

FAIRLEAD_TEST(EncoderTest)
#include "encoder_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/idempotency.h"

#include <QTest>

#include "tests/support/test_main.h"

using namespace core;
using namespace core::events;

namespace {

Event rating(std::string user, std::string item, double value, std::int64_t ms,
             std::string id = {}) {
    return {RatingEvent{std::move(user), std::move(item), value, utcFromMicros(ms * 1000)},
            1,
            std::move(id),
            {}};
}
const std::string kUuid7 = "018bcfe5-687b-7abc-8def-0123456789ab";  // 1700000000123 ms

}  // namespace

class IdempotencyTest : public QObject {
    Q_OBJECT
  private slots:
    void derived_keys_begin_with_the_time_in_ms() {
        const auto key = *idempotencyKey(rating("u", "i", 4, 0x0123456789AB));
        const std::array<std::uint8_t, 6> expected{0x01, 0x23, 0x45, 0x67, 0x89, 0xAB};
        QVERIFY(std::equal(expected.begin(), expected.end(), key.begin()));
        QVERIFY(*idempotencyKey(rating("u", "i", 4, 1)) < *idempotencyKey(rating("a", "b", 1, 2)));
    }
    void derived_keys_depend_on_every_part() {
        const Event base = rating("u", "i", 4, 1000);
        QVERIFY(idempotencyKey(base) == idempotencyKey(rating("u", "i", 4, 1000)));
        QVERIFY(idempotencyKey(base) != idempotencyKey(rating("v", "i", 4, 1000)));
        QVERIFY(idempotencyKey(base) != idempotencyKey(rating("u", "j", 4, 1000)));
        QVERIFY(idempotencyKey(base) != idempotencyKey(rating("u", "i", 4.5, 1000)));
        QVERIFY(idempotencyKey(base) != idempotencyKey(rating("u", "i", 4, 1001)));
        QVERIFY(idempotencyKey(rating("ab", "c", 4, 1)) != idempotencyKey(rating("a", "bc", 4, 1)));
        Event micro = base;
        std::get<RatingEvent>(micro.body).at += std::chrono::microseconds(1);
        QVERIFY(idempotencyKey(base) != idempotencyKey(micro));
        const Event watch{WatchEvent{"u", "i", utcFromMicros(1000000), 4, {}}, 1, {}, {}};
        QVERIFY(idempotencyKey(base) != idempotencyKey(watch));
    }
    void an_event_id_alone_decides_within_a_user() {
        for (const std::string& id : {std::string("e-1"), kUuid7}) {
            QVERIFY(idempotencyKey(rating("u", "i", 4, 1, id)) ==
                    idempotencyKey(rating("u", "j", 2, 99, id)));
            QVERIFY(idempotencyKey(rating("u", "i", 4, 1, id)) !=
                    idempotencyKey(rating("v", "i", 4, 1, id)));
        }
        QVERIFY(idempotencyKey(rating("u", "i", 4, 1, "e-1")) !=
                idempotencyKey(rating("u", "i", 4, 1, "e-2")));
    }
    void only_a_uuid7_gives_its_time_to_the_key() {
        const auto key = *idempotencyKey(rating("u", "i", 4, 1, kUuid7));
        const std::array<std::uint8_t, 6> millis{0x01, 0x8B, 0xCF, 0xE5, 0x68, 0x7B};
        QVERIFY(std::equal(millis.begin(), millis.end(), key.begin()));
        std::string v4 = kUuid7;
        v4[14] = '4';
        const auto other = *idempotencyKey(rating("u", "i", 4, 1, v4));
        QVERIFY(!std::equal(millis.begin(), millis.end(), other.begin()));
        std::string broken = kUuid7;
        broken[20] = 'x';
        QVERIFY(idempotencyKey(rating("u", "i", 4, 1, broken)).has_value());
    }
    void an_announcement_without_event_id_has_no_key() {
        ItemEvent item;
        item.itemId = "i";
        QVERIFY(!idempotencyKey(Event{item, 1, {}, {}}));
        QVERIFY(idempotencyKey(Event{item, 1, "e", {}}));
    }
    void derived_request_ids_depend_on_what_was_shown() {
        RecommendationEvent shown;
        shown.userId = "u";
        shown.itemIds = {"a", "b"};
        const std::string id = derivedRequestId(shown);
        QCOMPARE(id, derivedRequestId(shown));
        shown.itemIds = {"b", "a"};
        QVERIFY(derivedRequestId(shown) != id);
    }
    void a_key_takes_little_time() {
        const Event event = rating("user-123", "item-456", 4, 1700000000000);
        QBENCHMARK {
            (void)idempotencyKey(event);
        }
    }
};

FAIRLEAD_TEST(IdempotencyTest)
#include "idempotency_test.moc"

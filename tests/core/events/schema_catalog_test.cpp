// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/schema_catalog.h"

#include <QTest>

#include "core/events/validator.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::events;

class SchemaCatalogTest : public QObject {
    Q_OBJECT
  private slots:
    void every_topic_has_a_schema_that_a_newer_version_falls_back_to() {
        for (const Topic topic : kTopics) {
            QVERIFY(schemaFor(topic, 1).topic == topic);
            QCOMPARE(&schemaFor(topic, 1000), &schemaFor(topic, 1));
            QVERIFY(!jsonSchema(topic, 1000));
            const auto schema = jsonSchema(topic, 1);
            QCOMPARE((*schema)["type"].get<std::string>(), std::string("object"));
        }
    }
    void the_export_names_required_fields_ranges_and_aliases() {
        const Json schema = *jsonSchema(Topic::Ratings, 1);
        QVERIFY(schema["required"] == Json({"user_id", "item_id", "rating", "timestamp"}));
        QCOMPARE(schema["properties"]["rating"]["minimum"].get<double>(), 0.5);
        QCOMPARE(schema["properties"]["rating"]["maximum"].get<double>(), 5.0);
        QVERIFY(schema["properties"]["item_id"]["x-aliases"] == Json::array({"movie_id"}));
        QCOMPARE((*jsonSchema(Topic::WatchEvents, 1))["properties"]["watch_seconds"]["default"]
                     .get<int>(),
                 0);
    }
    /// Leaving out each required field of a complete event is noticed by its name.
    void the_validator_requires_what_the_catalogue_requires() {
        Validator validator;
        for (const Topic topic : kTopics) {
            const Schema& schema = schemaFor(topic, 1);
            for (const Field& leftOut : schema.fields) {
                Json event = Json::object();
                for (const Field& field : schema.fields) {
                    if (!field.required || field.name == leftOut.name) continue;
                    event[std::string(field.name)] =
                        field.type == FieldType::IdList ? Json::array({1}) : Json(1);
                }
                const Verdict verdict =
                    validator.validate(topic, event.dump(), utcFromMicros(2000000));
                const auto* rejection = std::get_if<Rejection>(&verdict);
                QCOMPARE(rejection != nullptr, leftOut.required);
                if (rejection)
                    QCOMPARE(rejection->sentence, std::string(leftOut.name) + " is missing");
            }
        }
    }
    void compatibility_data() {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("backward");
        QTest::addColumn<bool>("forward");
        QTest::newRow("nothing") << "[]" << true << true;
        QTest::newRow("optional field added")
            << R"([{"op":"add","path":"/properties/mood","value":{"type":["string","null"]}}])"
            << true << true;
        QTest::newRow("required field added")
            << R"([{"op":"add","path":"/properties/mood","value":{"type":"string"}},
            {"op":"add","path":"/required/-","value":"mood"}])"
            << false << true;
        QTest::newRow("required field deleted") << R"([{"op":"remove","path":"/properties/rating"},
            {"op":"remove","path":"/required/2"}])"
                                                << true << false;
        QTest::newRow("type changed")
            << R"([{"op":"replace","path":"/properties/rating/type","value":"string"}])" << false
            << false;
        QTest::newRow("range widened")
            << R"([{"op":"replace","path":"/properties/rating/maximum","value":10}])" << true
            << false;
        QTest::newRow("integer to number")
            << R"([{"op":"replace","path":"/properties/schema_version/type","value":["number","null"]}])"
            << true << false;
    }
    void compatibility() {
        QFETCH(QString, change);
        QFETCH(bool, backward);
        QFETCH(bool, forward);
        const Json older = *jsonSchema(Topic::Ratings, 1);
        const Json newer = older.patch(Json::parse(change.toStdString()));
        const auto verdict = compareSchemas(older, newer);
        QCOMPARE(verdict->backward, backward);
        QCOMPARE(verdict->forward, forward);
        QCOMPARE(verdict->reasons.empty(), verdict->full());
    }
    void what_is_no_schema_is_refused() {
        QVERIFY(!compareSchemas(Json::array(), Json::object()));
        QVERIFY(!compareSchemas(*jsonSchema(Topic::Items, 1), Json{{"properties", 3}}));
    }
};

FAIRLEAD_TEST(SchemaCatalogTest)
#include "schema_catalog_test.moc"

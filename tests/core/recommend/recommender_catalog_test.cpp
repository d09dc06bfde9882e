// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/recommender_catalog.h"

#include <QTest>
#include <cmath>

#include "tests/support/test_main.h"

using namespace core;
using namespace core::recommend;

class RecommenderCatalogTest : public QObject {
    Q_OBJECT
  private slots:
    void every_family_is_made_with_its_defaults() {
        QCOMPARE(families(), (std::vector<std::string>{"item-knn", "popularity", "content"}));
        for (const FamilySpec& family : familyCatalog()) {
            const auto model = makeRecommender(family.id, {});
            QVERIFY(model);
            QCOMPARE((*model)->family(), family.id);
            for (const ParameterSpec& p : family.parameters)
                QVERIFY((*model)->parameters().at(p.name) == p.defaultValue);
        }
    }
    void given_parameters_hold() {
        const auto model =
            makeRecommender("item-knn", {{"k", 7}, {"shrink", 0}, {"values", "ratings"}});
        QVERIFY(model);
        QCOMPARE(QString::fromStdString((*model)->parameters().dump()),
                 QString(R"({"k":7,"shrink":0.0,"values":"ratings"})"));
    }
    void wrong_parameters_are_refused_with_what_is_allowed_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("k = 0") << QByteArray(R"({"k":0})")
                               << "k is 0; allowed: a whole number 1…10000";
        QTest::newRow("k = 10^9") << QByteArray(R"({"k":1000000000})")
                                  << "k is 1000000000; allowed: a whole number 1…10000";
        QTest::newRow("k = 2^64 - 1")
            << QByteArray(R"({"k":18446744073709551615})") << "allowed: a whole number 1…10000";
        QTest::newRow("k negative")
            << QByteArray(R"({"k":-3})") << "allowed: a whole number 1…10000";
        QTest::newRow("k fraction") << QByteArray(R"({"k":2.5})") << "allowed: a whole number";
        QTest::newRow("k text") << QByteArray(R"({"k":"many"})") << "k is \"many\"";
        QTest::newRow("shrink negative")
            << QByteArray(R"({"shrink":-0.1})") << "shrink is -0.1; allowed: a number 0…";
        QTest::newRow("values") << QByteArray(R"({"values":"stars"})")
                                << "allowed: binary | ratings";
        QTest::newRow("unknown") << QByteArray(R"({"neighbours":5})")
                                 << "no parameter 'neighbours'; it has: k, shrink, values";
        QTest::newRow("not an object") << QByteArray("[1]") << "must be an object";
    }
    void wrong_parameters_are_refused_with_what_is_allowed() {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto model = makeRecommender("item-knn", *parseJson(json.toStdString(), ""));
        QVERIFY(!model);
        QCOMPARE(model.error().code, Errc::InvalidArgument);
        QVERIFY2(QString::fromStdString(model.error().message).contains(says),
                 model.error().message.c_str());
    }
    void nan_and_infinity_are_refused() {
        for (const double bad : {std::nan(""), HUGE_VAL, -HUGE_VAL}) {
            const auto model = makeRecommender("item-knn", {{"shrink", bad}});
            QVERIFY(!model);
            QVERIFY(model.error().message.find("not a finite number") != std::string::npos);
        }
    }
    void an_unknown_family_is_refused_with_those_there_are() {
        const auto model = makeRecommender("svd", {});
        QVERIFY(!model);
        QVERIFY(model.error().message.find("item-knn, popularity, content") != std::string::npos);
    }
};

FAIRLEAD_TEST(RecommenderCatalogTest)
#include "recommender_catalog_test.moc"

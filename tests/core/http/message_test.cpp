// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/message.h"

#include <QTest>

#include "core/http/checks.h"
#include "tests/support/test_main.h"

using namespace core::http;

class MessageTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void targets_are_split_and_decoded() {
        const auto target = parseTarget("/recommend?user_id=a%20b+c&k=10&flag&x=%C3%A4");
        QVERIFY(target);
        QCOMPARE(target->path, std::string("/recommend"));
        QCOMPARE(target->query.size(), std::size_t(4));
        QCOMPARE(target->query[0].second, std::string("a b c"));
        QCOMPARE(target->query[2].first, std::string("flag"));
        QCOMPARE(target->query[3].second, std::string("\xC3\xA4"));
        QCOMPARE(parseTarget("/a+b")->path, std::string("/a+b"));
    }
    void broken_targets_are_none_data() {
        QTest::addColumn<QByteArray>("target");
        for (const char* t :
             {"", "recommend", "http://x/", "/a%2", "/a%zz", "/a%00", "/a%0Ab", "*"})
            QTest::newRow(*t ? t : "empty") << QByteArray(t);
    }
    void broken_targets_are_none() {
        QFETCH(QByteArray, target);
        QVERIFY(!parseTarget(target.toStdString()));
    }
    void fields_are_found_in_any_case() {
        Request request;
        request.fields = {{"AUTHORIZATION", "bearer abc"}, {"Host", "x"}};
        QCOMPARE(request.field("authorization"), std::string_view("bearer abc"));
        QCOMPARE(request.bearer(), std::string_view("abc"));
        request.fields = {{"Authorization", "Basic abc"}};
        QVERIFY(request.bearer().empty());
    }
    void a_problem_is_one_json_document() {
        const Response response = problem(429, "rate-limited", "Wait 3 s.");
        QCOMPARE(response.type, std::string("application/problem+json"));
        const auto document = core::Json::parse(response.body);
        QCOMPARE(document["status"].get<int>(), 429);
        QCOMPARE(document["title"].get<std::string>(), std::string("Too Many Requests"));
        QCOMPARE(document["type"].get<std::string>(),
                 std::string("urn:fairlead:problem:rate-limited"));
    }
    void host_names_lose_port_and_case() {
        QCOMPARE(hostName("LocalHost:80"), std::string("localhost"));
        QCOMPARE(hostName("[::1]:5000"), std::string("::1"));
        QCOMPARE(hostName("[::1"), std::string("::1"));
        QCOMPARE(hostName(""), std::string());
    }
};

FAIRLEAD_TEST(MessageTest)
#include "message_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/api_tokens.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::store;

class ApiTokensTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    tests::FakeClock clock_;
    int opened_ = 0;

    std::unique_ptr<Store> open() {
        auto store =
            Store::open(dir_.filePath(QString::number(++opened_) + ".sqlite").toStdString());
        if (!store) qFatal("%s", store.error().text().c_str());
        return *std::move(store);
    }
    static ApiToken wanted(const std::string& name, char digest = 'a') {
        ApiToken token;
        token.name = name;
        token.digest = std::string(64, digest);
        token.requestsPerMinute = 10;
        token.createdBy = "ada";
        return token;
    }

  private Q_SLOTS:
    void a_token_is_in_use_until_it_is_revoked() {
        const auto store = open();
        ApiTokens tokens(*store, clock_);
        QVERIFY((*tokens.inUse())->empty());
        const auto created = tokens.create(wanted("shop"));
        QVERIFY(created.ok());
        QCOMPARE(created->created, clock_.now());
        QCOMPARE((*tokens.inUse())->size(), std::size_t(1));
        QCOMPARE((*tokens.inUse())->front(), *created);
        clock_.advance(std::chrono::seconds(5));
        const auto revoked = tokens.revoke("shop", "eve");
        QCOMPARE(revoked->revoked, std::optional(clock_.now()));
        QVERIFY((*tokens.inUse())->empty());
        QCOMPARE(tokens.revoke("shop", "eve").error().code, Errc::NotFound);
        const auto all = tokens.list();
        QCOMPARE(all->size(), std::size_t(1));
        QCOMPARE(all->front().revokedBy, std::string("eve"));
    }
    void a_name_is_given_again_after_it_was_revoked_only() {
        const auto store = open();
        ApiTokens tokens(*store, clock_);
        QVERIFY(tokens.create(wanted("shop")).ok());
        QCOMPARE(tokens.create(wanted("shop", 'b')).error().code, Errc::Refused);
        QVERIFY(tokens.revoke("shop", "ada").ok());
        QVERIFY(tokens.create(wanted("shop", 'b')).ok());
        QCOMPARE(tokens.list()->size(), std::size_t(2));
        QCOMPARE(tokens.list()->front().digest, std::string(64, 'b'));
    }
    void what_is_not_allowed_is_refused() {
        const auto store = open();
        ApiTokens tokens(*store, clock_);
        for (const std::string& name :
             {std::string(), std::string(65, 'a'), std::string("a b"), std::string("ä")})
            QCOMPARE(tokens.create(wanted(name)).error().code, Errc::InvalidArgument);
        auto none = wanted("a");
        none.requestsPerMinute = 0;
        QCOMPARE(tokens.create(none).error().code, Errc::InvalidArgument);
        auto negative = wanted("a");
        negative.usersPerDay = -1;
        QCOMPARE(tokens.create(negative).error().code, Errc::InvalidArgument);
        QVERIFY((*tokens.inUse())->empty());
    }
    void another_program_reads_them_but_cannot_change_them() {
        const auto store = open();
        ApiTokens tokens(*store, clock_);
        QVERIFY(tokens.create(wanted("shop")).ok());
        const auto beside = Store::openReadOnly(store->file());
        ApiTokens reading(**beside, clock_);
        QCOMPARE(reading.list()->size(), std::size_t(1));
        QCOMPARE(reading.create(wanted("b", 'b')).error().code, Errc::Unavailable);
        QCOMPARE(reading.revoke("shop", "eve").error().code, Errc::Unavailable);
    }
};

FAIRLEAD_TEST(ApiTokensTest)
#include "api_tokens_test.moc"

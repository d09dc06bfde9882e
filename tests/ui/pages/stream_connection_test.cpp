// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QRadioButton>

#include "tests/support/test_main.h"
#include "tests/ui/pages/made_stream.h"
#include "ui/async/job_slot.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/charts/line_chart.h"
#include "ui/widgets/charts/row_bars.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/tag.h"

using namespace ui;
using core::runtime::LiveSnapshot;
using core::runtime::StreamQuestion;
using core::stream::LinkState;
using tests::StreamWindow;
using theme::Verdict;
using widgets::DataTable;

class StreamConnectionTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void a_lost_cluster_keeps_the_last_values_with_their_age() {
        StreamWindow page(ui_);
        page.open(tests::cutOff());
        QVERIFY(page.find<QWidget>("linkBanner")->isVisible());
        QVERIFY(page.said().contains(QStringLiteral("Disconnected since 13:08:48")));
        QVERIFY(page.said().contains(QStringLiteral("Connection to 127.0.0.1:41234 was refused.")));
        QVERIFY(page.said().contains(QStringLiteral("4\u00A0min old")));
        QCOMPARE(page.page()->findChildren<widgets::Badge*>()[0]->badgeText().verdict,
                 Verdict::CannotTell);
        const auto legend = page.in<widgets::LineChart>("throughputCard")->legend();
        QCOMPARE(legend.size(), 2u);
        QCOMPARE(legend[0].color, theme::Token::Text3);
        QVERIFY(!page.in<widgets::LineChart>("throughputCard")->textTable().rows.empty());
        QCOMPARE(page.in<widgets::RowBars>("lagCard")->bars()[2].color, theme::Token::Text3);
        page.clock.advance(std::chrono::minutes(2));
        QTRY_VERIFY(page.said().contains(QStringLiteral("6\u00A0min old")));
        page.port->set(tests::madeLive());
        QTRY_VERIFY(!page.find<QWidget>("linkBanner")->isVisible());
        QCOMPARE(page.in<widgets::LineChart>("throughputCard")->legend()[0].color,
                 theme::Token::Series1);
    }
    void every_state_of_the_link_is_told_in_words_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("word");
        QTest::newRow("connecting") << int(LinkState::Connecting) << QStringLiteral("Connecting");
        QTest::newRow("down") << int(LinkState::Down) << QStringLiteral("Down");
        QTest::newRow("host") << int(LinkState::WrongHost) << QStringLiteral("Wrong host");
        QTest::newRow("login") << int(LinkState::LoginRefused) << QStringLiteral("Login refused");
        QTest::newRow("tls") << int(LinkState::CertificateBad) << QStringLiteral("Certificate bad");
        QTest::newRow("acl") << int(LinkState::NotAllowed) << QStringLiteral("Not allowed");
        QTest::newRow("topic") << int(LinkState::TopicMissing) << QStringLiteral("Topic missing");
    }
    void every_state_of_the_link_is_told_in_words() {
        QFETCH(int, state);
        QFETCH(QString, word);
        LiveSnapshot live = tests::madeLive();
        live.stream.link.state = static_cast<LinkState>(state);
        live.stream.link.lastAnswer.reset();
        live.stream.link.embedded = false;
        StreamWindow page(ui_);
        page.open(live);
        QCOMPARE(page.in<widgets::Tag>("connectionCard")->text(), word);
        QVERIFY(!page.find<QLabel>("linkSentence")->text().isEmpty());
        QCOMPARE(page.find<QWidget>("linkBanner")->isVisible(),
                 static_cast<LinkState>(state) != LinkState::Connecting);
        QVERIFY(!page.find<QWidget>("cutBroker")->isVisible());
        QVERIFY(!page.find<QWidget>("demoBroker")->isVisible());
    }
    void the_connection_can_be_made_anew_cut_and_restored() {
        StreamWindow page(ui_);
        page.open(tests::madeLive());
        page.click("copyAddress");
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("127.0.0.1:41234"));
        page.click("reconnect");
        QTRY_COMPARE(page.port->calls(), QStringList{QStringLiteral("reconnect")});
        QTRY_VERIFY(page.find<QAbstractButton>("cutBroker")->isEnabled());
        page.click("cutBroker");
        QTRY_COMPARE(page.port->calls().constLast(), QStringLiteral("cut"));
        page.port->set(tests::cutOff());
        QTRY_COMPARE(page.find<QAbstractButton>("cutBroker")->text(),
                     QStringLiteral("Restore the broker"));
        QTRY_VERIFY(page.find<QAbstractButton>("cutBroker")->isEnabled());
        page.port->setFailure(core::Error{core::Errc::Unavailable, "it will not start", {}});
        page.click("cutBroker");
        QTRY_COMPARE(page.port->calls().constLast(), QStringLiteral("restore"));
        QTRY_VERIFY(page.find<QLabel>("connectionError")->text().contains("it will not start"));
        QVERIFY(page.find<QWidget>("connectionError")->isVisible());
    }
    void the_start_is_asked_and_each_answer_reaches_the_engine() {
        StreamWindow page(ui_);
        page.open(tests::asking(StreamQuestion::StartPosition));
        QVERIFY(page.find<QWidget>("questionCard")->isVisible());
        QVERIFY(page.find<QRadioButton>("fromEarliest")->isChecked());
        QVERIFY(page.find<QRadioButton>("fromEarliest")
                    ->text()
                    .contains(QStringLiteral("1\u00A0234\u00A0567")));
        page.click("answerQuestion");
        QTRY_COMPARE(page.port->calls().size(), 1);
        QTRY_VERIFY(page.find<QAbstractButton>("answerQuestion")->isEnabled());
        page.find<QRadioButton>("fromLatest")->setChecked(true);
        page.click("answerQuestion");
        QTRY_COMPARE(page.port->calls().size(), 2);
        QTRY_VERIFY(page.find<QAbstractButton>("answerQuestion")->isEnabled());
        auto* when = page.find<QDateTimeEdit>("fromWhen");
        QVERIFY(!when->isEnabled());
        page.find<QRadioButton>("fromTime")->setChecked(true);
        QVERIFY(when->isEnabled());
        when->setDateTime(QDateTime({2026, 11, 22}, {9, 30}, Qt::UTC));
        page.port->setFailure(core::Error{core::Errc::Unavailable, "no answer from it", {}});
        page.click("answerQuestion");
        QTRY_VERIFY(page.said().contains(QStringLiteral("no answer from it")));
        QCOMPARE(page.port->calls(),
                 QStringList({QStringLiteral("earliest"), QStringLiteral("latest"),
                              QStringLiteral("2026-11-22T09:30:00Z")}));
        page.port->set(tests::madeLive());
        QTRY_VERIFY(!page.find<QWidget>("questionCard")->isVisible());
    }
    void lost_messages_and_a_topic_made_anew_are_asked_in_their_own_words() {
        StreamWindow page(ui_);
        page.open(tests::asking(StreamQuestion::OffsetLost));
        QVERIFY(page.said().contains(QStringLiteral("no longer keeps")));
        page.port->set(tests::asking(StreamQuestion::TopicRecreated));
        QTRY_VERIFY(page.said().contains(QStringLiteral("made anew")));
    }
    void what_cannot_be_stored_and_counts_that_contradict_are_banners() {
        LiveSnapshot live = tests::madeLive();
        live.stream.problem = "The disk is full.";
        live.stream.conserved = false;
        live.stream.partitions[2].accepted -= 3;
        StreamWindow page(ui_);
        page.open(live);
        QVERIFY(page.find<QWidget>("problemBanner")->isVisible());
        QVERIFY(page.said().contains(QStringLiteral("The disk is full.")));
        QVERIFY(page.find<QWidget>("countsBanner")->isVisible());
        QCOMPARE(page.find<widgets::Tag>("sumsTag")->text(), QStringLiteral("FAIL"));
        // What does not add up comes first.
        const auto* sums = page.in<DataTable>("sumsCard")->model();
        QVERIFY(sums->index(0, 0).data().toString().contains(QStringLiteral("ratings-2")));
        QVERIFY(sums->index(0, 6).data().toString().contains(QStringLiteral("FAIL by 3")));
        QCOMPARE(page.page()->verdict(), std::optional(Verdict::Fail));
    }
    void a_profile_for_reading_changes_nothing() {
        StreamWindow page(ui_);
        core::runtime::EngineOptions options;
        options.profile = page.fixture.engine->profile();
        options.settings = page.fixture.engine->loadedSettings();
        options.readOnly = true;
        const auto reader = *core::runtime::Engine::open(std::move(options), page.clock);
        StreamWindow readOnly(ui_, reader.get());
        readOnly.open(tests::asking(StreamQuestion::StartPosition));
        for (const char* name : {"reconnect", "cutBroker", "answerQuestion"}) {
            QVERIFY2(!readOnly.find<QAbstractButton>(name)->isEnabled(), name);
            QVERIFY2(!readOnly.find<QWidget>(name)->toolTip().isEmpty(), name);
        }
        readOnly.window.reset();
        ui::async::jobPool()->waitForDone();
    }

  private:
    tests::UiFixture ui_;
};

FAIRLEAD_TEST(StreamConnectionTest)
#include "stream_connection_test.moc"

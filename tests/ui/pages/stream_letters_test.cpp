// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

#include "tests/core/store/sample_events.h"
#include "tests/support/test_main.h"
#include "tests/ui/pages/made_stream.h"
#include "ui/async/job_slot.h"
#include "ui/pages/stream/letter_dialog.h"
#include "ui/pages/stream/letters_card.h"
#include "ui/pages/stream/stream_words.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/inputs.h"

using namespace ui;
using namespace ui::pages;
using core::store::DeadLetter;

namespace {

std::vector<std::int64_t> ids(const std::vector<LetterRow>& rows) {
    std::vector<std::int64_t> all;
    for (const LetterRow& row : rows)
        all.push_back(row.id);
    return all;
}

}  // namespace

class StreamLettersTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void bytes_show_as_text_and_as_hexadecimal() {
        const std::string bytes("{\"a\": 1}\n\0\x1b[31m\xff\xe2\x80\xae!", 20);
        const QString text = bytesAsText(bytes);
        QVERIFY(text.startsWith(QStringLiteral("{\"a\": 1}\n\u2400\u241b[31m")));
        QVERIFY(!text.contains(QChar(0x202E)));
        QVERIFY(bytesAsHex(bytes).startsWith(QStringLiteral(
            "00000000  7b 22 61 22 3a 20 31 7d  0a 00 1b 5b 33 31 6d ff  |{\"a\": 1}")));
        QCOMPARE(bytesAsHex(bytes).split(u'\n').size(), 2);
        QCOMPARE(bytesAsHex({}), QString());
        QCOMPARE(bytesAsText({}), QString());
    }
    void what_is_new_comes_before_what_is_shown() {
        LetterPage fresh;
        fresh.rows.resize(2);
        fresh.rows[0].id = 9;
        fresh.rows[1].id = 8;
        std::vector<LetterRow> shown(1);
        shown[0].id = 7;
        QCOMPARE(ids(withFresh(shown, fresh)), (std::vector<std::int64_t>{9, 8, 7}));
        fresh.more = true;  // there is a gap between: older rows would look like neighbours
        QCOMPARE(ids(withFresh(shown, fresh)), (std::vector<std::int64_t>{9, 8}));
    }
    void pages_of_a_search_are_what_one_long_look_finds() {
        tests::FakeStreamPort port;
        port.setLetters(tests::madeLetters(2500));
        LetterQuery query;
        query.words = QStringLiteral("JSON ratings");
        query.limit = 37;
        std::vector<std::int64_t> paged;
        for (int pages = 0; pages < 100; ++pages) {
            const auto page = *readLetters(port, query, {});
            for (const LetterRow& row : page.rows)
                paged.push_back(row.id);
            if (!page.more) break;
            query.beforeId = page.oldestId;
        }
        // The slow twin looks at every letter.
        std::vector<std::int64_t> all;
        for (int i = 2500; i >= 1; --i) {
            if (i % 5 == 4 && i % 4 != 0) all.push_back(i);
        }
        QCOMPARE(paged, all);
        query = {};
        query.topic = "watch-events";
        query.limit = 10000;
        QCOMPARE(readLetters(port, query, {})->rows.size(), 625u);
        query = {};
        query.afterId = 2490;
        QCOMPARE(readLetters(port, query, {})->rows.size(), 10u);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(readLetters(port, query, stop.get_token()).error().code, core::Errc::Cancelled);
        port.setFailure(core::Error{core::Errc::Io, "disk", {}});
        QCOMPARE(readLetters(port, query, {}).error().code, core::Errc::Io);
    }
    void the_newest_of_a_real_store_come_first() {
        tests::StoreFixture f;
        auto reader = f.reader();
        QVERIFY(newestDeadLetters(reader, 10, 0)->empty());
        std::vector<core::store::Message> batch;
        const auto source = f.source();
        for (int i = 0; i < 3000; ++i)
            batch.push_back({source, i, tests::broken("message " + std::to_string(i))});
        QVERIFY(f.events->append(batch));
        const auto all = *reader.deadLetters(0, 5000);
        QCOMPARE(all.size(), 3000u);
        std::vector<std::int64_t> found;
        for (std::int64_t before = 0; found.size() < 5000;) {
            const auto page = *newestDeadLetters(reader, 700, before);
            if (page.empty()) break;
            for (const DeadLetter& letter : page)
                found.push_back(letter.id);
            before = page.back().id;
        }
        QCOMPARE(found.size(), all.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            QCOMPARE(found[i], all[all.size() - 1 - i].id);
        QCOMPARE(newestDeadLetters(reader, 1, 0)->front().bytes, std::string("message 2999"));
    }
    void a_hundred_thousand_dead_letters_are_paged_and_searched() {
        auto port = std::make_shared<tests::FakeStreamPort>();
        port->setLetters(tests::madeLetters(100000));
        tests::FakeClock clock{tests::kMadeNow};
        LettersCard card(port, clock);
        auto* search = card.findChild<widgets::SearchLine*>();
        auto* rows = card.table()->model();
        card.resize(600, 400);
        card.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        const tests::LoopGaps gaps;
        card.show(100000);
        QTRY_COMPARE(rows->rowCount(), 200);
        QCOMPARE(rows->index(0, 1).data().toString(),
                 positionText("watch-events", 0, 4115000 + 103 * 100000));
        // Scrolling to the end brings the next page.
        card.table()->scrollToBottom();
        QTRY_COMPARE(rows->rowCount(), 400);
        // The oldest letter is found although it was never read.
        search->setText(QString::number(4115000 + 103));
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 1, 30000);
        search->setText(QStringLiteral("there is no such word"));
        QTRY_VERIFY_WITH_TIMEOUT(!card.table()->isVisible(), 30000);
        qInfo("longest gap of the event loop: %lld ms", gaps.worstMs());
        QVERIFY(gaps.worstMs() < 400);
        // What arrives meanwhile shows without another look at all of them.
        search->clear();
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 200, 30000);
        port->setLetters(tests::madeLetters(100003));
        card.show(100003);
        QTRY_COMPARE(rows->rowCount(), 203);
        port->setFailure(core::Error{core::Errc::Io, "the disk is gone", {}});
        card.reload();
        QTRY_VERIFY(!card.table()->isVisible());
        ui::async::jobPool()->waitForDone();
    }
    void the_details_show_the_bytes_or_why_they_are_gone() {
        auto port = std::make_shared<tests::FakeStreamPort>();
        port->setLetters(tests::madeLetters(3));
        const auto rows = readLetters(*port, {}, {})->rows;
        const QPointer dialog = new LetterDialog(port, rows[1], nullptr);
        dialog->open();
        auto* bytes = dialog->findChild<QPlainTextEdit*>();
        QTRY_VERIFY(bytes->toPlainText().contains(QStringLiteral("u2")));
        dialog->findChild<QComboBox*>()->setCurrentIndex(1);
        QVERIFY(bytes->toPlainText().startsWith(QStringLiteral("00000000  7b")));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("copyLetter")),
                          Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("00000000")));
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        port->setLetters({});
        const QPointer gone = new LetterDialog(port, rows[1], nullptr);
        gone->open();
        QTRY_VERIFY(gone->findChild<QPlainTextEdit*>()->placeholderText().contains(
            QStringLiteral("no longer kept")));
        QVERIFY(!gone->findChild<QPushButton*>(QStringLiteral("copyLetter"))->isEnabled());
        gone->close();
        ui::async::jobPool()->waitForDone();
    }

  private:
    tests::UiFixture ui_;
};

FAIRLEAD_TEST(StreamLettersTest)
#include "stream_letters_test.moc"

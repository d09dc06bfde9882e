// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QToolButton>
#include <QTranslator>

#include "tests/support/test_main.h"
#include "tests/ui/pages/made_stream.h"
#include "ui/pages/stream/letter_dialog.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/charts/line_chart.h"
#include "ui/widgets/charts/row_bars.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/tag.h"

using namespace ui;
using core::runtime::LiveSnapshot;
using core::runtime::StreamQuestion;
using core::stream::LinkState;
using tests::StreamWindow;
using theme::Verdict;
using widgets::DataTable;

namespace {

/// Every text a third longer, as German often is.
class LongWords final : public QTranslator {
  public:
    LongWords() { qApp->installTranslator(this); }
    ~LongWords() override { qApp->removeTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int n) const override {
        QString words = QString::fromUtf8(text);
        if (words.size() < 4) return words;
        words += QStringLiteral("ungslange").repeated(3).left(words.size() * 35 / 100);
        return words.replace(QStringLiteral("%n"), QString::number(n));
    }
};

/// How often a widget was painted.
class Paints final : public QObject {
  public:
    explicit Paints(QWidget* widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

}  // namespace

class StreamPageTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void a_profile_without_a_stream_says_how_to_connect() {
        tests::EngineFixture fixture(false);
        const tests::PageWindow page(ui_, fixture, QStringLiteral("stream"));
        QTRY_VERIFY(page.find<QWidget>("setupCard")->isVisible());
        QVERIFY(!page.find<QWidget>("tailCard")->isVisible());
        QVERIFY(!page.find<QWidget>("pauseLive")->isVisible());
        QString said;
        for (const auto* label : page.find<QWidget>("setupCard")->findChildren<QLabel*>())
            said += label->text();
        QVERIFY(said.contains(QStringLiteral("kafka.bootstrap")));
        QVERIFY(said.contains(QStringLiteral("fairlead --demo")));
        QVERIFY(said.contains(QStringLiteral("fairlead.toml")));
        page.click("copySetting");
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("bootstrap =")));
        QVERIFY(!page.window->pages().current()->verdict());
        tests::shot(*page.window, QStringLiteral("stream-setup"));
    }
    void a_stream_that_is_well_shows_its_figures() {
        StreamWindow page(ui_);
        page.port->setLetters(tests::madeLetters(31));
        page.open(tests::madeLive());
        const auto badges = page.page()->findChildren<widgets::Badge*>();
        QCOMPARE(badges.size(), 4);
        QCOMPARE(badges[1]->badgeText().verdict, Verdict::Pass);
        QCOMPARE(badges[2]->badgeText().value, QStringLiteral("4 of 4"));
        QCOMPARE(badges[3]->badgeText().verdict, Verdict::Warn);
        QTRY_COMPARE(page.in<DataTable>("lettersCard")->model()->rowCount(), 31);
        QCOMPARE(page.in<DataTable>("topicsCard")->model()->rowCount(), 5);
        QCOMPARE(page.in<DataTable>("sumsCard")->model()->rowCount(), 8);
        QCOMPARE(page.in<DataTable>("schemasCard")->model()->rowCount(), 4);
        QTRY_VERIFY(page.in<DataTable>("tailCard")
                        ->model()
                        ->index(0, 4)
                        .data()
                        .toString()
                        .startsWith(QStringLiteral("Film")));
        QCOMPARE(page.find<widgets::Tag>("sumsTag")->text(), QStringLiteral("PASS"));
        QVERIFY(page.said().contains(QStringLiteral("In-memory demo broker")));
        QVERIFY(!page.find<QWidget>("questionCard")->isVisible());
        QVERIFY(!page.find<QWidget>("linkBanner")->isVisible());
    }
    void pause_freezes_what_is_shown_and_says_since_when() {
        StreamWindow page(ui_);
        page.open(tests::madeLive());
        page.click("pauseLive");
        QTRY_VERIFY(page.said().contains(QStringLiteral("Paused at 13:12:48")));
        page.clock.advance(std::chrono::minutes(5));
        page.port->set(tests::cutOff());
        const int pulls = page.port->pulls();
        QTest::qWait(600);  // nothing happens: there is no condition to wait for
        QCOMPARE(page.port->pulls(), pulls);
        QVERIFY(!page.find<QWidget>("linkBanner")->isVisible());
        page.click("pauseLive");
        QTRY_VERIFY(page.find<QWidget>("linkBanner")->isVisible());
        QVERIFY(!page.said().contains(QStringLiteral("Paused")));
    }
    void inspect_events_brings_the_tail_into_view() {
        StreamWindow page(ui_);
        page.open(tests::madeLive());
        QVERIFY(page.find<QWidget>("tailCard")->visibleRegion().isEmpty());
        page.find<QWidget>("inspectEvents")->setFocus();
        QTest::keyClick(page.find<QWidget>("inspectEvents"), Qt::Key_Space);
        QVERIFY(page.in<DataTable>("tailCard")->hasFocus());
        QTRY_VERIFY(!page.find<QWidget>("tailCard")->visibleRegion().isEmpty());
    }
    void a_chosen_topic_narrows_the_other_cards() {
        StreamWindow page(ui_);
        page.port->setLetters(tests::madeLetters(40));
        page.open(tests::madeLive());
        QTRY_COMPARE(page.in<DataTable>("lettersCard")->model()->rowCount(), 40);
        auto* topics = page.in<DataTable>("topicsCard");
        topics->setFocus();
        QCOMPARE(page.in<widgets::RowBars>("lagCard")->bars().size(), 8u);  // focus chooses nothing
        QTest::keyClick(topics, Qt::Key_Down);
        QTest::keyClick(topics, Qt::Key_Home);
        topics->selectRow(1);
        QCOMPARE(page.in<widgets::RowBars>("lagCard")->bars().size(), 3u);
        QCOMPARE(page.in<DataTable>("sumsCard")->model()->rowCount(), 3);
        QCOMPARE(page.in<DataTable>("schemasCard")->model()->rowCount(), 1);
        QCOMPARE(page.in<DataTable>("tailCard")->model()->rowCount(), 20);
        QTRY_COMPARE(page.in<DataTable>("lettersCard")->model()->rowCount(), 10);
        QVERIFY(page.said().contains(QStringLiteral("watch-events")));
        page.click("allTopics");
        QCOMPARE(page.in<widgets::RowBars>("lagCard")->bars().size(), 8u);
        QTRY_COMPARE(page.in<DataTable>("lettersCard")->model()->rowCount(), 40);
        QVERIFY(!page.find<QWidget>("allTopics")->isVisible());
    }
    void nothing_is_drawn_again_while_nothing_changes() {
        StreamWindow page(ui_);
        page.open(tests::madeLive());
        auto* view = page.in<widgets::LineChart>("throughputCard");
        QTest::qWait(100);
        const Paints paints(view);
        const Paints bars(page.in<widgets::RowBars>("lagCard"));
        const int pulls = page.port->pulls();
        QTRY_VERIFY(page.port->pulls() > pulls + 3);
        QCOMPARE(paints.count, 0);
        QCOMPARE(bars.count, 0);
        // The same figures in a newer snapshot are no reason either.
        page.port->set(tests::madeLive());
        const int before = page.port->pulls();
        QTRY_VERIFY(page.port->pulls() > before + 2);
        QCOMPARE(paints.count, 0);
        QCOMPARE(bars.count, 0);
    }
    void longer_words_still_fit() {
        const LongWords words;
        StreamWindow page(ui_);
        page.port->setLetters(tests::madeLetters(31));
        page.window->resize(1100, 700);
        page.open(tests::madeLive());
        QVERIFY(page.window->width() <= 1100);
        // No button and no badge is cut off.
        for (const auto* button : page.page()->findChildren<QAbstractButton*>()) {
            // The "⋯" and search icons have no words.
            if (!button->isVisible() || button->accessibleName().isEmpty()) {
                if (button->text().isEmpty() || !button->isVisible()) continue;
            }
            if (qobject_cast<const QToolButton*>(button)) continue;
            QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                     qPrintable(button->text() + button->accessibleName()));
            const QRect place(button->mapTo(page.page(), QPoint()), button->size());
            QVERIFY2(page.page()->rect().contains(place), qPrintable(button->text()));
        }
        QTest::qWait(100);
        tests::shot(*page.page(), QStringLiteral("stream-long"));
    }
    void pictures() {
        if (qEnvironmentVariable("FAIRLEAD_SHOTS").isEmpty())
            QSKIP("FAIRLEAD_SHOTS names no folder");
        StreamWindow page(ui_);
        page.port->setLetters(tests::madeLetters(31));
        page.open(tests::madeLive());
        const auto take = [&](const char* name) {
            QTest::qWait(700);
            tests::shot(*page.window, QLatin1String(name));
        };
        const auto whole = [&](const char* name) {
            QTest::qWait(700);
            tests::shot(*page.page(), QLatin1String(name));
        };
        take("stream-dark");
        whole("stream-whole-dark");
        ui_.theme.setChoice(theme::Choice::Light);
        take("stream-light");
        whole("stream-whole-light");
        page.window->resize(1100, 700);
        take("stream-small");
        whole("stream-whole-small");
        page.window->resize(1440, 900);
        page.window->setLayoutDirection(Qt::RightToLeft);
        take("stream-rtl");
        whole("stream-whole-rtl");
        page.window->setLayoutDirection(Qt::LeftToRight);
        ui_.theme.setChoice(theme::Choice::Dark);
        page.port->set(tests::cutOff());
        take("stream-down");
        page.port->set(tests::asking(StreamQuestion::StartPosition));
        take("stream-question");
        page.port->set(tests::asking(StreamQuestion::OffsetLost));
        take("stream-lost");
        LiveSnapshot wide = tests::madeLive();
        for (int p = 4; p < 64; ++p)
            wide.stream.partitions.push_back(tests::madePartition("ratings", p, 3 * p % 47));
        page.port->set(wide);
        whole("stream-64");
        ui_.theme.setTextScale(130);
        page.port->set(tests::madeLive());
        whole("stream-130");
        ui_.theme.setTextScale(100);
        auto* table = page.in<DataTable>("lettersCard");
        table->selectRow(2);
        page.click("letterDetails");
        auto* dialog = page.window->findChild<pages::LetterDialog*>();
        QTest::qWait(300);
        tests::shot(*dialog, QStringLiteral("stream-letter"));
        dialog->close();
    }

  private:
    tests::UiFixture ui_;
};

FAIRLEAD_TEST(StreamPageTest)
#include "stream_page_test.moc"

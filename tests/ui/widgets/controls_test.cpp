// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "tests/support/test_main.h"
#include "tests/ui/fixture.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/pipeline_strip.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/switch.h"

using namespace ui::widgets;
using ui::theme::Verdict;

namespace {

Confirmation rollBack() {
    Confirmation c;
    c.question = QStringLiteral("Roll back the live model to v41?");
    c.effect = QStringLiteral("New requests use v41.");
    c.changes = {{QStringLiteral("Live model"), QStringLiteral("v42"), QStringLiteral("v41"),
                  QStringLiteral("Replaced"), Verdict::Off}};
    c.checks = {{QStringLiteral("Signature of v41 valid"), Verdict::Pass}};
    c.undo = QStringLiteral("You can undo this.");
    c.verb = QStringLiteral("Roll back to v41");
    return c;
}

Button* confirmButton(ConfirmDialog& dialog) {
    for (auto* button : dialog.findChildren<Button*>()) {
        if (button->text() == QStringLiteral("Roll back to v41")) return button;
    }
    return nullptr;
}

}  // namespace

class ControlsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void a_pipeline_is_buttons_in_reading_order() {
        PipelineStrip strip(QStringLiteral("Pipeline"));
        QSignalSpy clicked(&strip, &PipelineStrip::nodeClicked);
        strip.set({{QStringLiteral("cpu"), QStringLiteral("Training"),
                    QStringLiteral("in 01:47:12"), Verdict::Pass},
                   {QStringLiteral("server"), QStringLiteral("API"), QStringLiteral("p95 92 ms"),
                    Verdict::Warn}});
        strip.resize(600, 60);
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        const auto nodes = strip.findChildren<QAbstractButton*>();
        QCOMPARE(nodes.size(), 2);
        QCOMPARE(nodes[1]->accessibleName(), QStringLiteral("API: WARN, p95 92 ms"));
        QVERIFY(nodes[0]->x() < nodes[1]->x());
        const QImage leftToRight = strip.grab().toImage();
        nodes[1]->setFocus();
        QTest::keyClick(nodes[1], Qt::Key_Space);
        QCOMPARE(clicked.constLast().constFirst().toInt(), 1);
        strip.setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::sendPostedEvents();
        QTRY_VERIFY(nodes[0]->x() > nodes[1]->x());
        QVERIFY(strip.grab().toImage() != leftToRight);
    }
    void a_figure_that_needs_attention_says_its_verdict() {
        Kpi kpi;
        kpi.label = QStringLiteral("API latency p95");
        kpi.value = QStringLiteral("92");
        kpi.unit = QStringLiteral("ms");
        kpi.note = QStringLiteral("8 ms to limit");
        KpiCard card(kpi);
        card.resize(185, 94);
        const QImage calm = card.grab().toImage();
        QCOMPARE(card.accessibleDescription(), kpi.note);
        kpi.verdict = Verdict::Warn;
        card.set(kpi);
        QCOMPARE(card.accessibleDescription(), QStringLiteral("WARN, 8 ms to limit"));
        QVERIFY(card.grab().toImage() != calm);
    }
    void a_confirmation_needs_a_reason_and_never_takes_enter() {
        QWidget window;
        window.resize(900, 700);
        window.show();
        ConfirmDialog dialog(rollBack(), &window);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* reason = dialog.findChild<QPlainTextEdit*>();
        QCOMPARE(dialog.focusWidget(), reason);
        Button* confirm = confirmButton(dialog);
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(reason, QStringLiteral("too short"));
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(reason, QStringLiteral(" but now long enough"));
        QVERIFY(confirm->isEnabled());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        confirm->setFocus();
        QTest::keyClick(confirm, Qt::Key_Return);
        QTest::keyClick(&dialog, Qt::Key_Enter);
        QCOMPARE(accepted.count(), 0);
        QTest::keyClick(confirm, Qt::Key_Space);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(dialog.reason(), QStringLiteral("too short but now long enough"));
    }
    void escape_cancels_a_confirmation() {
        QWidget window;
        window.show();
        ConfirmDialog dialog(rollBack(), &window);
        dialog.open();
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
    }
    void a_failed_check_disables_the_action_and_says_why() {
        QWidget window;
        Confirmation c = rollBack();
        c.checks.push_back({QStringLiteral("File matches its SHA-256"), Verdict::Fail});
        ConfirmDialog dialog(c, &window);
        dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("a long enough reason"));
        QVERIFY(!confirmButton(dialog)->isEnabled());
        QVERIFY(confirmButton(dialog)->toolTip().contains(QStringLiteral("SHA-256")));
    }
    void a_badge_says_its_verdict_first_and_takes_keys() {
        Badge badge({QStringLiteral("Catalog coverage"), QStringLiteral("93.4 %"),
                     QStringLiteral("required ≥ 80 %"), Verdict::Pass});
        QCOMPARE(badge.accessibleName(),
                 QStringLiteral("PASS: Catalog coverage 93.4 %, required ≥ 80 %"));
        QSignalSpy clicked(&badge, &QAbstractButton::clicked);
        QTest::keyClick(&badge, Qt::Key_Return);
        QTest::keyClick(&badge, Qt::Key_Space);
        QCOMPARE(clicked.count(), 2);
    }
    void a_card_goes_through_its_states_and_back() {
        Card card(QStringLiteral("Versions"));
        auto* content = new QLabel(QStringLiteral("content"));
        card.body()->addWidget(content);
        card.resize(400, 300);
        card.show();
        card.showLoading(QStringLiteral("Reading versions…"));
        auto* skeleton = card.findChild<Skeleton*>();
        QVERIFY(!skeleton->isShown());
        QTRY_VERIFY(skeleton->isShown());
        StatePanel* panel = card.showState(errorState(QStringLiteral("Registry could not be read"),
                                                      {core::Errc::Io, "disk gone", ""}));
        panel->addAction(QStringLiteral("Try again"), "rotate-ccw");
        QVERIFY(!content->isVisible());
        QVERIFY(panel->accessibleDescription().contains(QStringLiteral("disk gone")));
        card.showContent();
        QTRY_VERIFY(content->isVisible());
        card.showContent();
    }
    void a_switch_turns_by_space_and_click() {
        Switch control(QStringLiteral("Exploration"));
        control.show();
        QTest::keyClick(&control, Qt::Key_Space);
        QVERIFY(control.isChecked());
        QTest::mouseClick(&control, Qt::LeftButton, {}, {10, control.height() / 2});
        QVERIFY(!control.isChecked());
    }
    void a_field_shows_what_is_wrong_and_escape_clears_a_search() {
        auto* line = new SearchLine(QStringLiteral("Filter versions"));
        Field field(QStringLiteral("Share"), line);
        field.setError(QStringLiteral("Enter a value from 0 to 1"));
        QVERIFY(field.hasError());
        QCOMPARE(line->property("invalid").toBool(), true);
        field.setError({});
        QCOMPARE(line->property("invalid").toBool(), false);
        QTest::keyClicks(line, QStringLiteral("v4"));
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(line->text().isEmpty());
    }
    void the_focus_ring_follows_tab_and_leaves_with_the_mouse() {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* first = new Button(QStringLiteral("First"));
        auto* second = new Button(QStringLiteral("Second"));
        column->addWidget(first);
        column->addWidget(second);
        FocusRing ring(nullptr);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(ring.target(), second);
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(ring.target(), nullptr);
    }

  private:
    tests::UiFixture ui_;
};

FAIRLEAD_TEST(ControlsTest)
#include "controls_test.moc"

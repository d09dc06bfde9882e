// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBrowser>
#include <thread>

#include "core/control/control.h"
#include "tests/support/test_main.h"
#include "tests/ui/pages/engine_fixture.h"
#include "ui/async/job_slot.h"
#include "ui/pages/hold_banner.h"
#include "ui/pages/registry/dialogs.h"
#include "ui/pages/registry/registry_page.h"
#include "ui/pages/registry/version_details.h"
#include "ui/pages/words.h"
#include "ui/shell/page_host.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/tag.h"

using namespace ui;
using pages::RegistryPage;

namespace {

const shell::PageEntry kCatalog[] = {
    {"registry", "Registry", "package", shell::PageGroup::Operate, &shell::makePage<RegistryPage>},
};
constexpr const char* kReason = "p95 latency has been close to the limit";

}  // namespace

class RegistryPageTest final : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanup() {
        window_.reset();
        ui::async::jobPool()->waitForDone();
        fixture_.reset();
    }

    void an_empty_registry_says_so_and_leads_to_training() {
        start(0);
        QTRY_VERIFY(button(QStringLiteral("Train a model")));
        QVERIFY(labelWith(QStringLiteral("No versions yet")));
        click(button(QStringLiteral("Train a model")));
        QCOMPARE(window_->context().navigator.current(), QStringLiteral("training"));
    }
    void every_version_is_listed_with_the_live_one_selected() {
        start(3);
        QCOMPARE(table()->model()->rowCount(), 3);
        const QAbstractItemModelTester tester(table()->model());
        QVERIFY(detailsShow(ids_[2]));
        QVERIFY(!changeButton()->isVisible());
        QTRY_VERIFY(badgeText(1).contains(QStringLiteral("complete")));
        QVERIFY(badgeText(0).contains(QString::fromStdString(ids_[2])));
        QVERIFY(badgeText(2).contains(QStringLiteral("all valid")));
        QTRY_VERIFY(labelWith(QStringLiteral("passed")));
    }
    void filtering_and_sorting_change_what_is_shown_and_the_count() {
        start(3);
        QTest::mouseClick(filter(), Qt::LeftButton);
        QTest::keyClicks(filter(), QStringLiteral("archived"));
        QCOMPARE(table()->model()->rowCount(), 2);
        QVERIFY(labelWith(QStringLiteral("3 versions · 2 shown")));
        QTest::keyClick(filter(), Qt::Key_Escape);
        QCOMPARE(table()->model()->rowCount(), 3);
        const auto clickHeader = [&] {
            auto* header = table()->horizontalHeader();
            QTest::mouseClick(
                header->viewport(), Qt::LeftButton, {},
                {header->sectionViewportPosition(pages::VersionsModel::Quality) + 10, 10});
        };
        clickHeader();
        const auto quality = [&](int row) {
            return table()
                ->model()
                ->index(row, pages::VersionsModel::Quality)
                .data(models::SortRole)
                .toDouble();
        };
        const bool ascending =
            table()->horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
        QVERIFY(ascending ? quality(0) <= quality(1) && quality(1) <= quality(2)
                          : quality(0) >= quality(1) && quality(1) >= quality(2));
        clickHeader();
        QVERIFY(!ascending ? quality(0) <= quality(2) : quality(0) >= quality(2));
    }
    void a_rollback_needs_a_reason_and_a_click_and_esc_cancels() {
        start(2);
        pick(ids_[0]);
        QTRY_VERIFY(changeButton()->isEnabled() && changeButton()->isVisible());
        click(changeButton());
        QPointer<widgets::ConfirmDialog> dialog = waitForDialog();
        QVERIFY(dialog);
        auto* confirm = buttonIn(dialog, QStringLiteral("Roll back to"));
        auto* reason = dialog->findChild<QPlainTextEdit*>();
        QCOMPARE(dialog->focusWidget(), reason);
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(reason, QStringLiteral("too short"));
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(reason, QString::fromLatin1(kReason));
        QVERIFY(confirm->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(fixture_->engine->snapshot()->live.text, ids_[1]);
    }
    void the_rehearsal_arrives_while_the_dialog_is_open() {
        start(2);
        pick(ids_[0]);
        QTRY_VERIFY(changeButton()->isEnabled());
        click(changeButton());
        widgets::ConfirmDialog* dialog = waitForDialog();
        QVERIFY(dialog);
        QTRY_VERIFY(labelIn(dialog, QStringLiteral("Items that vanish")));
        QVERIFY(!tagIn(dialog, QStringLiteral("computing…")));
        tests::shot(*window_, QStringLiteral("registry-rollback"));
        dialog->reject();
    }
    void a_rollback_takes_effect_and_ctrl_z_undoes_it() {
        start(2);
        rollBackByMouse(ids_[0]);
        QTRY_COMPARE(fixture_->engine->snapshot()->live.text, ids_[0]);
        QTRY_VERIFY(holdBanner()->isVisible());
        QTRY_COMPARE(window_->context().toasts.count(), 1);
        QVERIFY(labelWith(QStringLiteral("Rolled back from")));
        QTRY_VERIFY(!changeButton()->isVisible());
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture_->engine->snapshot()->live.text, ids_[1]);
        QTRY_VERIFY(!fixture_->engine->snapshot()->hold);
        const auto history = fixture_->engine->registry().history(3);
        QVERIFY(history);
        QVERIFY(std::ranges::any_of(
            *history, [](const auto& e) { return e.reason.starts_with("undo of the rollback"); }));
    }
    void the_hold_banner_appears_and_a_reason_lifts_it() {
        start(2);
        QVERIFY(!holdBanner()->isVisible());
        QVERIFY(fixture_->engine->rollback(ids_[0], "withdrawn by a test",
                                           core::registry::Actor::person("m.okafor")));
        QTRY_VERIFY(holdBanner()->isVisible());
        QVERIFY(holdBanner()->accessibleName().contains(QStringLiteral("m.okafor")));
        QVERIFY(
            holdBanner()->accessibleDescription().contains(QStringLiteral("withdrawn by a test")));
        tests::shot(*window_, QStringLiteral("registry-hold"));
        click(buttonIn(holdBanner(), QStringLiteral("Lift the hold…")));
        confirmWith(QStringLiteral("Lift the hold"));
        QTRY_VERIFY(!holdBanner()->isVisible());
        QVERIFY(!*fixture_->engine->registry().hold());
    }
    void promoting_a_rejected_version_needs_the_box() {
        start(1);
        ids_.push_back(addRejected());
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        pick(ids_[1]);
        QTRY_VERIFY(changeButton()->isVisible() && changeButton()->isEnabled());
        click(changeButton());
        widgets::ConfirmDialog* dialog = waitForDialog();
        QVERIFY(dialog);
        auto* confirm = buttonIn(dialog, QStringLiteral("Promote"));
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QString::fromLatin1(kReason));
        QVERIFY(!confirm->isEnabled());
        auto* box = dialog->findChild<QCheckBox*>();
        QVERIFY(box && box->text().contains(QStringLiteral("rejected")));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(confirm->isEnabled());
        click(confirm);
        QTRY_COMPARE(fixture_->engine->snapshot()->live.text, ids_[1]);
    }
    void a_changed_byte_fails_and_blocks_everything_but_verify() {
        start(2);
        pick(ids_[0]);
        QTRY_VERIFY(changeButton()->isEnabled());
        flipByte(ids_[0]);
        click(button(QStringLiteral("Verify")));
        QTRY_VERIFY(labelWith(QStringLiteral("model.safetensors:")));
        QTRY_VERIFY(!changeButton()->isEnabled());
        QVERIFY(!changeButton()->toolTip().isEmpty());
        QVERIFY(labelWith(QStringLiteral("Only Verify is possible")));
        QVERIFY(!button(QStringLiteral("Model card"))->isEnabled());
        QVERIFY(!button(QStringLiteral("Edit note…"))->isEnabled());
        QVERIFY(!button(QStringLiteral("Add alias…"))->isEnabled());
        QTRY_VERIFY(button(QStringLiteral("Verify"))->isEnabled());
        QTRY_VERIFY(badgeText(2).contains(QStringLiteral("FAIL")));
        // Enter on the row asks for the same thing as the button.
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(!dialogShown());
        tests::shot(*window_, QStringLiteral("registry-tampered"));
    }
    void a_change_from_a_terminal_shows_within_half_a_second() {
        start(2);
        core::Result<core::Json> answer = core::Error{core::Errc::Internal, {}, {}};
        std::thread terminal([&] {
            answer = core::control::call(
                fixture_->engine->profile().socketFile(),
                {{"command", "rollback"},
                 {"arguments", {{"version", ids_[0]}, {"reason", "from the terminal"}}},
                 {"actor", "m.okafor"}},
                {}, {});
        });
        terminal.join();
        QVERIFY2(answer, answer ? "" : answer.error().text().c_str());
        const auto stage = [&](const std::string& id) {
            return table()
                ->model()
                ->index(rowOf(id), pages::VersionsModel::Stage)
                .data()
                .toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(stage(ids_[0]), QStringLiteral("Live"), 500);
        QCOMPARE(stage(ids_[1]), QStringLiteral("Archived"));
        QVERIFY(changeButton()->isVisible());
        QVERIFY(labelWith(QString::fromStdString(ids_[0]) + QChar(0x2069) +
                          QStringLiteral(" is live")));
    }
    void notes_and_aliases_are_kept_and_shown() {
        start(1);
        QTRY_VERIFY(button(QStringLiteral("Add alias…"))->isEnabled());
        click(button(QStringLiteral("Add alias…")));
        auto* dialog = window_->findChild<pages::TextDialog*>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("champion"));
        click(buttonIn(dialog, QStringLiteral("Save")));
        QTRY_VERIFY(button(QStringLiteral("champion")));
        click(button(QStringLiteral("Edit note…")));
        dialog = nullptr;
        for (auto* d : window_->findChildren<pages::TextDialog*>()) {
            if (d->isVisible()) dialog = d;
        }
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("for the demo"));
        click(buttonIn(dialog, QStringLiteral("Save")));
        QTRY_VERIFY(labelWith(QStringLiteral("for the demo")));
        click(button(QStringLiteral("champion")));
        QTRY_VERIFY(!button(QStringLiteral("Remove the alias champion")));
    }
    void the_model_card_and_the_comparison_open() {
        start(2);
        QTRY_VERIFY(button(QStringLiteral("Model card"))->isEnabled());
        click(button(QStringLiteral("Model card")));
        auto* card = window_->findChild<pages::MarkdownDialog*>();
        QVERIFY(card && card->findChild<QTextBrowser*>()->toPlainText().contains(
                            QStringLiteral("Intended use")));
        tests::shot(*card, QStringLiteral("registry-card"));
        card->reject();
        click(button(QStringLiteral("Compare…")));
        auto* compare = window_->findChild<pages::CompareDialog*>();
        QVERIFY(compare);
        auto* differences = compare->findChild<widgets::DataTable*>();
        QTRY_VERIFY(differences->model()->rowCount() > 3);
        tests::shot(*compare, QStringLiteral("registry-compare"));
        compare->reject();
        click(button(QStringLiteral("Copy version id")));
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(ids_[1]));
    }
    void the_history_verifies_and_an_altered_entry_is_named() {
        start(1);
        click(button(QStringLiteral("Verify history")));
        QTRY_VERIFY(tagIn(window_.get(), QStringLiteral("Intact")));
        QVERIFY(fixture_->engine->store().write([](core::store::Connection& db) {
            return db.execute("UPDATE audit SET actor = 'nobody' WHERE seq = 1");
        }));
        click(button(QStringLiteral("Verify history")));
        QTRY_VERIFY(tagIn(window_.get(), QStringLiteral("Altered: entry 1")));
    }
    void everything_works_without_a_mouse() {
        start(2);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down);
        QVERIFY(detailsShow(ids_[0]));
        QTest::keyClick(table(), Qt::Key_Return);
        widgets::ConfirmDialog* dialog = waitForDialog();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->focusWidget(), QString::fromLatin1(kReason));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QVERIFY(qobject_cast<QAbstractButton*>(dialog->focusWidget()));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(fixture_->engine->snapshot()->live.text, ids_[0]);
        QTRY_VERIFY(button(QStringLiteral("Verify"))->isEnabled());
        std::set<QWidget*> reached;
        QWidget* focus = window_->focusWidget();
        for (int i = 0; i < 200 && focus && reached.insert(focus).second; ++i) {
            QTest::keyClick(focus, Qt::Key_Tab);
            focus = window_->focusWidget();
        }
        for (const QString& name : {QStringLiteral("Verify"), QStringLiteral("Model card"),
                                    QStringLiteral("Compare…"), QStringLiteral("Verify history")}) {
            QVERIFY2(reached.contains(button(name)), qPrintable(name));
        }
    }
    void every_control_has_a_name_for_screen_readers() {
        start(2);
        for (const auto* widget : page()->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            // A viewport is read as its view.
            if (qobject_cast<QAbstractScrollArea*>(widget->parentWidget())) continue;
            const auto* b = qobject_cast<const QAbstractButton*>(widget);
            const auto* l = qobject_cast<const QLabel*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (b && !b->text().isEmpty()) ||
                               (l && !l->text().isEmpty()) ||
                               qobject_cast<const QScrollBar*>(widget);
            QVERIFY2(
                named || !widget->isVisible(),
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                           widget->objectName() + u' ' +
                           QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
        }
    }
    void it_can_be_looked_at() {
        if (qEnvironmentVariableIsEmpty("FAIRLEAD_SHOTS")) QSKIP("FAIRLEAD_SHOTS names no folder");
        lookAtReal();
    }

  private:
    void start(int versions) {
        fixture_ = std::make_unique<tests::EngineFixture>(versions > 0);
        ids_.clear();
        for (int v = 0; v < versions; ++v)
            ids_.push_back(fixture_->train(40 + 20 * v));
        openWindow(versions);
    }
    void openWindow(int versions) {
        QTRY_COMPARE(static_cast<int>(fixture_->engine->snapshot()->versions.size()), versions);
        QTRY_VERIFY(fixture_->engine->snapshot()->revision > 0);
        window_ = std::make_unique<shell::MainWindow>(ui_.theme, kCatalog, fixture_->clock,
                                                      fixture_->engine.get());
        window_->resize(1440, 900);
        window_->openFirstPage(QStringLiteral("registry"));
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    void lookAtReal();
    std::string addRejected() {
        auto request = fixture_->engine->defaultTrainRequest("tester");
        request.gate.maxDrop = 0;
        request.gate.p95Ms = 0;
        const auto report = fixture_->engine->train(request, {}, {});
        if (!report || report->stage != core::registry::Stage::Rejected)
            qFatal("the version was not rejected");
        return report->version.text;
    }
    void flipByte(const std::string& id) {
        QFile file(QString::fromStdString(
            (fixture_->engine->profile().folder / "registry/versions" / id / "model.safetensors")
                .string()));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 1);
        const char last = file.peek(1)[0];
        file.putChar(static_cast<char>(last ^ 1));
    }

    [[nodiscard]] RegistryPage* page() const { return window_->findChild<RegistryPage*>(); }
    [[nodiscard]] widgets::DataTable* table() const {
        for (auto* t : page()->findChildren<widgets::DataTable*>()) {
            if (t->accessibleName() == QStringLiteral("Versions")) return t;
        }
        return nullptr;
    }
    [[nodiscard]] widgets::SearchLine* filter() const {
        return page()->findChild<widgets::SearchLine*>();
    }
    [[nodiscard]] pages::HoldBanner* holdBanner() const {
        return page()->findChild<pages::HoldBanner*>();
    }
    [[nodiscard]] pages::VersionDetails* details() const {
        return page()->findChild<pages::VersionDetails*>();
    }
    static QAbstractButton* buttonIn(const QWidget* where, const QString& text) {
        for (auto* b : where->findChildren<QAbstractButton*>()) {
            if (qobject_cast<QCheckBox*>(b)) continue;
            if (b->isVisible() && (b->text().startsWith(text) || b->accessibleName() == text))
                return b;
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractButton* button(const QString& text) const {
        for (auto* b : page()->findChildren<QAbstractButton*>()) {
            if (b->isVisible() && (b->text() == text || b->accessibleName() == text)) return b;
        }
        return nullptr;
    }
    [[nodiscard]] widgets::Button* changeButton() const {
        for (auto* b : details()->findChildren<widgets::Button*>()) {
            if (b->text().startsWith(QStringLiteral("Roll back")) ||
                b->text().startsWith(QStringLiteral("Promote")))
                return b;
        }
        return nullptr;
    }
    static QLabel* labelIn(const QWidget* where, const QString& text) {
        for (auto* l : where->findChildren<QLabel*>()) {
            if (l->isVisible() && l->text().contains(text)) return l;
        }
        return nullptr;
    }
    [[nodiscard]] QLabel* labelWith(const QString& text) const {
        return labelIn(window_.get(), text);
    }
    static widgets::Tag* tagIn(const QWidget* where, const QString& text) {
        for (auto* t : where->findChildren<widgets::Tag*>()) {
            if (t->isVisible() && t->text().startsWith(text)) return t;
        }
        return nullptr;
    }
    [[nodiscard]] QString badgeText(int index) const {
        const auto badges = page()->findChildren<widgets::Badge*>();
        if (index >= badges.size()) return {};
        const auto& b = badges[index]->badgeText();
        return b.label + u' ' + b.value + u' ' + b.requirement + u' ' + theme::word(b.verdict);
    }
    [[nodiscard]] bool detailsShow(const std::string& id) const {
        return labelIn(details(), QString::fromStdString(id)) != nullptr;
    }
    [[nodiscard]] int rowOf(const std::string& id) const {
        for (int r = 0; r < table()->model()->rowCount(); ++r) {
            if (table()->model()->index(r, 0).data().toString().contains(
                    QString::fromStdString(id) + QChar(0x2069)))
                return r;
        }
        return -1;
    }
    void pick(const std::string& id) {
        const QModelIndex index = table()->model()->index(rowOf(id), 0);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(index).center());
        QVERIFY(detailsShow(id));
    }
    static void click(QWidget* widget) {
        QVERIFY(widget);
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    [[nodiscard]] widgets::ConfirmDialog* dialogShown() const {
        for (auto* d : window_->findChildren<widgets::ConfirmDialog*>()) {
            if (d->isVisible()) return d;
        }
        return nullptr;
    }
    [[nodiscard]] widgets::ConfirmDialog* waitForDialog() const {
        return QTest::qWaitFor([this] { return dialogShown() != nullptr; }, 2000) ? dialogShown()
                                                                                  : nullptr;
    }
    void confirmWith(const QString& verb) {
        widgets::ConfirmDialog* dialog = waitForDialog();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QString::fromLatin1(kReason));
        click(buttonIn(dialog, verb));
    }
    void rollBackByMouse(const std::string& id) {
        pick(id);
        QTRY_VERIFY(changeButton()->isEnabled());
        click(changeButton());
        confirmWith(QStringLiteral("Roll back to"));
    }

    tests::UiFixture ui_;
    std::unique_ptr<tests::EngineFixture> fixture_;
    std::unique_ptr<shell::MainWindow> window_;
    std::vector<std::string> ids_;
};

/// Pictures for the eye, on real ratings when they are there.
void RegistryPageTest::lookAtReal() {
    fixture_ = std::make_unique<tests::EngineFixture>(false);
    const QString real =
        qEnvironmentVariable("FAIRLEAD_DATASETS") + QStringLiteral("/ml-latest-small");
    if (QFile::exists(real + QStringLiteral("/ratings.csv"))) {
        QVERIFY(fixture_->engine->importMovielens(real.toStdString(), {}, {}));
    } else {
        fixture_->importSmall();
    }
    for (const int k : {20, 40, 60, 80, 120, 160})
        ids_.push_back(fixture_->train(k));
    ids_.push_back(fixture_->train(200, false));
    ids_.push_back(addRejected());
    openWindow(8);
    pick(ids_[4]);
    QTRY_VERIFY(badgeText(1).contains(QStringLiteral("complete")));
    QTest::qWait(500);
    tests::shot(*window_, QStringLiteral("registry-dark"));
    click(changeButton());
    widgets::ConfirmDialog* dialog = waitForDialog();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(!tagIn(dialog, QStringLiteral("computing…")), 8000);
    tests::shot(*window_, QStringLiteral("registry-rollback-window"));
    tests::shot(*dialog, QStringLiteral("registry-rollback-dialog"));
    dialog->reject();
    ui_.theme.setChoice(theme::Choice::Light);
    tests::shot(*window_, QStringLiteral("registry-light"));
    ui_.theme.setChoice(theme::Choice::Dark);
    window_->resize(1100, 700);
    QTest::qWait(100);
    tests::shot(*window_, QStringLiteral("registry-small"));
    window_->resize(1440, 900);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(100);
    tests::shot(*window_, QStringLiteral("registry-rtl"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

FAIRLEAD_TEST(RegistryPageTest)
#include "registry_page_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/ctl.h"
#include "tests/support/event_lines.h"
#include "tests/support/test_main.h"

using namespace tests;

class CliVerdictsTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;

    [[nodiscard]] QString file(const char* name) const {
        return dir_.filePath(QLatin1String(name));
    }
    [[nodiscard]] QStringList lists(const char* what) const {
        return {
            "analyze",       what,      "--recommendations", file("recommendations"), "--ratings",
            file("ratings"), "--items", file("items")};
    }

  private slots:
    void initTestCase() {
        const EventLines lines = someEvents(core::SystemClock().now(), 4);
        EventLines::write(file("ratings").toStdString(), lines.ratings);
        EventLines::write(file("recommendations").toStdString(), lines.recommendations);
        EventLines::write(file("items").toStdString(), lines.items);
    }
    void files_need_no_profile() {
        Profile p;
        const Answer fairness = p.ctl.json(lists("fairness"));
        VERIFY_EXIT(fairness, 0);
        VERIFY_KEYS(fairness.document(), "popularity_bias", "model_fairness", "potential_harms",
                    "proxy_features", "verdicts", "window", "input");
        const Answer feedback = p.ctl.json(lists("feedback") + QStringList{"--windows", "3"});
        VERIFY_EXIT(feedback, 0);
        VERIFY_KEYS(feedback.document(), "popularity_echo", "tail_starvation", "verdicts");
        const Answer abuse = p.ctl.json({"analyze", "abuse", "--ratings", file("ratings")});
        VERIFY_EXIT(abuse, 0);
        QCOMPARE(abuse.document()["rating_spam"].toObject()["spam_detected"].toInt(), 4);
        QVERIFY(!QFile::exists(p.ctl.path("store.sqlite")));
    }
    void fail_on_decides_the_exit_code() {
        Profile p;
        const QStringList abuse{"analyze", "abuse", "--ratings", file("ratings")};
        VERIFY_EXIT(p.ctl.json(abuse + QStringList{"--fail-on"}), 1);
        VERIFY_EXIT(p.ctl.json(abuse + QStringList{"--fail-on", "cannot_tell"}), 0);
        VERIFY_EXIT(p.ctl.json(lists("feedback") + QStringList{"--fail-on", "echo,tail_rate"}), 0);
        VERIFY_EXIT(p.ctl.json(lists("fairness") + QStringList{"--fail-on", "warn,cannot_tell"}),
                    1);
        VERIFY_EXIT(p.ctl.json(lists("fairness") + QStringList{"--fail-on", "nonsense"}), 2);
        VERIFY_EXIT(p.ctl.json({"analyze", "abuse", "--ratings", file("missing")}), 2);
    }
    void people_are_told_of_rejected_lines() {
        Profile p;
        QVERIFY(writeFile(file("broken"), readFile(file("ratings")) + "{\"user_id\":\"u\"}\nno\n"));
        const Answer answer = p.ctl.run({"analyze", "abuse", "--ratings", file("broken")});
        VERIFY_EXIT(answer, 0);
        QVERIFY2(answer.says("2 rejected; missing_field 1; not_json 1"),
                 qPrintable(answer.words()));
        QVERIFY(answer.says("4 of 94 users flagged"));
    }
    void the_store_gives_the_numbers_of_the_files_and_results_are_written() {
        Profile p;
        for (const char* topic : {"ratings", "recommendations", "items"})
            VERIFY_EXIT(p.ctl.json({"import", "events", file(topic), "--topic", topic}), 0);
        const Answer ofStore =
            p.ctl.json({"analyze", "fairness", "--recommendations", "store", "--ratings", "store"});
        VERIFY_EXIT(ofStore, 0);
        QJsonObject stored = ofStore.document();
        QJsonObject given = p.ctl.json(lists("fairness")).document();
        stored.remove("input");
        given.remove("input");
        QCOMPARE(stored, given);
        const Answer results = p.ctl.json({"results", "--out", dir_.filePath("out")});
        VERIFY_EXIT(results, 0);
        for (const char* name :
             {"fairness_analysis_results.json", "feedback_loop_analysis_results.json",
              "security_analysis_results.json", "ab_test_results.json"}) {
            const auto document =
                QJsonDocument::fromJson(readFile(dir_.filePath("out/") + QLatin1String(name)));
            QVERIFY2(document.isObject(), name);
        }
    }
    void quarantine_is_kept_and_ended() {
        Profile p;
        VERIFY_EXIT(p.ctl.json({"import", "events", file("ratings"), "--topic", "ratings"}), 0);
        VERIFY_EXIT(p.ctl.json({"quarantine", "add", "u1", "--reason", "short"}), 2);
        VERIFY_EXIT(p.ctl.json({"quarantine", "add", "u1", "--reason", "forty top ratings"}), 0);
        const Answer list = p.ctl.json({"quarantine", "list"});
        VERIFY_EXIT(list, 0);
        QCOMPARE(list.document()["quarantine"].toArray().size(), 1);
        VERIFY_EXIT(p.ctl.json({"quarantine", "release", "u1", "--reason", "a school class"}), 0);
        VERIFY_EXIT(p.ctl.json({"quarantine", "release", "u1", "--reason", "a school class"}), 1);
        QVERIFY(p.ctl.json({"quarantine", "list"}).document()["quarantine"].toArray().isEmpty());
    }
};

FAIRLEAD_TEST(CliVerdictsTest)
#include "cli_verdicts_test.moc"

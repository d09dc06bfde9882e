// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine and the commands say of the same events.
#include <QTemporaryDir>
#include <QTest>

#include "core/abuse/documents.h"
#include "core/fairness/document.h"
#include "core/runtime/auto_quarantine.h"
#include "core/runtime/commands.h"
#include "core/runtime/engine.h"
#include "core/runtime/judge_runtime.h"
#include "tests/support/event_lines.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::runtime;

namespace {

abuse::UserVerdict flaggedBy(std::initializer_list<abuse::Rule> rules) {
    abuse::UserVerdict user;
    user.userId = "eve";
    user.decision = abuse::Decision::Quarantine;
    for (const abuse::Rule rule : rules) {
        abuse::Flag flag;
        flag.rule = rule;
        user.flags.push_back(flag);
    }
    return user;
}

store::QuarantineEntry ended(Json evidence) {
    store::QuarantineEntry entry;
    entry.evidence = std::move(evidence);
    entry.release.emplace();
    return entry;
}

}  // namespace

class VerdictsTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    SystemClock clock_;

    [[nodiscard]] std::filesystem::path path(const char* name) const {
        return dir_.filePath(QLatin1String(name)).toStdString();
    }
    std::unique_ptr<Engine> open(const char* profile, bool background,
                                 std::vector<std::string> overrides = {}) {
        overrides.emplace_back("training.schedule=off");
        EngineOptions options;
        options.profile = *findProfile(path(profile), {});
        options.settings = *loadSettings(
            {}, [](const std::string&) { return std::nullopt; }, overrides);
        options.program = "verdicts_test";
        options.background = background;
        auto engine = Engine::open(std::move(options), clock_);
        if (!engine) qFatal("%s", engine.error().text().c_str());
        return *std::move(engine);
    }
    void writeFiles(const tests::EventLines& lines) {
        tests::EventLines::write(path("ratings.jsonl"), lines.ratings);
        tests::EventLines::write(path("recommendations.jsonl"), lines.recommendations);
        tests::EventLines::write(path("items.jsonl"), lines.items);
    }
    void import(Engine& engine, const tests::EventLines& lines) {
        writeFiles(lines);
        using events::Topic;
        for (const auto& [file, topic] :
             {std::pair("ratings.jsonl", Topic::Ratings),
              std::pair("recommendations.jsonl", Topic::Recommendations),
              std::pair("items.jsonl", Topic::Items)}) {
            const auto report = engine.importEvents(path(file), topic, {}, {});
            if (!report) qFatal("%s", report.error().text().c_str());
            QCOMPARE(report->events.rejected, 0);
        }
    }
    [[nodiscard]] Json files() const {
        return {{"ratings", path("ratings.jsonl").string()},
                {"recommendations", path("recommendations.jsonl").string()},
                {"items", path("items.jsonl").string()}};
    }
    static Json stored() { return {{"ratings", "store"}, {"recommendations", "store"}}; }
    static Result<Json> run(Engine& engine, const std::string& command, Json arguments) {
        return runCommand(
            engine, {{"command", command}, {"arguments", std::move(arguments)}, {"actor", "ada"}},
            {}, {});
    }
    static Json must(Result<Json> document) {
        if (!document) qFatal("%s", document.error().text().c_str());
        document->erase("input");
        document->erase("fail_on");
        return *std::move(document);
    }

  private slots:
    void a_file_and_the_store_give_the_same_numbers() {
        const auto engine = open("same", false);
        import(*engine, tests::someEvents(clock_.now(), 6));
        for (const char* what : {"analyze fairness", "analyze feedback", "analyze abuse"}) {
            const Json ofFile = must(run(*engine, what, files()));
            QVERIFY2(ofFile == must(run(*engine, what, stored())), what);
            Json mixed = files();
            mixed["ratings"] = "store";
            QVERIFY2(ofFile == must(run(*engine, what, mixed)), what);
        }
        Json window{{"window_hours", 6}, {"k", 3}, {"windows", 3}};
        Json ofFile = files();
        ofFile.update(window);
        Json ofStore = stored();
        ofStore.update(window);
        const Json fairness = must(run(*engine, "analyze fairness", ofFile));
        QVERIFY(fairness == must(run(*engine, "analyze fairness", ofStore)));
        QVERIFY(fairness["window"]["requests"].get<int>() < 200);
        QVERIFY(fairness["window"]["k"] == 3);
        const Json feedback = must(run(*engine, "analyze feedback", ofFile));
        QVERIFY(feedback == must(run(*engine, "analyze feedback", ofStore)));
        QCOMPARE(feedback["popularity_echo"]["window_stats"].size(), std::size_t{3});
    }
    void what_the_engine_publishes_is_what_analyze_says_of_the_store() {
        const auto engine = open("live", true, {"abuse.auto_quarantine=false"});
        import(*engine, tests::someEvents(clock_.now(), 3));
        const std::int64_t position = *engine->events().position();
        QTRY_COMPARE_WITH_TIMEOUT(engine->verdicts()->position, position, 30000);
        const auto said = engine->verdicts();
        QVERIFY(said->judged && said->problem.empty());
        QCOMPARE(said->to - said->from, std::chrono::hours(24));
        Json asked = stored();
        asked["to"] = formatUtc(said->to);
        asked["window_hours"] = 24;
        const Json fairness = fairness::fairnessDocument(*said->fairness, *said->catalogue);
        QVERIFY(must(run(*engine, "analyze fairness", asked)) == fairness);
        QCOMPARE(fairness["window"]["requests"].get<int>(), 600);
        const Json feedback = must(run(*engine, "analyze feedback", asked));
        Json published = feedback::feedbackDocument(*said->feedback);
        published["window"] = fairness["window"];
        QVERIFY(feedback == published);
        QVERIFY(must(run(*engine, "analyze abuse", asked)) == abuse::document(*said->abuse));
        QCOMPARE(said->abuse->flaggedUsers().size(), std::size_t{3});
        QVERIFY(said->quarantine.empty());
        QVERIFY(!engine->isQuarantined("spam91"));
    }
    void two_families_of_rules_put_a_user_in_quarantine_and_a_release_is_final() {
        const auto engine = open("auto", true);
        auto lines = tests::someEvents(clock_.now(), 3);
        import(*engine, lines);
        QTRY_VERIFY_WITH_TIMEOUT(engine->isQuarantined("spam91"), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(engine->verdicts()->quarantine.size(), std::size_t{3}, 30000);
        const auto said = engine->verdicts();
        QCOMPARE(said->quarantine[0].by, std::string("fairlead"));
        QCOMPARE(said->quarantine[0].reason, said->abuse->find("spam90")->sentence);
        QCOMPARE(said->quarantine[0].evidence["decision"].get<std::string>(),
                 std::string("quarantine"));
        QVERIFY(said->abuse->find("spam91")->flag(abuse::Rule::Extreme));

        const std::string user = "spam91";
        QVERIFY(engine->release(std::span(&user, 1), "it is a school class",
                                registry::Actor::person("ada")));
        QVERIFY(!engine->isQuarantined(user));
        QCOMPARE(engine->verdicts()->quarantine.size(), std::size_t{2});
        QCOMPARE(engine->verdicts()->released, std::vector{user});
        lines.ratings.clear();
        lines.rate(user, "i5", 5, 1);
        lines.recommendations.clear();
        lines.items.clear();
        import(*engine, lines);
        const std::int64_t position = *engine->events().position();
        QTRY_COMPARE_WITH_TIMEOUT(engine->verdicts()->position, position, 30000);
        QCOMPARE(engine->verdicts()->abuse->find(user)->decision, abuse::Decision::Quarantine);
        QVERIFY(!engine->isQuarantined(user));
        QVERIFY(engine->isQuarantined("spam90"));
    }
    void only_new_evidence_overrides_a_person() {
        using abuse::Rule;
        const auto both = flaggedBy({Rule::Volume, Rule::Extreme});
        const Json known = quarantineEvidence(both);
        QVERIFY(mayQuarantine(both, {}));
        QVERIFY(!mayQuarantine(both, std::vector{ended(known)}));
        const auto third = flaggedBy({Rule::Volume, Rule::Extreme, Rule::Inflow});
        QVERIFY(mayQuarantine(third, std::vector{ended(known)}));
        // What fired when the person decided counts too.
        auto later = ended(known);
        later.release->evidence = quarantineEvidence(third);
        QVERIFY(!mayQuarantine(third, std::vector{later}));
        // Another rule of the same family is no other evidence, nor is one shown for comparison.
        QVERIFY(!mayQuarantine(flaggedBy({Rule::Burst, Rule::Extreme}), std::vector{ended(known)}));
        const Json shown = quarantineEvidence(flaggedBy({Rule::ThreeSigma, Rule::Extreme}));
        QVERIFY(mayQuarantine(both, std::vector{ended(shown)}));
        // A decision that names no rules was about the user as such.
        QVERIFY(!mayQuarantine(third, std::vector{ended(Json::object())}));
        store::QuarantineEntry open;
        QVERIFY(!mayQuarantine(third, std::vector{open}));
        auto review = both;
        review.decision = abuse::Decision::Review;
        QVERIFY(!mayQuarantine(review, {}));
    }
    void broken_lines_are_counted_and_events_given_twice_count_once() {
        const auto engine = open("broken", false);
        auto lines = tests::someEvents(clock_.now(), 0);
        const auto good = static_cast<std::int64_t>(lines.ratings.size());
        lines.ratings.push_back(lines.ratings.front());
        lines.ratings.push_back({{"user_id", "u1"}});
        lines.ratings.push_back(
            {{"user_id", "u1"}, {"item_id", "i"}, {"rating", 77}, {"timestamp", 5}});
        writeFiles(lines);
        const auto document = run(*engine, "analyze fairness", files());
        QVERIFY(document);
        const Json& input = (*document)["input"]["ratings"];
        QCOMPARE(input["rejected"].get<int>(), 2);
        QCOMPARE(input["rejected_by_reason"]["missing_field"].get<int>(), 1);
        QCOMPARE(input["rejected_by_reason"]["out_of_range"].get<int>(), 1);
        const auto duplicates = input["duplicates"].get<std::int64_t>();
        QVERIFY(duplicates >= 1);
        QCOMPARE(input["accepted"].get<std::int64_t>() + duplicates, good + 1);
    }
    void fail_on_names_what_must_not_be() {
        const auto engine = open("fail", false);
        writeFiles(tests::someEvents(clock_.now(), 2));
        const auto says = [&](const char* command, const char* word) {
            Json asked = files();
            asked["fail_on"] = {word};
            const auto document = run(*engine, command, asked);
            if (!document) qFatal("%s", document.error().text().c_str());
            return saysNo(command, *document);
        };
        QVERIFY(says("analyze abuse", "abuse"));
        QVERIFY(says("analyze abuse", "fail"));
        QVERIFY(!says("analyze abuse", "cannot_tell"));
        QVERIFY(!says("analyze fairness", "fail"));
        QVERIFY(says("analyze fairness", "cannot-tell"));  // two small segments
        QVERIFY(!says("analyze feedback", "echo"));
        Json asked = files();
        QVERIFY(!saysNo("analyze abuse", *run(*engine, "analyze abuse", asked)));
        asked["fail_on"] = {"coverge"};
        const auto wrong = run(*engine, "analyze fairness", asked);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, Errc::InvalidArgument);
        QVERIFY(wrong.error().message.find("parity_gap") != std::string::npos);
    }
    void wrong_arguments_are_named_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("no ratings") << "ratings"
                                    << "null";
        QTest::newRow("no such file") << "ratings"
                                      << "\"/nowhere/at/all\"";
        QTest::newRow("negative window") << "window_hours"
                                         << "-1";
        QTest::newRow("one window") << "windows"
                                    << "1";
        QTest::newRow("long list") << "k"
                                   << "100000";
        QTest::newRow("not a time") << "to"
                                    << "\"yesterday\"";
        QTest::newRow("not a number") << "k"
                                      << "\"ten\"";
    }
    void wrong_arguments_are_named() {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const auto engine = open("wrong", false);
        writeFiles(tests::someEvents(clock_.now(), 0));
        Json asked = files();
        asked[key.toStdString()] = Json::parse(value.toStdString());
        const auto answer = run(*engine, "analyze feedback", asked);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Errc::InvalidArgument);
    }
    void results_are_four_files_with_the_published_keys() {
        const auto engine = open("results", false);
        import(*engine, tests::someEvents(clock_.now(), 2));
        const auto out = path("out/of/results");
        const auto document = run(*engine, "results", {{"out", out.string()}});
        QVERIFY2(document, document ? "" : document.error().text().c_str());
        QCOMPARE((*document)["files"].size(), std::size_t{4});
        const SystemFileSystem system;
        QCOMPARE(system.list(out)->size(), std::size_t{4});
        const auto read = [&](const char* name) {
            return Json::parse(*system.read(out / name, 1 << 24));
        };
        const Json fairness = read("fairness_analysis_results.json");
        for (const char* key :
             {"popularity_bias", "model_fairness", "potential_harms", "proxy_features"})
            QVERIFY2(fairness.contains(key), key);
        const Json feedback = read("feedback_loop_analysis_results.json");
        QVERIFY(feedback.contains("popularity_echo") && feedback.contains("tail_starvation"));
        const Json security = read("security_analysis_results.json");
        QCOMPARE(security["rating_spam"]["spam_detected"].get<int>(), 2);
        QVERIFY(security["threat_model"].size() > 5);
        for (const Json& row : security["threat_model"]) {
            for (const char* key : {"surface", "threat", "impact", "mitigation", "state"})
                QVERIFY2(!row[key].get<std::string>().empty(), key);
        }
        const Json arms = read("ab_test_results.json");
        QCOMPARE(arms["model_a"]["name"].get<std::string>(), std::string("A"));
        for (const char* key : {"metric", "z_score", "p_value", "alpha", "significant"})
            QVERIFY2(arms["statistical_test"].contains(key), key);
        QCOMPARE(arms["decision"].get<std::string>(), std::string("keep running"));
        QVERIFY(!arms["decision_sentence"].get<std::string>().empty());
        const auto blocked =
            run(*engine, "results", {{"out", (path("ratings.jsonl") / "x").string()}});
        QVERIFY(!blocked);
    }
    void quarantine_commands() {
        const auto engine = open("commands", false);
        import(*engine, tests::someEvents(clock_.now(), 0));
        QVERIFY(!run(*engine, "quarantine add", {{"users", Json::array({"u1"})}, {"reason", "short"}}));
        QVERIFY(
            run(*engine, "quarantine add", {{"users", Json::array({"u1"})}, {"reason", "forty top ratings"}}));
        const auto list = run(*engine, "quarantine list", Json::object());
        QCOMPARE((*list)["quarantine"][0]["user_id"].get<std::string>(), std::string("u1"));
        QCOMPARE((*list)["quarantine"][0]["by"].get<std::string>(), std::string("ada"));
        QVERIFY(engine->isQuarantined("u1"));
        QVERIFY(
            run(*engine, "quarantine release", {{"users", Json::array({"u1"})}, {"reason", "a school class"}}));
        QVERIFY((*run(*engine, "quarantine list", Json::object()))["quarantine"].empty());
    }
    void the_demo_judges_shorter_windows() {
        const auto engine =
            open("settings", false, {"fairness.window_hours=12", "feedback.windows=6"});
        const auto real = judgeOptions(engine->settings());
        QCOMPARE(real.window, std::chrono::hours(12));
        QCOMPARE(real.newItems, std::chrono::hours(168));
        QCOMPARE(real.feedbackWindows, std::size_t{6});
        QCOMPARE(real.coverageRequired, 0.80);
        QCOMPARE(real.abuse.scaleMax, 10);
        QCOMPARE(judgeOptions(engine->settings(), 180).window, std::chrono::minutes(4));
    }
};

FAIRLEAD_TEST(VerdictsTest)
#include "verdicts_test.moc"

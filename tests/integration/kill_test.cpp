// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the real program at random instants and holds the profile against what the program had
// reported before: whatever ended with exit code 0 must still be there, nothing may be there twice.
#include <QElapsedTimer>
#include <algorithm>
#include <array>
#include <map>
#include <numeric>

#include "core/base/random.h"
#include "core/runtime/engine.h"
#include "tests/integration/ctl.h"
#include "tests/support/small_movielens.h"
#include "tests/support/test_main.h"

using namespace tests;

namespace {

enum Command { Import, Train, Promote, Rollback, kCommands };
constexpr const char* kNames[] = {"import", "train --promote", "promote", "rollback"};

/// What must be true of the profile, from the program's own answers.
struct Expected {
    qsizetype importedParts = 0;  ///< imported whole
    std::int64_t ratings = 0;     ///< accepted, at least
    std::string live;             ///< empty: nothing yet
    std::string mayBeLive;        ///< what the killed command would have made live; "*": a new version
    std::size_t versions = 0;     ///< registered, at least
};

/// What a fresh look at the profile finds.
struct Found {
    std::int64_t ratings = 0;
    std::string live;
    std::vector<std::string> versions;  ///< newest first
};

}  // namespace

class KillTest : public QObject {
    Q_OBJECT
    Profile p_;
    core::SystemClock clock_;
    QStringList parts_;               ///< MovieLens folders, imported one after the other
    std::vector<std::int64_t> rows_;  ///< of each
    Expected expected_;
    std::map<int, qint64> micros_;  ///< how long each command takes when it is left alone
    std::array<int, kCommands> killed_{};

    /// One folder with several batches of ratings, then many small ones; no rating in two of them.
    void writeParts() {
        const QString all = p_.folder.filePath("all");
        writeSmallMovielens(all, 1000, 300);
        const QByteArray movies = readFile(all + "/movies.csv");
        QList<QByteArray> lines = readFile(all + "/ratings.csv").split('\n');
        const QByteArray header = lines.takeFirst();
        lines.removeLast();
        qsizetype from = 0;
        while (from < lines.size()) {
            const qsizetype rows = std::min<qsizetype>(from == 0 ? 30000 : 400, lines.size() - from);
            const QString folder = p_.folder.filePath(QStringLiteral("part%1").arg(parts_.size()));
            QDir().mkpath(folder);
            QVERIFY(writeFile(folder + "/movies.csv", movies));
            QVERIFY(writeFile(folder + "/ratings.csv", header + '\n' + lines.mid(from, rows).join('\n') + '\n'));
            parts_.append(folder);
            rows_.push_back(rows);
            from += rows;
        }
    }
    [[nodiscard]] std::int64_t rowsOf(qsizetype parts) const {
        return std::accumulate(rows_.begin(), rows_.begin() + parts, std::int64_t(0));
    }

    QStringList arguments(Command command, const std::string& target) const {
        switch (command) {
            case Import: return {"import", "movielens", parts_[std::min(expected_.importedParts, parts_.size() - 1)]};
            case Train: return {"--config", "gate.max_drop=1", "train", "--promote", "--split", "random:0.2"};
            case Promote: return {"promote", QString::fromStdString(target), "--override", "--reason", "kill test"};
            default: return {"rollback", QString::fromStdString(target), "--reason", "kill test"};
        }
    }

    /// The command ended by itself: from now on its answer must hold.
    void note(Command command, const QJsonObject& answer) {
        if (command == Import) {
            if (expected_.importedParts < parts_.size()) ++expected_.importedParts;
            expected_.ratings = rowsOf(expected_.importedParts);
        } else if (command == Train) {
            ++expected_.versions;
            if (answer["stage"] == "live") expected_.live = answer["version"].toString().toStdString();
        } else {
            expected_.live = answer["to"].toString().toStdString();
        }
        expected_.mayBeLive.clear();
    }

    /// Opens the profile as the next program would and checks everything that is cheap to check.
    Found look() {
        Found found;
        [&] {
            auto engine = core::runtime::Engine::open(
                {.profile = *core::runtime::findProfile(std::filesystem::path(p_.ctl.data.toStdString()), {}),
                 .settings = *core::runtime::loadSettings({}, [](const std::string&) { return std::nullopt; }, {}),
                 .program = "kill_test"},
                clock_);
            QVERIFY2(engine.ok(), engine.ok() ? "" : engine.error().text().c_str());
            const auto check = (*engine)->events().check();
            QVERIFY(check.ok());
            QVERIFY2(check->sound(), check->sound() ? "" : check->problems.front().c_str());
            const auto statistics = *(*engine)->events().statistics();
            QVERIFY(statistics.conserved());
            found.ratings = statistics.ratings;
            checkRegistry((*engine)->registry(), found);
        }();
        return found;
    }
    void checkRegistry(core::registry::Registry& registry, Found& found) {
        QStringList ids;
        int live = 0;
        const auto records = *registry.versions();
        for (const auto& record : records) {
            found.versions.push_back(record.id.text);
            ids.append(QString::fromStdString(record.id.text));
            live += record.stage == core::registry::Stage::Live;
        }
        const auto now = *registry.live();
        found.live = now ? now->id.text : std::string();
        QCOMPARE(live, now ? 1 : 0);
        if (now) QVERIFY(registry.verify(now->id)->valid());
        QVERIFY(registry.verifyHistory()->intact());
        QStringList folders = QDir(p_.ctl.path("registry/versions")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        folders.sort();
        ids.sort();
        QCOMPARE(folders, ids);  // no litter, nothing unregistered, nothing missing
    }
    void compare(const Found& found) {
        QVERIFY2(found.ratings >= expected_.ratings, qPrintable(QString::number(found.ratings)));
        const bool partOpen = expected_.importedParts < parts_.size();
        QVERIFY(found.ratings <= rowsOf(expected_.importedParts + (partOpen ? 1 : 0)));
        QVERIFY(found.versions.size() >= expected_.versions);
        const bool isNew = expected_.mayBeLive == "*" && !found.versions.empty() && found.live == found.versions.front() &&
                           found.versions.size() > expected_.versions;
        QVERIFY2(found.live == expected_.live || found.live == expected_.mayBeLive || isNew,
                 qPrintable(QStringLiteral("live %1, expected %2 or %3")
                                .arg(QString::fromStdString(found.live), QString::fromStdString(expected_.live),
                                     QString::fromStdString(expected_.mayBeLive))));
        // From here on what is there now must stay.
        expected_.ratings = found.ratings;
        expected_.live = found.live;
        expected_.versions = found.versions.size();
        expected_.mayBeLive.clear();
    }

    /// Runs it without a kill; its time is the range for the kills.
    void runWhole(Command command, const std::string& target = {}) {
        QElapsedTimer timer;
        timer.start();
        const Answer answer = p_.ctl.json(arguments(command, target));
        micros_[command] = timer.nsecsElapsed() / 1000;
        VERIFY_EXIT(answer, 0);
        note(command, answer.document());
    }
    /// True: it was killed before it ended.
    bool runAndKill(Command command, const std::string& target, qint64 delayMicros) {
        expected_.mayBeLive = command == Train ? "*" : command == Import ? "" : target;
        QProcess process;
        p_.ctl.start(process, QStringList{"--json"} + arguments(command, target));
        if (!process.waitForStarted()) return false;
        const auto until = std::chrono::steady_clock::now() + std::chrono::microseconds(delayMicros);
        // Waiting for its end with a time limit is what stands for the random instant.
        const auto left = [&] {
            return std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now()).count();
        };
        if (left() > 0) process.waitForFinished(int(left()));
        process.kill();
        process.waitForFinished();
        if (process.exitStatus() == QProcess::CrashExit) return true;
        const Answer answer{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        (void)QTest::qVerify(answer.exitCode == 0, kNames[command], qPrintable(answer.words()), __FILE__, __LINE__);
        note(command, answer.document());
        return false;
    }
    /// A version to go to, other than the live one.
    static std::string otherThanLive(const Found& found, core::CounterRandom& random) {
        std::vector<std::string> others;
        for (const auto& id : found.versions) {
            if (id != found.live) others.push_back(id);
        }
        return others[random.below(others.size())];
    }

  private slots:
    void initTestCase() { writeParts(); }

    void nothing_is_lost_or_counted_twice_however_often_the_program_is_killed() {
        const int wanted = qEnvironmentVariableIntValue("FAIRLEAD_KILLS") > 0 ? qEnvironmentVariableIntValue("FAIRLEAD_KILLS") : 200;
        bool seeded = false;
        const int asked = qEnvironmentVariableIntValue("FAIRLEAD_SEED", &seeded);
        const std::uint64_t seed = seeded ? std::uint64_t(asked) : std::uint64_t(QDateTime::currentMSecsSinceEpoch() & 0x7FFFFFFF);
        qInfo("%d kills, seed %llu", wanted, static_cast<unsigned long long>(seed));
        core::CounterRandom random(seed);

        // The import of the first part is killed before anything else has ever run there.
        Ctl scratch{p_.folder.filePath("scratch")};
        QElapsedTimer timer;
        timer.start();
        VERIFY_EXIT(scratch.json({"import", "movielens", parts_[0]}), 0);
        const qint64 firstImport = timer.nsecsElapsed() / 1000;
        int kills = 0;
        while (kills < wanted / 10 && expected_.importedParts == 0) {
            kills += runAndKill(Import, {}, qint64(random.below(std::uint64_t(firstImport))));
            compare(look());
            if (QTest::currentTestFailed()) return;
        }
        killed_[Import] = kills;
        if (expected_.importedParts == 0) runWhole(Import);
        runWhole(Import);
        runWhole(Train);
        runWhole(Train);
        Found found = look();
        runWhole(Promote, otherThanLive(found, random));
        found = look();
        runWhole(Rollback, otherThanLive(found, random));
        if (QTest::currentTestFailed()) return;

        while (kills < wanted) {
            found = look();
            compare(found);
            if (QTest::currentTestFailed()) return;
            const auto command = Command(random.below(kCommands));
            const std::string target = command == Promote || command == Rollback ? otherThanLive(found, random) : std::string();
            // A rollback's hold would keep every later training from promoting.
            if (command == Train) (void)p_.ctl.json({"hold", "lift", "--reason", "kill test"});
            const bool hit = runAndKill(command, target, qint64(random.below(std::uint64_t(micros_[command]))));
            kills += hit;
            killed_[std::size_t(command)] += hit;
        }
        compare(look());
        for (int c = 0; c < kCommands; ++c) qInfo("%s: killed %d times, takes %lld ms", kNames[c], killed_[std::size_t(c)], static_cast<long long>(micros_[c] / 1000));

        while (expected_.importedParts < parts_.size()) {
            runWhole(Import);
            if (QTest::currentTestFailed()) return;
        }
        found = look();
        QCOMPARE(found.ratings, rowsOf(parts_.size()));
        qInfo("%lld of %lld ratings, 0 lost, 0 twice, %zu versions", static_cast<long long>(found.ratings),
              static_cast<long long>(rowsOf(parts_.size())), found.versions.size());
        QVERIFY2(wanted < 20 || std::ranges::all_of(killed_, [](int n) { return n > 0; }), "a command was never killed");
    }
};

FAIRLEAD_TEST(KillTest)
#include "kill_test.moc"

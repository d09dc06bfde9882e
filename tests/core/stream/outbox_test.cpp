// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/outbox.h"

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <set>

#include "tests/core/stream/rig.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::stream;
using namespace tests;

namespace {

OutboxMessage message(int number, const std::string& topic = "ratings") {
    return {topic, "k" + std::to_string(number % 7), std::to_string(number)};
}

/// No file of this process may grow beyond `bytes` while it lives: a full disk, nearly.
class FileLimit {
  public:
    explicit FileLimit(rlim_t bytes) {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() { ::setrlimit(RLIMIT_FSIZE, &before_); }

  private:
    rlimit before_{};
};

}  // namespace

class OutboxTest : public QObject {
    Q_OBJECT
    SystemClock clock_;
    std::unique_ptr<QTemporaryDir> dir_;
    std::unique_ptr<Rig> rig_;

    [[nodiscard]] std::filesystem::path folder() const { return dir_->path().toStdString(); }
    [[nodiscard]] std::unique_ptr<Outbox> open(std::int64_t maxEvents = 100000,
                                               std::int64_t maxBytes = 1 << 30) const {
        return Outbox::start({folder(), maxEvents, maxBytes}, clock_);
    }
    static void brokers() {
        QTest::addColumn<bool>("kafka");
        QTest::newRow("memory") << false;
        QTest::newRow("kafka") << true;
    }
    void makeRig() {
        QFETCH(bool, kafka);
        if (kafka) {
            rig_ = std::make_unique<KafkaRig>();
        } else {
            rig_ = std::make_unique<MemoryRig>();
        }
    }
    MemoryBroker& memory() {
        auto rig = std::make_unique<MemoryRig>();
        auto& broker = rig->broker();
        rig_ = std::move(rig);
        return broker;
    }
    /// The first coming of each value, by key, as the store would keep it.
    std::map<std::string, std::vector<int>> arrived(std::size_t count,
                                                    const std::string& topic = "ratings") {
        const auto source = rig_->source();
        const auto starts = assignAll(*source, {topic});
        std::map<std::string, std::vector<int>> byKey;
        std::set<std::string> known;
        const auto end = std::chrono::steady_clock::now() + seconds(15);
        while (known.size() < count && std::chrono::steady_clock::now() < end) {
            for (const Got& got : take(*source, starts, 1)) {
                if (known.insert(got.value).second) byKey[got.key].push_back(std::stoi(got.value));
            }
        }
        return byKey;
    }
    static bool inOrder(const std::map<std::string, std::vector<int>>& byKey, int count) {
        std::size_t total = 0;
        for (const auto& [key, values] : byKey) {
            if (!std::ranges::is_sorted(values)) return false;
            total += values.size();
        }
        return total == static_cast<std::size_t>(count);
    }

  private Q_SLOTS:
    void init() {
        dir_ = std::make_unique<QTemporaryDir>();
        rig_.reset();
    }

    void a_broker_that_answers_gets_messages_at_once_data() { brokers(); }
    void a_broker_that_answers_gets_messages_at_once() {
        makeRig();
        const auto sink = std::shared_ptr<Sink>(rig_->sink());
        QTRY_VERIFY(sink->link().up());
        const auto outbox = open();
        outbox->attach(sink);
        for (int n = 0; n < 50; ++n)
            QVERIFY(outbox->put(message(n)));
        QCOMPARE(sink->counts().delivered, 50);  // put() returned: they are there
        QVERIFY(!outbox->state().oldest);        // and never were on the disk
        QVERIFY(inOrder(arrived(50), 50));
        QTRY_COMPARE(outbox->state().waiting, 0);
    }

    void what_waits_for_a_broker_arrives_in_order_when_it_is_back_data() { brokers(); }
    void what_waits_for_a_broker_arrives_in_order_when_it_is_back() {
        makeRig();
        const auto sink = std::shared_ptr<Sink>(rig_->sink());
        QTRY_VERIFY(sink->link().up());
        const auto outbox = open();
        outbox->attach(sink);
        QVERIFY(outbox->put(message(0)));
        rig_->setDown(true);
        for (int n = 1; n < 300; ++n)
            QVERIFY(outbox->put(message(n)));
        for (int n = 300; n < 3000; ++n)
            QVERIFY(outbox->queue(message(n)));
        QTRY_COMPARE(outbox->state().waiting, 2999);
        QTRY_VERIFY(outbox->state().oldest.has_value());
        QVERIFY(outbox->state().bytes > 2999 * 64);
        rig_->setDown(false);
        QTRY_COMPARE_WITH_TIMEOUT(outbox->state().waiting, 0, 20000);
        QVERIFY(!outbox->state().oldest);
        QCOMPARE(outbox->state().dropped, 0);
        QVERIFY(inOrder(arrived(3000), 3000));
    }

    void flapping_loses_nothing_data() { brokers(); }
    void flapping_loses_nothing() {
        makeRig();
        const auto outbox = open();
        outbox->attach(rig_->sink());
        for (int n = 0; n < 4000; ++n) {
            if (n % 500 == 0) rig_->setDown(n % 1000 == 0);
            if (n % 50 == 0) {
                QVERIFY(outbox->put(message(n)));
            } else {
                QVERIFY(outbox->queue(message(n)));
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(outbox->state().waiting, 0, 20000);
        QVERIFY(inOrder(arrived(4000), 4000));
    }

    void a_killed_process_leaves_what_it_took_to_the_next() {
        int pipe[2];
        QVERIFY(::pipe(pipe) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto outbox = open();
            for (int n = 0;; ++n) {
                if (!outbox->put(message(n))) ::_exit(1);
                if (::write(pipe[1], "x", 1) != 1) ::_exit(2);
            }
        }
        ::close(pipe[1]);
        int taken = 0;
        char byte = 0;
        while (taken < 500 && ::read(pipe[0], &byte, 1) == 1)
            ++taken;
        ::kill(child, SIGKILL);
        while (::read(pipe[0], &byte, 1) == 1)
            ++taken;
        ::close(pipe[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(taken >= 500);

        memory();
        const auto outbox = open();
        QVERIFY(outbox->state().waiting >= taken);  // one more may have been written
        const auto waited = static_cast<int>(outbox->state().waiting);
        QVERIFY(waited <= taken + 1);
        outbox->attach(rig_->sink());
        QTRY_COMPARE(outbox->state().waiting, 0);
        QVERIFY(inOrder(arrived(static_cast<std::size_t>(waited)), waited));
    }

    void what_waits_at_the_end_is_delivered_after_the_next_start() {
        memory();
        {
            const auto outbox = open();
            for (int n = 0; n < 2500; ++n)
                QVERIFY(outbox->queue(message(n)));
        }
        const auto outbox = open();
        QCOMPARE(outbox->state().waiting, 2500);
        outbox->attach(rig_->sink());
        QTRY_COMPARE(outbox->state().waiting, 0);
        QVERIFY(inOrder(arrived(2500), 2500));
    }

    void a_full_outbox_refuses() {
        memory().setDown(true);
        const auto outbox = open(100);
        outbox->attach(rig_->sink());
        for (int n = 0; n < 90; ++n)
            QVERIFY(outbox->queue(message(n)));
        QCOMPARE(outbox->queue(message(90)).error().code, Errc::Unavailable);
        for (int n = 90; n < 100; ++n)  // for those there is room
            QVERIFY(outbox->put(message(n)));
        const auto refused = outbox->put(message(100));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::Unavailable);
        QCOMPARE(outbox->state().dropped, 0);  // who gave them knows
        rig_->setDown(false);
        QTRY_COMPARE(outbox->state().waiting, 0);
        QVERIFY(inOrder(arrived(100), 100));
        QVERIFY(outbox->put(message(101)));
    }

    void few_large_messages_fill_it_too() {
        const auto outbox = open(1000, 100000);
        const OutboxMessage large{"ratings", "k", std::string(30000, 'x')};
        for (int n = 0; n < 3; ++n)
            QVERIFY(outbox->put(large));
        QCOMPARE(outbox->put(large).error().code, Errc::Unavailable);
    }

    void a_delivery_that_failed_is_repeated() {
        auto& broker = memory();
        const auto outbox = open();
        outbox->attach(rig_->sink());
        broker.failNextDelivery();
        QVERIFY(outbox->put(message(1)));
        QTRY_COMPARE(outbox->state().waiting, 0);
        QVERIFY(inOrder(arrived(1), 1));
    }

    void what_waited_and_failed_is_repeated() {
        auto& broker = memory();
        broker.setDown(true);
        const auto outbox = open();
        outbox->attach(rig_->sink());
        for (int n = 0; n < 5; ++n)
            QVERIFY(outbox->put(message(n)));
        broker.failNextDelivery();
        broker.setDown(false);
        QTRY_COMPARE(outbox->state().waiting, 0);
        QVERIFY(inOrder(arrived(5), 5));
    }

    void a_copy_that_failed_repeats_nothing() {
        auto& broker = memory();
        const auto sink = std::shared_ptr<Sink>(rig_->sink());
        const auto outbox = open();
        outbox->attach(sink);
        broker.failNextDelivery();
        QVERIFY(sink->produce("watch-events", "k", "a copy", {}, Lane::Copies));
        QCOMPARE(sink->counts(Lane::Copies).failed, 1);
        QVERIFY(outbox->put(message(1)));
        QCOMPARE(sink->counts().failed, 0);
        QCOMPARE(sink->counts().delivered, 1);
    }

    void a_topic_that_is_missing_holds_up_no_other() {
        auto& broker = memory();
        const auto outbox = open();
        outbox->attach(rig_->sink());
        QVERIFY(outbox->put(message(1, "later")));
        QVERIFY(outbox->put(message(2)));
        QVERIFY(outbox->put(message(3, "later")));
        QTRY_COMPARE(outbox->state().waiting, 2);
        QVERIFY(inOrder(arrived(1), 1));
        broker.addTopic("later", 1);
        QTRY_COMPARE(outbox->state().waiting, 0);
        QCOMPARE(arrived(2, "later"),
                 (std::map<std::string, std::vector<int>>{{"k1", {1}}, {"k3", {3}}}));
    }

    void what_the_broker_would_never_take_is_refused_or_given_up() {
        auto& broker = memory();
        const OutboxMessage large{"ratings", "k", std::string(2000000, 'x')};
        const auto outbox = open();
        QVERIFY(outbox->put(large));  // nobody knows yet
        QVERIFY(outbox->put(message(1)));
        outbox->attach(broker.sink());
        QTRY_COMPARE(outbox->state().waiting, 0);
        QCOMPARE(outbox->state().undeliverable, 1);
        QVERIFY(inOrder(arrived(1), 1));
        QCOMPARE(outbox->put(large).error().code, Errc::InvalidArgument);
    }

    void a_new_connection_takes_over_what_is_in_flight() {
        memory().setDown(true);
        const auto outbox = open();
        outbox->attach(rig_->sink());
        for (int n = 0; n < 20; ++n)
            QVERIFY(outbox->put(message(n)));
        outbox->attach(nullptr);
        QVERIFY(outbox->put(message(20)));
        rig_->setDown(false);
        outbox->attach(rig_->sink());
        QTRY_COMPARE(outbox->state().waiting, 0);
        QVERIFY(inOrder(arrived(21), 21));
    }

    void a_damaged_file_is_moved_aside_and_said_data() {
        QTest::addColumn<bool>("header");
        QTest::newRow("no SQLite file at all") << true;
        QTest::newRow("a page in the middle") << false;
    }
    void a_damaged_file_is_moved_aside_and_said() {
        QFETCH(bool, header);
        {
            const auto outbox = open();
            for (int n = 0; n < 3000; ++n)
                QVERIFY(outbox->queue(message(n)));
        }
        {
            std::fstream file(folder() / "outbox.sqlite",
                              std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(header ? 0 : 3 * 4096);
            file << std::string(8192, 'Z');
        }
        memory();
        const auto outbox = open();
        const auto state = outbox->state();
        QCOMPARE(state.waiting, 0);
        QVERIFY2(state.problem.find("damaged") != std::string::npos, state.problem.c_str());
        QCOMPARE(QDir(dir_->path()).entryList({"outbox.sqlite.damaged-*"}).size(), 1);
        QVERIFY(outbox->put(message(1)));  // to disk: there is no broker yet
        outbox->attach(rig_->sink());
        QTRY_COMPARE(outbox->state().waiting, 0);
        QVERIFY(inOrder(arrived(1), 1));
        QVERIFY(!outbox->state().problem.empty());  // the loss stays said
    }

    void a_full_disk_is_said_and_heals() {
        memory().setDown(true);
        const auto outbox = open();
        outbox->attach(rig_->sink());
        QVERIFY(outbox->put(message(0)));
        const OutboxMessage large{"ratings", "k", std::string(300000, '1')};
        {
            const FileLimit limit(200000);
            const auto refused = outbox->put(large);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Errc::Unavailable);
            QVERIFY(!outbox->state().problem.empty());
            QVERIFY(outbox->queue(large));
            QTRY_COMPARE(outbox->state().dropped, 1);
            QCOMPARE(outbox->state().waiting, 1);
        }
        QVERIFY(outbox->put(message(1)));
        QVERIFY(outbox->state().problem.empty());
        rig_->setDown(false);
        QTRY_COMPARE(outbox->state().waiting, 0);
        QVERIFY(inOrder(arrived(2), 2));
    }

    void without_a_folder_events_still_go_straight_to_the_broker() {
        memory();
        std::ofstream(folder() / "taken") << "a file";
        const auto outbox = Outbox::start({folder() / "taken", 100, 1 << 20}, clock_);
        QVERIFY(!outbox->state().problem.empty());
        QCOMPARE(outbox->put(message(0)).error().code, Errc::Unavailable);
        outbox->attach(rig_->sink());
        QVERIFY(outbox->put(message(1)));
        QVERIFY(inOrder(arrived(1), 1));
    }
};

FAIRLEAD_TEST(OutboxTest)
#include "outbox_test.moc"

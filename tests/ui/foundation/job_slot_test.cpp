// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <atomic>
#include <latch>
#include <memory>
#include <stdexcept>
#include <thread>
#include <vector>

#include "tests/support/test_main.h"
#include "ui/async/job_slot.h"

using core::Result;
using ui::async::JobSlot;

class JobSlotTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    /// Qt paints large shapes on the global pool and waits for them.
    void long_jobs_leave_the_global_pool_to_painting() {
        QVERIFY(ui::async::jobPool() != QThreadPool::globalInstance());
        std::vector<std::unique_ptr<JobSlot>> jobs;
        std::atomic<bool> end = false;
        for (int i = 0; i < QThreadPool::globalInstance()->maxThreadCount() + 1; ++i) {
            jobs.push_back(std::make_unique<JobSlot>());
            jobs.back()->start(
                [&end](const std::stop_token&) -> core::Result<int> {
                    while (!end)
                        std::this_thread::yield();
                    return 0;
                },
                [](const core::Result<int>&) {});
        }
        std::atomic<bool> painted = false;
        QThreadPool::globalInstance()->start([&] { painted = true; });
        QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
        QVERIFY(painted);
        end = true;
        QVERIFY(ui::async::jobPool()->waitForDone(5000));
    }
    void the_result_arrives_on_the_gui_thread();
    void a_newer_job_drops_the_older_result();
    void stopping_asks_the_worker_and_drops_its_result();
    void an_exception_becomes_an_internal_error();
    void many_jobsdestroyed_while_their_jobs_run_deliver_nothing();
};

void JobSlotTest::the_result_arrives_on_the_gui_thread() {
    JobSlot slot;
    QThread* worker = nullptr;
    QThread* receiver = nullptr;
    int value = 0;
    slot.start(
        [&worker](std::stop_token) -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        },
        [&](Result<int> result) {
            receiver = QThread::currentThread();
            value = *result;
        });
    QVERIFY(slot.running());
    QTRY_COMPARE(value, 42);
    QCOMPARE(receiver, QThread::currentThread());
    QVERIFY(worker != receiver);
    QVERIFY(!slot.running());
}

void JobSlotTest::a_newer_job_drops_the_older_result() {
    QThreadPool pool;
    pool.setMaxThreadCount(2);
    JobSlot slot(&pool);
    std::latch release(1);
    std::vector<int> seen;
    slot.start(
        [&release](std::stop_token) -> Result<int> {
            release.wait();
            return 1;
        },
        [&seen](Result<int> r) { seen.push_back(*r); });
    slot.start([](std::stop_token) -> Result<int> { return 2; },
               [&seen](Result<int> r) { seen.push_back(*r); });
    release.count_down();
    pool.waitForDone();
    QTRY_COMPARE(seen.size(), 1u);
    QCoreApplication::processEvents();
    QCOMPARE(seen, std::vector<int>{2});
}

void JobSlotTest::stopping_asks_the_worker_and_drops_its_result() {
    QThreadPool pool;
    JobSlot slot(&pool);
    std::latch started(1);
    std::atomic<bool> asked = false;
    bool delivered = false;
    slot.start(
        [&](std::stop_token stop) -> Result<int> {
            started.count_down();
            while (!stop.stop_requested())
                std::this_thread::yield();
            asked = true;
            return 1;
        },
        [&delivered](Result<int>) { delivered = true; });
    started.wait();
    slot.stop();
    pool.waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(asked);
    QVERIFY(!delivered);
    QVERIFY(!slot.running());
}

void JobSlotTest::an_exception_becomes_an_internal_error() {
    JobSlot slot;
    std::optional<core::Error> error;
    slot.start([](std::stop_token) -> Result<int> { throw std::runtime_error("out of luck"); },
               [&error](Result<int> r) { error = r.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->code, core::Errc::Internal);
    QCOMPARE(error->message, std::string("out of luck"));
}

void JobSlotTest::many_jobsdestroyed_while_their_jobs_run_deliver_nothing() {
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    std::atomic<int> ran = 0;
    int delivered = 0;
    for (int i = 0; i < 5000; ++i) {
        // The closure holds a pointer into what is destroyed: touching it would be seen by asan.
        auto owner = std::make_unique<std::pair<JobSlot, int>>(
            std::piecewise_construct, std::forward_as_tuple(&pool), std::forward_as_tuple(0));
        auto* raw = owner.get();
        owner->first.start([&ran](std::stop_token) -> Result<int> { return ++ran; },
                           [raw, &delivered](Result<int> r) {
                               raw->second = *r;
                               ++delivered;
                           });
        owner.reset();
        if (i % 7 == 0) QCoreApplication::processEvents();
    }
    pool.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(delivered, 0);
}

FAIRLEAD_TEST(JobSlotTest)
#include "job_slot_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QThreadPool>
#include <exception>
#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

#include "core/base/result.h"

namespace ui::async {

/// Where jobs run. Not the application's global pool: Qt fills large shapes on that one and waits,
/// so a few long jobs there would keep the window from painting. At exit, wait for it before what
/// jobs use goes away.
QThreadPool* jobPool();

/// One place for one-shot work: start() runs `work` on a thread pool and hands its result to `done`
/// on the GUI thread. A newer start() makes the older result be dropped, and so does destruction;
/// whether it is dropped is decided on the GUI thread, so `done` may use the owner freely. `work`
/// must not touch widgets: give it copies or shared immutable data.
/// Errors: an exception in `work` becomes Errc::Internal.
/// Threads: GUI thread only (`work` runs on the pool).
class JobSlot {
  public:
    /// A null pool means jobPool().
    explicit JobSlot(QThreadPool* pool = nullptr);
    ~JobSlot() { stop(); }
    JobSlot(const JobSlot&) = delete;
    JobSlot& operator=(const JobSlot&) = delete;

    /// work(std::stop_token) -> core::Result<T>; done(core::Result<T>).
    template <class Work, class Done>
    void start(Work work, Done done);

    /// Asks the running work to stop and drops its result. `done` is not called.
    void stop();
    [[nodiscard]] bool running() const { return running_; }

  private:
    void run(std::function<void()> job);

    QThreadPool* pool_;
    std::stop_source source_;
    bool running_ = false;
};

template <class Work, class Done>
void JobSlot::start(Work work, Done done) {
    using Result = std::invoke_result_t<Work, std::stop_token>;
    stop();
    source_ = std::stop_source();
    running_ = true;
    // Shared, because a std::function must be copyable while results and closures may not be.
    auto finish = std::make_shared<std::function<void(Result)>>(
        [this, done = std::make_shared<Done>(std::move(done))](Result result) mutable {
            running_ = false;
            (*done)(std::move(result));
        });
    QObject* receiver = QCoreApplication::instance();
    auto token = source_.get_token();
    run([work = std::make_shared<Work>(std::move(work)), finish, token, receiver] {
        if (token.stop_requested()) return;
        auto result = std::make_shared<Result>(core::Error{core::Errc::Internal, {}, {}});
        try {
            *result = (*work)(token);
        } catch (const std::exception& e) {
            *result = core::Error{core::Errc::Internal, e.what(), {}};
        }
        QMetaObject::invokeMethod(
            receiver,
            [finish, token, result] {
                if (!token.stop_requested()) (*finish)(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

}  // namespace ui::async

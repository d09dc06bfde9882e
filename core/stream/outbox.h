// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <condition_variable>
#include <filesystem>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "core/base/mutex.h"
#include "core/stream/outbox_file.h"
#include "core/stream/sink.h"

namespace core::stream {

struct OutboxOptions {
    std::filesystem::path folder;
    std::int64_t maxEvents = 100'000;
    std::int64_t maxBytes = 256 << 20;
};

struct OutboxState {
    std::int64_t waiting = 0;  ///< taken, and not acknowledged by the broker yet
    std::int64_t bytes = 0;
    std::optional<UtcTime> oldest;   ///< when the oldest of those in the file came
    std::int64_t dropped = 0;        ///< given to queue() and lost since the start: full, disk full
    std::int64_t undeliverable = 0;  ///< that the broker would never take; removed since the start
    std::string problem;  ///< what is wrong with the file and what it means; empty = nothing
};

/// Our own messages on their way to a broker. While it answers they go straight to it; while it is
/// away, and whenever it is slow, they wait in `<folder>/outbox.sqlite`, survive the end of the
/// process in any way, and are delivered, oldest first in each topic, when it is back. A message
/// may be delivered twice when the process dies or a delivery fails halfway: its event id makes
/// that harmless. A damaged file is moved aside, and said. `clock` must outlive it.
/// Threads: thread-safe; one of its own delivers and writes, many messages per transaction.
class Outbox {
  public:
    static std::unique_ptr<Outbox> start(OutboxOptions options, const Clock& clock);
    /// What could not be delivered within half a second waits in the file for the next start.
    ~Outbox();
    Outbox(const Outbox&) = delete;
    Outbox& operator=(const Outbox&) = delete;

    /// Messages go there from now on; null: they wait.
    void attach(std::shared_ptr<Sink> sink);

    /// Returns when the broker or the disk has the message. Errors: unavailable (full, or it can
    /// neither be delivered nor kept), invalid_argument (the broker would never take it).
    Status put(OutboxMessage message);
    /// Returns at once; a tenth of the room is not for these. What is lost after that is counted as
    /// dropped. Errors: unavailable when full.
    Status queue(OutboxMessage message);

    [[nodiscard]] OutboxState state() const;

  private:
    struct Waiting {
        OutboxMessage message;
        std::shared_ptr<std::promise<Status>> done;  ///< null: nobody waits
        bool sent = false;                           ///< given to the sink in this round
    };
    using Batch = std::vector<Waiting>;
    /// Messages of the file that the sink has and has not acknowledged yet.
    struct InFlight {
        std::shared_ptr<Sink> sink;
        std::vector<OutboxFile::Kept> messages;
        std::int64_t failedBefore = 0;
        bool delivered = false;  ///< all; what is left is to remove them
    };

    Outbox(OutboxOptions options, const Clock& clock);
    Status give(OutboxMessage message, std::shared_ptr<std::promise<Status>> done, double share);
    void run(const std::stop_token& stop);
    [[nodiscard]] std::shared_ptr<Sink> current() const;
    Batch take(const std::stop_token& stop);
    void round(Batch batch, const std::shared_ptr<Sink>& sink);
    bool deliver(Batch& batch, Sink& sink);
    void keep(Batch batch, const std::shared_ptr<Sink>& sink, std::int64_t failedBefore);
    void settle();
    void sendKept(const std::shared_ptr<Sink>& sink);
    std::optional<std::string> nextTopic();
    void removeUndeliverable(const OutboxFile::Kept& kept, const Error& why);
    bool openFile();
    void fileFailed(const Error& error);
    void fileWorked();
    void done(Waiting& waiting, const Status& status);
    void left(std::int64_t messages, std::int64_t bytes);
    void publish();

    const OutboxOptions options_;
    const std::filesystem::path path_;
    const Clock& clock_;

    // Of the thread.
    std::unique_ptr<OutboxFile> file_;
    MonoTime nextTry_;  ///< of opening the file
    InFlight inFlight_;
    std::map<std::string, MonoTime> notBefore_;  ///< by topic: it failed
    std::string lastTopic_;
    std::string damage_;  ///< what was moved aside since the start

    mutable Mutex mutex_;
    std::vector<Waiting> fresh_ GUARDED_BY(mutex_);
    bool somebodyWaits_ GUARDED_BY(mutex_) = false;  ///< for one of the fresh ones
    std::shared_ptr<Sink> sink_ GUARDED_BY(mutex_);
    OutboxState state_ GUARDED_BY(mutex_);
    bool closed_ GUARDED_BY(mutex_) = false;
    std::condition_variable_any wake_;
    std::jthread thread_;
};

}  // namespace core::stream

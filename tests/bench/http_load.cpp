// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/http_load.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <deque>

namespace bench {
namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr int kUsers = 500;
constexpr auto kPatience = std::chrono::seconds(60);

sockaddr_in loopback(std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int connected(std::uint16_t port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

void watch(int epoll, int socket) {
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = socket;
    ::epoll_ctl(epoll, EPOLL_CTL_ADD, socket, &event);
}

std::string requestFor(std::int64_t number) {
    return "GET /recommend?user_id=" + std::to_string(number % kUsers + 1) +
           " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

/// Length of the complete answer at the beginning; 0: not all is there.
std::size_t answerLength(const std::string& bytes) {
    const std::size_t end = bytes.find("\r\n\r\n");
    const std::size_t length = bytes.find("Content-Length: ");
    if (end == std::string::npos || length > end) return 0;
    const std::size_t total = end + 4 + std::stoul(bytes.substr(length + 16, 10));
    return bytes.size() >= total ? total : 0;
}

/// The connections of one load.
class Loader {
  public:
    explicit Loader(const Load& load) : load_(load), epoll_(::epoll_create1(EPOLL_CLOEXEC)) {}
    ~Loader() {
        for (const auto& connection : connections_)
            ::close(connection.socket);
        ::close(epoll_);
    }
    Loader(const Loader&) = delete;
    Loader& operator=(const Loader&) = delete;

    core::Result<LoadResult> run() {
        for (int i = 0; i < load_.connections; ++i) {
            const int socket = connected(load_.port);
            if (socket < 0) return core::Error{core::Errc::Unavailable, "cannot connect", {}};
            watch(epoll_, socket);
            connections_.push_back({socket, {}, {}});
            idle_.push_back(connections_.size() - 1);
        }
        began_ = SteadyClock::now();
        while (answered_ < load_.requests && SteadyClock::now() - began_ < kPatience) {
            send();
            receive();
        }
        result_.seconds = std::chrono::duration<double>(SteadyClock::now() - began_).count();
        result_.failed += load_.requests - answered_;
        return std::move(result_);
    }

  private:
    struct Connection {
        int socket;
        std::string bytes;
        SteadyClock::time_point due;
    };

    [[nodiscard]] SteadyClock::time_point dueAt(std::int64_t number) const {
        if (load_.perSecond <= 0) return SteadyClock::now();
        return began_ +
               std::chrono::duration_cast<SteadyClock::duration>(
                   std::chrono::duration<double>(static_cast<double>(number) / load_.perSecond));
    }
    void send() {
        while (sent_ < load_.requests && !idle_.empty()) {
            const auto due = dueAt(sent_);
            if (due > SteadyClock::now()) return;
            Connection& connection = connections_[idle_.front()];
            idle_.pop_front();
            connection.due = due;
            const std::string request = requestFor(sent_++);
            (void)!::write(connection.socket, request.data(), request.size());
        }
    }
    void receive() {
        epoll_event events[64];
        // Not longer than until the next request is due; a client that spun would take a core.
        auto wait = std::chrono::nanoseconds(std::chrono::milliseconds(100));
        if (load_.perSecond > 0 && sent_ < load_.requests && !idle_.empty())
            wait =
                std::clamp<std::chrono::nanoseconds>(dueAt(sent_) - SteadyClock::now(), {}, wait);
        const timespec limit{0, wait.count()};
        const int n = ::epoll_pwait2(epoll_, events, 64, &limit, nullptr);
        for (int i = 0; i < n; ++i) {
            const auto at = std::ranges::find(connections_, events[i].data.fd, &Connection::socket);
            read(static_cast<std::size_t>(at - connections_.begin()));
        }
    }
    void read(std::size_t index) {
        Connection& connection = connections_[index];
        char buffer[16 * 1024];
        const ssize_t got = ::read(connection.socket, buffer, sizeof buffer);
        if (got <= 0) {  // closed: its requests are counted as failed at the end
            ::epoll_ctl(epoll_, EPOLL_CTL_DEL, connection.socket, nullptr);
            return;
        }
        connection.bytes.append(buffer, static_cast<std::size_t>(got));
        const std::size_t length = answerLength(connection.bytes);
        if (length == 0) return;
        result_.latencies.push_back(
            std::chrono::duration<double>(SteadyClock::now() - connection.due).count());
        result_.failed += !connection.bytes.starts_with("HTTP/1.1 200");
        if (result_.sample.empty()) result_.sample = connection.bytes.substr(0, length);
        connection.bytes.erase(0, length);
        ++answered_;
        idle_.push_back(index);
    }

    const Load& load_;
    const int epoll_;
    std::vector<Connection> connections_;
    std::deque<std::size_t> idle_;
    SteadyClock::time_point began_;
    std::int64_t sent_ = 0;
    std::int64_t answered_ = 0;
    LoadResult result_;
};

}  // namespace

double LoadResult::percentileMs(double share) const {
    if (latencies.empty()) return 0;
    auto sorted = latencies;
    std::ranges::sort(sorted);
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(share * last)] * 1000;
}

core::Result<LoadResult> ask(const Load& load) {
    return Loader(load).run();
}

BareServer::BareServer(std::string answer)
    : answer_(std::move(answer)),
      listening_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)),
      stopping_(::eventfd(0, EFD_CLOEXEC)) {
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    ::bind(listening_, reinterpret_cast<const sockaddr*>(&address), size);
    ::listen(listening_, 128);
    ::getsockname(listening_, reinterpret_cast<sockaddr*>(&address), &size);
    port_ = ntohs(address.sin_port);
    thread_ = std::thread([this] { run(); });
}

BareServer::~BareServer() {
    const std::uint64_t one = 1;
    (void)!::write(stopping_, &one, sizeof one);
    thread_.join();
    ::close(listening_);
    ::close(stopping_);
}

void BareServer::run() {
    const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    watch(epoll, listening_);
    watch(epoll, stopping_);
    std::vector<int> open;
    while (true) {
        epoll_event events[64];
        const int n = ::epoll_wait(epoll, events, 64, -1);
        for (int i = 0; i < n; ++i) {
            const int socket = events[i].data.fd;
            if (socket == stopping_) {
                for (const int s : open)
                    ::close(s);
                ::close(epoll);
                return;
            }
            if (socket == listening_) {
                const int client = ::accept4(listening_, nullptr, nullptr, SOCK_CLOEXEC);
                const int yes = 1;
                ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
                watch(epoll, client);
                open.push_back(client);
                continue;
            }
            char buffer[4096];
            const ssize_t got = ::read(socket, buffer, sizeof buffer);
            if (got <= 0) {
                ::epoll_ctl(epoll, EPOLL_CTL_DEL, socket, nullptr);
            } else if (std::string_view(buffer, static_cast<std::size_t>(got))
                           .ends_with("\r\n\r\n")) {
                (void)!::write(socket, answer_.data(), answer_.size());
            }
        }
    }
}

}  // namespace bench

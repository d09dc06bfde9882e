// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/control.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <atomic>
#include <cstring>
#include <list>
#include <thread>

#include "core/base/file_system.h"
#include "core/base/log.h"
#include "core/base/mutex.h"

namespace core::control {
namespace {

constexpr std::size_t kMaxRequest = 1 << 20;
constexpr std::size_t kMaxAnswer = 256 << 20;
constexpr std::size_t kMaxClients = 32;

class Descriptor {
  public:
    explicit Descriptor(int fd = -1) : fd_(fd) {}
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(fd_, other.fd_);
        return *this;
    }
    [[nodiscard]] int get() const { return fd_; }

  private:
    int fd_;
};

/// The address of a socket file. Its path may be longer than sun_path: then the folder is opened
/// and reached through /proc, and `folder` must stay open while the address is used.
Result<sockaddr_un> addressOf(const std::filesystem::path& path, Descriptor& folder) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::string text = path.string();
    if (text.size() >= sizeof address.sun_path) {
        folder = Descriptor(::open(path.parent_path().c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        if (folder.get() < 0) return systemError(errno, "open", path.parent_path());
        text = "/proc/self/fd/" + std::to_string(folder.get()) + "/" + path.filename().string();
    }
    std::memcpy(address.sun_path, text.c_str(), text.size() + 1);
    return address;
}

bool sendLine(int fd, const Json& json) {
    std::string line = json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    std::string_view rest = line;
    while (!rest.empty()) {
        const ssize_t n = ::send(fd, rest.data(), rest.size(), MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        rest.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

Json toJson(const Error& error) {
    return {{"error",
             {{"code", name(error.code)}, {"message", error.message}, {"where", error.where}}}};
}

Error fromJson(const Json& json) {
    Error error{Errc::Internal, json.value("message", "the engine gave no reason"),
                json.value("where", "")};
    const std::string code = json.value("code", "");
    for (const Errc c : {Errc::InvalidArgument, Errc::NotFound, Errc::Corrupt, Errc::Io,
                         Errc::Unavailable, Errc::Refused, Errc::Cancelled}) {
        if (code == name(c)) error.code = c;
    }
    return error;
}

/// Waits until `fd` can be read; false when `wake` fires first.
bool readable(int fd, int wake, int timeoutMs = -1) {
    pollfd waiting[] = {{fd, POLLIN, 0}, {wake, POLLIN, 0}};
    int n = 0;
    do {
        n = ::poll(waiting, wake >= 0 ? 2 : 1, timeoutMs);
    } while (n < 0 && errno == EINTR);
    return n > 0 && (wake < 0 || waiting[1].revents == 0);
}

}  // namespace

struct ControlServer::State {
    std::filesystem::path path;
    Handler handler;
    Descriptor folder;
    Descriptor listener;
    Descriptor wake{::eventfd(0, EFD_CLOEXEC)};
    struct Client {
        std::jthread thread;
        std::shared_ptr<std::atomic<bool>> done;
    };
    std::list<Client> clients;
    std::jthread acceptor;

    void acceptAll();
    void serve(const Descriptor& client, const std::stop_token& serverStop) const;
    Result<Json> readRequest(int fd) const;
    void reap() {
        clients.remove_if([](const Client& c) { return c.done->load(); });
    }
};

ControlServer::ControlServer(std::unique_ptr<State> state) : state_(std::move(state)) {}

Result<std::unique_ptr<ControlServer>> ControlServer::start(const std::filesystem::path& socket,
                                                            Handler handler) {
    auto state = std::make_unique<State>();
    state->path = socket;
    state->handler = std::move(handler);
    FAIRLEAD_TRY(const sockaddr_un address, addressOf(socket, state->folder));
    state->listener = Descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (state->listener.get() < 0) return systemError(errno, "make a socket for", socket);
    ::unlink(socket.c_str());
    // fchmod before bind sets the mode with which the file appears: never readable by others.
    ::fchmod(state->listener.get(), 0600);
    if (::bind(state->listener.get(), reinterpret_cast<const sockaddr*>(&address),
               sizeof address) != 0) {
        return systemError(errno, "bind", socket);
    }
    ::chmod(socket.c_str(), 0600);
    if (::listen(state->listener.get(), 16) != 0) return systemError(errno, "listen on", socket);
    State* raw = state.get();
    state->acceptor = std::jthread([raw] { raw->acceptAll(); });
    return std::unique_ptr<ControlServer>(new ControlServer(std::move(state)));
}

ControlServer::~ControlServer() {
    const std::uint64_t one = 1;
    (void)!::write(state_->wake.get(), &one, sizeof one);
    state_->acceptor.join();
    for (auto& client : state_->clients)
        client.thread.request_stop();
    state_->clients.clear();
    ::unlink(state_->path.c_str());
}

void ControlServer::State::acceptAll() {
    while (readable(listener.get(), wake.get())) {
        Descriptor client(::accept4(listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
        reap();
        if (client.get() < 0) continue;
        if (clients.size() >= kMaxClients) {
            sendLine(
                client.get(),
                toJson({Errc::Unavailable, "the engine serves too many commands at once", {}}));
            continue;
        }
        auto done = std::make_shared<std::atomic<bool>>(false);
        clients.push_back(
            {std::jthread([this, done, c = std::move(client)](const std::stop_token& stop) {
                 serve(c, stop);
                 done->store(true);
             }),
             done});
    }
}

Result<Json> ControlServer::State::readRequest(int fd) const {
    ucred peer{};
    socklen_t size = sizeof peer;
    if (::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0 || peer.uid != ::geteuid()) {
        return Error{Errc::Refused, "only the engine's own user may send it commands", {}};
    }
    std::string text;
    char buffer[65536];
    while (text.find('\n') == std::string::npos) {
        // A client that connects and says nothing is dropped after ten seconds.
        if (!readable(fd, wake.get(), 10000)) return Error{Errc::Cancelled, "no request came", {}};
        const ssize_t n = ::recv(fd, buffer, sizeof buffer, 0);
        if (n <= 0) return Error{Errc::Cancelled, "the client went away", {}};
        text.append(buffer, static_cast<std::size_t>(n));
        if (text.size() > kMaxRequest)
            return Error{Errc::InvalidArgument, "the request is larger than 1 MiB", {}};
    }
    FAIRLEAD_TRY(Json request, parseJson(text.substr(0, text.find('\n')), "control request"));
    if (!request.is_object() || !request.contains("command") || !request["command"].is_string()) {
        return Error{Errc::InvalidArgument, "a request needs a \"command\"", {}};
    }
    return request;
}

void ControlServer::State::serve(const Descriptor& client,
                                 const std::stop_token& serverStop) const {
    const auto request = readRequest(client.get());
    if (!request) {
        sendLine(client.get(), toJson(request.error()));
        return;
    }
    std::stop_source stop;
    const std::stop_callback onServerStop(serverStop, [&] { stop.request_stop(); });
    // Watches for the client going away while the handler works on this thread.
    const Descriptor finished(::eventfd(0, EFD_CLOEXEC));
    std::jthread watcher([&] {
        if (!readable(client.get(), finished.get())) return;
        stop.request_stop();
    });
    std::atomic<int> lastPermille{-1};
    const auto result = [&]() -> Result<Json> {
        try {
            return handler(*request, stop.get_token(), [&](double fraction, std::string_view what) {
                const int permille = static_cast<int>(fraction * 1000);
                if (lastPermille.exchange(permille) == permille) return;
                sendLine(client.get(), {{"progress", fraction}, {"what", what}});
            });
        } catch (const std::exception& e) {
            return Error{
                Errc::Internal, std::string("the command failed unexpectedly: ") + e.what(), {}};
        }
    }();
    const std::uint64_t one = 1;
    (void)!::write(finished.get(), &one, sizeof one);
    watcher.join();
    sendLine(client.get(), result ? Json{{"result", *result}} : toJson(result.error()));
}

Result<Json> call(const std::filesystem::path& socket, const Json& request,
                  const std::stop_token& stop, const ProgressFn& progress) {
    Descriptor folder;
    FAIRLEAD_TRY(const sockaddr_un address, addressOf(socket, folder));
    const Descriptor fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (fd.get() < 0 ||
        ::connect(fd.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        return Error{
            Errc::Unavailable,
            "the engine does not answer on " + socket.string() + ": " + std::strerror(errno),
            socket.string()};
    }
    if (!sendLine(fd.get(), request))
        return Error{Errc::Unavailable, "the engine closed the connection", socket.string()};

    const Descriptor wake(::eventfd(0, EFD_CLOEXEC));
    const std::stop_callback onStop(stop, [&] {
        const std::uint64_t one = 1;
        (void)!::write(wake.get(), &one, sizeof one);
    });
    std::string text;
    char buffer[65536];
    while (true) {
        for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n')) {
            FAIRLEAD_TRY(Json answer, parseJson(text.substr(0, end), "the engine's answer"));
            text.erase(0, end + 1);
            if (answer.contains("result")) return answer["result"];
            if (answer.contains("error")) return fromJson(answer["error"]);
            report(progress, answer.value("progress", 0.0), answer.value("what", std::string()));
        }
        if (!readable(fd.get(), wake.get())) return Error{Errc::Cancelled, "cancelled", {}};
        const ssize_t n = ::recv(fd.get(), buffer, sizeof buffer, 0);
        if (n <= 0)
            return Error{Errc::Unavailable, "the engine stopped before it answered",
                         socket.string()};
        text.append(buffer, static_cast<std::size_t>(n));
        if (text.size() > kMaxAnswer)
            return Error{Errc::Internal, "the engine's answer is too large", socket.string()};
    }
}

}  // namespace core::control

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "core/base/result.h"

namespace bench {

/// What many requests came back with.
struct LoadResult {
    double seconds = 0;
    std::vector<double> latencies;  ///< seconds, in no order
    std::int64_t failed = 0;        ///< other than 200, or no answer
    std::string sample;             ///< the bytes of one answer
    [[nodiscard]] double perSecond() const {
        return static_cast<double>(latencies.size()) / seconds;
    }
    /// 0.99 for p99; ms.
    [[nodiscard]] double percentileMs(double share) const;
};

struct Load {
    std::uint16_t port = 0;
    int connections = 32;
    std::int64_t requests = 0;
    double perSecond = 0;  ///< 0: as fast as answers come. Else latency counts from the moment at
                           ///< which a request was due, also when it could not be sent then
};

/// Asks GET /recommend for users 1 … 500 on kept connections, from one thread (epoll).
core::Result<LoadResult> ask(const Load& load);

/// The rival: answers every request with the same bytes, and looks for nothing but its end.
class BareServer {
  public:
    explicit BareServer(std::string answer);
    ~BareServer();
    [[nodiscard]] std::uint16_t port() const { return port_; }

  private:
    void run();
    std::string answer_;
    int listening_ = -1;
    int stopping_ = -1;  ///< eventfd
    std::uint16_t port_ = 0;
    std::thread thread_;
};

}  // namespace bench

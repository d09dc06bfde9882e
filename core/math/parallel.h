// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <stop_token>
#include <thread>
#include <vector>

namespace core::math {

/// Calls body(begin, end) over [0, n) in fixed blocks of `block`, on `threads` threads (0 = all
/// cores) including the caller's. Blocks do not depend on the number of threads, so a body that
/// writes only to its own indices gives the same result for any number. Returns false if `stop` was
/// requested before every block was done. Threads: starts and joins its own.
template <class Body>
bool parallelFor(std::size_t n, std::size_t block, unsigned threads, const std::stop_token& stop,
                 Body&& body) {
    if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t blocks = (n + block - 1) / block;
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t b = next++; b < blocks && !stop.stop_requested(); b = next++) {
            body(b * block, std::min(n, (b + 1) * block));
        }
    };
    std::vector<std::jthread> helpers;
    for (unsigned t = 1; t < std::min<std::size_t>(threads, blocks); ++t)
        helpers.emplace_back(work);
    work();
    helpers.clear();
    return !stop.stop_requested();
}

}  // namespace core::math

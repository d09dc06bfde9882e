// SPDX-License-Identifier: GPL-3.0-or-later
// From exec to the end of a program that ends itself after its first painted window.
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

#include "tests/bench/bench.h"
#include "tests/bench/compare.h"
#include "tests/bench/temporary_folder.h"

namespace bench {

#ifdef FAIRLEAD_CONSOLE
namespace {

constexpr unsigned kPatienceSeconds = 30;
constexpr double kMaxMs = 100;
constexpr double kMaxMb = 90;

struct Start {
    double ms = 0;
    double mb = 0;  ///< largest resident set
    bool ok = false;
};

Start start(const std::vector<std::string>& command) {
    Start result;
    int status = 0;
    rusage usage{};
    const double seconds = secondsOf([&] {
        const pid_t child = ::fork();
        if (child == 0) {
            std::vector<char*> arguments;
            for (const std::string& word : command)
                arguments.push_back(const_cast<char*>(word.c_str()));
            arguments.push_back(nullptr);
            const int nowhere = ::open("/dev/null", O_WRONLY);
            ::dup2(nowhere, STDOUT_FILENO);
            ::dup2(nowhere, STDERR_FILENO);
            ::alarm(kPatienceSeconds);  // survives exec: a program that never ends is ended
            ::execv(arguments[0], arguments.data());
            ::_exit(127);
        }
        if (child > 0) ::wait4(child, &status, 0, &usage);
    });
    result.ms = seconds * 1000;
    result.mb = static_cast<double>(usage.ru_maxrss) / 1024;
    result.ok = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return result;
}

}  // namespace

core::Result<core::Json> startToFirstPaint(const Benchmark& benchmark, const Options&) {
    const std::filesystem::path console = FAIRLEAD_CONSOLE;
    const std::filesystem::path bare = BARE_WINDOW;
    for (const auto& program : {console, bare}) {
        if (!std::filesystem::exists(program)) {
            return core::Error{core::Errc::Unavailable, program.string() + " is not built",
                               program.string()};
        }
    }
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    ::setenv("FAIRLEAD_EXIT_AFTER_FIRST_PAINT", "1", 1);
    const TemporaryFolder profile;
    const std::vector<std::string> ours{console.string(), "--data", profile.path().string(),
                                        "--page", "registry"};
    // One start that does not count: it warms the disk cache and makes the profile.
    if (!start(ours).ok) {
        return core::Error{core::Errc::Unavailable,
                           "fairlead did not end after its first painted window", console.string()};
    }
    double largestMb = 0;
    const Comparison comparison = compare(
        [&] {
            const Start run = start(ours);
            largestMb = std::max(largestMb, run.mb);
            return run.ms;
        },
        [&] { return start({bare.string()}).ms; }, 2 * kRounds);
    core::Json document = comparisonDocument(comparison, benchmark.must, benchmark.stretch);
    document["unit"] = "ms";
    document["max_ms"] = kMaxMs;
    document["peak_mb"] = largestMb;
    document["max_mb"] = kMaxMb;
    if (document["verdict"] == "pass" && (median(comparison.ours) > kMaxMs || largestMb > kMaxMb))
        document["verdict"] = "miss";
    return document;
}

#else

core::Result<core::Json> startToFirstPaint(const Benchmark&, const Options&) {
    return core::Error{core::Errc::Unavailable, "built without the console (FAIRLEAD_UI=OFF)", {}};
}

#endif

}  // namespace bench

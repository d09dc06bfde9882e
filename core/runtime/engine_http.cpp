// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP API of a running engine.
#include "core/api/listen.h"
#include "core/base/log.h"
#include "core/runtime/engine_backend.h"

namespace core::runtime {
namespace {

constexpr const char* kFinding = "api.not-served";

Result<std::optional<http::TlsFiles>> tlsFiles(const Settings& settings) {
    const bool both = !settings.apiTlsCertificate.empty() && !settings.apiTlsKey.empty();
    if (both) return std::optional(http::TlsFiles{settings.apiTlsCertificate, settings.apiTlsKey});
    if (settings.apiTlsCertificate.empty() && settings.apiTlsKey.empty())
        return std::optional<http::TlsFiles>();
    return Error{Errc::InvalidArgument,
                 "api.tls_certificate and api.tls_key belong together; one of them is empty",
                 {}};
}

}  // namespace

Result<std::unique_ptr<api::ApiServer>> Engine::makeApi() {
    FAIRLEAD_TRY(const auto listen, api::parseListen(settings().apiListen));
    if (!listen) return std::unique_ptr<api::ApiServer>();
    http::ServerOptions server;
    server.host = listen->host;
    server.port = listen->port;
    server.hosts = api::splitList(settings().apiHosts);
    server.allowedOrigins = api::splitList(settings().apiAllowedOrigins);
    FAIRLEAD_TRY(server.tls, tlsFiles(settings()));
    api::ApiOptions options;
    options.gate.requestsPerMinute = settings().apiRequestsPerMinute;
    options.gate.usersPerDay = settings().apiUsersPerDay;
    FAIRLEAD_TRY(options.gate.trustedProxies, api::Networks::parse(settings().apiTrustedProxies));
    options.validator = validatorOptions();
    options.listLength = static_cast<std::size_t>(settings().listLength);
    apiBackend_ = std::make_unique<EngineBackend>(*this, recorder_, log_, [this](auto finding) {
        findings_.raise(std::move(finding));
        touch();
    });
    return api::ApiServer::start(server, std::move(options), *apiBackend_, clock_);
}

/// The engine works without it: a port that is taken must not stop trainings and roll backs.
void Engine::startApi() {
    auto made = makeApi();
    if (made) {
        api_ = *std::move(made);
        if (api_) log(LogLevel::Info, "api", "listening on " + apiAddress());
        return;
    }
    const Error& error = made.error();
    log(LogLevel::Warning, "api", error.text());
    findings_.raise({kFinding, findings::Severity::Warning, "HTTP API",
                     "The HTTP API is not served: " + error.message + ".",
                     "Correct api.listen (or the other settings under [api]) and start again.",
                     "overview", clock_.now()});
    touch();
}

}  // namespace core::runtime

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/stream_banner.h"

#include "core/runtime/engine.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"

namespace ui::pages {

using core::runtime::StreamQuestion;
using core::stream::LinkState;
using theme::Verdict;

namespace {

QString lead(LinkState state) {
    switch (state) {
        case LinkState::WrongHost:
            return ui::pages::OverviewStreamBanner::tr("The address of Kafka is not known");
        case LinkState::LoginRefused:
            return ui::pages::OverviewStreamBanner::tr("Kafka refused the login");
        case LinkState::CertificateBad:
            return ui::pages::OverviewStreamBanner::tr("The certificate of Kafka is not trusted");
        case LinkState::NotAllowed:
            return ui::pages::OverviewStreamBanner::tr("Kafka does not allow to use a topic");
        case LinkState::TopicMissing:
            return ui::pages::OverviewStreamBanner::tr("A topic is missing");
        default:
            return ui::pages::OverviewStreamBanner::tr("Kafka does not answer");
    }
}

}  // namespace

OverviewStreamBanner::OverviewStreamBanner(shell::PageContext& context)
    : Banner(Verdict::Fail, {}, {}),
      context_(context),
      reconnect_(addAction(tr("Reconnect"), "refresh-cw")),
      open_(addAction(tr("Open the stream"), "activity", widgets::ButtonKind::Ghost)) {
    setObjectName(QStringLiteral("streamBanner"));
    hide();
    connect(reconnect_, &QPushButton::clicked, this, &OverviewStreamBanner::reconnect);
    connect(open_, &QPushButton::clicked, this,
            [this] { context_.navigator.go(QStringLiteral("stream")); });
}

void OverviewStreamBanner::show(const OverviewState& state) {
    const auto& stream = state.live->stream;
    reconnect_->setVisible(state.disconnected());
    if (state.disconnected()) {
        showLost(state);
    } else if (stream.configured && !stream.problem.empty()) {
        set(Verdict::Fail, tr("New messages are not stored"), bridge::text(stream.problem));
    } else if (stream.configured && stream.question != StreamQuestion::None) {
        set(Verdict::Warn, tr("The stream waits for a decision"),
            tr("Say on its page where reading begins; until then nothing is consumed."));
    } else {
        return hide();
    }
    setVisible(true);
}

void OverviewStreamBanner::showLost(const OverviewState& state) {
    const auto& link = state.live->stream.link;
    const auto last = link.lastAnswer.value_or(link.since);
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(state.now - last);
    QString text = tr("Last answer %1 ago, at %2 UTC. Figures of the stream are of then.")
                       .arg(bridge::age(age), bridge::timeOfDay(last));
    if (!link.sentence.empty()) text = bridge::text(link.sentence) + u' ' + text;
    set(Verdict::Fail, lead(link.state), text);
}

void OverviewStreamBanner::reconnect() {
    if (!context_.engine || job_.running()) return;
    reconnect_->setEnabledOr(false, tr("Asking Kafka"));
    job_.start(
        [engine = context_.engine](std::stop_token) -> core::Result<bool> {
            FAIRLEAD_CHECK(engine->reconnectStream());
            return true;
        },
        [this](const core::Result<bool>& done) {
            reconnect_->setEnabledOr(true, {});
            if (done) return;
            shell::Toast toast;
            toast.verdict = Verdict::Fail;
            toast.title = tr("Kafka could not be reached");
            toast.detail = bridge::errorText(done.error());
            context_.toasts.show(toast);
        });
}

}  // namespace ui::pages

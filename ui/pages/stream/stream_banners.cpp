// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/stream_banners.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/stream/stream_words.h"
#include "ui/widgets/banner.h"

namespace ui::pages {

using core::stream::LinkState;
using theme::Verdict;
using widgets::Banner;

StreamBanners::StreamBanners(QWidget* parent)
    : QWidget(parent),
      problem_(new Banner(Verdict::Fail, tr("Events are not stored now."), {})),
      counts_(new Banner(Verdict::Fail, tr("The counts do not add up."), {})),
      link_(new Banner(Verdict::Fail, {}, {})),
      reconnect_(link_->addAction(tr("Reconnect now"), "plug-zap")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    problem_->setObjectName(QStringLiteral("problemBanner"));
    counts_->setObjectName(QStringLiteral("countsBanner"));
    link_->setObjectName(QStringLiteral("linkBanner"));
    for (Banner* banner : {link_, problem_, counts_}) {
        column->addWidget(banner);
        banner->hide();
    }
    widgets::Button* details =
        link_->addAction(tr("Connection details"), "server", widgets::ButtonKind::Ghost);
    connect(reconnect_, &QPushButton::clicked, this, &StreamBanners::reconnectRequested);
    connect(details, &QPushButton::clicked, this, &StreamBanners::detailsRequested);
    hide();
}

void StreamBanners::show(const StreamNow& now) {
    const auto& stream = now.stream();
    const bool problem = stream.configured && !stream.problem.empty();
    if (problem)
        problem_->set(Verdict::Fail, tr("Events are not stored now."),
                      tr("%1 Nothing is lost while the cluster keeps the messages.")
                          .arg(asSentence(bridge::text(stream.problem))));
    const bool counts = stream.configured && !stream.conserved;
    if (counts)
        counts_->set(Verdict::Fail, tr("The counts do not add up."),
                     tr("Consumed is not accepted + duplicates + rejected. Check the store with "
                        "“fairleadctl store check”."));
    const bool away =
        stream.configured && !stream.link.up() && stream.link.state != LinkState::Connecting;
    if (away) showLink(now);
    problem_->setVisible(problem);
    counts_->setVisible(counts);
    link_->setVisible(away);
    setVisible(problem || counts || away);
}

void StreamBanners::showLink(const StreamNow& now) {
    const auto& link = now.stream().link;
    const QString lead =
        link.state == LinkState::Down
            ? tr("Disconnected since %1.").arg(bridge::timeOfDay(link.since))
            : tr("%1 since %2.").arg(linkWord(link.state), bridge::timeOfDay(link.since));
    QString text = linkSentence(link);
    if (now.asOf()) text += u' ' + tr("What is shown is %1 old.").arg(ageText(*now.asOf(), now.at));
    link_->set(Verdict::Fail, lead, text);
    link_->setIcon("unplug");
}

void StreamBanners::setBusy(const QString& reason) {
    reconnect_->setEnabledOr(reason.isEmpty(), reason);
}

}  // namespace ui::pages

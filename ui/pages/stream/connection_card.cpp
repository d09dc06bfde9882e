// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/connection_card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/stream/stream_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tag.h"

namespace ui::pages {
namespace {

QLabel* sentenceLabel(const char* name) {
    QLabel* label = widgets::label("secondary");
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->hide();
    return label;
}

void setSentence(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

}  // namespace

ConnectionCard::ConnectionCard(QWidget* parent)
    : Card(tr("Connection"), parent),
      state_(new widgets::Tag),
      sentence_(sentenceLabel("linkSentence")),
      error_(sentenceLabel("connectionError")),
      facts_(new widgets::FactList),
      demo_(sentenceLabel("demoBroker")),
      copy_(new widgets::Button(tr("Copy address"), "copy")),
      reconnect_(new widgets::Button(tr("Reconnect"), "plug-zap")),
      cut_(new widgets::Button(tr("Cut the broker"), "unplug")) {
    setObjectName(QStringLiteral("connectionCard"));
    addToHeader(state_);
    widgets::setVerdict(error_, theme::Verdict::Fail);
    setSentence(demo_, tr("In-memory demo broker: it keeps about 5 MiB per partition and forgets "
                          "everything when Fairlead ends."));
    demo_->hide();
    auto* buttons = new QWidget;
    auto* row = new widgets::FlowLayout(buttons, 8);
    copy_->setObjectName(QStringLiteral("copyAddress"));
    reconnect_->setObjectName(QStringLiteral("reconnect"));
    cut_->setObjectName(QStringLiteral("cutBroker"));
    for (widgets::Button* button : {reconnect_, copy_, cut_}) {
        button->setSmall(true);
        row->addWidget(button);
    }
    body()->addWidget(sentence_);
    body()->addWidget(facts_);
    body()->addWidget(demo_);
    body()->addWidget(error_);
    body()->addStretch(1);
    body()->addWidget(buttons);
    connect(copy_, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(address_); });
    connect(reconnect_, &QPushButton::clicked, this, &ConnectionCard::reconnectRequested);
    connect(cut_, &QPushButton::clicked, this, [this] { Q_EMIT brokerDownRequested(!down_); });
}

void ConnectionCard::show(const core::runtime::StreamLive& stream, core::UtcTime now) {
    const core::stream::Link& link = stream.link;
    state_->set(linkWord(link.state), linkVerdict(link.state));
    setSentence(sentence_, linkSentence(link));
    address_ = bridge::text(link.address);
    std::vector<widgets::Fact> facts{
        {tr("Address"), bridge::isolate(address_), true, {}},
        {tr("Brokers"), link.brokers > 0 ? bridge::count(link.brokers) : tr("not known"), true, {}},
        {tr("Since"), bridge::dateTime(link.since), true, {}},
        {tr("Last answer"),
         link.lastAnswer ? tr("%1 (%2)").arg(bridge::timeOfDay(*link.lastAnswer),
                                             ageText(*link.lastAnswer, now))
                         : tr("none yet"),
         true,
         {}},
        {tr("Own events that wait"), bridge::count(stream.outbox), true,
         stream.outbox > 0 && !link.up() ? std::optional(theme::Verdict::Warn) : std::nullopt}};
    if (stream.outboxOldest) {
        facts.push_back({tr("The oldest waits"), ageText(*stream.outboxOldest, now), true, {}});
    }
    if (stream.outboxLost > 0) {
        facts.push_back(
            {tr("Own events lost"), bridge::count(stream.outboxLost), true, theme::Verdict::Fail});
    }
    facts_->setFacts(facts);
    embedded_ = link.embedded;
    demo_->setVisible(embedded_);
    down_ = link.state == core::stream::LinkState::Down;
    copy_->setEnabledOr(!address_.isEmpty(), tr("There is no address"));
    showButtons();
}

void ConnectionCard::showButtons() {
    reconnect_->setEnabledOr(busy_.isEmpty(), busy_);
    cut_->setEnabledOr(busy_.isEmpty(), busy_);
    cut_->setVisible(embedded_);
    const QString text = down_ ? tr("Restore the broker") : tr("Cut the broker");
    if (cut_->text() == text) return;
    cut_->setText(text);
    cut_->setIcon(theme::icon(down_ ? "plug-zap" : "unplug"));
}

void ConnectionCard::setBusy(const QString& reason) {
    busy_ = reason;
    showButtons();
}

void ConnectionCard::setError(const QString& sentence) {
    setSentence(error_, sentence);
}

}  // namespace ui::pages

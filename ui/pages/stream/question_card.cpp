// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/question_card.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/bridge/units.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace ui::pages {

using core::runtime::StartChoice;
using core::runtime::StreamQuestion;

QuestionCard::QuestionCard(QWidget* parent)
    : Card(tr("Where to begin?"), parent),
      why_(widgets::label("body")),
      earliest_(new QRadioButton),
      latest_(new QRadioButton(tr("With new messages only: nothing older is read"))),
      time_(new QRadioButton(tr("With messages since (UTC)"))),
      when_(new QDateTimeEdit),
      answer_(new widgets::Button(tr("Begin"), "play", widgets::ButtonKind::Primary)),
      error_(widgets::label("secondary")) {
    setObjectName(QStringLiteral("questionCard"));
    why_->setWordWrap(true);
    error_->setWordWrap(true);
    error_->hide();
    widgets::setVerdict(error_, theme::Verdict::Fail);
    earliest_->setObjectName(QStringLiteral("fromEarliest"));
    latest_->setObjectName(QStringLiteral("fromLatest"));
    time_->setObjectName(QStringLiteral("fromTime"));
    when_->setObjectName(QStringLiteral("fromWhen"));
    when_->setTimeSpec(Qt::UTC);
    when_->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    when_->setAccessibleName(time_->text());
    when_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    when_->setEnabled(false);
    answer_->setObjectName(QStringLiteral("answerQuestion"));
    earliest_->setChecked(true);
    auto* timeRow = new QHBoxLayout;
    timeRow->setSpacing(8);
    timeRow->addWidget(time_);
    timeRow->addWidget(when_);
    timeRow->addStretch(1);
    auto* last = new QHBoxLayout;
    last->setSpacing(8);
    last->addWidget(answer_);
    last->addWidget(error_, 1);
    last->addStretch();
    body()->addWidget(why_);
    body()->addWidget(earliest_);
    body()->addWidget(latest_);
    body()->addLayout(timeRow);
    body()->addLayout(last);
    connect(time_, &QRadioButton::toggled, when_, &QWidget::setEnabled);
    connect(answer_, &QPushButton::clicked, this, [this] { Q_EMIT answered(choice()); });
    hide();
}

void QuestionCard::show(const core::runtime::StreamLive& stream, core::UtcTime now) {
    if (stream.question != std::exchange(shown_, stream.question) &&
        stream.question != StreamQuestion::None) {
        ask(stream);
        earliest_->setChecked(true);
        when_->setDateTime(QDateTime::fromMSecsSinceEpoch(
            core::micros(now - std::chrono::hours(1)) / 1000, Qt::UTC));
        setError({});
    }
    showAnswers(stream);
    setVisible(stream.question != StreamQuestion::None);
}

void QuestionCard::ask(const core::runtime::StreamLive& stream) {
    switch (stream.question) {
        case StreamQuestion::StartPosition:
            setTitle(tr("Where to begin?"));
            why_->setText(tr("This source is new. Nothing is read until you decide."));
            answer_->setText(tr("Begin"));
            break;
        case StreamQuestion::OffsetLost:
            setTitle(tr("Messages were lost. Where to go on?"));
            why_->setText(
                tr("The cluster no longer keeps the messages after the last one that was stored. "
                   "What is passed over is counted as skipped. Nothing is read until you decide; "
                   "to stop here, leave the question open."));
            answer_->setText(tr("Go on"));
            break;
        case StreamQuestion::TopicRecreated:
            setTitle(tr("A topic was made anew. Where to begin?"));
            why_->setText(
                tr("The message before the stored position is another one now: the topic was "
                   "deleted and made again. Its messages count as a new source. Nothing is read "
                   "until you decide."));
            answer_->setText(tr("Begin"));
            break;
        case StreamQuestion::None:
            break;
    }
}

void QuestionCard::showAnswers(const core::runtime::StreamLive& stream) {
    earliest_->setText(tr("With the oldest message kept: %1 messages to read")
                           .arg(bridge::count(stream.questionMessages)));
}

StartChoice QuestionCard::choice() const {
    StartChoice choice;
    if (latest_->isChecked()) choice.from = StartChoice::From::Latest;
    if (time_->isChecked()) {
        choice.from = StartChoice::From::Time;
        choice.time = core::utcFromMicros(when_->dateTime().toMSecsSinceEpoch() * 1000);
    }
    return choice;
}

void QuestionCard::setBusy(const QString& reason) {
    answer_->setEnabledOr(reason.isEmpty(), reason);
}

void QuestionCard::setError(const QString& sentence) {
    error_->setText(sentence);
    error_->setVisible(!sentence.isEmpty());
}

}  // namespace ui::pages

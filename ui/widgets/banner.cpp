// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

#include "ui/bridge/error_text.h"
#include "ui/widgets/label.h"

namespace ui::widgets {

Banner::Banner(theme::Verdict verdict, const QString& lead, const QString& text, QWidget* parent)
    : QFrame(parent),
      icon_(new IconView({}, theme::Token::Text2)),
      lead_(label("strong")),
      text_(label("secondary")),
      row_(new QHBoxLayout(this)),
      verdict_(verdict) {
    QFrame::setProperty("role", QStringLiteral("banner"));
    row_->setContentsMargins(12, 5, 8, 5);
    row_->setSpacing(10);
    row_->addWidget(icon_);
    row_->addWidget(lead_);
    row_->addWidget(text_, 1);
    text_->setWordWrap(true);
    setMinimumHeight(40);
    set(verdict, lead, text);
}

void Banner::set(theme::Verdict verdict, const QString& lead, const QString& text) {
    verdict_ = verdict;
    const theme::VerdictStyle style = theme::style(verdict);
    icon_->set(QString::fromLatin1(style.icon), style.text);
    lead_->setText(lead);
    text_->setText(text);
    setVerdict(this, verdict);
    setAccessibleName(lead);
    setAccessibleDescription(text);
}

void Banner::setIcon(const char* name) {
    icon_->set(QString::fromLatin1(name), theme::style(verdict_).text);
}

Button* Banner::addAction(const QString& text, const char* icon, ButtonKind kind) {
    auto* button = new Button(text, icon, kind);
    row_->addWidget(button);
    return button;
}

ErrorBanner::ErrorBanner(const QString& whatFailed, const core::Error& error,
                         const QString& utcTime, QWidget* parent)
    : Banner(theme::Verdict::Fail, whatFailed, bridge::errorText(error), parent) {
    const QString details = bridge::errorDetails(error, utcTime);
    Button* copy = addAction(tr("Copy details"), "copy", ButtonKind::Ghost);
    connect(copy, &Button::clicked, this,
            [details] { QGuiApplication::clipboard()->setText(details); });
}

}  // namespace ui::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/theme/spacing.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

namespace ui::shell {

Page::Page(PageContext& context, const QString& title)
    : context_(context),
      title_(widgets::label("page-title", title)),
      subtitle_(widgets::label("body")),
      titleRow_(new QHBoxLayout),
      top_(new QVBoxLayout(this)),
      badgeRow_(new QWidget),
      body_(new QVBoxLayout) {
    setProperty("role", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(title);
    top_->setContentsMargins(theme::kPagePadding, theme::kPageTop, theme::kPagePadding,
                             theme::kGap);
    top_->setSpacing(theme::kGap);
    titleRow_->setSpacing(10);
    titleRow_->addWidget(title_);
    titleRow_->addWidget(subtitle_, 1);
    subtitle_->setContentsMargins(0, 4, 0, 0);  // on the title's base line
    subtitle_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QWidget;
    row->setMinimumHeight(32);
    row->setLayout(titleRow_);
    titleRow_->setContentsMargins(0, 0, 0, 0);
    top_->addWidget(row);
    new widgets::FlowLayout(badgeRow_, 8);
    badgeRow_->hide();
    top_->addWidget(badgeRow_);
    body_->setSpacing(theme::kGap);
    top_->addLayout(body_, 1);
}

QString Page::title() const {
    return title_->text();
}

void Page::setSubtitle(const QString& subtitle) {
    subtitle_->setText(subtitle);
    subtitle_->setToolTip(subtitle);
}

void Page::addTitleAction(QWidget* widget) {
    titleRow_->addWidget(widget);
}

void Page::setBadges(const std::vector<widgets::BadgeText>& badges, bool inRail) {
    while (badges_.size() > badges.size()) {
        delete badges_.back();
        badges_.pop_back();
    }
    std::optional<theme::Verdict> worst;
    for (std::size_t i = 0; i < badges.size(); ++i) {
        // A figure without a requirement is no verdict on the page.
        if (badges[i].verdict != theme::Verdict::Info)
            worst = worst ? theme::worse(*worst, badges[i].verdict) : badges[i].verdict;
        if (i < badges_.size()) {
            badges_[i]->set(badges[i]);
            continue;
        }
        auto* badge = new widgets::Badge(badges[i]);
        connect(badge, &QAbstractButton::clicked, this, [this, i] {
            QWidget* target = i < badgeTargets_.size() ? badgeTargets_[i].data() : nullptr;
            if (!target) return;
            for (QWidget* w = parentWidget(); w; w = w->parentWidget()) {
                if (auto* area = qobject_cast<QScrollArea*>(w)) area->ensureWidgetVisible(target);
            }
            target->setFocus(Qt::ShortcutFocusReason);
        });
        badgeRow_->layout()->addWidget(badge);
        badges_.push_back(badge);
    }
    badgeRow_->setVisible(!badges_.empty());
    if (!inRail) worst.reset();
    if (worst == verdict_) return;
    verdict_ = worst;
    Q_EMIT verdictChanged();
}

void Page::linkBadge(int index, QWidget* chart) {
    if (badgeTargets_.size() <= static_cast<std::size_t>(index)) {
        badgeTargets_.resize(static_cast<std::size_t>(index) + 1);
    }
    badgeTargets_[static_cast<std::size_t>(index)] = chart;
}

void Page::setBanner(QWidget* banner) {
    if (banner == banner_) return;
    delete banner_;
    banner_ = banner;
    if (banner) top_->insertWidget(1, banner);
}

void Page::addBanner(QWidget* banner) {
    top_->insertWidget(banner_ ? 2 : 1, banner);
}

}  // namespace ui::shell

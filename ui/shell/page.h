// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QWidget>
#include <optional>
#include <vector>

#include "ui/shell/page_context.h"
#include "ui/theme/verdict.h"
#include "ui/widgets/badge.h"

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui::shell {

/// What a page should show when it is opened from elsewhere: {"version", "v41"}.
struct Subject {
    QString kind;
    QString id;
    [[nodiscard]] bool empty() const { return kind.isEmpty(); }
    bool operator==(const Subject&) const = default;
};

/// A page: title line with actions, at most four badges, a banner when something is wrong, and a
/// body of cards. Pages wire themselves and never include each other; they ask the Navigator.
/// Threads: GUI thread only.
class Page : public QWidget {
    Q_OBJECT
  public:
    Page(PageContext& context, const QString& title);

    /// Shown, hidden: start and stop pulling (a LiveTimer does so by itself).
    virtual void activate() {}
    virtual void deactivate() {}
    /// Target of Navigator::go(). Called after activate().
    virtual void open(const Subject&) {}
    /// Ctrl+R, F5.
    virtual void refresh() {}

    [[nodiscard]] QString title() const;
    void setSubtitle(const QString& subtitle);
    void addTitleAction(QWidget* widget);
    /// In a fixed order per page. Their worst verdict goes to the rail, unless they are about one
    /// question that somebody asked and not about the state of things.
    void setBadges(const std::vector<widgets::BadgeText>& badges, bool inRail = true);
    /// Clicking badge `index` brings this widget into view and focuses it.
    void linkBadge(int index, QWidget* chart);
    /// Puts a banner under the title (null takes it away); the page owns it.
    void setBanner(QWidget* banner);
    /// One more below it, shown and hidden by whoever made it.
    void addBanner(QWidget* banner);
    [[nodiscard]] std::optional<theme::Verdict> verdict() const { return verdict_; }

  Q_SIGNALS:
    void verdictChanged();

  protected:
    [[nodiscard]] PageContext& context() const { return context_; }
    /// Where the cards go; gaps of 12.
    [[nodiscard]] QVBoxLayout* body() const { return body_; }

  private:
    PageContext& context_;
    QLabel* title_;
    QLabel* subtitle_;
    QHBoxLayout* titleRow_;
    QVBoxLayout* top_;
    QWidget* badgeRow_;
    QVBoxLayout* body_;
    QPointer<QWidget> banner_;
    std::vector<widgets::Badge*> badges_;
    std::vector<QPointer<QWidget>> badgeTargets_;
    std::optional<theme::Verdict> verdict_;
};

}  // namespace ui::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/activity_card.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "ui/bridge/units.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {

using theme::Token;
using theme::Type;

namespace {

constexpr int kLeastRows = 6;
constexpr std::size_t kMostRows = 20;

int rowHeight() {
    return QFontMetrics(theme::font(Type::CellBold)).height() +
           QFontMetrics(theme::font(Type::Cell)).height() + 10;
}

QString timeOf(const ActivityEntry& entry) {
    return bridge::shortTime(entry.at);
}

}  // namespace

/// Time, icon, bold line, detail. Enter or a click opens the page behind it.
class ActivityCard::Row final : public QAbstractButton {
  public:
    explicit Row(QWidget* parent) : QAbstractButton(parent) {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }
    void set(const ActivityEntry& entry, bool last) {
        if (entry == entry_ && last == last_) return;
        entry_ = entry;
        last_ = last;
        setAccessibleName(
            QStringLiteral("%1, %2, %3").arg(timeOf(entry), entry.title, entry.detail));
        setToolTip(bridge::dateTime(entry.at) + u'\n' + entry.title + u'\n' + entry.detail);
        update();
    }
    [[nodiscard]] const ActivityEntry& entry() const { return entry_; }
    [[nodiscard]] QSize sizeHint() const override { return {240, rowHeight()}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        if (underMouse()) painter.fillRect(rect(), theme::color(Token::Surface3));
        const auto place = [this](int x, int y, int w, int h) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, h));
        };
        const auto lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        const QFontMetrics mono(theme::font(Type::Mono)), bold(theme::font(Type::CellBold)),
            plain(theme::font(Type::Cell));
        const int top = 4;
        const int timeWidth = mono.horizontalAdvance(QStringLiteral("00:00"));
        painter.setFont(theme::font(Type::Mono));
        painter.setPen(theme::color(Token::Text3));
        painter.drawText(place(0, top, timeWidth + 2, bold.height()), lead | Qt::AlignVCenter,
                         timeOf(entry_));
        theme::drawIcon(painter, place(timeWidth + 11, top, 16, 16).topLeft(), entry_.icon,
                        theme::color(entry_.color), 16);
        const int left = timeWidth + 37, room = width() - left;
        painter.setFont(theme::font(Type::CellBold));
        painter.setPen(theme::color(Token::Text));
        painter.drawText(place(left, top, room, bold.height()), lead,
                         bold.elidedText(entry_.title, Qt::ElideRight, room));
        painter.setFont(theme::font(Type::Cell));
        painter.setPen(theme::color(Token::Text2));
        painter.drawText(place(left, top + bold.height() + 1, room, plain.height()), lead,
                         plain.elidedText(entry_.detail, Qt::ElideRight, room));
        if (last_) return;
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(theme::color(Token::Border));
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

  private:
    ActivityEntry entry_;
    bool last_ = false;
};

ActivityCard::ActivityCard(QWidget* parent) : Card(tr("Activity"), parent), list_(new QWidget) {
    setObjectName(QStringLiteral("activityCard"));
    auto* all = new widgets::Button(tr("All activity"), nullptr, widgets::ButtonKind::Ghost);
    all->setSmall(true);
    all->setObjectName(QStringLiteral("allActivity"));
    connect(all, &QPushButton::clicked, this, &ActivityCard::allRequested);
    addToHeader(all);
    list_->setMinimumHeight(kLeastRows * rowHeight());
    list_->installEventFilter(this);
    body()->addWidget(list_, 1);
}

int ActivityCard::fitting() const {
    const int room = list_->height() / rowHeight();
    const auto most = std::min(entries_.size(), kMostRows);
    return std::min(std::max(room, kLeastRows), static_cast<int>(most));
}

bool ActivityCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && event->type() == QEvent::Resize) fill();
    return Card::eventFilter(watched, event);
}

void ActivityCard::show(const std::vector<ActivityEntry>& newestFirst) {
    if (filled_ && newestFirst == entries_) return;
    filled_ = true;
    entries_ = newestFirst;
    if (entries_.empty()) {
        setSubtitle({});
        showState({QStringLiteral("activity"), tr("Nothing happened yet"), {}, Token::Text3});
        return;
    }
    showContent();
    fill();
}

void ActivityCard::fill() {
    const int shown = fitting();
    while (static_cast<int>(rows_.size()) < shown) {
        auto* row = new Row(list_);
        connect(row, &QAbstractButton::clicked, this,
                [this, row] { Q_EMIT entryClicked(row->entry()); });
        rows_.push_back(row);
    }
    for (int i = 0; i < static_cast<int>(rows_.size()); ++i) {
        Row* row = rows_[static_cast<std::size_t>(i)];
        row->setVisible(i < shown);
        if (i >= shown) continue;
        row->set(entries_[static_cast<std::size_t>(i)], i + 1 == shown);
        row->setGeometry(0, i * rowHeight(), list_->width(), rowHeight());
    }
    if (shown > 0) {
        setSubtitle(
            tr("last %1 of %2").arg(bridge::count(shown), bridge::count(qint64(entries_.size()))));
    }
}

}  // namespace ui::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

namespace ui::shell {

using theme::Token;
using theme::Type;

class RailItem final : public QAbstractButton {
  public:
    RailItem(QString id, QString title, QString icon, QString hint = {})
        : id_(std::move(id)), icon_(std::move(icon)), hint_(std::move(hint)) {
        setText(title);
        setAccessibleName(title);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] const QString& id() const { return id_; }
    void setActive(bool active) {
        active_ = active;
        update();
    }
    void setVerdict(std::optional<theme::Verdict> verdict) {
        verdict_ = verdict;
        setAccessibleDescription(verdict ? theme::word(*verdict) : QString());
        update();
    }
    void setCollapsed(bool collapsed) {
        collapsed_ = collapsed;
        setToolTip(collapsed ? text() : QString());
        update();
    }
    void setIconName(const QString& icon) { icon_ = icon; }
    [[nodiscard]] QSize sizeHint() const override {
        return {100, std::max(theme::kRailItemHeight,
                              QFontMetrics(theme::font(Type::Body)).height() + 14)};
    }

  protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
        if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
            focusNextPrevChild(event->key() == Qt::Key_Down);
            return;
        }
        QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        const auto place = [this](QRect r) {
            return QStyle::visualRect(layoutDirection(), rect(), r);
        };
        const QRect box = rect().adjusted(10, 0, -10, 0);
        if (active_ || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::color(active_ ? Token::Selected : Token::Surface3));
            painter.drawRoundedRect(box, 6, 6);
        }
        if (active_) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::color(Token::Accent));
            painter.drawRoundedRect(place(QRect(-2, 6, 5, height() - 12)), 2, 2);
        }
        const int iconX = collapsed_ ? (width() - 17) / 2 : 20;
        theme::drawIcon(painter, place(QRect(iconX, (height() - 17) / 2, 17, 17)).topLeft(), icon_,
                        theme::color(active_ ? Token::Accent : Token::Text2), 17);
        if (verdict_) {
            const theme::VerdictStyle style = theme::style(*verdict_);
            const int size = collapsed_ ? 11 : 15;
            const QRect at = collapsed_
                                 ? QRect(width() - 22, 3, size, size)
                                 : QRect(width() - 20 - size, (height() - size) / 2, size, size);
            theme::drawIcon(painter, place(at).topLeft(), QString::fromLatin1(style.icon),
                            theme::color(style.text), size);
        }
        if (collapsed_) return;
        QFont font = theme::font(active_ ? Type::CardTitle : Type::Body);
        painter.setFont(font);
        painter.setPen(theme::color(active_ ? Token::Text : Token::Text2));
        const auto lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        const QRect room = place(QRect(47, 0, width() - 47 - (verdict_ ? 40 : 16), height()));
        painter.drawText(room, lead | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(text(), Qt::ElideRight, room.width()));
        painter.setFont(theme::font(Type::Small));
        painter.setPen(theme::color(Token::Text3));
        painter.drawText(
            place(rect().adjusted(0, 0, -20, 0)),
            QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter, hint_);
    }

  private:
    QString id_;
    QString icon_;
    QString hint_;
    bool active_ = false;
    bool collapsed_ = false;
    std::optional<theme::Verdict> verdict_;
};

Rail::Rail(std::span<const PageEntry> catalog, QWidget* parent)
    : QWidget(parent),
      column_(new QVBoxLayout(this)),
      collapse_(new RailItem({}, tr("Collapse"), QStringLiteral("panel-left-close"),
                             QStringLiteral("Ctrl+B"))) {
    setProperty("role", QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Pages"));
    column_->setContentsMargins(0, 0, 1, 8);
    column_->setSpacing(1);
    auto* brand = new QWidget;
    brand->setFixedHeight(theme::kTopBarHeight);
    auto* row = new QHBoxLayout(brand);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(10);
    row->addWidget(new widgets::IconView(QStringLiteral("fairlead"), Token::Button, 24));
    brandName_ = widgets::label("dialog-title", QStringLiteral("Fairlead"));
    row->addWidget(brandName_, 1);
    column_->addWidget(brand);
    addGroup(catalog, PageGroup::Operate, tr("Operate"));
    addGroup(catalog, PageGroup::ResponsibleMl, tr("Responsible ML"));
    addGroup(catalog, PageGroup::Explore, tr("Explore"));
    column_->addStretch(1);
    addGroup(catalog, PageGroup::Bottom, {});
    column_->addWidget(collapse_);
    connect(collapse_, &QAbstractButton::clicked, this, &Rail::collapseToggled);
    setFixedWidth(theme::kRailWidth);
}

void Rail::addGroup(std::span<const PageEntry> catalog, PageGroup group, const QString& title) {
    bool first = true;
    for (const PageEntry& entry : catalog) {
        if (entry.group != group) continue;
        if (first && !title.isEmpty()) {
            auto* head = widgets::label("small", title);
            head->setContentsMargins(20, groupLabels_.empty() ? 10 : 12, 8, 5);
            column_->addWidget(head);
            groupLabels_.push_back(head);
        }
        first = false;
        addItem(entry);
    }
}

RailItem* Rail::addItem(const PageEntry& entry) {
    auto* item = new RailItem(QString::fromLatin1(entry.id),
                              QCoreApplication::translate("PageCatalog", entry.title),
                              QString::fromLatin1(entry.icon));
    connect(item, &QAbstractButton::clicked, this, [this, item] { Q_EMIT pageChosen(item->id()); });
    column_->addWidget(item);
    items_.push_back(item);
    return item;
}

void Rail::setCurrent(const QString& pageId) {
    for (RailItem* item : items_)
        item->setActive(item->id() == pageId);
}

void Rail::setVerdict(const QString& pageId, std::optional<theme::Verdict> verdict) {
    for (RailItem* item : items_) {
        if (item->id() == pageId) item->setVerdict(verdict);
    }
}

void Rail::setCollapsed(bool collapsed) {
    if (collapsed == collapsed_) return;
    collapsed_ = collapsed;
    setFixedWidth(collapsed ? theme::kRailCollapsed : theme::kRailWidth);
    brandName_->setVisible(!collapsed);
    for (QWidget* label : groupLabels_)
        label->setVisible(!collapsed);
    for (RailItem* item : items_)
        item->setCollapsed(collapsed);
    collapse_->setCollapsed(collapsed);
    const QString name = collapsed ? tr("Expand") : tr("Collapse");
    collapse_->setText(name);
    collapse_->setAccessibleName(name);
    collapse_->setToolTip(collapsed ? name : QString());
    collapse_->setIconName(collapsed ? QStringLiteral("panel-left-open")
                                     : QStringLiteral("panel-left-close"));
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Token::Rail));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), theme::color(Token::Border));
}

}  // namespace ui::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/shell/fuzzy.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inputs.h"

namespace ui::shell {

using theme::Token;

namespace {

constexpr int kShortcutRole = Qt::UserRole + 1;
constexpr int kIndexRole = Qt::UserRole + 2;

/// Icon, name, and the shortcut at the end.
class PaletteDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {200, std::max(32, theme::scaledPx(13) + 19)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setLayoutDirection(Qt::LayoutDirectionAuto);
        const QRect row = option.rect.adjusted(4, 1, -4, -1);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::color(Token::Selected));
            painter->drawRoundedRect(row, 4, 4);
        }
        const auto place = [&](QRect r) { return QStyle::visualRect(option.direction, row, r); };
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, place(QRect(row.left() + 10, row.center().y() - 7, 16, 16)));
        painter->setFont(theme::font(theme::Type::Body));
        painter->setPen(theme::color(Token::Text));
        painter->drawText(
            place(row.adjusted(38, 0, -120, 0)),
            QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter,
            index.data().toString());
        painter->setFont(theme::font(theme::Type::Small));
        painter->setPen(theme::color(Token::Text3));
        painter->drawText(
            place(row.adjusted(38, 0, -10, 0)),
            QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter,
            index.data(kShortcutRole).toString());
        painter->restore();
    }
};

}  // namespace

CommandPalette::CommandPalette(std::vector<QAction*> actions, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint),
      actions_(std::move(actions)),
      line_(new widgets::SearchLine(tr("Find a page or an action"))),
      list_(new QListWidget) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(tr("Find anything"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* frame = new QFrame;
    frame->setProperty("role", QStringLiteral("dialog"));
    outer->addWidget(frame);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(10, 10, 10, 8);
    column->setSpacing(8);
    column->addWidget(line_);
    column->addWidget(list_);
    list_->setItemDelegate(new PaletteDelegate(list_));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setAccessibleName(tr("Matches"));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    resize(560, 400);
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(list_, &QListWidget::itemClicked, this, [this] { runCurrent(); });
    filter({});
    line_->setFocus();
}

void CommandPalette::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    const QWidget* window = parentWidget()->window();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 90)));
}

void CommandPalette::filter(const QString& text) {
    std::vector<std::pair<int, int>> found;  // score, index
    for (int i = 0; i < static_cast<int>(actions_.size()); ++i) {
        const int score = fuzzyScore(text, actions_[static_cast<std::size_t>(i)]->text());
        if (score >= 0) found.emplace_back(score, i);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    list_->clear();
    for (const auto& [score, i] : found) {
        const QAction* action = actions_[static_cast<std::size_t>(i)];
        auto* item = new QListWidgetItem(action->icon(), action->text(), list_);
        item->setData(kShortcutRole, action->shortcut().toString(QKeySequence::NativeText));
        item->setData(kIndexRole, i);
    }
    list_->setCurrentRow(0);
}

void CommandPalette::runCurrent() {
    const QListWidgetItem* item = list_->currentItem();
    if (!item) return;
    QAction* action = actions_[static_cast<std::size_t>(item->data(kIndexRole).toInt())];
    close();
    // After we are gone, so that what it opens gets the focus.
    QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QApplication::sendEvent(list_, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            return QDialog::eventFilter(watched, event);
    }
}

}  // namespace ui::shell

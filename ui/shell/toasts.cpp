// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toasts.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace ui::shell {

using theme::Token;

namespace {

constexpr int kWidth = 400;
constexpr int kMost = 5;
constexpr int kShadow = 12;
const QString kWithShortcut = QStringLiteral("with-shortcut");

/// Surface with a 4 px edge in the verdict's colour at the start.
class ToastBox final : public QWidget {
  public:
    explicit ToastBox(theme::Verdict verdict) : verdict_(verdict) {
        auto* shadow = new QGraphicsDropShadowEffect(this);
        shadow->setBlurRadius(16);
        shadow->setOffset(0, 4);
        shadow->setColor(QColor(0, 0, 0, 89));
        setGraphicsEffect(shadow);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme::color(Token::BorderControl));
        painter.setBrush(theme::color(Token::Surface2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        const int x = layoutDirection() == Qt::RightToLeft ? width() - 4 : 0;
        painter.fillRect(QRect(x, 0, 4, height()), theme::color(theme::style(verdict_).text));
    }

  private:
    theme::Verdict verdict_;
};

}  // namespace

Toasts::Toasts(QWidget* window, int lifeMs)
    : QWidget(window), column_(new QVBoxLayout(this)), lifeMs_(lifeMs) {
    column_->setContentsMargins(kShadow, kShadow, kShadow, kShadow);
    column_->setSpacing(8);
    window->installEventFilter(this);
    QWidget::hide();
}

/// Whether a toast may be shown beside those shown about the same thing, which go if it may.
bool Toasts::replaceSame(const Toast& toast) {
    if (toast.about.isEmpty()) return true;
    const auto same = std::ranges::find(shown_, toast.about, &QWidget::objectName);
    if (same == shown_.end()) return true;
    const bool canUndo = (*same)->findChild<widgets::Button*>(kWithShortcut) != nullptr;
    if (canUndo && toast.shortcut.isEmpty()) return false;
    drop(*same);
    return true;
}

void Toasts::show(const Toast& toast) {
    if (!replaceSame(toast)) return;
    const theme::VerdictStyle style = theme::style(toast.verdict);
    auto* box = new ToastBox(toast.verdict);
    box->setObjectName(toast.about);
    box->setAccessibleName(theme::word(toast.verdict) + QStringLiteral(": ") + toast.title);
    box->setAccessibleDescription(toast.detail);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(14, 9, 8, 9);
    row->setSpacing(10);
    row->addWidget(new widgets::IconView(QString::fromLatin1(style.icon), style.text, 17), 0,
                   Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    for (QLabel* line :
         {widgets::label("strong", toast.title), widgets::label("secondary", toast.detail)}) {
        line->setWordWrap(true);
        line->setVisible(!line->text().isEmpty());
        words->addWidget(line);
    }
    row->addLayout(words, 1);
    if (toast.action) {
        auto* button = new widgets::Button(toast.actionText, toast.actionIcon);
        button->setSmall(true);
        if (!toast.shortcut.isEmpty()) {
            // Two buttons with one shortcut would answer to neither: the newest has it.
            for (auto* other : findChildren<widgets::Button*>(kWithShortcut))
                other->setShortcut({});
            button->setObjectName(kWithShortcut);
            button->setShortcut(toast.shortcut);
            button->setToolTip(toast.shortcut.toString(QKeySequence::NativeText));
        }
        connect(button, &QPushButton::clicked, box, [this, box, run = toast.action] {
            drop(box);
            run();
        });
        row->addWidget(button);
    }
    QToolButton* close = widgets::iconButton("x", tr("Close"));
    connect(close, &QToolButton::clicked, box, [this, box] { drop(box); });
    row->addWidget(close, 0, Qt::AlignTop);
    column_->insertWidget(0, box);
    shown_.insert(shown_.begin(), box);
    if (count() > kMost) drop(shown_.back());
    if (toast.verdict != theme::Verdict::Fail) {
        QTimer::singleShot(lifeMs_, box, [this, box] { drop(box); });
    }
    QWidget::show();
    place();
    QAccessibleEvent event(box, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toasts::drop(QWidget* toast) {
    std::erase(shown_, toast);
    column_->removeWidget(toast);
    toast->hide();
    toast->deleteLater();
    if (shown_.empty()) QWidget::hide();
    place();
}

void Toasts::place() {
    layout()->activate();
    const int width = kWidth + 2 * kShadow;
    const int height = column_->hasHeightForWidth() ? column_->heightForWidth(width)
                                                    : column_->sizeHint().height();
    const QWidget* window = parentWidget();
    const int x = layoutDirection() == Qt::RightToLeft ? 4 : window->width() - width - 4;
    setGeometry(x, window->height() - theme::kStatusBarHeight - height, width, height);
    raise();
}

bool Toasts::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    const bool moved =
        event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange;
    if (moved && !shown_.empty()) place();
    return handled;
}

bool Toasts::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) place();
    return QWidget::eventFilter(watched, event);
}

}  // namespace ui::shell

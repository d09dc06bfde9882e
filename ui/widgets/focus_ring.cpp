// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

#include "ui/theme/theme.h"

namespace ui::widgets {
namespace {

constexpr int kReach = 4;  // 2 px gap and 2 px line

/// Fields show focus by their own border.
bool hasOwnMark(QWidget* widget) {
    return qobject_cast<QLineEdit*>(widget) || qobject_cast<QTextEdit*>(widget) ||
           qobject_cast<QPlainTextEdit*>(widget);
}

}  // namespace

class FocusRing::Overlay final : public QWidget {
  public:
    explicit Overlay(QWidget* window) : QWidget(window) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }
    QRect ring;  ///< in our coordinates; may reach outside when the target is scrolled half away

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme::color(theme::Token::Accent), 2));
        painter.drawRoundedRect(QRectF(ring).adjusted(1, 1, -1, -1), 8, 8);
    }
};

FocusRing::FocusRing(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing() {
    release();
}

void FocusRing::release() {
    watched_.clear();
    target_ = nullptr;
    delete overlay_;
}

void FocusRing::follow(QWidget* widget) {
    release();
    if (!widget || !byKeyboard_ || hasOwnMark(widget) || widget->isWindow()) return;
    target_ = widget;
    for (QWidget* w = widget; w; w = w->isWindow() ? nullptr : w->parentWidget()) {
        watched_.emplace_back(w);
    }
    overlay_ = new Overlay(widget->window());
    place();
    overlay_->show();
    overlay_->raise();
}

void FocusRing::place() {
    if (!target_ || !overlay_) return;
    QWidget* window = target_->window();
    const auto inWindow = [window](const QWidget* w, const QRect& r) {
        return QRect(w->mapTo(window, r.topLeft()), r.size());
    };
    // A view's focus is on its viewport's frame: items inside show their own selection.
    const QRect ring =
        inWindow(target_, target_->rect()).adjusted(-kReach, -kReach, kReach, kReach);
    QRect visible = ring & window->rect();
    for (QWidget* w = target_->parentWidget(); w && w != window; w = w->parentWidget()) {
        if (const auto* area = qobject_cast<QAbstractScrollArea*>(w)) {
            visible &= inWindow(area->viewport(), area->viewport()->rect());
        }
    }
    overlay_->setVisible(visible.isValid() && target_->isVisible());
    overlay_->setGeometry(visible);
    static_cast<Overlay*>(overlay_.data())->ring = ring.translated(-visible.topLeft());
    overlay_->update();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
            byKeyboard_ = true;
            break;
        case QEvent::MouseButtonPress:
            byKeyboard_ = false;
            if (target_) release();
            break;
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::Show:
        case QEvent::Hide:
            if (!target_) break;
            for (const auto& each : watched_) {
                if (each == watched) {
                    place();
                    break;
                }
            }
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace ui::widgets

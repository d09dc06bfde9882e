// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include <QPainter>
#include <QStyle>
#include <QVariant>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::widgets {

QLabel* label(const char* role, const QString& text, QWidget* parent) {
    auto* made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setProperty("role", QString::fromLatin1(role));
    return made;
}

void setProperty(QWidget* widget, const char* name, const QVariant& value) {
    if (widget->property(name) == value) return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void setVerdict(QWidget* widget, theme::Verdict verdict) {
    setProperty(widget, "verdict", QString::fromLatin1(theme::name(verdict)));
}

QWidget* separator(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("line"));
    line->setFixedHeight(1);
    return line;
}

IconView::IconView(QString name, theme::Token token, int px, QWidget* parent)
    : QWidget(parent), name_(std::move(name)), token_(token), px_(px) {
    setFixedSize(px, px);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconView::set(const QString& name, theme::Token token) {
    if (name == name_ && token == token_) return;
    name_ = name;
    token_ = token;
    update();
}

void IconView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    theme::drawIcon(painter, {0, 0}, name_, theme::color(token_), px_);
}

Spinner::Spinner(int px, QWidget* parent) : QWidget(parent) {
    setFixedSize(px, px);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Spinner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(theme::color(theme::Token::Surface3), 2));
    painter.drawEllipse(circle);
    painter.setPen(QPen(theme::color(theme::Token::Accent), 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, -angle_ * 16, 100 * 16);
}

void Spinner::timerEvent(QTimerEvent*) {
    angle_ = (angle_ + 30) % 360;
    update();
}

void Spinner::showEvent(QShowEvent*) {
    if (timer_ == 0 && theme::motion(1) != 0) timer_ = startTimer(80);
}

void Spinner::hideEvent(QHideEvent*) {
    if (timer_ != 0) killTimer(timer_);
    timer_ = 0;
}

}  // namespace ui::widgets

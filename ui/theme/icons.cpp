// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/theme/theme.h"

namespace ui::theme {
namespace {

QByteArray source(const QString& name, const QColor& color) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray svg = file.readAll();
    // Qt SVG does not resolve currentColor, and the design asks for a slightly thinner stroke.
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.9\"");
    return svg;
}

class TokenIconEngine final : public QIconEngine {
  public:
    TokenIconEngine(QString name, Token token) : name_(std::move(name)), token_(token) {}

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        // Qt 6.4 asks for device pixels here and sets the ratio itself. A size wider than high
        // leaves air at both sides: that is how buttons keep their text away from the icon.
        Q_UNUSED(scale)
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, QIcon::Off);
        return pixmap;
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const int px = std::min(rect.width(), rect.height());
        const Token token = mode == QIcon::Disabled ? Token::Text3 : token_;
        drawIcon(
            *painter,
            QPointF(rect.x() + (rect.width() - px) / 2.0, rect.y() + (rect.height() - px) / 2.0),
            name_, color(token), px);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new TokenIconEngine(name_, token_); }

  private:
    QString name_;
    Token token_;
};

}  // namespace

QPixmap iconPixmap(const QString& name, const QColor& color, int px, qreal dpr) {
    const QString key =
        QStringLiteral("fl:%1:%2:%3:%4").arg(name, color.name(QColor::HexArgb)).arg(px).arg(dpr);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    const QByteArray svg = source(name, color);
    if (svg.isEmpty()) return {};
    pixmap = QPixmap(QSize(px, px) * dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    QSvgRenderer(svg).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(dpr);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name, Token token) {
    return QIcon(new TokenIconEngine(name, token));
}

void drawIcon(QPainter& painter, QPointF at, const QString& name, const QColor& color, int px) {
    const qreal dpr = painter.device()->devicePixelRatioF();
    painter.drawPixmap(at, iconPixmap(name, color, px, dpr));
}

}  // namespace ui::theme

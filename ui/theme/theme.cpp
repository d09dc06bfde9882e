// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QStyleFactory>
#include <QStyleHints>
#include <cstdlib>

#include "ui/theme/fonts.h"
#include "ui/theme/style_sheet.h"

// A static library's resources must be named once by code that is linked in.
static void initResources() {
    Q_INIT_RESOURCE(fairlead_resources);
}

namespace ui::theme {
namespace {

QPointer<Theme>& currentTheme() {
    static QPointer<Theme> theme;
    return theme;
}

Scheme desktopScheme(const QPalette& palette) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark) return Scheme::Dark;
    if (QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Light)
        return Scheme::Light;
#endif
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QPalette makePalette(Scheme scheme) {
    const auto c = [scheme](Token token) { return color(token, scheme); };
    QPalette p;
    p.setColor(QPalette::Window, c(Token::Bg));
    p.setColor(QPalette::WindowText, c(Token::Text));
    p.setColor(QPalette::Base, c(Token::Surface));
    p.setColor(QPalette::AlternateBase, c(Token::Surface2));
    p.setColor(QPalette::Text, c(Token::Text));
    p.setColor(QPalette::Button, c(Token::Surface2));
    p.setColor(QPalette::ButtonText, c(Token::Text));
    p.setColor(QPalette::BrightText, c(Token::OnButton));
    p.setColor(QPalette::Highlight, c(Token::Selected));
    p.setColor(QPalette::HighlightedText, c(Token::Text));
    p.setColor(QPalette::Link, c(Token::Accent));
    p.setColor(QPalette::LinkVisited, c(Token::Accent));
    p.setColor(QPalette::ToolTipBase, c(Token::Surface3));
    p.setColor(QPalette::ToolTipText, c(Token::Text));
    p.setColor(QPalette::PlaceholderText, c(Token::Text3));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, c(Token::Text3));
    }
    return p;
}

int nearestScale(int percent) {
    int best = 100;
    for (const int s : {100, 115, 130}) {
        if (std::abs(s - percent) < std::abs(best - percent)) best = s;
    }
    return best;
}

}  // namespace

Theme::Theme(QApplication& app, Choice choice, int textScale)
    : app_(app), choice_(choice), textScale_(nearestScale(textScale)) {
    initResources();
    currentTheme() = this;
    desktop_ = desktopScheme(QGuiApplication::palette());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    loadFonts();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        desktop_ = desktopScheme(QGuiApplication::palette());
        if (choice_ == Choice::Desktop) apply();
    });
#endif
    apply();
}

Theme::~Theme() = default;

Theme* Theme::current() {
    return currentTheme();
}

Scheme Theme::resolved() const {
    switch (choice_) {
        case Choice::Desktop:
            return desktop_;
        case Choice::Dark:
            return Scheme::Dark;
        case Choice::Light:
            return Scheme::Light;
        case Choice::HighContrast:
            return Scheme::HighContrast;
    }
    return Scheme::Dark;
}

bool Theme::reducedMotion() const {
    return reducedMotion_ || !QApplication::isEffectEnabled(Qt::UI_General);
}

void Theme::setChoice(Choice choice) {
    choice_ = choice;
    if (resolved() != scheme_) apply();
}

void Theme::cycle() {
    switch (scheme_) {
        case Scheme::Dark:
            return setChoice(Choice::Light);
        case Scheme::Light:
            return setChoice(Choice::HighContrast);
        case Scheme::HighContrast:
            return setChoice(Choice::Dark);
    }
}

void Theme::setTextScale(int percent) {
    const int scale = nearestScale(percent);
    if (scale == textScale_) return;
    textScale_ = scale;
    apply();
}

void Theme::apply() {
    scheme_ = resolved();
    QApplication::setFont(font(Type::Body));
    QApplication::setPalette(makePalette(scheme_));
    app_.setStyleSheet(styleSheet(scheme_, textScale_));
    for (QWidget* widget : QApplication::allWidgets()) {
        widget->updateGeometry();
        widget->update();
    }
    Q_EMIT changed();
}

QColor color(Token token) {
    const Theme* theme = Theme::current();
    return color(token, theme ? theme->scheme() : Scheme::Dark);
}

QColor color(Token token, qreal opacity) {
    QColor c = color(token);
    c.setAlphaF(static_cast<float>(opacity));
    return c;
}

int motion(int ms) {
    const Theme* theme = Theme::current();
    return theme && theme->reducedMotion() ? 0 : ms;
}

}  // namespace ui::theme

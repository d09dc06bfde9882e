// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <algorithm>

#include "ui/theme/theme.h"

namespace ui::theme {
namespace {

struct Spec {
    int px;
    QFont::Weight weight;
    bool mono;
};

Spec spec(Type type) {
    switch (type) {
        case Type::PageTitle:
            return {20, QFont::Bold, false};
        case Type::KpiValue:
            return {24, QFont::Bold, false};
        case Type::CardTitle:
            return {13, QFont::DemiBold, false};
        case Type::Body:
            return {13, QFont::Normal, false};
        case Type::BodyMedium:
            return {13, QFont::Medium, false};
        case Type::Cell:
            return {12, QFont::Normal, false};
        case Type::CellBold:
            return {12, QFont::DemiBold, false};
        case Type::Small:
            return {11, QFont::Normal, false};
        case Type::SmallMedium:
            return {11, QFont::Medium, false};
        case Type::SmallBold:
            return {11, QFont::DemiBold, false};
        case Type::Mono:
            return {12, QFont::Normal, true};
        case Type::MonoSmall:
            return {11, QFont::Normal, true};
        case Type::Countdown:
            return {34, QFont::DemiBold, true};
        case Type::Result:
            return {40, QFont::Bold, false};
    }
    return {13, QFont::Normal, false};
}

}  // namespace

void loadFonts() {
    for (const char* file :
         {"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf",
          "JetBrainsMono-Regular.ttf", "JetBrainsMono-Medium.ttf", "JetBrainsMono-SemiBold.ttf",
          "JetBrainsMono-Bold.ttf"}) {
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(file));
    }
}

int scaledPx(int px) {
    const Theme* theme = Theme::current();
    const int percent = theme ? theme->textScale() : 100;
    return std::max(11, (px * percent + 50) / 100);
}

QFont font(Type type) {
    static const QStringList sans{QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                                  QStringLiteral("DejaVu Sans")};
    static const QStringList mono{QStringLiteral("JetBrains Mono"),
                                  QStringLiteral("DejaVu Sans Mono")};
    const Spec s = spec(type);
    QFont font;
    font.setFamilies(s.mono ? mono : sans);
    font.setPixelSize(scaledPx(s.px));
    font.setWeight(s.weight);
    return font;
}

}  // namespace ui::theme

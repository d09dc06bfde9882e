// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <array>

namespace ui::theme {
namespace {

struct Row {
    Token token;
    const char* name;
    QRgb dark, light, contrast;
};

// clang-format off
constexpr std::array<Row, static_cast<std::size_t>(Token::Count)> kTable{{
    {Token::Bg,            "bg",             0xff0d1117, 0xfff3f5f8, 0xff000000},
    {Token::Rail,          "rail",           0xff0a0e13, 0xffffffff, 0xff000000},
    {Token::Surface,       "surface",        0xff151b23, 0xffffffff, 0xff000000},
    {Token::Surface2,      "surface-2",      0xff1b232d, 0xfff6f8fa, 0xff0d0d0d},
    {Token::Surface3,      "surface-3",      0xff243040, 0xffe6ecf4, 0xff2b2b2b},
    {Token::Selected,      "selected",       0xff17304f, 0xffe1ecfa, 0xff003a7d},
    {Token::Border,        "border",         0xff27313d, 0xffdae0e8, 0xffb8b8b8},
    {Token::BorderControl, "border-control", 0xff5f6e82, 0xff7f8c9d, 0xffffffff},
    {Token::Text,          "text",           0xffe8edf3, 0xff16202c, 0xffffffff},
    {Token::Text2,         "text-2",         0xffaeb9c7, 0xff465364, 0xfff2f2f2},
    {Token::Text3,         "text-3",         0xff8e9bab, 0xff5d6b7d, 0xffdcdcdc},
    {Token::Accent,        "accent",         0xff6cb6ff, 0xff1664c0, 0xffffe14d},
    {Token::Button,        "button",         0xff1f6fd6, 0xff1664c0, 0xff0050b8},
    {Token::Danger,        "danger",         0xffc4352e, 0xffbe2d27, 0xffb3001b},
    {Token::OnButton,      "on-button",      0xffffffff, 0xffffffff, 0xffffffff},
    {Token::Grid,          "grid",           0xff222b36, 0xffe7ebf0, 0xff4d4d4d},
    {Token::Axis,          "axis",           0xff3c4857, 0xffb4beca, 0xffffffff},
    {Token::PassText,      "pass-text",      0xff4cc38a, 0xff0f7446, 0xff5cff9d},
    {Token::PassFill,      "pass-fill",      0xff12271e, 0xffe3f5eb, 0xff00260f},
    {Token::PassLine,      "pass-line",      0xff245c42, 0xff9fd4b8, 0xff5cff9d},
    {Token::WarnText,      "warn-text",      0xfff0b941, 0xff855400, 0xffffd24a},
    {Token::WarnFill,      "warn-fill",      0xff2b2312, 0xfffdf1d6, 0xff2b2000},
    {Token::WarnLine,      "warn-line",      0xff6b5420, 0xffe3c179, 0xffffd24a},
    {Token::FailText,      "fail-text",      0xffff8078, 0xffbe2d27, 0xffff9d96},
    {Token::FailFill,      "fail-fill",      0xff311b1e, 0xfffde9e7, 0xff330006},
    {Token::FailLine,      "fail-line",      0xff7c3a3c, 0xffebb0ac, 0xffff9d96},
    {Token::InfoText,      "info-text",      0xff6cb6ff, 0xff1664c0, 0xff8fc7ff},
    {Token::InfoFill,      "info-fill",      0xff13243a, 0xffe4effc, 0xff001a33},
    {Token::InfoLine,      "info-line",      0xff2a527f, 0xffa9cbf2, 0xff8fc7ff},
    {Token::OffText,       "off-text",       0xffaeb9c7, 0xff465364, 0xfff2f2f2},
    {Token::OffFill,       "off-fill",       0xff1e2630, 0xffeef1f5, 0xff1a1a1a},
    {Token::OffLine,       "off-line",       0xff27313d, 0xffdae0e8, 0xffb8b8b8},
    {Token::Series1,       "series-1",       0xff3b99f7, 0xff0c4c92, 0xff5cb0ff},
    {Token::Series2,       "series-2",       0xfff58b1e, 0xffa8610a, 0xffffa23e},
    {Token::Series3,       "series-3",       0xffdbaecb, 0xffd258c4, 0xfff0c5e2},
    {Token::Series4,       "series-4",       0xff2b9170, 0xff098667, 0xff3cc497},
    {Token::Series5,       "series-5",       0xfff3e75a, 0xffa8920a, 0xfffff36b},
    {Token::Series6,       "series-6",       0xffcb4322, 0xff6b281c, 0xffe8603d},
    {Token::BarFill,       "bar-fill",       0xff3b99f7, 0xff386ca6, 0xff5cb0ff},
    {Token::Scrim,         "scrim",          0xa0000000, 0x73101820, 0xc0000000},
}};
// clang-format on

constexpr bool inOrder() {
    for (std::size_t i = 0; i < kTable.size(); ++i) {
        if (static_cast<std::size_t>(kTable[i].token) != i) return false;
    }
    return true;
}
static_assert(inOrder(), "the table is indexed by token");

const Row& row(Token token) {
    return kTable[static_cast<std::size_t>(token)];
}

}  // namespace

QColor color(Token token, Scheme scheme) {
    const Row& r = row(token);
    switch (scheme) {
        case Scheme::Dark:
            return QColor::fromRgba(r.dark);
        case Scheme::Light:
            return QColor::fromRgba(r.light);
        case Scheme::HighContrast:
            return QColor::fromRgba(r.contrast);
    }
    return {};
}

const char* name(Token token) {
    return row(token).name;
}

Token seriesToken(int index) {
    if (index < 0 || index > 5) return Token::Text3;
    return static_cast<Token>(static_cast<int>(Token::Series1) + index);
}

}  // namespace ui::theme

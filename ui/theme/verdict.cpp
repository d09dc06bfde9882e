// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/verdict.h"

#include <QCoreApplication>

namespace ui::theme {
namespace {

int rank(Verdict verdict) {
    switch (verdict) {
        case Verdict::Fail:
            return 5;
        case Verdict::Warn:
            return 4;
        case Verdict::CannotTell:
            return 3;
        case Verdict::Off:
            return 2;
        case Verdict::Info:
            return 1;
        case Verdict::Pass:
            return 0;
    }
    return 0;
}

}  // namespace

VerdictStyle style(Verdict verdict) {
    switch (verdict) {
        case Verdict::Pass:
            return {Token::PassText, Token::PassFill, Token::PassLine, "circle-check", false};
        case Verdict::Warn:
            return {Token::WarnText, Token::WarnFill, Token::WarnLine, "triangle-alert", false};
        case Verdict::Fail:
            return {Token::FailText, Token::FailFill, Token::FailLine, "octagon-x", false};
        case Verdict::Info:
            return {Token::InfoText, Token::InfoFill, Token::InfoLine, "info", false};
        case Verdict::Off:
            return {Token::OffText, Token::OffFill, Token::OffLine, "circle-minus", false};
        case Verdict::CannotTell:
            return {Token::Text2, Token::OffFill, Token::BorderControl, "circle-help", true};
    }
    return {};
}

QString word(Verdict verdict) {
    switch (verdict) {
        case Verdict::Pass:
            return QCoreApplication::translate("Verdict", "PASS");
        case Verdict::Warn:
            return QCoreApplication::translate("Verdict", "WARN");
        case Verdict::Fail:
            return QCoreApplication::translate("Verdict", "FAIL");
        case Verdict::Info:
            return QCoreApplication::translate("Verdict", "Info");
        case Verdict::Off:
            return QCoreApplication::translate("Verdict", "Off");
        case Verdict::CannotTell:
            return QCoreApplication::translate("Verdict", "CANNOT TELL");
    }
    return {};
}

const char* name(Verdict verdict) {
    switch (verdict) {
        case Verdict::Pass:
            return "pass";
        case Verdict::Warn:
            return "warn";
        case Verdict::Fail:
            return "fail";
        case Verdict::Info:
            return "info";
        case Verdict::Off:
            return "off";
        case Verdict::CannotTell:
            return "cannot-tell";
    }
    return "";
}

Verdict worse(Verdict a, Verdict b) {
    return rank(a) >= rank(b) ? a : b;
}

}  // namespace ui::theme

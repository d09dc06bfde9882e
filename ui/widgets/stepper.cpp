// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include <QPainter>
#include <QStyle>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::widgets {

using theme::Token;
using theme::Type;

namespace {

constexpr int kIcon = 20;

struct Look {
    const char* icon;
    Token color;
};

Look lookOf(StepState state) {
    switch (state) {
        case StepState::Done:
            return {"circle-check", Token::PassText};
        case StepState::Running:
            return {"loader-circle", Token::Accent};
        case StepState::Failed:
            return {"octagon-x", Token::FailText};
        case StepState::Skipped:
            return {"circle-minus", Token::Text3};
        case StepState::Waiting:
            return {"circle", Token::Text3};
    }
    return {"circle", Token::Text3};
}

}  // namespace

Stepper::Stepper(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Stages of the run"));
}

void Stepper::setSteps(std::vector<Step> steps) {
    if (steps == steps_) return;
    steps_ = std::move(steps);
    QStringList sentence;
    for (const Step& step : steps_)
        sentence << step.name + u' ' + step.caption;
    setAccessibleDescription(sentence.join(QLatin1String(", ")));
    update();
}

QSize Stepper::sizeHint() const {
    const int line = QFontMetrics(theme::font(Type::CellBold)).height();
    return {static_cast<int>(steps_.size()) * 104, kIcon + 8 + 2 * (line + 2)};
}

QSize Stepper::minimumSizeHint() const {
    return {static_cast<int>(steps_.size()) * 72, sizeHint().height()};
}

void Stepper::paintEvent(QPaintEvent*) {
    if (steps_.empty()) return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QFontMetrics bold(theme::font(Type::CellBold)), plain(theme::font(Type::Cell));
    const int count = static_cast<int>(steps_.size());
    const int slot = width() / count;
    for (int i = 0; i < count; ++i) {
        const Step& step = steps_[static_cast<std::size_t>(i)];
        const Look look = lookOf(step.state);
        const auto place = [&](int x, int y, int w, int h) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(i * slot + x, y, w, h));
        };
        theme::drawIcon(painter, place(0, 0, kIcon, kIcon).topLeft(),
                        QString::fromLatin1(look.icon), theme::color(look.color), kIcon);
        if (i + 1 < count) {
            const bool done = step.state == StepState::Done;
            painter.fillRect(place(kIcon + 6, kIcon / 2 - 1, slot - kIcon - 12, 2),
                             theme::color(done ? Token::PassText : Token::Border));
        }
        const bool waiting = step.state == StepState::Waiting;
        const QRect name = place(0, kIcon + 6, slot - 6, bold.height());
        const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        painter.setFont(theme::font(Type::CellBold));
        painter.setPen(theme::color(waiting ? Token::Text2 : Token::Text));
        painter.drawText(name, align, bold.elidedText(step.name, Qt::ElideRight, name.width()));
        painter.setFont(theme::font(Type::Cell));
        const bool loud = step.state == StepState::Running || step.state == StepState::Failed;
        painter.setPen(theme::color(loud ? look.color : Token::Text3));
        painter.drawText(name.translated(0, bold.height() + 2), align,
                         plain.elidedText(step.caption, Qt::ElideRight, name.width()));
    }
}

}  // namespace ui::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/explain_sheet.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPropertyAnimation>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace ui::widgets {
namespace {

constexpr int kSlideMs = 150;
constexpr int kLettersPerLine = 48;
constexpr int kLiveMs = 250;

QLabel* paragraph(const QString& text) {
    QLabel* line = label("body", text);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return line;
}

}  // namespace

ExplainSheet* ExplainSheet::open(Card& card) {
    QWidget* before = card.window()->focusWidget();
    if (ExplainSheet* other = in(*card.window())) {
        if (other->card_ == &card) {
            other->setFocus(Qt::ShortcutFocusReason);
            return other;
        }
        if (other->hasFocusInside()) before = other->before_;
        delete other;
    }
    auto* sheet = new ExplainSheet(card, before);
    sheet->slide(true);
    return sheet;
}

ExplainSheet* ExplainSheet::in(const QWidget& window) {
    for (auto* sheet : window.findChildren<ExplainSheet*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!sheet->closing_) return sheet;
    }
    return nullptr;
}

bool ExplainSheet::explainFocused(const QWidget& window) {
    for (QWidget* w = window.focusWidget(); w; w = w->parentWidget()) {
        auto* card = qobject_cast<Card*>(w);
        if (!card || !card->explanation()) continue;
        open(*card);
        return true;
    }
    return false;
}

ExplainSheet::ExplainSheet(Card& card, QWidget* before)
    : QFrame(card.window()),
      card_(&card),
      before_(before),
      motion_(new QPropertyAnimation(this, "pos", this)) {
    QFrame::setProperty("role", QStringLiteral("sheet"));
    setObjectName(QStringLiteral("explainSheet"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    motion_->setEasingCurve(QEasingCurve::OutCubic);
    connect(motion_, &QPropertyAnimation::finished, this, [this] {
        if (closing_) deleteLater();
    });
    auto* escape =
        new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ExplainSheet::close);
    connect(&card, &QObject::destroyed, this, &ExplainSheet::close);
    card.installEventFilter(this);
    parentWidget()->installEventFilter(this);
    live_.start(kLiveMs);
    connect(&live_, &QTimer::timeout, this, &ExplainSheet::tellNow);
}

void ExplainSheet::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(separator());
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(buildText());
    area->setAccessibleName(tr("Explanation"));
    column->addWidget(area, 1);
}

QWidget* ExplainSheet::buildHeader() {
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(16, 10, 10, 10);
    QLabel* title = label("dialog-title", card_->title());
    title->setWordWrap(true);
    row->addWidget(title, 1);
    QToolButton* button = iconButton("x", tr("Close the explanation"), this);
    button->setObjectName(QStringLiteral("closeExplanation"));
    connect(button, &QToolButton::clicked, this, &ExplainSheet::close);
    row->addWidget(button, 0, Qt::AlignTop);
    setAccessibleName(tr("Explanation of “%1”").arg(card_->title()));
    return header;
}

QWidget* ExplainSheet::buildText() {
    auto* text = new QWidget;
    auto* column = new QVBoxLayout(text);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(4);
    const Explanation& about = *card_->explanation();
    nowHeading_ = label("heading", tr("Now"));
    now_ = paragraph({});
    now_->setObjectName(QStringLiteral("explainedNow"));
    column->addWidget(nowHeading_);
    column->addWidget(now_);
    column->addSpacing(10);
    tellNow();
    addSection(column, tr("What it shows"), about.shows);
    addSection(column, tr("How it is computed"), about.computed);
    addSection(column, tr("Requirement"),
               about.requirement.isEmpty() ? tr("There is none.") : about.requirement);
    addSection(column, tr("What to do when it fails"), about.whenItFails);
    if (card_->offersTable()) {
        auto* table = new Button(tr("View as table…"), "table");
        table->setObjectName(QStringLiteral("explainedTable"));
        connect(table, &QPushButton::clicked, this, [this] {
            if (card_) card_->viewAsTable();
        });
        auto* row = new QHBoxLayout;
        row->addWidget(table);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addStretch(1);
    return text;
}

void ExplainSheet::addSection(QVBoxLayout* column, const QString& heading, const QString& text) {
    if (text.isEmpty()) return;
    column->addWidget(label("heading", heading));
    column->addWidget(paragraph(text));
    column->addSpacing(10);
    const QString said = accessibleDescription();
    setAccessibleDescription((said.isEmpty() ? said : said + u'\n') + heading +
                             QStringLiteral(": ") + text);
}

void ExplainSheet::tellNow() {
    const QString sentence = card_ ? card_->sentence() : QString();
    nowHeading_->setVisible(!sentence.isEmpty());
    now_->setVisible(!sentence.isEmpty());
    if (now_->text() != sentence) now_->setText(sentence);
}

int ExplainSheet::widthIn(const QWidget& window) const {
    const int letter = QFontMetrics(theme::font(theme::Type::Body)).averageCharWidth();
    return std::min(letter * kLettersPerLine + 2 * theme::kPagePadding, window.width() * 3 / 4);
}

QPoint ExplainSheet::at(bool inView) const {
    const int window = parentWidget()->width();
    if (layoutDirection() == Qt::RightToLeft) return {inView ? 0 : -width(), 0};
    return {inView ? window - width() : window, 0};
}

void ExplainSheet::place() {
    resize(widthIn(*parentWidget()), parentWidget()->height());
    motion_->stop();
    move(at(!closing_));
    raise();
}

void ExplainSheet::slide(bool in) {
    resize(widthIn(*parentWidget()), parentWidget()->height());
    motion_->stop();
    motion_->setDuration(theme::motion(kSlideMs));
    motion_->setStartValue(in ? at(false) : pos());
    motion_->setEndValue(at(in));
    if (in) {
        move(at(false));
        show();
        raise();
        setFocus(Qt::ShortcutFocusReason);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    motion_->start();
}

Card* ExplainSheet::card() const {
    return card_;
}

void ExplainSheet::close() {
    if (closing_) return;
    closing_ = true;
    live_.stop();
    if (hasFocusInside()) giveFocusBack();
    setEnabled(false);
    slide(false);
}

bool ExplainSheet::hasFocusInside() const {
    const QWidget* focus = parentWidget()->focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

void ExplainSheet::giveFocusBack() {
    QWidget* back = before_;
    if ((!back || !back->isVisible()) && card_) back = card_->menu()->parentWidget();
    if (back && back->isVisible()) return back->setFocus(Qt::OtherFocusReason);
    parentWidget()->focusWidget()->clearFocus();
}

bool ExplainSheet::event(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange && isVisible()) place();
    return QFrame::event(event);
}

bool ExplainSheet::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && !closing_) place();
    if (watched == card_ && event->type() == QEvent::Hide && !event->spontaneous()) close();
    return QFrame::eventFilter(watched, event);
}

}  // namespace ui::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_bar.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/bridge/units.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pill.h"

namespace ui::shell {

using theme::Token;

namespace {

/// The palette's hint, which is also a way to open it.
class FindHint final : public widgets::PillButton {
  public:
    FindHint() { setAccessibleName(ui::shell::StatusBar::tr("Find anything, Ctrl+K")); }

  protected:
    [[nodiscard]] widgets::Pill pill() const override {
        widgets::Pill pill;
        pill.fill = pill.line = Token::Rail;
        pill.height = 22;
        pill.padding = 4;
        pill.parts = {
            {ui::shell::StatusBar::tr("Ctrl+K Find anything"), Token::Text2, theme::Type::Cell}};
        return pill;
    }
};

}  // namespace

StatusBar::StatusBar(QWidget* parent)
    : QWidget(parent), facts_(new QHBoxLayout), updated_(widgets::label("secondary")) {
    setProperty("role", QStringLiteral("bar-status"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumHeight(theme::kStatusBarHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPagePadding, 1, theme::kPagePadding, 0);
    row->setSpacing(16);
    facts_->setSpacing(20);
    row->addLayout(facts_);
    row->addStretch(1);
    row->addWidget(updated_);
    auto* find = new FindHint;
    connect(find, &QAbstractButton::clicked, this, &StatusBar::findRequested);
    row->addWidget(find);
}

void StatusBar::setFact(const QString& id, const char* icon, const QString& text) {
    Fact& fact = byId_[id];
    if (!fact.box) {
        fact.box = new QWidget;
        auto* row = new QHBoxLayout(fact.box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(new widgets::IconView(QString::fromLatin1(icon), Token::Text2, 14));
        fact.text = widgets::label("secondary");
        row->addWidget(fact.text);
        facts_->addWidget(fact.box);
    }
    fact.text->setText(text);
    fact.box->setVisible(!text.isEmpty());
}

void StatusBar::setUpdated(core::UtcTime time) {
    updated_->setText(tr("Updated %1 UTC").arg(bridge::timeOfDay(time)));
}

}  // namespace ui::shell

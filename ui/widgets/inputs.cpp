// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

namespace ui::widgets {

using theme::Token;

SearchLine::SearchLine(const QString& placeholder, QWidget* parent) : QLineEdit(parent) {
    QLineEdit::setProperty("role", QStringLiteral("search"));
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(false);
    addAction(theme::icon("search", Token::Text3), LeadingPosition);
    QAction* clear = addAction(theme::icon("x", Token::Text3), TrailingPosition);
    clear->setToolTip(tr("Clear"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear,
            [clear](const QString& text) { clear->setVisible(!text.isEmpty()); });
}

void SearchLine::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) return clear();
    QLineEdit::keyPressEvent(event);
}

Select::Select(const QString& accessibleName, QWidget* parent) : QComboBox(parent) {
    setAccessibleName(accessibleName);
    setView(new QListView(this));
    view()->setAccessibleName(accessibleName);
    setSizeAdjustPolicy(AdjustToContents);
    setFocusPolicy(Qt::StrongFocus);
}

void Select::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? 9 : width() - 23;
    theme::drawIcon(painter, QPointF(x, (height() - 14) / 2), QStringLiteral("chevron-down"),
                    theme::color(Token::Text2), 14);
}

Field::Field(const QString& labelText, QWidget* control, QWidget* parent)
    : QWidget(parent), control_(control), errorRow_(new QWidget), error_(label("secondary")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QLabel* name = label("secondary", labelText);
    name->setBuddy(control);
    name->setVisible(!labelText.isEmpty());
    if (control->accessibleName().isEmpty()) control->setAccessibleName(labelText);
    auto* row = new QHBoxLayout(errorRow_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    row->addWidget(new IconView(QStringLiteral("octagon-x"), Token::FailText, 13));
    row->addWidget(error_, 1);
    error_->setWordWrap(true);
    setVerdict(error_, theme::Verdict::Fail);
    column->addWidget(name);
    column->addWidget(control);
    column->addWidget(errorRow_);
    errorRow_->hide();
}

void Field::setError(const QString& message) {
    hasError_ = !message.isEmpty();
    error_->setText(message);
    errorRow_->setVisible(hasError_);
    control_->setAccessibleDescription(message);
    widgets::setProperty(control_, "invalid", hasError_);
}

}  // namespace ui::widgets

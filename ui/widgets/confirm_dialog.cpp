// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirm_dialog.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tag.h"

namespace ui::widgets {

using theme::Token;
using theme::Verdict;

namespace {

constexpr int kPad = 20;

/// Darkens the window behind the dialog.
class Scrim final : public QWidget {
  public:
    explicit Scrim(QWidget* window) : QWidget(window) { setGeometry(window->rect()); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).fillRect(rect(), theme::color(Token::Scrim));
    }
};

QWidget* padded(QWidget* inner, int top, int bottom) {
    auto* outer = new QWidget;
    auto* box = new QVBoxLayout(outer);
    box->setContentsMargins(kPad, top, kPad, bottom);
    box->addWidget(inner);
    return outer;
}

}  // namespace

ConfirmDialog::ConfirmDialog(const Confirmation& c, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      minReason_(c.minReason),
      undo_(c.undo),
      hint_(label("caption", c.undo)),
      confirm_(new Button(c.verb, c.verbIcon,
                          c.destructive ? ButtonKind::Danger : ButtonKind::Primary)) {
    setAttribute(Qt::WA_TranslucentBackground);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(c.question);
    setAccessibleName(c.question);
    setAccessibleDescription(c.effect);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* frame = new QFrame;
    frame->setProperty("role", QStringLiteral("dialog"));
    outer->addWidget(frame);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 18, 1, 16);
    column->setSpacing(0);
    column->addWidget(padded(label("dialog-title", c.question), 0, 2));
    QLabel* effect = label("body", c.effect);
    effect->setWordWrap(true);
    column->addWidget(padded(effect, 0, 10));
    column_ = column;
    changes_ = changesTable(c.changes);
    column->addWidget(changes_);
    if (!c.checks.empty()) column->addWidget(padded(checksRow(c), 12, 4));
    if (minReason_ > 0) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(kPad, 12, kPad, 4);
        row->setSpacing(6);
        row->addWidget(label("strong", tr("Reason")));
        row->addWidget(label("caption", tr("required, kept in the audit log")), 1);
        column->addLayout(row);
        reason_ = new QPlainTextEdit;
        reason_->setTabChangesFocus(true);
        reason_->setFixedHeight(58);
        reason_->setAccessibleName(tr("Reason, at least %n character(s)", nullptr, minReason_));
        column->addWidget(padded(reason_, 0, 4));
        connect(reason_, &QPlainTextEdit::textChanged, this, &ConfirmDialog::judge);
    }
    if (!c.consent.isEmpty()) {
        consent_ = new QCheckBox(c.consent);
        column->addWidget(padded(consent_, 8, 0));
        connect(consent_, &QCheckBox::toggled, this, &ConfirmDialog::judge);
    }
    auto* actions = new QHBoxLayout;
    actions->setContentsMargins(kPad, 12, kPad, 0);
    actions->setSpacing(8);
    hint_->setWordWrap(true);
    actions->addWidget(hint_, 1);
    auto* cancel = new Button(tr("Cancel"));
    actions->addWidget(cancel);
    actions->addWidget(confirm_);
    column->addLayout(actions);
    setMinimumWidth(620);
    // Neither may answer to Enter: a destructive action takes a click, or Space on its button.
    for (Button* button : {cancel, confirm_}) {
        button->setAutoDefault(false);
        button->setDefault(false);
    }
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(confirm_, &Button::clicked, this, &QDialog::accept);
    for (const CheckLine& check : c.checks) {
        if (check.verdict == Verdict::Fail && failedCheck_.isEmpty()) failedCheck_ = check.text;
    }
    judge();
    (reason_ ? static_cast<QWidget*>(reason_) : cancel)->setFocus();
}

ConfirmDialog::~ConfirmDialog() {
    delete scrim_;
}

QWidget* ConfirmDialog::changesTable(const std::vector<BeforeAfter>& changes) {
    auto* table = new QWidget;
    if (changes.empty()) return table;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setColumnStretch(0, 3);
    for (const int column : {1, 2, 3})
        grid->setColumnStretch(column, 2);
    const auto cell = [&](QWidget* inner, int row, int column, Qt::Alignment align) {
        auto* box = new QWidget;
        auto* layout = new QHBoxLayout(box);
        layout->setContentsMargins(column == 0 ? kPad : 8, 4, column == 3 ? kPad : 8, 4);
        layout->addWidget(inner, 0, align);
        box->setMinimumHeight(row == 0 ? theme::kTableHeader : 30);
        if (row == 0) {
            box->setProperty("role", QStringLiteral("table-head"));
            box->setAttribute(Qt::WA_StyledBackground);
        }
        grid->addWidget(box, row * 2, column);
    };
    const QStringList heads{tr("What changes"), tr("Now"), tr("After"), tr("Effect")};
    for (int column = 0; column < 4; ++column) {
        const bool number = column == 1 || column == 2;
        cell(label("small", heads[column]), 0, column,
             number ? Qt::AlignTrailing : Qt::AlignLeading);
    }
    int row = 1;
    for (const BeforeAfter& change : changes) {
        if (row > 1) grid->addWidget(separator(), row * 2 - 1, 0, 1, 4);
        cell(label("value", change.what), row, 0, Qt::AlignLeading);
        cell(label("mono", change.now), row, 1, Qt::AlignTrailing);
        cell(label("mono", change.after), row, 2, Qt::AlignTrailing);
        cell(new Tag(change.effect, change.verdict), row, 3, Qt::AlignLeading);
        ++row;
    }
    return table;
}

QWidget* ConfirmDialog::checksRow(const Confirmation& c) {
    auto* box = new QWidget;
    auto* flow = new FlowLayout(box, 16);
    for (const CheckLine& check : c.checks) {
        const theme::VerdictStyle style = theme::style(check.verdict);
        auto* one = new QWidget;
        auto* row = new QHBoxLayout(one);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(new IconView(QString::fromLatin1(style.icon), style.text, 15));
        row->addWidget(label("secondary", check.text));
        one->setAccessibleName(theme::word(check.verdict) + QStringLiteral(": ") + check.text);
        flow->addWidget(one);
    }
    return box;
}

void ConfirmDialog::setChanges(const std::vector<BeforeAfter>& changes) {
    QWidget* table = changesTable(changes);
    delete column_->replaceWidget(changes_, table);
    delete changes_;
    changes_ = table;
    table->show();
    if (!isVisible()) return;
    layout()->activate();
    const QPoint middle = geometry().center();
    adjustSize();
    move(middle - rect().center());
}

bool ConfirmDialog::consented() const {
    return consent_ && consent_->isChecked();
}

QString ConfirmDialog::reason() const {
    return reason_ ? reason_->toPlainText().trimmed() : QString();
}

void ConfirmDialog::judge() {
    const auto missing = minReason_ - reason().size();
    QString why;
    if (!failedCheck_.isEmpty()) {
        why = tr("This check failed: %1").arg(failedCheck_);
    } else if (reason_ && missing > 0) {
        why = tr("The reason needs %n more character(s).", nullptr, static_cast<int>(missing));
    } else if (consent_ && !consent_->isChecked()) {
        why = tr("Tick the box first.");
    }
    confirm_->setEnabledOr(why.isEmpty(), why);
    hint_->setText(why.isEmpty() ? undo_ : why);
}

void ConfirmDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return;
    QDialog::keyPressEvent(event);
}

void ConfirmDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (!parentWidget()) return;
    QWidget* window = parentWidget()->window();
    if (!scrim_) scrim_ = new Scrim(window);
    scrim_->show();
    scrim_->raise();
    connect(this, &QDialog::finished, scrim_, &QWidget::deleteLater);
    move(window->mapToGlobal(window->rect().center()) - rect().center());
}

}  // namespace ui::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_dialog.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/widgets/label.h"

namespace ui::shell {

ShortcutsDialog::ShortcutsDialog(const std::vector<QAction*>& actions, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* inner = new QWidget;
    auto* grid = new QGridLayout(inner);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    int row = 0;
    const auto add = [&](const QString& keys, const QString& text) {
        grid->addWidget(widgets::label("mono", keys), row, 0);
        grid->addWidget(widgets::label("value", text), row++, 1);
    };
    for (const QAction* action : actions) {
        if (action->shortcuts().isEmpty()) continue;
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts()) {
            keys << key.toString(QKeySequence::NativeText);
        }
        add(keys.join(QStringLiteral(", ")), action->text());
    }
    add(QStringLiteral("← →"), tr("In a chart: move the crosshair"));
    add(QStringLiteral("+ −"), tr("In a chart: zoom; Esc shows everything"));
    add(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
        tr("In a table: copy the selected rows"));
    grid->setRowStretch(row, 1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(inner);
    auto* column = new QVBoxLayout(this);
    column->addWidget(widgets::label("card-title", windowTitle()));
    column->addWidget(area);
    resize(520, 520);
}

}  // namespace ui::shell

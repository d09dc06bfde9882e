// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "ui/shell/action_list.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/explain_sheet.h"

namespace ui::pages {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ui::pages", text);
}

}  // namespace

void showHelp(const QString& page, QWidget* window) {
    QFile file(QStringLiteral(":/help/%1.md").arg(page));
    const bool found = file.open(QIODevice::ReadOnly);
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Help"));
    dialog->resize(680, 620);
    auto* text = new QTextBrowser;
    text->setAccessibleName(tr("Help"));
    text->setOpenLinks(false);
    text->document()->setDocumentMargin(16);
    text->setMarkdown(found ? QString::fromUtf8(file.readAll())
                            : tr("There is no help page for this page."));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    dialog->open();
}

void addHelpAction(shell::PageContext& context, QWidget* window) {
    context.actions.add(tr("Help for this page"), "circle-help", {QKeySequence(Qt::Key_F1)},
                        [&context, window] {
                            if (widgets::ExplainSheet::explainFocused(*window)) return;
                            showHelp(context.navigator.current(), window);
                        });
}

}  // namespace ui::pages

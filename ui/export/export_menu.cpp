// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_menu.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>

#include "ui/bridge/error_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/charts/chart_frame.h"

namespace ui::exporting {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ui::exporting", text);
}

using Write = std::function<core::Status(const ChartStamp&, const QString& path)>;

void askAndWrite(QWidget* parent, const ChartStamp& stamp, const QString& suffix,
                 const Write& write) {
    const QString path = QFileDialog::getSaveFileName(
        parent, tr("Export"), fileNameFor(stamp.title, suffix), u'*' + suffix);
    if (path.isEmpty()) return;
    if (const core::Status status = write(stamp, path); !status) {
        QMessageBox::warning(parent, tr("Nothing was exported"), bridge::errorText(status.error()));
    }
}

}  // namespace

QString fileNameFor(const QString& title, const QString& suffix) {
    QString name;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber()) {
            name += c;
        } else if (!name.isEmpty() && !name.endsWith(u'-')) {
            name += u'-';
        }
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("fairlead") : name) + suffix;
}

void addChartActions(QMenu* menu, widgets::ChartWidget* chart, std::function<ChartStamp()> stamp) {
    const auto add = [=](QMenu* to, const char* icon, const QString& text, const QString& suffix,
                         const Write& write) {
        to->addAction(theme::icon(icon), text, chart,
                      [=] { askAndWrite(chart, stamp(), suffix, write); });
    };
    QMenu* png = menu->addMenu(theme::icon("image"), tr("Export PNG"));
    for (const int scale : {1, 2, 4}) {
        add(png, "image", QStringLiteral("%1×…").arg(scale), QStringLiteral(".png"),
            [chart, scale](const ChartStamp& s, const QString& path) {
                return writePng(*chart, s, path, scale);
            });
    }
    add(menu, "file-code", tr("Export SVG…"), QStringLiteral(".svg"),
        [chart](const ChartStamp& s, const QString& path) { return writeSvg(*chart, s, path); });
    add(menu, "file-text", tr("Export PDF…"), QStringLiteral(".pdf"),
        [chart](const ChartStamp& s, const QString& path) { return writePdf(*chart, s, path); });
    add(menu, "sheet", tr("Export CSV…"), QStringLiteral(".csv"),
        [chart](const ChartStamp& s, const QString& path) { return writeCsv(*chart, s, path); });
    menu->addAction(theme::icon("copy"), tr("Copy image"), chart, [chart, stamp] {
        QGuiApplication::clipboard()->setImage(toImage(*chart, stamp(), 2));
    });
}

void saveCsvAs(QWidget* parent, const QString& title, const TextTable& table) {
    askAndWrite(
        parent, {title, {}, {}, {}, {}}, QStringLiteral(".csv"),
        [&table](const ChartStamp&, const QString& path) { return writeText(path, toCsv(table)); });
}

}  // namespace ui::exporting

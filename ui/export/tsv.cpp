// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/tsv.h"

namespace ui::exporting {
namespace {

QString tsvCell(QString cell) {
    for (const QChar c : {u'\t', u'\n', u'\r'})
        cell.replace(c, u' ');
    return cell;
}

QString csvCell(QString cell) {
    bool isNumber = false;
    cell.toDouble(&isNumber);
    if (!cell.isEmpty() && !isNumber && QStringLiteral("=+-@").contains(cell.front())) {
        cell.prepend(u'\'');
    }
    const bool quote =
        cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    if (!quote) return cell;
    return u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
}

template <class Cell>
QString lines(const TextTable& table, Cell cell, QLatin1String between, QLatin1String end) {
    QString text;
    const auto add = [&](const QStringList& row) {
        QStringList cells;
        for (const QString& each : row)
            cells << cell(each);
        text += cells.join(between) + end;
    };
    add(table.header);
    for (const QStringList& row : table.rows)
        add(row);
    return text;
}

}  // namespace

QString toTsv(const TextTable& table) {
    return lines(table, tsvCell, QLatin1String("\t"), QLatin1String("\n"));
}

QString toCsv(const TextTable& table) {
    return lines(table, csvCell, QLatin1String(","), QLatin1String("\r\n"));
}

}  // namespace ui::exporting

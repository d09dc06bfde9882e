// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <vector>

namespace ui::exporting {

/// A table as text: what a chart or table shows.
struct TextTable {
    QStringList header;
    std::vector<QStringList> rows;
};

/// Tab-separated, tabs and line ends inside a cell become spaces. Ends with a line end.
QString toTsv(const TextTable& table);
/// RFC 4180. A cell that a spreadsheet would run as a formula (= + - @ at its start, but no number)
/// gets a leading apostrophe.
QString toCsv(const TextTable& table);

}  // namespace ui::exporting

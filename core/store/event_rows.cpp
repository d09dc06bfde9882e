// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_rows.h"

namespace core::store {

std::string valuesList(int columns, std::size_t rows) {
    std::string row = "(?";
    for (int i = 1; i < columns; ++i)
        row += ",?";
    row += ')';
    std::string list = row;
    for (std::size_t i = 1; i < rows; ++i)
        list += ',' + row;
    return list;
}

}  // namespace core::store

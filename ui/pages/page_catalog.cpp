// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_catalog.h"

#include <QCoreApplication>

namespace ui::shell {
namespace {

const std::vector<PageEntry> kPages{
};

}  // namespace

std::span<const PageEntry> pageCatalog() { return kPages; }

}  // namespace ui::shell

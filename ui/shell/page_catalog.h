// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

namespace ui::shell {

class Page;
struct PageContext;

enum class PageGroup { Operate, ResponsibleMl, Explore, Bottom };

/// One page of the console. The rail, the shortcuts, the palette and the restored state all come
/// from this line; the page is made when it is first shown.
struct PageEntry {
    const char* id;     ///< "registry": stable, kept in settings
    const char* title;  ///< QT_TRANSLATE_NOOP("PageCatalog", "Registry")
    const char* icon;
    PageGroup group;
    Page* (*make)(PageContext& context);
};

/// For the table: `{"registry", …, &makePage<RegistryPage>}`.
template <class P>
Page* makePage(PageContext& context) {
    return new P(context);
}

/// Which pages there are, in rail order. Defined where the pages are, in ui/pages/page_catalog.cpp.
std::span<const PageEntry> pageCatalog();

}  // namespace ui::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_host.h"

#include <QScrollArea>

namespace ui::shell {

PageHost::PageHost(std::span<const PageEntry> catalog, QWidget* parent)
    : QStackedWidget(parent), catalog_(catalog) {}

Page* PageHost::page(const QString& id, PageContext& context) {
    if (Page* made = pages_.value(id)) return made;
    for (const PageEntry& entry : catalog_) {
        if (id != QLatin1String(entry.id)) continue;
        Page* page = entry.make(context);
        auto* area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(page);
        addWidget(area);
        pages_.insert(id, page);
        connect(page, &Page::verdictChanged, this,
                [this, id, page] { Q_EMIT verdictChanged(id, page->verdict()); });
        Q_EMIT verdictChanged(id, page->verdict());
        return page;
    }
    return nullptr;
}

Page* PageHost::show(const QString& id, const Subject& subject, PageContext& context) {
    Page* next = page(id, context);
    if (!next) return nullptr;
    if (next != current_) {
        if (current_) current_->deactivate();
        current_ = next;
        // Page → viewport → scroll area, which is what the stack holds.
        setCurrentWidget(next->parentWidget()->parentWidget());
        next->activate();
    }
    if (!subject.empty()) next->open(subject);
    return next;
}

}  // namespace ui::shell

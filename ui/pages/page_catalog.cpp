// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_catalog.h"

#include <QCoreApplication>
#include <vector>

#include "ui/pages/feedback/feedback_page.h"
#include "ui/pages/fairness/fairness_page.h"
#include "ui/pages/abuse/abuse_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/recommendations/recommendations_page.h"
#include "ui/pages/registry/registry_page.h"
#include "ui/pages/start/start_page.h"
#include "ui/pages/stream/stream_page.h"
#include "ui/pages/training/training_page.h"

namespace ui::shell {
namespace {

const std::vector<PageEntry> kPages{
    {"overview", QT_TRANSLATE_NOOP("PageCatalog", "Overview"), "layout-dashboard",
     PageGroup::Operate, &makePage<pages::OverviewPage>},
    {"start", QT_TRANSLATE_NOOP("PageCatalog", "Start"), "house", PageGroup::Operate,
     &makePage<pages::StartPage>},
    {"stream", QT_TRANSLATE_NOOP("PageCatalog", "Stream"), "activity", PageGroup::Operate,
     &makePage<pages::StreamPage>},
    {"training", QT_TRANSLATE_NOOP("PageCatalog", "Training"), "cpu", PageGroup::Operate,
     &makePage<pages::TrainingPage>},
    {"registry", QT_TRANSLATE_NOOP("PageCatalog", "Registry"), "package", PageGroup::Operate,
     &makePage<pages::RegistryPage>},
    {"fairness", QT_TRANSLATE_NOOP("PageCatalog", "Fairness"), "scale", PageGroup::ResponsibleMl,
     &makePage<pages::FairnessPage>},
    {"feedback", QT_TRANSLATE_NOOP("PageCatalog", "Feedback loops"), "repeat",
     PageGroup::ResponsibleMl, &makePage<pages::FeedbackPage>},
    {"abuse", QT_TRANSLATE_NOOP("PageCatalog", "Abuse"), "user-x", PageGroup::ResponsibleMl,
     &makePage<pages::AbusePage>},
    {"recommendations", QT_TRANSLATE_NOOP("PageCatalog", "Recommendations"), "sparkles",
     PageGroup::Explore, &makePage<pages::RecommendationsPage>},
};

}  // namespace

std::span<const PageEntry> pageCatalog() {
    return kPages;
}

}  // namespace ui::shell

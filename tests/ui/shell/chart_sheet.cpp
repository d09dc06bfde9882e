// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "tests/ui/shell/sheets.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/line_chart.h"
#include "ui/widgets/charts/part_bars.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/stepper.h"

namespace tests {

using namespace ui::widgets;
using ui::models::Column;
using ui::models::ColumnKind;
using ui::theme::Token;
using ui::theme::Verdict;

namespace {

struct Version {
    QString id, created, family;
    double ndcg;
    QString signature;
    Verdict verdict;
    QString stage;
    bool live;
};

class VersionsModel final : public ui::models::RowsModel<Version> {
  public:
    explicit VersionsModel(QObject* parent)
        : RowsModel({{QStringLiteral("Version"), ColumnKind::Strong, {}},
                     {QStringLiteral("Created"), ColumnKind::Mono, {}},
                     {QStringLiteral("Algorithm"), ColumnKind::Text, {}},
                     {QStringLiteral("NDCG@10"), ColumnKind::Number, {}},
                     {QStringLiteral("Signature"), ColumnKind::Tag, {}},
                     {QStringLiteral("Stage"), ColumnKind::Tag, {}}},
                    parent) {}

  private:
    QVariant cell(const Version& v, int column, int role) const override {
        if (role == Qt::DisplayRole) {
            return QVariantList{v.id,        v.created, v.family, QString::number(v.ndcg, 'f', 3),
                                v.signature, v.stage}[column];
        }
        if (role == ui::models::SortRole && column == 3) return v.ndcg;
        if (role == ui::models::BarRole && column == 3) return v.ndcg * 2;
        if (role == ui::models::SwatchRole && column == 2) return int(Token::Series2);
        if (role == ui::models::DetailRole && column == 2) return QStringLiteral("Drama");
        if (role == ui::models::VerdictRole && column == 4) return int(v.verdict);
        if (role == ui::models::VerdictRole && column == 5 && v.live) return int(Verdict::Pass);
        if (role == ui::models::TagRole && column == 5) return true;
        return {};
    }
    QString key(const Version& v) const override { return v.id; }
};

ChartCard* qualityCard() {
    auto* chart = new LineChart;
    QStringList labels;
    LineSeries series{QStringLiteral("NDCG@10"), {}, Token::Series1, false, false,
                      QStringLiteral("0.410")};
    const double values[]{0.399, 0.401, 0.399, 0.402, 0.405, 0.404, 0.405, 0.412, 0.410};
    for (int i = 0; i < 9; ++i) {
        labels << QStringLiteral("v%1").arg(35 + i);
        series.points.emplace_back(i, values[i]);
    }
    chart->setUnit(QStringLiteral("NDCG@10"));
    chart->setXScale({XScale::Kind::Labels, labels, {}});
    chart->setSeries({series});
    chart->setThresholds({{0.38, QStringLiteral("Release gate ≥ 0.38"), Threshold::Broken::Below}});
    chart->setMarks({{{6, 0.405}, Mark::Kind::Ring, {}},
                     {{7, 0.412}, Mark::Kind::Live, {}},
                     {{8, 0.410}, Mark::Kind::Candidate, {}}});
    return new ChartCard(QStringLiteral("Ranking quality by version"), chart);
}

ChartCard* latencyCard() {
    auto* chart = new LineChart;
    chart->setObjectName(QStringLiteral("latency"));
    const double start = 1795270000000.0;
    LineSeries p95{QStringLiteral("p95"), {}, Token::Series1, false, true, QStringLiteral("p95")};
    LineSeries p50{QStringLiteral("p50"), {}, Token::Series3, false, false, QStringLiteral("p50")};
    for (int i = 0; i < 500; ++i) {
        const double wave = 8 * ((i * 7919 % 97) / 97.0) + 10 * ((i / 60) % 2);
        p95.points.emplace_back(start + i * 172800.0, 74 + wave);
        p50.points.emplace_back(start + i * 172800.0, 30 + wave / 2);
    }
    chart->setUnit(QStringLiteral("ms"));
    chart->setXScale({XScale::Kind::Time, {}, {}});
    chart->setSeries({p95, p50});
    chart->setThresholds({{100, QStringLiteral("p95 limit 100 ms"), Threshold::Broken::Above}});
    return new ChartCard(QStringLiteral("API latency"), chart);
}

ChartCard* genresCard() {
    auto* chart = new BarChart;
    chart->setUnit(QStringLiteral("% of list"));
    chart->setData({QStringLiteral("Drama"), QStringLiteral("Thriller"), QStringLiteral("Doc."),
                    QStringLiteral("Western"), QStringLiteral("Other")},
                   {{QStringLiteral("User history"), {42, 28, 9, 8, 13}, Token::Text3},
                    {QStringLiteral("This list"), {30, 20, 20, 10, 20}, Token::Series1}});
    return new ChartCard(QStringLiteral("Genres"), chart);
}

Card* versionsCard() {
    auto* card = new Card(QStringLiteral("Versions"));
    card->setSubtitle(QStringLiteral("43 versions · 5 shown"));
    auto* table = new DataTable(QStringLiteral("Versions"));
    auto* model = new VersionsModel(table);
    model->setRows(
        {{QStringLiteral("v43"), QStringLiteral("13:02"), QStringLiteral("EASE"), 0.410,
          QStringLiteral("Valid"), Verdict::Pass, QStringLiteral("Candidate"), false},
         {QStringLiteral("v42"), QStringLiteral("12:06"), QStringLiteral("EASE"), 0.412,
          QStringLiteral("Valid"), Verdict::Pass, QStringLiteral("Live"), true},
         {QStringLiteral("v41"), QStringLiteral("09:06"), QStringLiteral("Item KNN"), 0.405,
          QStringLiteral("Old key"), Verdict::Warn, QStringLiteral("Archived"), false},
         {QStringLiteral("v35"), QStringLiteral("06:05"), QStringLiteral("Popularity"), 0.299,
          QStringLiteral("Mismatch"), Verdict::Fail, QStringLiteral("Archived"), false}});
    table->setRowsModel(model, 3, Qt::DescendingOrder);
    table->selectRow(2);
    auto* search = new SearchLine(QStringLiteral("Filter versions"));
    search->setFixedWidth(170);
    QObject::connect(search, &QLineEdit::textChanged, table, &DataTable::setFilterText);
    card->addToHeader(search);
    table->addTo(card->menu());
    card->setFlush(true);
    card->body()->addWidget(table);
    return card;
}

}  // namespace

ChartSheet::ChartSheet(ui::shell::PageContext& context) : Page(context, QStringLiteral("Charts")) {
    setSubtitle(QStringLiteral("v42 is live; v43 is a candidate"));
    auto* kpis = new QHBoxLayout;
    kpis->setSpacing(12);
    kpis->addWidget(new KpiCard({QStringLiteral("Events per second"),
                                 QStringLiteral("1 284"),
                                 QStringLiteral("/s"),
                                 QStringLiteral("+6 % in 24 h"),
                                 {},
                                 1,
                                 {3, 4, 3, 3, 2, 1, 2, 2, 3},
                                 {}}));
    kpis->addWidget(new KpiCard({QStringLiteral("API latency p95"),
                                 QStringLiteral("92"),
                                 QStringLiteral("ms"),
                                 QStringLiteral("8 ms to limit"),
                                 Verdict::Warn,
                                 0,
                                 {80, 85, 82, 90, 88, 92},
                                 100.0}));
    kpis->addWidget(new KpiCard({QStringLiteral("Exposure Gini"),
                                 QStringLiteral("0.41"),
                                 {},
                                 QStringLiteral("−0.02 vs v41"),
                                 Verdict::Pass,
                                 -1,
                                 {5, 4.5, 4.4, 4, 3},
                                 {}}));
    body()->addLayout(kpis);
    auto* run = new Card(QStringLiteral("Run 318"));
    run->setSubtitle(QStringLiteral("started by m.okafor at 13:10"));
    auto* stepper = new Stepper;
    stepper->setSteps(
        {{QStringLiteral("Snapshot"), QStringLiteral("8 s"), StepState::Done},
         {QStringLiteral("Validate"), QStringLiteral("22 s"), StepState::Done},
         {QStringLiteral("Fit"), QStringLiteral("Running · 61 %"), StepState::Running},
         {QStringLiteral("Evaluate"), QStringLiteral("Waiting"), StepState::Waiting},
         {QStringLiteral("Sign"), QStringLiteral("Waiting"), StepState::Waiting}});
    run->body()->addWidget(stepper);
    body()->addWidget(run);
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    grid->addWidget(qualityCard(), 0, 0);
    grid->addWidget(latencyCard(), 0, 1);
    grid->addWidget(genresCard(), 0, 2);
    auto* parts = new PartBars;
    parts->setParts({{QStringLiteral("Similar users"), 0.46},
                     {QStringLiteral("Same cast"), 0.21},
                     {QStringLiteral("Tail slot"), 0.18},
                     {QStringLiteral("Recency"), 0.09},
                     {QStringLiteral("Popularity"), 0.06}},
                    QStringLiteral("share of the score"));
    auto* why = new ChartCard(QStringLiteral("Why Driftwood is third"), parts);
    auto* facts = new FactList;
    facts->setFacts(
        {{QStringLiteral("Relevance rank"), QStringLiteral("7, moved to 3"), false, {}},
         {QStringLiteral("SHA-256"), QStringLiteral("b81e 5c02 … 77d9 a4f0"), true, {}}});
    why->body()->addWidget(facts);
    grid->addWidget(versionsCard(), 1, 0, 1, 2);
    grid->addWidget(why, 1, 2);
    for (int c = 0; c < 3; ++c)
        grid->setColumnStretch(c, 1);
    grid->setRowStretch(0, 1);
    body()->addLayout(grid, 1);
}

}  // namespace tests

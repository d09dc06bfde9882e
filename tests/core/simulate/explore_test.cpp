// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <set>
#include "core/evaluate/beyond_accuracy.h"
#include "core/evaluate/evaluator.h"
#include "tests/core/simulate/knn_service.h"
#include "tests/support/test_main.h"
using namespace core;
using namespace core::simulate;

static double gini(const LoopWindow& w, const World& world, std::size_t users, double* head=nullptr) {
    std::map<std::string, const ShownList*> latest;
    for (auto& l : w.lists) latest[l.userId] = &l;
    std::vector<std::pair<std::uint64_t, const ShownList*>> o;
    for (auto& [u, l] : latest) o.push_back({hash64(u), l});
    std::ranges::sort(o, {}, [](auto& p) { return p.first; });
    std::vector<std::int64_t> shown(world.items().size());
    for (std::size_t i = 0; i < std::min(users, o.size()); ++i)
        for (auto& id : o[i].second->itemIds) ++shown[world.find(id)->value];
    if (head) { auto s=shown; std::ranges::sort(s,std::greater<>{}); double t=0,a=0; for(size_t i=0;i<s.size();++i){t+=double(s[i]); if(i<10)a+=double(s[i]);} *head=a/t; }
    std::printf("[n=%zu cov=%.3f]", o.size(), evaluate::coverage(shown));
    return evaluate::giniCatalogue(shown);
}

class ExploreTest : public QObject {
    Q_OBJECT
  private slots:
    void data() {
        auto world = std::make_shared<World>(makeWorld({}));
        for (std::size_t visits : {4000, 12000, 40000}) {
            Audience a(world);
            std::vector<events::RawInteraction> rows;
            std::map<double,int> hist; double n=0,s=0,q=0; int watches=0, done=0; std::size_t ev=0;
            CounterRandom random(99);
            for (std::size_t v = 0; v < visits; ++v) {
                auto visit = a.nextVisit();
                std::vector<std::string> shown;
                for (int i = 0; i < 10; ++i) shown.push_back(world->items()[random.below(1200)].id);
                auto e = a.respond(visit, shown, utcFromMicros(std::int64_t(v) * 1000000));
                ev += e.size();
                for (auto& x : e) {
                    if (auto* r = std::get_if<events::RatingEvent>(&x.body)) { ++hist[r->rating]; n++; s+=r->rating; q+=r->rating*r->rating; }
                    if (auto* w = std::get_if<events::WatchEvent>(&x.body)) { ++watches; done += *w->progress >= .5; }
                }
                tests::addRows(e, rows);
            }
            std::printf("visits %zu events %zu watches %d done %.3f ratings %.0f mean %.3f sd %.3f users %zu\n", visits, ev, watches, double(done)/watches, n, s/n, std::sqrt(q/n-s/n*s/n), a.activeUsers());
            for (auto [k,c] : hist) std::printf(" %.1f:%.3f", k, c/n);
            std::printf("\n");
            auto data = events::makeDataset(rows, makeCatalogue({}));
            for (const char* fam : {"popularity", "item-knn", "content"}) {
                evaluate::EvaluateOptions o; o.chain.family = fam;
                for (const char* sp : {"temporal-user:0.2", "temporal-global:0.2"}) {
                    auto r = evaluate::evaluateSplit(data, *evaluate::parseSplit(sp), o, {});
                    for (const char* g : {"all", "warm", "medium"}) { auto* gr = r->group(g); if (gr->users) std::printf("  %s %s %s n=%zu ndcg %.4f\n", fam, sp, g, gr->users, gr->metrics.at("ndcg@10").value); }
                }
            }
        }
    }
    void speed() {
        auto world = std::make_shared<World>(makeWorld({}));
        Audience a(world);
        std::vector<std::string> shown;
        for (int i = 0; i < 10; ++i) shown.push_back(world->items()[std::size_t(i) * 7].id);
        std::size_t events = 0;
        auto t = std::chrono::steady_clock::now();
        for (int v = 0; v < 200000; ++v) { auto x = a.nextVisit(); events += a.respond(x, shown, utcFromMicros(v)).size(); }
        double sec = std::chrono::duration<double>(std::chrono::steady_clock::now() - t).count();
        std::printf("speed %.0f events/s (%zu events), %zu users %zu bytes\n", double(events) / sec, events, a.activeUsers(), a.memoryBytes());
    }
    void loops() {
        auto world = std::make_shared<World>(makeWorld({}));
        for (const Scenario& sc : scenarioCatalog()) {
            Audience a(world);
            tests::Service service(makeCatalogue({}), "item-knn");
            auto rec = service.asRecommender();
            LoopOptions o; o.windows = 3; o.visitsPerWindow = 2000; o.begin = utcFromMicros(1767225600000000);
            auto warm = runLoop(a, rec, o);
            double h; 
            std::printf("%s\n", sc.id.c_str());
            for (auto& w : *warm) { double g = gini(w, *world, 200, &h); std::printf("  warm gini %.4f top10 %.3f\n", g, h); }
            a.enter(sc); o.windows = 5; o.begin += std::chrono::hours(1);
            auto run = runLoop(a, rec, o);
            for (auto& w : *run) { double g = gini(w, *world, 200, &h); std::printf("  gini %.4f top10 %.3f events %zu\n", g, h, w.events.size()); }
        }
    }
};
FAIRLEAD_TEST(ExploreTest)
#include "explore_test.moc"

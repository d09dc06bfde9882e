// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/recommend/rerank/mitigations.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::recommend::rerank;

class MitigationsTest : public QObject {
    Q_OBJECT
  private slots:
    void the_defaults_are_the_diversity_pipeline() {
        const Mitigations defaults;
        QCOMPARE(pipelineOf(defaults).name, canonicalText(*pipelineNamed("diversity")));
        QCOMPARE(pipelineOf(defaults).name,
                 std::string("seen+diversity(0.7)+exploration(0.15,0.25,10)+tail_slots(0.1)"));
        QCOMPARE(defaults.on(), 3);
    }
    void a_setting_survives_being_written() {
        Mitigations m;
        m.diversity.stage.lambda = 0.35;
        m.diversity.on = false;
        m.setEpsilon(0.3);
        m.exposure = {true, {0.5, 0.3, 0.2}};
        m.tailSlots.stage.share = 1.0 / 3;
        const auto read = mitigationsFrom(settingText(m));
        QVERIFY(read);
        QCOMPARE(settingText(*read), settingText(m));
        QVERIFY(*read == m);
        QVERIFY(!(*read == Mitigations()));
        QCOMPARE(read->diversity.stage.lambda, 0.35);
        QCOMPARE(read->tailSlots.stage.share, 1.0 / 3);
        QCOMPARE(read->on(), 3);
    }
    void what_was_applied_can_be_read_back_from_the_name_of_the_pipeline() {
        for (int mask = 0; mask < 16; ++mask) {
            Mitigations m;
            m.diversity.on = (mask & 1) != 0;
            m.exploration.on = (mask & 2) != 0;
            m.exposure.on = (mask & 4) != 0;
            m.tailSlots.on = (mask & 8) != 0;
            m.setEpsilon(0.07);
            const Pipeline applied = pipelineOf(m);
            const auto read = pipelineNamed(applied.name);
            QVERIFY2(read, applied.name.c_str());
            QCOMPARE(toJson(*read).dump(), toJson(applied).dump());
            QCOMPARE(applied.stages.size(), std::size_t(1 + m.on()));
        }
    }
    void stages_that_are_not_named_are_off() {
        const auto m = mitigationsFrom("tail_slots(0.2)");
        QVERIFY(m);
        QCOMPARE(m->on(), 1);
        QCOMPARE(pipelineOf(*m).name, std::string("seen+tail_slots(0.2)"));
        QCOMPARE(mitigationsFrom("exploration")->exploration.stage.epsilon, 0.15);
    }
    void users_with_few_ratings_explore_more() {
        Mitigations m;
        m.setEpsilon(0.15);
        QCOMPARE(m.exploration.stage.epsilonFewRatings, 0.25);
        m.setEpsilon(0.9);
        QCOMPARE(m.exploration.stage.epsilonFewRatings, 1.0);
    }
    void wrong_settings_are_refused_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 "+",
                                 "magic",
                                 "diversity(1.5)",
                                 "diversity(-0.1)",
                                 "diversity(nan)",
                                 "diversity(0.5,0.5)",
                                 "diversity(0.5",
                                 "diversity(0.5)x",
                                 "diversity()",
                                 "exploration(0.1,0.2,1.5)",
                                 "exposure(0.5,0.3,0.1)",
                                 "seen",
                                 "off:seen",
                                 "tail_slots(0.1)+tail_slots(0.2)",
                                 "tail_slots(0.1)+off:tail_slots(0.2)",
                                 "diversity(0,7)",
                                 "diversity (0.7)",
                                 "off:",
                                 "off:off:diversity"}) {
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
        }
    }
    void wrong_settings_are_refused() {
        QFETCH(QString, text);
        const auto read = mitigationsFrom(text.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().code, Errc::InvalidArgument);
        QVERIFY(!read.error().message.empty());
    }
    void wrong_names_of_pipelines_are_refused() {
        for (const char* name : {"seen+", "+", "(", "seen(1)", "seen+seen", "diversity(2)+seen",
                                 "plain+diversity(0.5)"})
            QVERIFY2(!pipelineNamed(name), name);
        QVERIFY(pipelineNamed("seen"));
    }
};

FAIRLEAD_TEST(MitigationsTest)
#include "mitigations_test.moc"

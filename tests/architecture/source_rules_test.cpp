// SPDX-License-Identifier: GPL-3.0-or-later
// The rules themselves: a rule that never fires is worth nothing.
#include "tests/architecture/source_rules.h"

#include <QTest>

#include "tests/support/test_main.h"

using namespace tests;

class SourceRulesTest : public QObject {
    Q_OBJECT
  private slots:
    void dependencies_reach_through_others() {
        const Modules modules = modulesFrom({"base:", "store:base", "training:store"});
        QCOMPARE(modules["training"], (QSet<QString>{"training", "store", "base"}));
        QCOMPARE(modules["base"], QSet<QString>{"base"});
    }
    void qt_in_core_is_found_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isQt");
        QTest::newRow("class") << "#include <QString>" << true;
        QTest::newRow("module") << "  # include <QtCore/QString>" << true;
        QTest::newRow("old header") << "#include <qglobal.h>" << true;
        QTest::newRow("our window") << "#include \"ui/shell/page.h\"" << true;
        QTest::newRow("standard") << "#include <queue>" << false;
        QTest::newRow("ours") << "#include \"core/base/result.h\"" << false;
    }
    void qt_in_core_is_found() {
        QFETCH(QString, line);
        QFETCH(bool, isQt);
        QCOMPARE(!coreIncludesQt({"core/base/x.h", "// a\n" + line + "\n"}).isEmpty(), isQt);
        QVERIFY(coreIncludesQt({"ui/shell/x.h", line}).isEmpty());
    }
    void an_include_beyond_the_declared_modules_is_found() {
        const Modules modules = modulesFrom({"base:", "store:base", "recommend:base"});
        const QString upward = "#include \"core/store/store.h\"\n";
        QVERIFY(!includesUndeclaredModule({"core/recommend/ease/x.cpp", upward}, modules).isEmpty());
        QVERIFY(includesUndeclaredModule({"core/store/x.cpp", upward}, modules).isEmpty());
        QVERIFY(!includesUndeclaredModule({"core/unknown/x.cpp", {}}, modules).isEmpty());
    }
    void a_missing_licence_is_found() {
        QVERIFY(!lacksLicence({"x.cpp", "int a;\n"}).isEmpty());
        QVERIFY(lacksLicence({"x.cpp", "// SPDX-License-Identifier: GPL-3.0-or-later\n"}).isEmpty());
    }
    void long_files_are_found_where_length_is_limited() {
        const QString lines150(150, u'\n');
        const QString lines601(601, u'\n');
        QVERIFY(!isTooLong({"app/ctl/main.cpp", lines150}).isEmpty());
        QVERIFY(isTooLong({"app/ctl/main.cpp", lines150.chopped(1)}).isEmpty());
        QVERIFY(!isTooLong({"ui/shell/a.cpp", lines601}).isEmpty());
        QVERIFY(isTooLong({"core/base/a.cpp", lines601}).isEmpty());
    }
    void a_page_that_includes_another_is_found() {
        const QString registry = "#include \"ui/pages/registry/registry_page.h\"\n";
        QVERIFY(!pageIncludesAnotherPage({"ui/pages/training/training_page.cpp", registry}).isEmpty());
        QVERIFY(pageIncludesAnotherPage({"ui/pages/registry/registry_page.cpp", registry}).isEmpty());
        QVERIFY(pageIncludesAnotherPage({"ui/pages/page_catalog.cpp", registry}).isEmpty());
    }
};

FAIRLEAD_TEST(SourceRulesTest)
#include "source_rules_test.moc"

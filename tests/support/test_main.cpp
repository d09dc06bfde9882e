// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QTest>
#include <vector>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace {
std::vector<tests::MakeTest>& registry() {
    static std::vector<tests::MakeTest> made;
    return made;
}
}  // namespace

bool tests::addTest(MakeTest make) {
    registry().push_back(make);
    return true;
}

int main(int argc, char** argv) {
    Application app(argc, argv);
    int failed = 0;
    for (const auto& make : registry()) {
        const auto test = make();
        failed += QTest::qExec(test.get(), argc, argv);
    }
    return failed == 0 ? 0 : 1;
}

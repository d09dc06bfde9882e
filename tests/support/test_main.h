// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <memory>

/// Lets several Qt Test classes share one program. Threads: used before main() only.
namespace tests {
using MakeTest = std::unique_ptr<QObject> (*)();
bool addTest(MakeTest make);
}  // namespace tests

/// Registers a test class; put it at the end of the class's source file, before the .moc include.
#define FAIRLEAD_TEST(Class)              \
    static const bool registered##Class = \
        tests::addTest([] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });

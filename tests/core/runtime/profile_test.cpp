// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/profile.h"

#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "tests/support/test_main.h"

using namespace core;
using namespace core::runtime;

class ProfileTest : public QObject {
    Q_OBJECT
  private slots:
    void a_second_engine_is_refused_with_name_and_pid_of_the_first() {
        QTemporaryDir dir;
        const Profile profile =
            *findProfile(std::filesystem::path(dir.filePath("p").toStdString()), "");
        QVERIFY(prepareProfile(profile));
        QVERIFY(!runningEngine(profile));
        {
            const auto first = ProfileLock::take(profile, "fairlead");
            QVERIFY(first);
            const auto owner = runningEngine(profile);
            QVERIFY(owner);
            QCOMPARE(owner->program, std::string("fairlead"));
            QCOMPARE(owner->pid, long(::getpid()));
            const auto second = ProfileLock::take(profile, "fairleadctl");
            QCOMPARE(second.error().code, Errc::Unavailable);
            QVERIFY(second.error().message.find("fairlead (pid " + std::to_string(::getpid())) !=
                    std::string::npos);
        }
        QVERIFY(!runningEngine(profile));
        QVERIFY(ProfileLock::take(profile, "fairleadctl"));
    }
    void names_that_leave_the_folder_are_refused() {
        for (const char* name : {"", ".", "..", "a/b", ".hidden"}) {
            QCOMPARE(findProfile(std::nullopt, name).error().code, Errc::InvalidArgument);
        }
        QCOMPARE(findProfile(std::nullopt, "prod")->folder.filename(),
                 std::filesystem::path("prod"));
    }
    void a_folder_that_cannot_be_made_says_so() {
        const auto made = prepareProfile(*findProfile(std::filesystem::path("/proc/none"), ""));
        QVERIFY(!made);
        QVERIFY(made.error().message.find("/proc/none") != std::string::npos);
    }
};

FAIRLEAD_TEST(ProfileTest)
#include "profile_test.moc"

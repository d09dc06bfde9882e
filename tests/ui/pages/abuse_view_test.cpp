// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/pages/made_abuse.h"
#include "ui/pages/abuse/abuse_charts.h"
#include "ui/pages/abuse/abuse_words.h"

using namespace ui::pages;
using core::abuse::Rule;
using core::judge::Verdicts;

namespace {

core::judge::VerdictsPtr shared(Verdicts verdicts) {
    return std::make_shared<const Verdicts>(std::move(verdicts));
}

core::abuse::UserVerdict flagged(std::string id, std::vector<Rule> rules) {
    core::abuse::UserVerdict user;
    user.userId = std::move(id);
    user.decision = core::abuse::Decision::Review;
    user.features.ratings = 100;
    double score = 5;
    for (const Rule rule : rules) {
        user.flags.push_back({rule, score, {}, {}, {}});
        score += 1;
    }
    user.score = score - 1;
    return user;
}

Verdicts of(std::vector<core::abuse::UserVerdict> users) {
    auto report = std::make_shared<core::abuse::AbuseReport>();
    report->users = std::move(users);
    Verdicts verdicts;
    verdicts.judged = true;
    verdicts.abuse = report;
    return verdicts;
}

core::store::AbuseReview review(std::string user, std::vector<std::string> rules) {
    return {1, std::move(user), tests::kAbuseNow, "ada", "a film critic at work", std::move(rules)};
}

}  // namespace

class AbuseViewTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void a_cleared_user_waits_again_when_a_new_rule_fires() {
        core::runtime::AbuseDecisions decisions;
        decisions.cleared = {review("ann", {"volume"}), review("bob", {"inflow", "volume"})};
        const auto view =
            makeAbuseView(shared(of({flagged("ann", {Rule::Volume, Rule::Inflow}),
                                     flagged("bob", {Rule::ThreeSigma, Rule::Volume})})),
                          decisions, {});
        QVERIFY(view.find("ann")->state == UserState::Waiting);
        // One that is shown for comparison is no new rule.
        QVERIFY(view.find("bob")->state == UserState::Cleared);
        QCOMPARE(view.waiting, 1u);
        QCOMPARE(view.cleared, 1u);
        QCOMPARE(view.users.front().id(), std::string("ann"));
    }
    void who_is_in_quarantine_stays_in_the_table_without_a_flag() {
        core::runtime::AbuseDecisions decisions;
        core::store::QuarantineEntry entry;
        entry.userId = "gone";
        entry.reason = "a robot of last year";
        decisions.quarantine = {entry};
        const auto view =
            makeAbuseView(shared(of({flagged("ann", {Rule::Burst})})), decisions, {"gone"});
        QCOMPARE(view.users.size(), 2u);
        QVERIFY(view.find("gone")->state == UserState::Quarantined);
        QCOMPARE(view.due, 1u);
        QCOMPARE(view.excluded, 1u);
        QCOMPARE(view.missed, 0u);
        QCOMPARE(userSentence(*view.find("gone")), QStringLiteral("a robot of last year"));
    }
    void two_families_without_quarantine_are_due_and_not_missed() {
        auto user = flagged("ann", {Rule::Volume, Rule::Inflow});
        user.decision = core::abuse::Decision::Quarantine;
        const auto view = makeAbuseView(shared(of({user})), {}, {});
        QCOMPARE(view.due, 1u);
        QCOMPARE(view.excluded, 0u);
        QCOMPARE(view.missed, 0u);
        QCOMPARE(abuseBadges({view, nullptr})[1].verdict, ui::theme::Verdict::Warn);
    }
    void the_strongest_rule_gives_the_family() {
        const auto view =
            makeAbuseView(shared(of({flagged("ann", {Rule::Volume, Rule::Lockstep})})), {}, {});
        QVERIFY(view.users[0].family == core::abuse::Family::TargetAndTime);
        QCOMPARE(ruleTags(view.users[0]),
                 (QStringList{QStringLiteral("Lockstep"), QStringLiteral("Volume")}));
    }
    void the_crowd_is_a_sample_that_stays_the_same() {
        std::vector<core::abuse::UserVerdict> users;
        for (int u = 0; u < 5000; ++u) {
            users.push_back(flagged("u" + std::to_string(u), {}));
            users.back().decision = core::abuse::Decision::Clear;
        }
        users.push_back(flagged("zed", {Rule::Burst}));
        const auto verdicts = shared(of(std::move(users)));
        const auto once = makeAbuseView(verdicts, {}, {});
        const auto again = makeAbuseView(verdicts, {}, {});
        QCOMPARE(once.crowd.size(), kCrowdShown);
        QCOMPARE(once.people, 5000u);
        for (std::size_t i = 0; i < kCrowdShown; ++i)
            QCOMPARE(once.crowd[i].userId, again.crowd[i].userId);
        const auto data = scatterData(once);
        QCOMPARE(data.points.size(), kCrowdShown + 1);
        QCOMPARE(data.points.back().id, QStringLiteral("zed"));
        QCOMPARE(data.labelled, std::vector<QString>{QStringLiteral("zed")});
    }
    void every_user_is_in_one_bar() {
        const auto view = makeAbuseView(shared(tests::judged(tests::abusedRatings())), {}, {});
        std::int64_t users = 0;
        for (const RatingBin& bin : view.bins)
            users += bin.users;
        QCOMPARE(users, std::int64_t(view.verdicts->abuse->users.size()));
        QVERIFY(view.bins.front().from == 1);
        for (std::size_t i = 1; i < view.bins.size(); ++i)
            QCOMPARE(view.bins[i].from, view.bins[i - 1].to);
    }
    void the_rules_are_counted_with_who_has_no_other() {
        const auto view = makeAbuseView(shared(of({flagged("ann", {Rule::ThreeSigma, Rule::Volume}),
                                                   flagged("bob", {Rule::Volume, Rule::Burst})})),
                                        {}, {});
        const RuleCount& volume = view.rules[std::size_t(Rule::Volume)];
        QCOMPARE(volume.users, 2u);
        QCOMPARE(volume.alone, 1u);
        QCOMPARE(view.rules[std::size_t(Rule::ThreeSigma)].users, 1u);
        QCOMPARE(view.rules[std::size_t(Rule::ThreeSigma)].alone, 0u);
        QCOMPARE(view.rules.size(), 8u);
    }
    void new_flags_add_up_in_round_spans() {
        std::vector<core::judge::NewFlag> flags;
        for (int i = 0; i < 40; ++i)
            flags.push_back({tests::kAbuseNow - std::chrono::minutes(13 * i), "u", Rule::Burst});
        const FlagBars bars = flagBars(flags);
        QCOMPARE(bars.width,
                 std::chrono::seconds(3600));  // 9 h fit into 24 hours, not into 24 × 15 min
        QCOMPARE(bars.labels.size(), 24);
        double sum = 0;
        for (const double count : bars.counts)
            sum += count;
        QCOMPARE(sum, 40.0);
        QVERIFY(bars.counts.back() > 0);
        QVERIFY(flagBars({}).counts.empty());
    }
    void every_rule_has_words() {
        for (const auto& detector : core::abuse::detectorCatalog()) {
            QVERIFY(!ruleName(detector.rule).isEmpty());
            QVERIFY(!ruleSentence(detector.rule).isEmpty());
            core::abuse::Flag flag{detector.rule, 5, {}, {}, {}};
            QVERIFY(!flagSentence(flag).isEmpty() || detector.rule == Rule::Burst);
        }
        const auto verdicts = tests::judged(tests::abusedRatings(true));
        for (const auto& user : verdicts.abuse->users) {
            for (const auto& flag : user.flags)
                QVERIFY2(!flagSentence(flag).isEmpty(), flag.sentence.c_str());
        }
    }
};

FAIRLEAD_TEST(AbuseViewTest)
#include "abuse_view_test.moc"

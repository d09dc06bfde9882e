// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/dataset.h"

#include <QTest>

#include "tests/support/test_main.h"

using namespace core;
using namespace core::events;

class DatasetTest : public QObject {
    Q_OBJECT
  private slots:
    void latest_value_wins_and_a_watch_keeps_the_rating() {
        const std::vector<RawInteraction> rows{
            {"u2", "b", 4, utcFromMicros(5)}, {"u1", "b", 6, utcFromMicros(9)},
            {"u1", "b", 8, utcFromMicros(3)}, {"u1", "b", 0, utcFromMicros(10)},
            {"u1", "a", 0, utcFromMicros(1)},
        };
        const Dataset data = makeDataset(rows, {});
        QCOMPARE(data.userIds, (std::vector<std::string>{"u1", "u2"}));
        QCOMPARE(data.itemIds, (std::vector<std::string>{"a", "b"}));
        QCOMPARE(data.interactions.size(), std::size_t(3));
        QCOMPARE(data.interactions[0].halfStars, 0);
        QCOMPARE(data.interactions[1].halfStars, 6);
        QCOMPARE(qint64(micros(data.interactions[1].at)), qint64(10));
        QCOMPARE(data.of(UserIdx(0U)).size(), std::size_t(2));
        QCOMPARE(data.userOffsets(), (std::vector<std::size_t>{0, 2, 3}));
    }
    void snapshot_id_depends_on_content_not_on_order() {
        const std::vector<RawInteraction> rows{{"u2", "b", 4, utcFromMicros(5)},
                                               {"u1", "a", 6, utcFromMicros(9)}};
        const std::vector<RawInteraction> turned{rows[1], rows[0]};
        std::vector<RawInteraction> changed = rows;
        changed[0].halfStars = 5;
        ItemEvent announced;
        announced.itemId = "c";
        const std::string id = snapshotId(makeDataset(rows, {}));
        QCOMPARE(id.size(), std::size_t(7 + 64));
        QCOMPARE(snapshotId(makeDataset(turned, {})), id);
        QVERIFY(snapshotId(makeDataset(changed, {})) != id);
        QVERIFY(snapshotId(makeDataset(rows, std::vector{announced})) != id);
    }
    void an_empty_dataset_is_valid() {
        const Dataset data = makeDataset({}, {});
        QVERIFY(data.userIds.empty());
        QVERIFY(data.of(UserIdx(0U)).empty());
        QCOMPARE(data.userOffsets().size(), std::size_t(1));
        QVERIFY(!snapshotId(data).empty());
    }
};

FAIRLEAD_TEST(DatasetTest)
#include "dataset_test.moc"

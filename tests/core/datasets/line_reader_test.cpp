// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/line_reader.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "core/base/random.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::datasets;

class LineReaderTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    [[nodiscard]] std::filesystem::path file(const std::string& text) const {
        const auto path = std::filesystem::path(folder_.path().toStdString()) / "lines";
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }

  private slots:
    void ends_of_lines_are_cut_and_lines_counted() {
        auto reader = *LineReader::open(file("a\r\n\nb\rc\r\nlast"));
        const std::vector<std::string> expected{"a", "", "b\rc", "last"};
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const auto line = *reader->next();
            QCOMPARE(std::string(line->text), expected[i]);
            QCOMPARE(line->number, std::int64_t(i + 1));
        }
        QVERIFY(!*reader->next());
        QVERIFY(!*reader->next());
        QCOMPARE(reader->position(), std::uint64_t(13));
    }
    void an_empty_file_has_no_lines() {
        QVERIFY(!*(*LineReader::open(file("")))->next());
        QVERIFY(!*(*LineReader::open("/dev/null"))->next());
    }
    void lines_of_any_size_come_back_in_bounded_memory() {
        const std::uint64_t seed = 5;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        CounterRandom random(seed);
        std::vector<std::string> expected;
        std::string all;
        for (const std::size_t size : {0UL, 1UL, 262143UL, 262144UL, 262145UL, kMaxLineBytes,
                                       kMaxLineBytes + 1, 3000000UL, 7UL}) {
            std::string line(size, 'x');
            for (std::size_t i = 0; i < size; i += 1000)
                line[i] = static_cast<char>('a' + random.below(26));
            all += line + "\n";
            expected.push_back(std::move(line));
        }
        auto reader = *LineReader::open(file(all));
        for (const std::string& whole : expected) {
            const auto line = *reader->next();
            QCOMPARE(line->size, whole.size());
            QVERIFY(line->text == std::string_view(whole).substr(0, kMaxLineBytes));
            QCOMPARE(line->tooLong(), whole.size() > kMaxLineBytes);
            if (line->tooLong()) QVERIFY(line->sha256 == math::sha256(whole));
        }
        QVERIFY(!*reader->next());
    }
    void what_is_no_file_is_refused() {
        QVERIFY(LineReader::open("/nonexistent/file").error().code == Errc::InvalidArgument);
        QVERIFY(LineReader::open(folder_.path().toStdString()).error().code ==
                Errc::InvalidArgument);
        QVERIFY(!fileDigest("/nonexistent/file"));
    }
    void the_digest_is_sha256() {
        QCOMPARE(*fileDigest(file("abc")),
                 std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
};

FAIRLEAD_TEST(LineReaderTest)
#include "line_reader_test.moc"
